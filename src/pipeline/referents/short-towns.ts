// Towns by the first words of a longer name that came before: `SANTIAGO DE CUBA — Power failed in Santiago`.

import { hashesOf } from '../../text/word-hashes';
import type { CandidateSpan } from '../document/candidate';
import type { Document } from '../document/document';

/** What a town's name is told from its namesakes by; other words behind it make another town of it (`Baga Sola`, `Nabatieh al-Fawqa`). */
const TELLS_WHICH: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['de', 'del', 'da', 'do', 'dos', 'di', 'du', 'des', 'la', 'en', 'sur', 'an', 'am', 'upon', 'under', 'on']);

/** Towns, each with the mention before it whose longer name begins with it, where the shorter name had not come before that. Cost: one look at each mention. */
export function shortenedTowns({ tokens }: Document, chosen: readonly CandidateSpan[]): ReadonlyMap<CandidateSpan, CandidateSpan> {
  const { hash } = tokens;
  const found = new Map<CandidateSpan, CandidateSpan>();
  const fullByFirst = new Map<number, CandidateSpan>();
  /** Words that a shorter name begins with which came first. */
  const shortFirst = new Set<number>();
  for (const candidate of chosen) {
    if (candidate.type !== 'city') continue;
    const { tokenStart, refs } = candidate;
    const first = hash[tokenStart] as number;
    const full = fullByFirst.get(first);
    if (full !== undefined && beginsWith(hash, full, candidate)) found.set(candidate, full);
    else if (full === undefined && !shortFirst.has(first) && refs.length > 0 && isTold(hash, candidate)) fullByFirst.set(first, candidate);
    else shortFirst.add(first);
  }
  return found;
}

function isTold(hash: Document['tokens']['hash'], { tokenStart, tokenEnd }: CandidateSpan): boolean {
  for (let token = tokenStart + 1; token < tokenEnd; token++) if (TELLS_WHICH.has(hash[token] as number)) return true;
  return false;
}

/** Whether a name is longer than another and begins with its words. */
function beginsWith(hash: Document['tokens']['hash'], full: CandidateSpan, short: CandidateSpan): boolean {
  if (full.tokenEnd - full.tokenStart <= short.tokenEnd - short.tokenStart) return false;
  for (let token = short.tokenStart; token <= short.tokenEnd; token++) if (hash[token] !== hash[full.tokenStart + token - short.tokenStart]) return false;
  return true;
}
