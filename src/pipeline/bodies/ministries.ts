// Bodies that every state has count only where something says whose they are: `Syrian Ministry of Health`, `Russia's Defence Ministry`,
// not `the Health Ministry` (test/gold/GUIDELINES.md, 5).

import { CUE } from '../../gazetteer/model';
import { CAPITALS_LINE, FIRST_UPPER, GAP_SPACE, LAST_JOINT } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { type CandidateIndex, type CandidateSpan, weigh } from '../document/candidate';
import { type Document, ownerBefore } from '../document/document';
import { WEIGHT } from '../document/weights';

/** Takes weight from the ministries that no nationality, place or possessive makes those of one state. `byStart` holds the candidates by their first token. */
export function demoteBareMinistries(document: Document, candidates: readonly CandidateSpan[], byStart: CandidateIndex): void {
  for (const candidate of candidates) {
    const { type, reading } = candidate;
    // A ministry that is listed by a name of its own is known by it (`Ministry of Hajj and Umrah`).
    if (type !== 'organisation' || (reading !== undefined && !reading.allWeak)) continue;
    const head = headOf(document, candidate);
    if (head >= 0 && !saysWhose(document, candidate, head, byStart)) weigh(candidate, 'whose-ministry', WEIGHT.bareMinistry);
  }
}

/** The token that says that a span is a ministry, -1 for none. */
function headOf({ cues }: Document, { tokenStart, tokenEnd }: CandidateSpan): number {
  for (let token = tokenStart; token <= tokenEnd; token++) if (((cues[token] as number) & CUE.ministry) !== 0) return token;
  return -1;
}

const SMALL = CUE.particle | CUE.function;

function saysWhose(document: Document, { tokenStart, tokenEnd }: CandidateSpan, head: number, byStart: CandidateIndex): boolean {
  const { cues } = document;
  if (ownerBefore(document, tokenStart) >= 0) return true;
  let isFirst = true;
  for (let token = tokenStart; token <= tokenEnd; token++) {
    const mask = cues[token] as number;
    if ((mask & CUE.demonym) !== 0) return true;
    // What comes first behind the head is its field, be it also a place (وزارة الداخلية, a region of Oman).
    if ((token < head || !isFirst) && byStart.find(token, isPlainPlace) !== undefined) return true;
    if (token > head && (mask & SMALL) === 0) isFirst = false;
  }
  return isFollowedByOwner(document, tokenEnd);
}

const GENITIVES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['of', 'de', 'du', 'des', 'd']);
/** `the`, `la`. */
const MOST_ARTICLES = 1;

/** `the Defence Ministry of the Government of National Unity`: what it belongs to has a name of its own. */
function isFollowedByOwner({ tokens, cues }: Document, tokenEnd: number): boolean {
  const { count, flags, gap, hash } = tokens;
  const genitive = tokenEnd + 1;
  if (genitive >= count || gap[genitive] !== GAP_SPACE || !GENITIVES.has(hash[genitive] as number)) return false;
  let owner = genitive + 1;
  while (owner < count && (gap[owner] as number) <= LAST_JOINT && owner - genitive <= MOST_ARTICLES && ((cues[owner] as number) & SMALL) !== 0) owner++;
  return owner < count && (gap[owner] as number) <= LAST_JOINT && ((flags[owner] as number) & (FIRST_UPPER | CAPITALS_LINE)) === FIRST_UPPER && ((cues[owner] as number) & (CUE.calendar | CUE.function)) === 0;
}

function isPlainPlace({ type, reading }: CandidateSpan): boolean {
  return (type === 'country' || type === 'region' || type === 'city') && reading !== undefined && !reading.allSuspect;
}
