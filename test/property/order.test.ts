// Sums and readings are kept between texts: what a text gives must not hang on the texts before it.

import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/index';
import { KindTable } from '../../src/tagger/kinds';
import { taggerView } from '../../src/pipeline/tagged/tagging';
import { readDocument } from '../../src/pipeline/document/document';
import { bundledGazetteer } from '../../src/index';
import { allArticles } from '../support/articles';

describe('the same entities whatever text came before', () => {
  it('in every gold article, forwards and backwards', () => {
    const [forwards, backwards] = [createExtractor(), createExtractor()];
    const articles = allArticles();
    const first = articles.map(({ text }) => forwards.extractEntities(text));
    const second = [...articles].reverse().map(({ text }) => backwards.extractEntities(text)).reverse();
    expect(second).toEqual(first);
  });

  it.each([['Nuri al-Maliki', 'Nouri Maliki'], ['Bachar al-Assad', 'Bashar Assad']])('%s, then %s', (before, name) => {
    const text = `${name} spoke in Baghdad.`;
    const used = createExtractor();
    used.extractEntities(`${before} spoke in Baghdad.`);
    expect(used.extractEntities(text)).toEqual(createExtractor().extractEntities(text));
  });

  it.each([['Preuß', 'Preuss'], ['œuvrer', 'oeuvrer'], ['Ærø', 'aero']])('%s and %s have the same affixes', (one, other) => {
    const affixes = (word: string) => {
      const table = new KindTable();
      const document = readDocument(word, bundledGazetteer());
      const kind = table.find(taggerView(document), 0, 0, false);
      return [...table.affixes.subarray(kind * 6, kind * 6 + 6)];
    };
    expect(affixes(one)).toEqual(affixes(other));
  });
});
