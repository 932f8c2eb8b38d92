// Factions that go by another's name and a word behind a dash (`SPLM – North`, الحركة الشعبية لتحرير السودان - شمال): the whole is the name, and not the other's.

import type { CandidateSpan } from '../document/candidate';
import { newCandidate, weigh } from '../document/candidate';
import { type Document, readDocument } from '../document/document';
import { gazetteerCandidates } from '../names/gazetteer-candidates';
import type { ReadingTable } from '../document/readings';

/** A dash with a blank on both sides and the word behind it. */
const BRANCH = /^ [-–—] ([\p{Lu}\u0621-\u064a][\p{L}]*)/u;
const LONGEST_BRANCH = 24;
/** By how much the whole is worth more. */
const MORE = 6;

/** Adds the listed ones, in place. Cost: a look-up for each listed faction before such a dash. */
export function addBranches({ text, tokens, gazetteer }: Document, candidates: CandidateSpan[], tables: readonly ReadingTable[], explain: boolean): void {
  const branches: CandidateSpan[] = [];
  for (const faction of candidates) {
    const { type, refs, tokenStart, tokenEnd, start, end, score } = faction;
    if (type !== 'faction' || refs.length === 0) continue;
    const [written, branch] = BRANCH.exec(text.slice(end, end + LONGEST_BRANCH)) ?? [];
    const last = tokenEnd + 1;
    if (written === undefined || tokens.end[last] !== end + written.length) continue;
    const name = `${text.slice(start, end)} ${branch}`;
    const listed = gazetteerCandidates(readDocument(name, gazetteer), tables, false, true).find((one) => one.type === 'faction' && one.start === 0 && one.end === name.length && one.refs.length > 0);
    if (listed === undefined) continue;
    const whole = newCandidate(tokenStart, last, start, end + written.length, 'faction', 'gazetteer', explain);
    whole.reading = listed.reading;
    whole.refs = listed.refs;
    weigh(whole, 'branch', Math.max(score, listed.score) + MORE);
    branches.push(whole);
  }
  candidates.push(...branches);
}
