// Acronyms of bodies that the text names in full (`London Stock Exchange`, then `LSE`): without brackets too they mean those, and not the better known of their letters, or nothing that is listed (`Kenya Wildlife Service`, then `KWS`).

import { CUE } from '../../gazetteer/model';
import { ALL_UPPER, ARABIC, CAPITALS_LINE } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { isBody } from '../../types';
import type { CandidateSpan } from '../document/candidate';
import { isCitedSource, isOfMedia } from '../setting/cited-sources';
import type { Document } from '../document/document';
import { type EntryRef, isSameEntry } from '../document/readings';

/** Of two letters too many bodies are called. */
const FEWEST_LETTERS = 3;
/** `London Stock Exchange Group` may be called without it. */
const LEGAL: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['group', 'plc', 'inc', 'corp', 'corporation', 'limited', 'ltd']);
const SMALL = CUE.function | CUE.particle | CUE.genitive;

/** The first letters of the words of a name, small ones passed over; with and without a legal form at its end. */
function initialsOf({ text, tokens, cues }: Document, { tokenStart, tokenEnd }: CandidateSpan): string[] {
  let letters = '';
  for (let token = tokenStart; token <= tokenEnd; token++) if (((cues[token] as number) & SMALL) === 0) letters += text.charAt(tokens.start[token] as number);
  letters = letters.toUpperCase();
  return (LEGAL.has(tokens.hash[tokenEnd] as number) ? [letters, letters.slice(0, -1)] : [letters]).filter(({ length }) => length >= FEWEST_LETTERS);
}

/** So many names, and code units, away. */
const REACH = 3;
const NEAR = 80;

/** A place of the country of its own body is named nearby (`In Beirut, the ISF`). */
function isAtHome(chosen: readonly CandidateSpan[], position: number): boolean {
  const { refs, start, end } = chosen[position] as CandidateSpan;
  return chosen.slice(Math.max(0, position - REACH), position + REACH + 1).some((other) => other.type !== 'person' && !isBody(other.type) && other.refs.length === 1 && Math.abs(other.start < start ? start - other.end : other.start - end) < NEAR
    && refs.some(({ layer, entry }) => layer.entryCountry[entry] !== 0 && other.refs.some((place) => place.layer.entryCountry[place.entry] === layer.entryCountry[entry])));
}

/** Replaces, in place, acronyms by those of the listed bodies that the text names in full and whose initials they are, where it names none of their own in full. Cost: one walk over the names, two where there are such acronyms. */
export function spellAcronyms(document: Document, chosen: CandidateSpan[]): void {
  const { tokens, text } = document;
  const isAcronym = ({ type, tokenStart, tokenEnd, antecedent }: CandidateSpan) =>
    isBody(type) && tokenStart === tokenEnd && antecedent === undefined && (tokens.letters[tokenStart] as number) >= FEWEST_LETTERS && ((tokens.flags[tokenStart] as number) & (ALL_UPPER | CAPITALS_LINE)) === ALL_UPPER;
  if (!chosen.some(isAcronym)) return;
  /** Initials → the body, undefined for several. */
  const byInitials = new Map<string, CandidateSpan | undefined>();
  const named = new Map<EntryRef['layer'], Set<number>>();
  for (const full of chosen) {
    if (!isBody(full.type) || full.tokenEnd === full.tokenStart || full.refs.length === 0 || ((tokens.flags[full.tokenStart] as number) & ARABIC) !== 0) continue;
    for (const { layer, entry } of full.refs) named.set(layer, (named.get(layer) ?? new Set()).add(entry));
    if (full.reading === undefined) continue;
    for (const initials of initialsOf(document, full)) {
      const before = byInitials.get(initials);
      const isOther = before !== undefined && !before.refs.some((one) => full.refs.some((ref) => isSameEntry(one, ref)));
      if (!byInitials.has(initials)) byInitials.set(initials, full);
      else if (isOther) byInitials.set(initials, undefined);
    }
  }
  const ofAgencies = new Set(chosen.filter((one) => isAcronym(one) && isOfMedia(one) && isCitedSource(text, one)).map(({ start, end }) => text.slice(start, end)));
  chosen.forEach((acronym, position) => {
    if (!isAcronym(acronym)) return;
    const full = byInitials.get(text.slice(acronym.start, acronym.end));
    // Of what no list has three letters may be another's where the name comes later.
    if (full === undefined || (acronym.refs.length === 0 && full.start > acronym.start && (tokens.letters[acronym.tokenStart] as number) === FEWEST_LETTERS) || ofAgencies.has(text.slice(acronym.start, acronym.end)) || isAtHome(chosen, position) || acronym.refs.some(({ layer, entry }) => named.get(layer)?.has(entry) === true)) return;
    chosen[position] = { ...acronym, type: full.type, refs: full.refs, reading: full.reading, antecedent: full, evidence: acronym.evidence && [...acronym.evidence, { rule: 'spelt-in-full', weight: 0 }] };
  });
}
