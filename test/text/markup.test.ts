import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';
import { withoutMarkup } from '../../src/text/markup';

describe('withoutMarkup', () => {
  const shown = (text: string) => withoutMarkup(text).replace(/\u200b|\u034f/g, '');
  it.each<[raw: string, plain: string]>([
    ['Le maire de <b>Damas</b> a parlé.', 'Le maire de Damas a parlé.'],
    ['<a href="https://x.org/p?q=1">Alep</a>', 'Alep'],
    ['<strong>D</strong>amascus', 'Damascus'],
    ['Paris<sup>12</sup>, Rome<sup><a href="#n3">[3]</a></sup> le 1<sup>er</sup>', 'Paris, Rome le 1er'],
    ['**Kyiv** and [Homs](https://x.org/a) and ![Lyon](/l.png)', 'Kyiv and Homs and Lyon'],
    ['*Alep* et _Hama_, dit-il.*', 'Alep et Hama, dit-il.'],
    ['[b]Alep[/b] [url=https://x.org]Hama[/url]', 'Alep Hama'],
    ['<i>Fran&ccedil;ois</i>', 'François'],
    ['* a list, 2 * 3, #Gaza_City, a_b, a < b and c > d, <joe@x.org>', '* a list, 2 * 3, #Gaza_City, a_b, a < b and c > d, <joe@x.org>'],
  ])('%s', (raw, plain) => expect(shown(raw)).toBe(plain));

  it('ends lines where blocks end', () => expect(withoutMarkup('<li>Paris</li><li>Rome').split('\n').map((line) => line.trim())).toEqual(['', 'Paris', '', 'Rome']));

  it('is as long as the text, whatever that is', () => {
    const part = fc.constantFrom('<b>', '</b>', '<p class="x">', '<', '>', '**', '*', '_', '[', '](', 'https://x)', '[b]', '[/', '&amp;', '&', ' ', '\n', 'Alep', 'é', '\ud83d', '12', '<sup>', '</sup>');
    fc.assert(fc.property(fc.array(part, { maxLength: 30 }), (parts) => withoutMarkup(parts.join('')).length === parts.join('').length));
  });

  it.each(['*', '_', '<', '<b ', '[', '[b=', '[a](', '![', '&', '<sup>1'])('takes time in proportion to %s many times', (mark) => {
    const time = (count: number) => {
      const text = `a${mark.repeat(count)}`;
      const began = performance.now();
      withoutMarkup(text);
      return performance.now() - began;
    };
    time(1000);
    expect(time(200_000)).toBeLessThan(2000);
  });
});

it('names within markup keep the offsets of the raw text', () => {
  const text = '<p>Le maire de <b>Damas</b>, <a href="/x">Bachar al-Assad</a>, est à **Alep**.</p><li>Paris</li><li>Rome</li>';
  const found = extractEntities(text);
  expect(found.map((entity) => entity.text)).toEqual(['Damas', 'Bachar al-Assad', 'Alep', 'Paris', 'Rome']);
  for (const { text: name, start, end } of found) expect(text.slice(start, end)).toBe(name);
});
