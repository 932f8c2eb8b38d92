// American states by their postal codes behind a town (`Tampa, FL`, `Alpharetta, GA 30009`) or a party (`R-FL`): alone such letters are anything.

import { ALL_UPPER, FIRST_UPPER } from '../../text/tokens';
import { isState } from '../setting/towns-before-states';
import { CandidateIndex, type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import { type Document, readDocument } from '../document/document';
import { gazetteerCandidates } from '../names/gazetteer-candidates';
import { kilometresBetween } from '../setting/geography';
import type { EntryRef, ReadingTable } from '../document/readings';
import { WEIGHT } from '../document/weights';

/** Their codes, and what they are called. */
const STATES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming'
    .split(',')
    .map((state) => [state.slice(0, 2), state.slice(3)] as const),
);
/** Behind a town, or a party. */
const BEFORE = /\p{L}, $/u;
const BEHIND_PARTY = /\b[RDI]-$/u;
/** The end of an address, of a sentence or of a bracket, a number or what goes on without a capital. */
const BEHIND = /^(?:[,.;:!?/)\]"”\n]|$| (?:\d|[–—(/-]|\p{Ll})|-\p{Ll})/u;
const ZIP = /^ \d{5}/u;
/** Codes that are words, degrees, companies or other places too (`Perth, WA`, `Anna Keller, MD`): those want a town of the name in the state. */
const OTHERS: ReadonlySet<string> = /* @__PURE__ */ new Set(['IN', 'OR', 'ME', 'OK', 'HI', 'OH', 'PA', 'MA', 'LA', 'DE', 'ID', 'AL', 'MD', 'MS', 'CA', 'CO', 'WA', 'MO', 'SC', 'PR', 'CT', 'AR', 'VA', 'NC']);
/** And these the number behind them: the same code is Germany's. */
const NUMBERED: ReadonlySet<string> = /* @__PURE__ */ new Set(['DE']);
const LONGEST_BEFORE = 4;
const LONGEST_BEHIND = 6;
/** From the middle of the largest states to their towns. */
const STATE_KM = 600;

/** Adds such states, in place. Cost: a look at each word of two capitals, and a look-up for each state that there is. */
export function addPostalStates(document: Document, candidates: CandidateSpan[], tables: readonly ReadingTable[], explain: boolean): void {
  const { text, tokens } = document;
  const known = new Map<string, CandidateSpan | undefined>();
  let towns: CandidateIndex | undefined;
  for (let token = 1; token < tokens.count; token++) {
    if (tokens.letters[token] !== 2 || ((tokens.flags[token] as number) & (ALL_UPPER | FIRST_UPPER)) !== (ALL_UPPER | FIRST_UPPER)) continue;
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    const code = text.slice(start, end);
    const name = STATES.get(code);
    const behind = text.slice(end, end + LONGEST_BEHIND);
    const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
    if (name === undefined || !BEHIND.test(behind)) continue;
    const isParty = BEHIND_PARTY.test(before);
    if (!isParty && (((tokens.flags[token - 1] as number) & FIRST_UPPER) === 0 || !BEFORE.test(before) || (NUMBERED.has(code) && !ZIP.test(behind)))) continue;
    if (!known.has(name)) known.set(name, gazetteerCandidates(readDocument(name, document.gazetteer), tables, false, true).find(({ type, refs, end: last }) => type === 'region' && last === name.length && refs.some(isState)));
    const reading = known.get(name)?.reading;
    const refs = reading?.refs.filter(isState) ?? [];
    const [meant] = refs;
    if (reading === undefined || meant === undefined) continue;
    if (!isParty && !ZIP.test(behind) && (OTHERS.has(code) || ((tokens.flags[token - 1] as number) & ALL_UPPER) !== 0)) {
      towns ??= townsByEnd(tokens.count, candidates);
      if (towns.find(token - 1, (town) => town.refs.some((ref) => isWithin(ref, meant))) === undefined) continue;
    }
    const state = newCandidate(token, token, start, end, 'region', 'gazetteer', explain);
    // By these letters nothing of the name's other referents is meant, nor is it a word.
    state.reading = { ...reading, refs, allWeak: false, allCommon: false, allSuspect: false, key: `postal-${reading.key}` };
    state.refs = refs;
    weigh(state, 'postal-code', WEIGHT.postalCode);
    candidates.push(state);
  }
}

function townsByEnd(count: number, candidates: readonly CandidateSpan[]): CandidateIndex {
  const towns = new CandidateIndex(count);
  for (const one of candidates) if (one.type === 'city' && one.refs.length > 0) towns.add(one.tokenEnd, one);
  return towns;
}

function isWithin(town: EntryRef, state: EntryRef): boolean {
  if (town.layer === state.layer && town.layer.parentOf(town.entry) !== 0) return town.layer.parentOf(town.entry) === state.entry + 1;
  return town.layer.entryCountry[town.entry] === state.layer.entryCountry[state.entry] && (kilometresBetween(town, state) ?? STATE_KM) < STATE_KM;
}
