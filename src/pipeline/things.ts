// What is written like a name and names no person, place or body: diseases, weapons, feasts, peoples (seeds/cues/things.tsv), storms.

import { CUE } from '../gazetteer/model';
import { GAP_SPACE } from '../text/tokens';
import { hashesOf } from '../text/word-hashes';
import type { Document } from './document';

/** Storms, viruses and missiles: what is called so right behind the word is no entity. */
const HEADS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['hurricane', 'cyclone', 'typhoon', 'ouragan', 'typhon', 'tempête', 'إعصار', 'الإعصار', 'عاصفة', 'العاصفة', 'virus', 'فيروس', 'vaccine', 'vaccin', 'لقاح', 'missile', 'missiles', 'صاروخ', 'صواريخ', 'prix']);
/** What stands behind the name of a people, and of what is theirs. */
const OF_PEOPLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['tribe', 'tribes', 'tribal', 'tribesmen', 'subclan', 'language', 'languages', 'dialect', 'minority', 'herder', 'herders', 'herdsmen', 'pastoralists', 'nomads']);

/** Whether the words of an unlisted name say that it is none: `ouragan Katrina`, `Misseriya herders`, `Ebola`, `Iron Dome`. */
export function isThing(document: Document, first: number, last: number): boolean {
  const { tokens } = document;
  if (first > 0 && tokens.gap[first] === GAP_SPACE && HEADS.has(tokens.hash[first - 1] as number)) return true;
  return isOfThings(document, first, last) || (first === last && tokens.gap[last + 1] === GAP_SPACE && OF_PEOPLES.has(tokens.hash[last + 1] as number));
}

const WHERE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['en', 'in', 'au', 'aux', 'à', 'dans', 'at']);
/** `Ebola`, `Iron Dome`, `Ebola en Guinée`, `Hmar settlement`; longer names may begin with such a word (`Toubou Militia`, `Léopards de la Lobaye`). */
function isOfThings({ tokens, cues }: Document, first: number, last: number): boolean {
  let token = first;
  while (token <= last && ((cues[token] as number) & CUE.thing) !== 0) token++;
  return token > last || (token > first && (WHERE.has(tokens.hash[token] as number) || ((cues[token] as number) & CUE.cityTail) !== 0));
}
