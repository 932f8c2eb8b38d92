// Counties by their American form (`Essex County`, where the British write `Essex`) are none of Britain's.

import { CUE, packCountry } from '../../gazetteer/model';
import { FIRST_UPPER, GAP_SPACE, SENTENCE_START } from '../../text/tokens';
import { hashOf } from '../../text/word-hashes';
import type { CandidateSpan } from '../document/candidate';
import type { Context } from '../setting/context';
import type { Document } from '../document/document';
import { mentionsOf } from '../setting/out-of-place';
import type { EntryRef } from '../document/readings';

const COUNTY = /* @__PURE__ */ hashOf('county');
const COUNTIES = /* @__PURE__ */ hashOf('counties');
const BRITISH: ReadonlySet<number> = /* @__PURE__ */ new Set(['GB', 'IE'].map(packCountry));
const AMERICA = /* @__PURE__ */ packCountry('US');
const LISTED = CUE.regionHead | CUE.several;
/** The words of a list behind one of its names at most (`Orange, Santa Cruz and San Luis Obispo counties`). */
const MOST_WORDS = 9;

/** Whether a name stands in a list of counties by its plural head, which the names of it are governed by. */
function isListed({ tokens, governing }: Document, tokenStart: number, tokenEnd: number): boolean {
  if (((governing[tokenStart] as number) & LISTED) !== LISTED) return false;
  const end = Math.min(tokens.count, tokenEnd + MOST_WORDS);
  for (let token = tokenEnd + 1; token < end && ((tokens.flags[token] as number) & SENTENCE_START) === 0; token++) if (tokens.hash[token] === COUNTIES) return true;
  return false;
}

/** Says of referents that they are another county than the mention's; undefined where it is none in that form. In an article that names America `Escambia and Santa Rosa counties` are in none that it does not name. */
export function otherCounties(document: Document, { type, tokenStart, tokenEnd }: CandidateSpan, context: Context): ((ref: EntryRef) => boolean) | undefined {
  if (type !== 'region') return undefined;
  const { tokens } = document;
  const isInList = isListed(document, tokenStart, tokenEnd);
  if (!isInList && (tokenEnd === tokenStart || tokens.hash[tokenEnd] !== COUNTY || tokens.gap[tokenEnd] !== GAP_SPACE || ((tokens.flags[tokenEnd] as number) & FIRST_UPPER) === 0)) return undefined;
  const isAmerican = context.countries.has(AMERICA);
  return (ref) => {
    const country = ref.layer.entryCountry[ref.entry] as number;
    const isForeign = mentionsOf(ref, context).own <= 0;
    return BRITISH.has(country) ? isForeign || isAmerican : isInList && isForeign && isAmerican && country !== AMERICA;
  };
}
