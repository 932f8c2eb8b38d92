// Counties by their American form (`Essex County`, where the British write `Essex`): not those of Britain, nor those of another state than the article names.

import { ENTRY_KIND, packCountry } from '../gazetteer/model';
import { FIRST_UPPER, GAP_SPACE } from '../text/tokens';
import { hashOf } from '../text/word-hashes';
import type { CandidateSpan } from './candidate';
import type { Context } from './context';
import type { Document } from './document';
import { kilometresBetween } from './geography';
import { mentionsOf } from './out-of-place';
import type { EntryRef } from './readings';

const COUNTY = /* @__PURE__ */ hashOf('county');
const BRITISH: ReadonlySet<number> = /* @__PURE__ */ new Set(['GB', 'IE'].map(packCountry));
const AMERICA = /* @__PURE__ */ packCountry('US');
/** From the middle of a state to its counties. */
const FAR_STATE_KM = 600;

/** Says of referents that they are another county than the mention's; undefined where it is none in that form. Cost: a look at what the article names for sure. */
export function otherCounties({ tokens }: Document, { type, tokenStart, tokenEnd }: CandidateSpan, context: Context): ((ref: EntryRef) => boolean) | undefined {
  if (type !== 'region' || tokenEnd === tokenStart || tokens.hash[tokenEnd] !== COUNTY || tokens.gap[tokenEnd] !== GAP_SPACE || ((tokens.flags[tokenEnd] as number) & FIRST_UPPER) === 0) return undefined;
  return (ref) => {
    const country = ref.layer.entryCountry[ref.entry] as number;
    if (BRITISH.has(country)) return mentionsOf(ref, context).own <= 0 || context.countries.has(AMERICA);
    return country === AMERICA && isOfAnotherState(ref, context);
  };
}

/** All states that the article names are far away. */
function isOfAnotherState(ref: EntryRef, { certain, likely }: Context): boolean {
  let states = 0;
  for (const entry of [...(certain.get(ref.layer)?.keys() ?? []), ...(likely.get(ref.layer)?.keys() ?? [])]) {
    if (ref.layer.entryKind[entry] !== ENTRY_KIND.firstLevel || ref.layer.entryCountry[entry] !== AMERICA) continue;
    if ((kilometresBetween(ref, { layer: ref.layer, entry }) ?? 0) < FAR_STATE_KM) return false;
    states++;
  }
  return states > 0;
}
