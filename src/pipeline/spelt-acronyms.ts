// Acronyms of bodies that the text names in full (`London Stock Exchange`, then `LSE`): without brackets too they mean those, and not the better known of their letters.

import { CUE } from '../gazetteer/model';
import { ALL_UPPER, ARABIC, CAPITALS_LINE } from '../text/tokens';
import { isBody } from '../types';
import type { CandidateSpan } from './candidate';
import type { Document } from './document';
import { type EntryRef, isSameEntry } from './readings';

/** Of two letters too many bodies are called. */
const FEWEST_LETTERS = 3;
const SMALL = CUE.function | CUE.particle | CUE.genitive;

/** The first letters of the words of a name, small ones passed over. */
function initialsOf({ text, tokens, cues }: Document, { tokenStart, tokenEnd }: CandidateSpan): string {
  let letters = '';
  for (let token = tokenStart; token <= tokenEnd; token++) if (((cues[token] as number) & SMALL) === 0) letters += text.charAt(tokens.start[token] as number);
  return letters.toUpperCase();
}

/** Replaces, in place, acronyms of listed bodies by those of the bodies that the text names in full and whose initials they are, where it names none of their own in full. Cost: one walk over the names, two where there are such acronyms. */
export function spellAcronyms(document: Document, chosen: CandidateSpan[]): void {
  const { tokens, text } = document;
  const isAcronym = ({ type, tokenStart, tokenEnd, refs, antecedent }: CandidateSpan) =>
    isBody(type) && tokenStart === tokenEnd && refs.length > 0 && antecedent === undefined && (tokens.letters[tokenStart] as number) >= FEWEST_LETTERS && ((tokens.flags[tokenStart] as number) & (ALL_UPPER | CAPITALS_LINE)) === ALL_UPPER;
  if (!chosen.some(isAcronym)) return;
  /** Initials → the body, undefined for several. */
  const byInitials = new Map<string, CandidateSpan | undefined>();
  const named = new Map<EntryRef['layer'], Set<number>>();
  for (const full of chosen) {
    if (!isBody(full.type) || full.tokenEnd === full.tokenStart || full.refs.length === 0 || ((tokens.flags[full.tokenStart] as number) & ARABIC) !== 0) continue;
    for (const { layer, entry } of full.refs) named.set(layer, (named.get(layer) ?? new Set()).add(entry));
    const initials = initialsOf(document, full);
    if (initials.length < FEWEST_LETTERS || full.reading === undefined) continue;
    const before = byInitials.get(initials);
    const isOther = before !== undefined && !before.refs.some((one) => full.refs.some((ref) => isSameEntry(one, ref)));
    if (!byInitials.has(initials)) byInitials.set(initials, full);
    else if (isOther) byInitials.set(initials, undefined);
  }
  chosen.forEach((acronym, position) => {
    if (!isAcronym(acronym)) return;
    const full = byInitials.get(text.slice(acronym.start, acronym.end));
    if (full === undefined || acronym.refs.some(({ layer, entry }) => named.get(layer)?.has(entry) === true)) return;
    chosen[position] = { ...acronym, type: full.type, refs: full.refs, reading: full.reading, antecedent: full, evidence: acronym.evidence && [...acronym.evidence, { rule: 'spelt-in-full', weight: 0 }] };
  });
}
