// Who a name cannot mean, by the title before it and by the time that its sentence or text is of: the other of a couple, of a father and his son.

import { ALIAS } from '../gazetteer/model';
import type { CandidateSpan } from './candidate';
import type { Document } from './document';
import { isOfOtherSex, sexSaid } from './honorifics';
import { isNamedInFull, isOfThisCentury, timeOf } from './last-century';
import type { EntryRef } from './readings';

/** Who is refuted by a title or a year, undefined where neither says anything. */
export function othersThan(document: Document, candidate: CandidateSpan, chosen: readonly CandidateSpan[]): ((ref: EntryRef) => boolean) | undefined {
  const sex = candidate.type === 'person' ? sexSaid(document, candidate) : undefined;
  const isUnnamed = (ref: EntryRef) => !isNamedInFull(document, chosen, ref);
  const time = candidate.refs.some((ref) => isOfThisCentury(ref) && isUnnamed(ref)) ? timeOf(document, candidate) : 'unknown';
  if (sex === undefined && time === 'unknown') return undefined;
  // A text of many old years may be of today all the same: it refutes the father too, unless it names him in full.
  return (ref) => isOfOtherSex(document, chosen, ref, sex) || (time !== 'unknown' && isUnnamed(ref) && (isOfThisCentury(ref) || (time === 'text' && (ref.flags & ALIAS.weak) !== 0)));
}
