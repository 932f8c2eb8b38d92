// One person with a nickname in quotation marks between given name and surname: `Jimmy « Barbecue » Chérizier`, `John "Jack" Haverty III`.

import { wordsOfName } from '../../gazetteer/name-words';
import { CUE } from '../../gazetteer/model';
import { WAW } from '../../text/arabic-letters';
import { ARABIC, FIRST_UPPER, GAP_APOSTROPHE, GAP_PUNCTUATION } from '../../text/tokens';
import { NAME_LANGUAGES } from '../../types';
import { startOfUnlisted } from '../document/arabic-words';
import { CandidateIndex, type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import type { Document } from '../document/document';
import { type EntryRef, type Reading, withReferents } from '../document/readings';
import { WEIGHT } from '../document/weights';

// Only French sets blanks within its quotation marks.
const OPENING = /^ (?:["“”„‘']|«[\u00a0\u202f ]?)$/u;
const SINGLE = /^ ['‘]$/u;
const CLOSING = /^(?:["”“’']|[\u00a0\u202f ]?») $/u;
const BLANK = 0x20;
/** Words of a nickname at most: `Lou the Shoe`. */
const MAX_WORDS = 4;

/** What a nickname with someone's listed names on both sides is worth, whatever the tagger thinks of them. */
const KNOWN = 3;

/** Proposes such names, in place. They mean whom one of their parts means, if he is called by the words before and behind the nickname. Cost: one look at each token, more at quotation marks. */
export function joinNicknames(document: Document, candidates: CandidateSpan[], explain: boolean): void {
  const { tokens, cues, text } = document;
  const isQuoted = (token: number, mark: RegExp) => mark.test(text.slice(tokens.end[token - 1] as number, tokens.start[token] as number));
  const isName = (token: number) => ((tokens.flags[token] as number) & (FIRST_UPPER | ARABIC)) !== 0 && ((cues[token] as number) & CUE.function) === 0;
  let spans: Spans | undefined;
  for (let from = 1; from + 1 < tokens.count; from++) {
    // Single marks may be read as apostrophes.
    if ((tokens.gap[from] !== GAP_PUNCTUATION && tokens.gap[from] !== GAP_APOSTROPHE) || text.charCodeAt(tokens.end[from - 1] as number) !== BLANK || !isQuoted(from, OPENING) || !isName(from - 1) || ((cues[from - 1] as number) & (CUE.title | CUE.given)) === CUE.title) continue;
    let behind = from + 1;
    while (behind < tokens.count && behind <= from + MAX_WORDS && !isQuoted(behind, CLOSING)) behind++;
    if (behind >= tokens.count || behind > from + MAX_WORDS || !isName(behind)) continue;
    spans ??= new Spans(tokens.count, candidates);
    const given = spans.best(spans.byEnd, from - 1);
    // Headlines quote with single marks too: `Trump 'Humiliated' Zelensky`.
    if (given !== undefined && given.refs.length > 0 && isQuoted(from, SINGLE)) continue;
    const surname = spans.best(spans.byStart, behind);
    if (surname !== undefined && isNextOfList(document, surname)) continue;
    const first = given?.type === 'person' ? given.tokenStart : from - 1;
    const last = surname?.type === 'person' ? surname.tokenEnd : behind;
    const parts = spans.within(first, last);
    const reading = readingOf(parts, text.slice(tokens.start[first], tokens.end[from - 1]), text.slice(tokens.start[behind], tokens.end[last]));
    const hasCapitals = ((tokens.flags[from - 1] as number) & (tokens.flags[behind] as number) & FIRST_UPPER) !== 0;
    // `Eugene "Gene" Rasband` begins with a town, `Herbert "Hub" Yandle` ends with what the tagger takes for one.
    const isGiven = hasCapitals && ((cues[from - 1] as number) & CUE.given) !== 0 && ((tokens.flags[from] as number) & FIRST_UPPER) !== 0 && !isQuoted(from, SINGLE);
    if (reading === undefined && !isGiven && !isPersons(given, surname, hasCapitals)) continue;
    const whole = newCandidate(first, last, startOfUnlisted(document, first), tokens.end[last] as number, 'person', 'tagger', explain);
    if (reading !== undefined) {
      whole.reading = reading;
      whole.refs = reading.refs;
    }
    // It is worth what its parts are. For those it speaks itself as the full name (support.ts), and would lose to them.
    weigh(whole, 'around-a-nickname', parts.reduce((sum, { tokenStart, score }) => (tokenStart === first || tokenStart === from || tokenStart === behind ? sum + Math.max(0, score) : sum), reading === undefined ? WEIGHT.agreement : KNOWN));
    for (const part of parts) if (part.refs.length > 0) weigh(part, 'in-a-longer-name', -part.score - WEIGHT.supported);
    candidates.push(whole);
  }
}

/** أحمد وهبي «أبو حسين» ومحمد جابر: a full name behind و is that of the next of a list; with one word it may be a surname (وودوارد). */
function isNextOfList({ tokens, text }: Document, { tokenStart, tokenEnd, start }: CandidateSpan): boolean {
  return tokenEnd > tokenStart && start > (tokens.start[tokenStart] as number) && text.charCodeAt(tokens.start[tokenStart] as number) === WAW;
}

/** The candidates that speak for their spans, by first and by last token. */
class Spans {
  readonly byStart: CandidateIndex;
  readonly byEnd: CandidateIndex;

  constructor(count: number, candidates: readonly CandidateSpan[]) {
    this.byStart = new CandidateIndex(count);
    this.byEnd = new CandidateIndex(count);
    for (const candidate of candidates) {
      if (!(candidate.score > 0) && (candidate.type !== 'person' || candidate.refs.length === 0)) continue;
      this.byStart.add(candidate.tokenStart, candidate);
      this.byEnd.add(candidate.tokenEnd, candidate);
    }
  }

  best(index: CandidateIndex, token: number): CandidateSpan | undefined {
    let best: CandidateSpan | undefined;
    index.find(token, (candidate) => {
      if (candidate.score > (best?.score ?? 0)) best = candidate;
      return false;
    });
    return best;
  }

  within(first: number, last: number): CandidateSpan[] {
    const found: CandidateSpan[] = [];
    for (let token = first; token <= last; token++) {
      this.byStart.find(token, (candidate) => {
        if (candidate.tokenEnd <= last) found.push(candidate);
        return false;
      });
    }
    return found;
  }
}

/** One side at least is a person's name and none anything else; a word that nothing is known of has a capital, as has the place that the tagger takes a given name before a quotation mark for (`Robert "Bob" Lindquist`). */
function isPersons(given: CandidateSpan | undefined, surname: CandidateSpan | undefined, capitals: boolean): boolean {
  if (given?.type === 'city' && given.refs.length === 0) return capitals && surname?.type === 'person';
  if (given === undefined || surname === undefined) return capitals && (given ?? surname)?.type === 'person';
  return given.type === 'person' && surname.type === 'person';
}

/** Whom a part means that is called by the words before and behind the nickname: with both nothing is weak of the name. */
function readingOf(parts: readonly CandidateSpan[], before: string, behind: string): Reading | undefined {
  const first = wordsOfName(before)?.[0];
  const last = wordsOfName(behind)?.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const isMeant = ({ layer, entry }: EntryRef) => NAME_LANGUAGES.some((language) => {
    const words = wordsOfName(layer.nameOf(entry, language)) ?? [];
    return words.includes(first) && words.includes(last);
  });
  for (const { type, reading } of parts) {
    if (type !== 'person' || reading === undefined) continue;
    const meant = withReferents(reading, isMeant);
    if (meant.refs.length > 0) return { ...meant, refs: meant.refs.map((ref) => ({ ...ref, flags: 0 })), allWeak: false, allCommon: false, allSuspect: false };
  }
  return undefined;
}
