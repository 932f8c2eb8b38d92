// Initials of French compound given names before a surname: `J.-P. Bruneau`, of which the tagger leaves off the first or, since `M.` is a title, both.

import type { CandidateSpan } from './candidate';
import type { Document } from './document';

/** Before the name, with the second initial or without it. */
const BEFORE = /(?<![\p{L}.])\p{Lu}[\p{Ll}]?\.-(?:\p{Lu}\. ?)?$/u;
const LONGEST = 8;
const FIRST_INITIAL = /^\p{Lu}\./u;

/** Lengthens such names, in place. `chosen` is in the order of the text. Cost: a look at some code units for each person. */
export function takeCompoundInitials({ text, tokens }: Document, chosen: CandidateSpan[]): void {
  for (let i = chosen.length - 1; i >= 0; i--) {
    const candidate = chosen[i] as CandidateSpan;
    const { type, start } = candidate;
    if (type !== 'person' || start < FEWEST) continue;
    const initials = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0];
    // One initial and a hyphen go with another one only.
    if (initials === undefined || (initials.endsWith('-') && !FIRST_INITIAL.test(text.slice(start, candidate.end)))) continue;
    const from = start - initials.length;
    let tokenStart = candidate.tokenStart;
    while (tokenStart > 0 && (tokens.start[tokenStart - 1] as number) >= from) tokenStart--;
    const before = chosen[i - 1];
    const isPart = before?.start === from;
    if (tokens.start[tokenStart] !== from || (before !== undefined && before.end > from && !isPart)) continue;
    chosen.splice(isPart ? --i : i, isPart ? 2 : 1, { ...candidate, tokenStart, start: from });
  }
}

/** `J.-` */
const FEWEST = 3;
