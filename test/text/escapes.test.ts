import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';
import { withoutEscapes } from '../../src/text/escapes';
import { plainText } from '../../src/text/plain-text';

const inJson = (text: string) => JSON.stringify(text).slice(1, -1).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const inMail = (text: string) => Array.from(text, (character) => ((character.codePointAt(0) as number) < 0x80 ? character : Array.from(new TextEncoder().encode(character), (byte) => `=${byte.toString(16).toUpperCase()}`).join(''))).join('');

describe('withoutEscapes', () => {
  const shown = (text: string) => withoutEscapes(text).replace(/\u034f|\u200b/g, '').replace(/\n +/g, '\n');
  it.each<[raw: string, plain: string]>([
    [inJson('Le maire de Besançon a dit : "Non."\nIl est né à Orléans.'), 'Le maire de Besançon a dit : "Non."\nIl est né à Orléans.'],
    [inJson('وصل إلى حلب'), 'وصل إلى حلب'],
    [inMail('l’armée à Orléans'), 'l’armée à Orléans'],
    [inMail('وصل إلى حلب'), 'وصل إلى حلب'],
    ['Fran=E7ois est n=E9 =E0 Orl=E9ans.', 'François est né à Orléans.'],
    ['le pr=C3=A9sident de la R=C3=A9publi=\nque', 'le président de la République'],
    ['C:\\new, a=20, b=C3, ?page=2', 'C:\\new, a=20, b=C3, ?page=2'],
  ])('%s', (raw, plain) => expect(shown(raw)).toBe(plain));
});

describe('plainText', () => {
  it('is as long as the text, whatever that is, and the text itself where there is nothing to read otherwise', () => {
    const part = fc.constantFrom('\\u00e9', '\\n', '\\', '"', '=C3=A9', '=\n', '=E2=80=99', '=F4=90=80=80', '=', '<b>', '&eacute;', 'Ã©', '\ufffd', '**', 'Alep ', '\ud83d', '\n');
    fc.assert(fc.property(fc.array(part, { maxLength: 30 }), (parts) => plainText(parts.join('')).length === parts.join('').length));
    const text = 'Le maire d’Orléans, M. Dupont (PS), a dit « non » : 2 + 2 = 4 & c’est tout.';
    expect(plainText(text)).toBe(text);
  });

  it.each([['\\u00e9'], ['=C3=A9'], ['='], ['\\n'], ['a=\n']])('takes time in proportion to %j many times', (mark) => {
    const began = performance.now();
    plainText(mark.repeat(200_000));
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it.each([inJson, inMail])('names keep the offsets of the raw text (%o)', (write) => {
    const raw = write('Le général Mohamed Béchir a été tué près de Ségou, à l’est de Bamako.');
    const found = extractEntities(raw);
    expect(found.map(({ text }) => text)).toEqual(['Mohamed Béchir', 'Ségou', 'Bamako'].map(write));
    for (const { text, start, end } of found) expect(raw.slice(start, end)).toBe(text);
  });
});
