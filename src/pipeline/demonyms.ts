// Nationality words and the countries that they point to.

import { ALIAS } from '../gazetteer/model';
import type { Document } from './document';
import type { EntryRef } from './readings';

/** A nationality word of the text. */
export interface Demonym {
  /** First and last token. */
  tokenStart: number;
  tokenEnd: number;
  /** Code units. */
  start: number;
  end: number;
  /** One for most; Congolese are of two. */
  countries: readonly EntryRef[];
}

/** All nationality words in the text, layer by layer, with their countries as the last layer that has them describes them. */
export function demonymsOf({ gazetteer, matches, tokens }: Document): Demonym[] {
  const found: Demonym[] = [];
  matches.forEach(({ demonyms }, index) => {
    const layer = gazetteer.layers[index] as EntryRef['layer'];
    for (let i = 0; i < demonyms.count; i++) {
      const node = demonyms.node[i] as number;
      const countries: EntryRef[] = [];
      for (let alias = layer.aliasStart[node] as number; alias < (layer.aliasStart[node + 1] as number); alias++) {
        if (((layer.aliasFlags[alias] as number) & ALIAS.demonym) !== 0) countries.push({ ...gazetteer.current(index, layer.aliasEntry[alias] as number), flags: ALIAS.demonym, words: 1 });
      }
      const tokenEnd = demonyms.tokenEnd[i] as number;
      if (countries.length > 0) found.push({ tokenStart: demonyms.tokenStart[i] as number, tokenEnd, start: demonyms.start[i] as number, end: tokens.end[tokenEnd] as number, countries });
    }
  });
  return found;
}
