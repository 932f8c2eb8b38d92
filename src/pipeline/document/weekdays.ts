// American news has the day right behind a name (`Mr. Alonso Thursday identified`) or before the next (`said Monday Croatia`): no name that lists lack has one.

import { COARSE_OF } from '../../tagger/labels';
import { hashesOf } from '../../text/word-hashes';
import type { Tokens } from '../../text/tokens';
import { type CandidateIndex, type CandidateSpan, isPlain } from './candidate';

const WEEKDAYS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/** An English day of the week: those of French and Arabic have no capital to join them to a name. */
export function isWeekday({ hash }: Tokens, token: number): boolean {
  return WEEKDAYS.has(hash[token] as number);
}

/** In an unlisted name: the listed one before the day, or the listed place behind it. */
export function nameBesideWeekday(tokens: Tokens, byEnd: CandidateIndex, first: number, last: number): CandidateSpan | undefined {
  if (first === last) return undefined;
  if (isWeekday(tokens, last)) return byEnd.find(last - 1, ({ tokenStart, refs }) => tokenStart === first && refs.length > 0);
  const isPlace = (listed: CandidateSpan) => listed.tokenStart === first + 1 && COARSE_OF[listed.type] === COARSE_OF.city && isPlain(listed);
  return isWeekday(tokens, first) ? byEnd.find(last, isPlace) : undefined;
}
