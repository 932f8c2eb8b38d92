// American states by their postal codes behind a town (`Tampa, FL`, `Alpharetta, GA 30009`) or a party (`R-FL`): alone such letters are anything.

import { ALL_UPPER, FIRST_UPPER } from '../text/tokens';
import { isState } from './towns-before-states';
import { type CandidateSpan, newCandidate, weigh } from './candidate';
import { type Document, readDocument } from './document';
import { gazetteerCandidates } from './gazetteer-candidates';
import type { ReadingTable } from './readings';
import { WEIGHT } from './weights';

/** Their codes, and what they are called. */
const STATES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming'
    .split(',')
    .map((state) => [state.slice(0, 2), state.slice(3)] as const),
);
/** Behind a town written as a name, or a party. */
const BEFORE = /(?:\p{Ll}, |\b[RD]-)$/u;
/** The end of an address, of a sentence or of a bracket, a number or what goes on without a capital. */
const BEHIND = /^(?:[,.;:)\]\n]|$| (?:\d|[–—-]|\p{Ll}))/u;
/** Codes that are words too: those want the end of the address behind them. */
const WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['IN', 'OR', 'ME', 'OK', 'HI', 'OH', 'PA', 'MA', 'LA', 'DE', 'ID', 'AL']);
/** Codes that stand behind people too (`Jane Smith, MD`): those want a town that the gazetteer has. */
const DEGREES: ReadonlySet<string> = /* @__PURE__ */ new Set(['MD', 'MA', 'PA', 'MS', 'DE']);
const LOWER_BEHIND = /^ \p{Ll}/u;
const LONGEST_BEFORE = 4;
const LONGEST_BEHIND = 3;

/** Adds such states, in place. Cost: a look at each word of two capitals, and a look-up for each state that there is. */
export function addPostalStates(document: Document, candidates: CandidateSpan[], tables: readonly ReadingTable[], explain: boolean): void {
  const { text, tokens } = document;
  const known = new Map<string, CandidateSpan | undefined>();
  let towns: ReadonlySet<number> | undefined;
  for (let token = 1; token < tokens.count; token++) {
    if (tokens.letters[token] !== 2 || ((tokens.flags[token] as number) & (ALL_UPPER | FIRST_UPPER)) !== (ALL_UPPER | FIRST_UPPER)) continue;
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    const code = text.slice(start, end);
    const name = STATES.get(code);
    const behind = text.slice(end, end + LONGEST_BEHIND);
    if (name === undefined || ((tokens.flags[token - 1] as number) & FIRST_UPPER) === 0 || !BEFORE.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) || !BEHIND.test(behind)) continue;
    if (WORDS.has(code) && LOWER_BEHIND.test(behind)) continue;
    if (DEGREES.has(code) && text[start - 1] === ' ') {
      towns ??= townEnds(candidates);
      if (!towns.has(token - 1)) continue;
    }
    if (!known.has(name)) known.set(name, gazetteerCandidates(readDocument(name, document.gazetteer), tables, false, true).find(({ type, refs, end: last }) => type === 'region' && last === name.length && refs.some(isState)));
    const reading = known.get(name)?.reading;
    const refs = reading?.refs.filter(isState) ?? [];
    if (reading === undefined || refs.length === 0) continue;
    const state = newCandidate(token, token, start, end, 'region', 'gazetteer', explain);
    // By these letters nothing of the name's other referents is meant, nor is it a word.
    state.reading = { ...reading, refs, allWeak: false, allCommon: false, allSuspect: false, key: `postal ${reading.key}` };
    state.refs = refs;
    weigh(state, 'postal-code', WEIGHT.postalCode);
    candidates.push(state);
  }
}

/** The last tokens of the towns that the gazetteer has. */
const townEnds = (candidates: readonly CandidateSpan[]) => new Set(candidates.filter(({ type, reading }) => type === 'city' && reading !== undefined).map(({ tokenEnd }) => tokenEnd));
