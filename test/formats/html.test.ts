import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, HTML_COLOURS, HTML_STYLE_SHEET, toHtml } from '../../src/formats/html';
import { ENTITY_TYPES } from '../../src/types';
import { yaqutError } from '../support/errors';
import { at, hostileCase, hostileText, RUNS } from './hostile';

const TEXT = "Près d'Alep & <b>Idleb</b>";

describe('toHtml', () => {
  it.each([
    ['plain', {}, `<div class="yaqut-text" dir="auto">Près d&#39;<mark class="yaqut yaqut-city" data-type="city" data-id="city/aleppo" title="Aleppo (city)">Alep</mark> &amp; &lt;b&gt;<mark class="yaqut yaqut-city" data-type="city" title="city">Idleb</mark>&lt;/b&gt;</div>`],
    ['bare', { wrapper: 'none', titles: 'none' }, `Près d&#39;<mark class="yaqut yaqut-city" data-type="city" data-id="city/aleppo">Alep</mark> &amp; &lt;b&gt;<mark class="yaqut yaqut-city" data-type="city">Idleb</mark>&lt;/b&gt;`],
  ] as const)('%s', (_name, options, html) => {
    expect(toHtml(TEXT, [at(TEXT, 'Alep', 'city', { id: 'city/aleppo', name: 'Aleppo' }), at(TEXT, 'Idleb', 'city')], options)).toBe(html);
  });

  it('puts the style sheet in front when asked', () => {
    expect(toHtml('x', [], { styleSheet: 'inline' })).toBe(`<style>${HTML_STYLE_SHEET}</style><div class="yaqut-text" dir="auto">x</div>`);
    expect(HTML_STYLE_SHEET).not.toContain('</');
  });

  it('marks the outer of overlapping entities', () => {
    const text = 'Université d’Alep';
    expect(toHtml(text, [at(text, 'Alep', 'city'), at(text, text, 'site')], { wrapper: 'none', titles: 'none' })).toBe(`<mark class="yaqut yaqut-site" data-type="site">${text}</mark>`);
  });

  it('lets no markup of the text through, and keeps the text', () => {
    let marks = 0;
    fc.assert(
      fc.property(hostileCase, hostileText, ({ text, entities }, id) => {
        const named = entities.map((entity) => ({ ...entity, id }));
        const html = toHtml(text, named, { wrapper: 'none' });
        const tags = html.match(/<[^>]*>/g) ?? [];
        for (const tag of tags) expect(tag).toMatch(/^(?:<\/mark>|<mark class="yaqut yaqut-[a-z]+" data-type="[a-z]+"(?: (?:data-id|title)="[^"'<>]*")*>)$/);
        expect(tags.length).toBe(entities.length * 2);
        const content = html.replace(/<[^>]*>/g, '');
        expect(content).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39|#13);)/);
        expect(unescapeHtml(content)).toBe(text.replaceAll('\0', '\ufffd'));
        const marked = [...html.matchAll(/<mark[^>]*>([^<]*)<\/mark>/g)].map((match) => unescapeHtml(match[1] as string));
        expect(marked).toEqual(entities.map((entity) => entity.text.replaceAll('\0', '\ufffd')));
        marks += marked.length;
      }),
      RUNS,
    );
    expect(marks).toBeGreaterThan(200);
  });
});

const CHARACTERS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#13;': '\r' };
function unescapeHtml(html: string): string {
  return html.replace(/&[^;]+;/g, (entity) => CHARACTERS[entity] ?? entity);
}

describe('escapeHtml', () => {
  it('escapes what has a meaning in elements and attributes', () => {
    expect(escapeHtml(`<a href="x" b='y'>&</a>`)).toBe('&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;&lt;/a&gt;');
  });
  it('refuses what is no string', () => {
    expect(yaqutError(() => escapeHtml(undefined as never)).message).toBe('HTML: what is to be escaped is not a string: expected a string, got undefined; pass a text or a name.');
  });
});

describe('colours', () => {
  const luminance = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5].map((index) => {
      const part = Number.parseInt(colour.slice(index, index + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string): number => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };

  it('knows the contrast of black and white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });

  it.each(ENTITY_TYPES)('%s meets WCAG 2.2 AA on light and dark pages', (type) => {
    for (const scheme of ['light', 'dark'] as const) {
      const [text, background] = HTML_COLOURS[type][scheme];
      expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
      expect(HTML_STYLE_SHEET).toContain(`.yaqut-${type}{color:${text};background-color:${background}}`);
    }
  });

  it('so do the colours of other labels', () => {
    const pairs = [...HTML_STYLE_SHEET.matchAll(/\.yaqut\{color:(#\w+);background-color:(#\w+)/g)];
    expect(pairs.length).toBe(2);
    for (const pair of pairs) expect(contrast(pair[1] as string, pair[2] as string)).toBeGreaterThanOrEqual(4.5);
  });
});
