// Counties by their American form (`Essex County`, where the British write `Essex`) are none of Britain's.

import { packCountry } from '../../gazetteer/model';
import { FIRST_UPPER, GAP_SPACE } from '../../text/tokens';
import { hashOf } from '../../text/word-hashes';
import type { CandidateSpan } from '../document/candidate';
import type { Context } from '../setting/context';
import type { Document } from '../document/document';
import { mentionsOf } from '../setting/out-of-place';
import type { EntryRef } from '../document/readings';

const COUNTY = /* @__PURE__ */ hashOf('county');
const BRITISH: ReadonlySet<number> = /* @__PURE__ */ new Set(['GB', 'IE'].map(packCountry));
const AMERICA = /* @__PURE__ */ packCountry('US');
/** Says of referents that they are another county than the mention's; undefined where it is none in that form. */
export function otherCounties({ tokens }: Document, { type, tokenStart, tokenEnd }: CandidateSpan, context: Context): ((ref: EntryRef) => boolean) | undefined {
  if (type !== 'region' || tokenEnd === tokenStart || tokens.hash[tokenEnd] !== COUNTY || tokens.gap[tokenEnd] !== GAP_SPACE || ((tokens.flags[tokenEnd] as number) & FIRST_UPPER) === 0) return undefined;
  return (ref) => {
    const country = ref.layer.entryCountry[ref.entry] as number;
    return BRITISH.has(country) && (mentionsOf(ref, context).own <= 0 || context.countries.has(AMERICA));
  };
}
