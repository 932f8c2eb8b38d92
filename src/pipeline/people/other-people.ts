// Who a name cannot mean, by the title before it, by the time that its sentence or text is of and by how it is introduced: the bearer of a nickname, the other of a couple, of a father and his son, anyone famous.

import { ALIAS } from '../../gazetteer/model';
import type { CandidateSpan } from '../document/candidate';
import type { Document } from '../document/document';
import { isOfAnotherBearer } from './bearers';
import { isOfOtherSex, sexSaid } from './honorifics';
import { isNamedInFull, isOfThisCentury, timeOf } from './last-century';
import { isIntroducedByTown } from './ordinary-people';
import type { EntryRef } from '../document/readings';

/** Whom a title, a year, the one who is nicknamed so or age and town refute, undefined where these say nothing. `chosen` holds the article's mentions, this one at `position`. */
export function othersThan(document: Document, candidate: CandidateSpan, position: number, chosen: readonly CandidateSpan[]): ((ref: EntryRef) => boolean) | undefined {
  if (candidate.type === 'person' && isIntroducedByTown(document, candidate, chosen[position + 1])) return () => true;
  const isAnother = candidate.type === 'person' ? isOfAnotherBearer(document, candidate, chosen[position - 1]) : undefined;
  if (isAnother !== undefined) return isAnother;
  const sex = candidate.type === 'person' ? sexSaid(document, candidate) : undefined;
  const isUnnamed = (ref: EntryRef) => !isNamedInFull(document, chosen, ref);
  const time = candidate.refs.some((ref) => isOfThisCentury(ref) && isUnnamed(ref)) ? timeOf(document, candidate) : 'unknown';
  if (sex === undefined && time === 'unknown') return undefined;
  // A text of many old years may be of today all the same: it refutes the father too, unless it names him in full.
  return (ref) => isOfOtherSex(document, chosen, ref, sex) || (time !== 'unknown' && isUnnamed(ref) && (isOfThisCentury(ref) || (time === 'text' && (ref.flags & ALIAS.weak) !== 0)));
}
