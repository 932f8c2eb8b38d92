// Two people by their surnames with a hyphen between them: `the Trump-Putin summit`, `le duel Macron-Le Pen`.

import { CUE } from '../../gazetteer/model';
import { ARABIC, FIRST_UPPER, GAP_HYPHEN, GAP_SPACE, SENTENCE_START } from '../../text/tokens';
import { type CandidateSpan, weigh } from '../document/candidate';
import type { Document } from '../document/document';
import { WEIGHT } from '../document/weights';

/** Someone may have both as a family name (`Irène Joliot-Curie`, `Mme Royal-Hollande`). */
function isOnePerson({ tokens, governing }: Document, first: number): boolean {
  if ((((governing[first] as number) & (CUE.title | CUE.several)) === CUE.title)) return true;
  const before = first - 1;
  return before >= 0 && tokens.gap[first] === GAP_SPACE && ((tokens.flags[before] as number) & (FIRST_UPPER | SENTENCE_START)) === FIRST_UPPER;
}

/** Of the two one must be known by that name alone; to the other it is one by which it is meant. `candidates` are in order of their first tokens. */
export function favourPairedPeople(document: Document, candidates: readonly CandidateSpan[]): void {
  const { flags, gap } = document.tokens;
  for (let i = 0; i < candidates.length; i++) {
    const one = candidates[i] as CandidateSpan;
    const next = one.tokenEnd + 1;
    if (one.type !== 'person' || gap[next] !== GAP_HYPHEN || ((flags[one.tokenStart] as number) & ARABIC) !== 0 || gap[one.tokenStart] === GAP_HYPHEN || isOnePerson(document, one.tokenStart)) continue;
    for (let j = i + 1; j < candidates.length && (candidates[j] as CandidateSpan).tokenStart <= next; j++) {
      const other = candidates[j] as CandidateSpan;
      if (other.tokenStart !== next || other.type !== 'person' || (one.reading?.allWeak !== false && other.reading?.allWeak !== false)) continue;
      for (const person of [one, other]) weigh(person, 'one-of-two', person.reading?.allWeak === false ? WEIGHT.paired : WEIGHT.paired - WEIGHT.weak);
      break;
    }
  }
}
