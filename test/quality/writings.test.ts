// Gold articles written as raw text comes: without capitals, in capitals, in lines broken at a width, with markup, in the wrong encoding.

import { describe, expect, it } from 'vitest';
import type { GoldDocument } from '../../src/evaluate/score';
import { scoreEntities } from '../../src/evaluate';
import { extractEntities } from '../../src/index';
import { allArticles, articlesOf } from '../support/articles';

const WIDTH = 70;

/** Each code unit by itself, so that offsets stay. */
function eachUnit(change: (unit: string) => string): (text: string) => string {
  return (text) => text.split('').map((unit) => (change(unit).length === 1 ? change(unit) : unit)).join('');
}

/** Spaces become line breaks wherever the next word would go beyond the width. */
function wrapped(text: string): string {
  return text.split('\n').map((line) => {
    let column = -1;
    let out = '';
    for (const word of line.split(' ')) {
      const fits = column + 1 + word.length <= WIDTH;
      out += (column < 0 ? '' : fits ? ' ' : '\n') + word;
      column = column < 0 || !fits ? word.length : column + 1 + word.length;
    }
    return out;
  }).join('\n');
}

function typedF1(articles: readonly GoldDocument[], write: (text: string) => string): number {
  const written = articles.map((article) => ({ ...article, text: write(article.text) }));
  return scoreEntities(written, written.map(({ text }) => extractEntities(text))).typed.f1;
}

describe('F1 of exact span and type of the gold articles', () => {
  const cases: Array<[writing: string, write: (text: string) => string, language: 'fr' | 'en', floor: number]> = [
    ['in small letters', eachUnit((unit) => unit.toLowerCase()), 'fr', 0.94],
    ['in small letters', eachUnit((unit) => unit.toLowerCase()), 'en', 0.92],
    ['in capitals', eachUnit((unit) => unit.toUpperCase()), 'fr', 0.94],
    ['in capitals', eachUnit((unit) => unit.toUpperCase()), 'en', 0.915],
    ['in capitals without accents', eachUnit((unit) => unit.normalize('NFD').charAt(0).toUpperCase()), 'fr', 0.94],
  ];
  it.each(cases)('%s: %3$s', (_, write, language, floor) => {
    const f1 = typedF1(articlesOf(language), write);
    console.info(`${language}: ${(100 * f1).toFixed(1)}`);
    expect(f1).toBeGreaterThanOrEqual(floor);
  });
});

/** The article with each code unit written as `unitOf` says, and marks around its names. */
function marked(article: GoldDocument, unitOf: (unit: string) => string, [before, behind]: readonly [string, string] = ['', '']): GoldDocument {
  const { text, entities } = article;
  const [starts, ends] = [new Set(entities.map(({ start }) => start)), new Set(entities.map(({ end }) => end))];
  const [from, to] = [new Map<number, number>(), new Map<number, number>()];
  let out = '';
  for (let i = 0; i <= text.length; i++) {
    to.set(i, out.length);
    if (ends.has(i)) out += behind;
    if (starts.has(i)) out += before;
    from.set(i, out.length);
    out += unitOf(text.charAt(i));
  }
  return { ...article, text: out, entities: entities.map((entity) => ({ ...entity, start: from.get(entity.start) as number, end: to.get(entity.end) as number })) };
}

describe('F1 of exact span and type beside that of the plain text', () => {
  const asLatin1 = (unit: string) => Array.from(new TextEncoder().encode(unit), (byte) => String.fromCharCode(byte)).join('');
  const plain = (unit: string) => unit;
  const cases: Array<[writing: string, write: (article: GoldDocument) => GoldDocument, language: 'fr' | 'en' | 'ar', loss: number]> = (['fr', 'en', 'ar'] as const).flatMap((language) => [
    ['names in HTML tags', (article) => marked(article, plain, ['<a href="https://example.org/1">', '</a>']), language, 0.01],
    ['names in Markdown links', (article) => marked(article, plain, ['**[', '](https://example.org/1)**']), language, 0.01],
    ['UTF-8 read as Latin-1', (article) => marked(article, asLatin1), language, 0.01],
  ]);
  it.each(cases)('%s: %3$s', (writing, write, language, loss) => {
    const f1 = (articles: readonly GoldDocument[]) => scoreEntities(articles, articles.map(({ text }) => extractEntities(text))).typed.f1;
    const articles = articlesOf(language);
    const [whole, written] = [f1(articles), f1(articles.map(write))];
    console.info(`${language}, ${writing}: ${(100 * written).toFixed(1)} (${(100 * whole).toFixed(1)})`);
    expect(whole - written).toBeLessThanOrEqual(loss);
  });
});

it(`lines broken at ${WIDTH} characters hold the same names, but for one in two hundred`, () => {
  const named = (text: string) => extractEntities(text).map(({ start, end, type, id }) => `${start} ${end} ${type} ${id}`);
  let [names, differing] = [0, 0];
  for (const { text } of allArticles()) {
    const whole = new Set(named(text));
    const broken = new Set(named(wrapped(text)));
    names += whole.size;
    for (const one of [...whole, ...broken]) if (!whole.has(one) || !broken.has(one)) differing++;
  }
  expect(names).toBeGreaterThan(2000);
  expect(differing / names).toBeLessThan(1 / 200);
});
