// Companies that are called like people or places, by what is said of their shares: `Howard Hughes rose 2.1%`, `shares in Burford`, `analysts at Peel Hunt`, `Derichebourg recule de 3 %`.

import { GAP_SPACE } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { isBody } from '../../types';
import { type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import type { Document } from '../document/document';
import { WEIGHT } from '../document/weights';

/** What prices do; candidates gain and lose. */
const MOVED: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['rose', 'fell', 'slipped', 'climbed', 'jumped', 'dropped', 'slid', 'shed', 'surged', 'tumbled', 'sank', 'advanced', 'soared', 'plunged', 'retreated', 'eased', 'grimpe', 'recule', 'bondit', 'chute', 'cède', 'progresse', 'plonge', 'dévisse', 'flambe']);
const BY = /^ (?:by |de |d['’])?\d[\d.,]*(?:[ \u00a0\u202f]?%| per ?cent\b)/u;
const LONGEST_MOVE = 24;
const SHARES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['shares', 'stock']);
/** But `the shares of Ivan Petrov` are his. */
const IN = /* @__PURE__ */ hashOf('in');
const ANALYSTS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['analysts', 'analyst', 'brokers', 'broker', 'strategists']);
const AT: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['at', 'with']);
/** `Support for Anders Holm rose 2%`: what stands right before the name of someone or some place that something else is of. */
const WHOSE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['for', 'of', 'in', 'at', 'from', 'to', 'by', 'with', 'de', 'd', 'pour', 'en', 'à', 'au', 'chez']);

/** Makes bodies, in place, of such names that no list has. Cost: a look at each token, and at each candidate where there are such words. */
export function applyTraded(document: Document, candidates: CandidateSpan[], explain: boolean): void {
  const { text, tokens } = document;
  const { hash, gap, end, count } = tokens;
  const begins = new Set<number>();
  const ends = new Set<number>();
  for (let token = 1; token + 1 < count; token++) {
    if (gap[token] !== GAP_SPACE) continue;
    const [before, word] = [hash[token - 1] as number, hash[token] as number];
    if (MOVED.has(word) && BY.test(text.slice(end[token], (end[token] as number) + LONGEST_MOVE))) ends.add(token - 1);
    else if ((SHARES.has(before) && word === IN) || (ANALYSTS.has(before) && AT.has(word))) begins.add(token + 1);
  }
  if (begins.size + ends.size === 0) return;
  const best = new Map<number, CandidateSpan>();
  for (const candidate of candidates) {
    const { tokenStart, tokenEnd, score } = candidate;
    const isNamed = begins.has(tokenStart) || (ends.has(tokenEnd) && !(tokenStart > 0 && WHOSE.has(hash[tokenStart - 1] as number)));
    const key = begins.has(tokenStart) ? tokenStart : -tokenEnd;
    if (isNamed && score > 0 && score > (best.get(key)?.score ?? 0)) best.set(key, candidate);
  }
  for (const { tokenStart, tokenEnd, start, type, refs, score, end: last } of best.values()) {
    if (refs.length > 0 || isBody(type)) continue;
    const company = newCandidate(tokenStart, tokenEnd, start, last, 'organisation', 'tagger', explain);
    weigh(company, 'traded', score + WEIGHT.agreement);
    candidates.push(company);
  }
}
