// Towns listed in an article on one American state or Canadian province: `Texas drought: Paris, Athens, Nocona and Quitman` are none abroad.

import { isPlaceBelowCountry } from '../../types';
import type { CandidateSpan } from '../document/candidate';
import type { Document } from '../document/document';
import type { EntryRef } from '../document/readings';
import { listedWith } from '../setting/containers';
import type { Context } from '../setting/context';
import { kilometresBetween } from '../setting/geography';
import { isLesserTown, mentionsOf } from '../setting/out-of-place';

/** So many neighbours to each side are asked. */
const REACH = 4;
/** So many towns of the country that are little known elsewhere, or unlisted, make it a list of the state's. */
const FEWEST_LOCAL = 2;
/** From the middle of a state to what is listed with its towns, at home and abroad (`Halifax to Saint-Pierre, Deer Lake and Bathurst`). */
const STATE_KM = 500;
const ABROAD_KM = 1000;

/** Says of referents that they are none of the towns of the only state that the article names, where the mention at `position` of `chosen` is listed with some; undefined for all others. Cost: a look at the list. */
export function otherThanOfState(document: Document, { type }: CandidateSpan, position: number, chosen: readonly CandidateSpan[], context: Context): ((ref: EntryRef) => boolean) | undefined {
  const [state, ...more] = context.states;
  if (type !== 'city' || state === undefined || more.length > 0) return undefined;
  const country = countryOf(state);
  const isLocal = ({ type: other, refs }: CandidateSpan) => other === 'city' && (refs.length === 0 || refs.some((ref) => countryOf(ref) === country && isLesserTown(ref.layer, ref.entry)));
  let local = 0;
  for (const step of [-1, 1]) {
    for (let at = position; Math.abs(at - position) < REACH; at += step) {
      const [from, to] = step > 0 ? [chosen[at], chosen[at + 1]] : [chosen[at - 1], chosen[at]];
      if (from === undefined || to === undefined || !isPlaceBelowCountry(from.type) || !isPlaceBelowCountry(to.type) || !listedWith(document, from, to)) break;
      if (isLocal(step > 0 ? to : from)) local++;
    }
  }
  if (local < FEWEST_LOCAL) return undefined;
  return (ref) => {
    const km = kilometresBetween(ref, state) ?? 0;
    return countryOf(ref) === country ? ref.layer.parentOf(ref.entry) !== state.entry + 1 && km > STATE_KM : km > ABROAD_KM && mentionsOf(ref, context).own <= 0;
  };
}

function countryOf({ layer, entry }: EntryRef): number {
  return layer.entryCountry[entry] as number;
}
