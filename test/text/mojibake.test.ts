import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';
import { asMeant } from '../../src/text/mojibake';

/** UTF-8 as a program shows it that takes it for Latin-1. */
const asLatin1 = (text: string) => Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');

describe('text in the wrong encoding', () => {
  it.each<[raw: string, plain: string]>([
    ['GenÃ¨ve et lâ€™armÃ©e', 'Genève et l’armée'],
    [asLatin1('Né à Besançon « hier »…'), 'Né à Besançon « hier »…'],
    [asLatin1('وصل إلى حلب أمس'), 'وصل إلى حلب أمس'],
    ['Gen�ve, l�arm�e, L�Autorit�, J�nine, n� � Lyon', 'Genéve, l\'armée, L\'Autorité, Jénine, né à Lyon'],
    ['�lys�e', 'Élysée'],
    // One such pair, and letters that only look like it.
    ['på Å… och', 'på Å… och'],
    ['SÃO PAULO, MANHÃ, Âge', 'SÃO PAULO, MANHÃ, Âge'],
    ['à « Damas » à « Alep »', 'à « Damas » à « Alep »'],
  ])('%s', (raw, plain) => expect(asMeant(raw).replaceAll('\u034f', '')).toBe(plain));

  it('is as long as before, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => asMeant(text).length === text.length));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => asMeant(asLatin1(text)).length === asLatin1(text).length));
  });

  it.each([
    ['Le général Mohamed Béchir a été tué près de Ségou, à l’est de Bamako.', ['Mohamed Béchir', 'Ségou', 'Bamako']],
    ['قال الرئيس إيمانويل ماكرون في باريس إن الحرب في أوكرانيا ستنتهي.', ['إيمانويل ماكرون', 'باريس', 'أوكرانيا']],
  ])('the names of %s are found at their places', (text, names) => {
    const raw = asLatin1(text);
    const found = extractEntities(raw);
    expect(found.map((entity) => entity.text)).toEqual(names.map(asLatin1));
    for (const { text: name, start, end } of found) expect(raw.slice(start, end)).toBe(name);
  });
});
