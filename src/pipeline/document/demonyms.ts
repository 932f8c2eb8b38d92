// Nationality words and the countries that they point to.

import type { GazetteerLayer } from '../../gazetteer/layer';
import { ALIAS, CUE } from '../../gazetteer/model';
import { ARABIC } from '../../text/tokens';
import type { Document } from './document';

/** Called for each country of each nationality word: its first and last token, where it begins, and the country. True passes over the word's further countries (Congolese are of two). */
type Visit = (tokenStart: number, tokenEnd: number, start: number, layer: GazetteerLayer, entry: number) => boolean | undefined;

/** Visits the nationality words of the text, layer by layer, with their countries as the last layer that has them describes them. Nothing is allocated a word. */
export function eachDemonym({ gazetteer, matches }: Document, visit: Visit): void {
  matches.forEach(({ demonyms }, index) => {
    const own = gazetteer.layers[index] as GazetteerLayer;
    const hidden = gazetteer.hidden[index];
    for (let i = 0; i < demonyms.count; i++) {
      const node = demonyms.node[i] as number;
      for (let alias = own.aliasStart[node] as number; alias < (own.aliasStart[node + 1] as number); alias++) {
        if (((own.aliasFlags[alias] as number) & ALIAS.demonym) === 0) continue;
        const listed = own.aliasEntry[alias] as number;
        const { layer, entry } = hidden?.[listed] === 1 ? gazetteer.current(index, listed) : { layer: own, entry: listed };
        if (visit(demonyms.tokenStart[i] as number, demonyms.tokenEnd[i] as number, demonyms.start[i] as number, layer, entry) === true) break;
      }
    }
  });
}

/** Packed country of the nationality word that each token is part of, 0 for none; gathered once a document. */
export function nationalitiesOf(document: Document): Uint16Array {
  if (document.nationalities === undefined) {
    const nationalities = new Uint16Array(document.tokens.count);
    eachDemonym(document, (tokenStart, tokenEnd, _, layer, entry) => {
      nationalities.fill(layer.entryCountry[entry] as number, tokenStart, tokenEnd + 1);
      return false;
    });
    document.nationalities = nationalities;
  }
  return document.nationalities;
}

/** Whether an Arabic nationality word with the article stands at `token`. */
export function isNationality({ text, tokens, cues }: Document, token: number): boolean {
  return ((tokens.flags[token] as number) & ARABIC) !== 0 && ((cues[token] as number) & CUE.demonym) !== 0 && text.startsWith('ال', tokens.start[token]);
}
