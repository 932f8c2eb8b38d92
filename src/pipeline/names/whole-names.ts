// What belongs to a name before what is found of it: the number of a unit (`112 Task Force Battalion`), the quotation mark that opens within it (`'Sparta' battalion`), God behind it (`جيش المعتز بالله`), the country of a branch (`Ecobank Togo`), and `Fondation`.

import { ARABIC, FIRST_UPPER, GAP_SLASH, GAP_SPACE } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { type CandidateSpan, NO_REFS, weigh } from '../document/candidate';
import type { Document } from '../document/document';
import { WEIGHT } from '../document/weights';

/** Units in the singular: a number right before them counts nothing. */
const UNITS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['battalion', 'brigade', 'regiment', 'squadron', 'division', 'commando']);
/** Right before the name; but no year and no part of a larger number. */
const NUMBER = /(?<![\p{L}\p{N}.,:/–-]|[$€£] ?)(?!(?:19|20)\d\d )\d{1,4} $/u;
const LONGEST_BEFORE = 8;
/** Opened before the name, and closed behind its first words. */
const CLOSED: ReadonlyMap<string, RegExp> = /* @__PURE__ */ new Map([["'", /^[^']+'[ -]/], ['‘', /^[^‘’]+’[ -]/], ['"', /^[^"]+"[ -]/], ['“', /^[^“”]+”[ -]/], ['«', /^[^«»]+»[ -]/]]);

/** What caliphs are called goes on so, and what is named after them (`جيش المعتز بالله`). */
const OF_GOD = /^ (?:بالله|لدين الله|ب[أا]\u0654?مر الله)(?![\p{L}\p{M}])/u;
const LONGEST_OF_GOD = 14;

const FOUNDATION: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['fondation']);
/** What is between a country and them has their names before it (`the UN Syria envoy`). */
const OF_TALKS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['un', 'onu', 'eu', 'ue', 'nato', 'otan', 'kremlin', 'pentagon', 'house']);

/** Lengthens such names, in place. `chosen` is in the order of the text. Cost: a look at some code units for each unit that lists have by no name of its own, and at one before each other body. */
export function lengthenBodies({ text, tokens }: Document, chosen: CandidateSpan[]): void {
  for (let i = 0; i < chosen.length; i++) {
    const candidate = chosen[i] as CandidateSpan;
    const { type, start, end, tokenStart, tokenEnd, refs, reading } = candidate;
    const from = chosen[i - 1]?.end ?? 0;
    const before = tokenStart - 1;
    // `la Fondation BNP Paribas` is neither the bank nor, of `Fondation Houphouët-Boigny`, the man.
    if (before >= 0 && FOUNDATION.has(tokens.hash[before] as number) && ((tokens.flags[before] as number) & FIRST_UPPER) !== 0 && tokens.gap[tokenStart] === GAP_SPACE && from <= (tokens.start[before] as number) && (tokens.start[tokenStart] as number) === start) {
      chosen[i--] = { ...candidate, type: 'organisation', tokenStart: before, start: tokens.start[before] as number, refs: NO_REFS, reading: undefined };
      continue;
    }
    // `Ecobank Togo`, `OCHA Sudan`: no preposition stands between the two, and the branch is not the house.
    const country = chosen[i + 1];
    if (type === 'organisation' && country?.type === 'country' && country.start === end + 1 && tokens.gap[country.tokenStart] === GAP_SPACE && ((tokens.flags[tokenEnd] as number) & ARABIC) === 0 && !OF_TALKS.has(tokens.hash[tokenEnd] as number)) {
      chosen[i] = { ...candidate, tokenEnd: country.tokenEnd, end: country.end, refs: NO_REFS, reading: undefined };
      chosen.splice(i + 1, 1);
      continue;
    }
    const ofGod = type === 'person' ? undefined : OF_GOD.exec(text.slice(end, end + LONGEST_OF_GOD))?.[0];
    if (ofGod !== undefined) chosen[i] = { ...candidate, tokenEnd: tokens.firstFrom(end + ofGod.length) - 1, end: end + ofGod.length };
    else if ((type !== 'faction' && type !== 'organisation') || from >= start) continue;
    if (CLOSED.get(text.charAt(start - 1))?.test(text.slice(start, end)) === true) {
      chosen[i] = { ...candidate, start: start - 1 };
    } else if ((refs.length === 0 || reading?.allWeak === true) && tokenStart > 0 && tokens.gap[tokenStart] === GAP_SPACE && UNITS.has(tokens.hash[tokenEnd] as number) && ((tokens.flags[tokenStart] as number) & FIRST_UPPER) !== 0 && NUMBER.test(text.slice(Math.max(from, start - LONGEST_BEFORE), start))) {
      chosen[i] = { ...candidate, tokenStart: tokenStart - 1, start: tokens.start[tokenStart - 1] as number, refs: NO_REFS, reading: undefined };
    }
  }
}

const BRACKET = 0x28;

/** Weighs, in place, what begins within brackets that are part of an acronym (`JD(U)`). Cost: a look at each candidate. */
export function demoteBranches({ text, tokens }: Document, candidates: readonly CandidateSpan[]): void {
  for (const candidate of candidates) {
    const { tokenStart } = candidate;
    if (tokens.gap[tokenStart] === GAP_SLASH && text.charCodeAt((tokens.start[tokenStart] as number) - 1) === BRACKET) weigh(candidate, 'part-of-a-name', WEIGHT.noEntity);
  }
}
