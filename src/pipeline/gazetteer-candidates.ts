// Candidates from the gazetteer: every matched span, one candidate a type, if its letters are written as the name is.

import type { Matches } from '../gazetteer/matcher';
import { ALIAS, CUE_BASE } from '../gazetteer/model';
import { ALL_UPPER, ARABIC, CAPITALS_LINE, DOTTED, FIRST_UPPER } from '../text/tokens';
import { ENTITY_TYPES, type EntityType } from '../types';
import type { CandidateSpan, EntryRef } from './candidate';
import type { Document } from './document';

/** How the Latin words of a span are written. */
export interface Writing {
  arabic: boolean;
  /** Words that begin with a capital. */
  capitalised: number;
  allUpper: boolean;
  capitalsLine: boolean;
  words: number;
}

export function writingOf(document: Document, tokenStart: number, tokenEnd: number): Writing {
  const flags = document.tokens.flags;
  let capitalised = 0;
  let upper = 0;
  let line = 0;
  for (let token = tokenStart; token <= tokenEnd; token++) {
    const mask = flags[token] as number;
    if ((mask & FIRST_UPPER) !== 0) capitalised++;
    if ((mask & (ALL_UPPER | DOTTED)) !== 0) upper++;
    line |= mask & CAPITALS_LINE;
  }
  const words = tokenEnd - tokenStart + 1;
  return { arabic: ((flags[tokenStart] as number) & ARABIC) !== 0, capitalised, allUpper: upper === words, capitalsLine: line !== 0, words };
}

/** Acronyms of this length and more are also written as words (`Otan`, `Unesco`, `Ocha`). */
const WORD_LIKE_ACRONYM = 4;

/** Whether a spelling with these flags may be written so. */
function isWrittenRight(flags: number, writing: Writing, length: number): boolean {
  if (writing.arabic) return true;
  if ((flags & ALIAS.acronym) !== 0) {
    if (writing.allUpper) return !(writing.capitalsLine && (flags & ALIAS.common) !== 0);
    return writing.capitalised > 0 && (flags & ALIAS.common) === 0 && length >= (writing.words > 1 ? 3 : WORD_LIKE_ACRONYM);
  }
  if (writing.capitalised > 0 || (flags & ALIAS.lower) !== 0) return true;
  // Names without any capital: only long ones of several words, which hardly mean anything else.
  return writing.words > 1 && length >= MIN_LOWER_CASE_LENGTH && (flags & (ALIAS.weak | ALIAS.common)) === 0;
}
const MIN_LOWER_CASE_LENGTH = 8;
const FULL_STOP = 0x2e;
const CITY = ENTITY_TYPES.indexOf('city');
const REGION = ENTITY_TYPES.indexOf('region');
const COUNTRY = ENTITY_TYPES.indexOf('country');

/** Candidates from all layers. `explain` makes room for evidence. */
export function gazetteerCandidates(document: Document, explain: boolean): CandidateSpan[] {
  const candidates: CandidateSpan[] = [];
  const { layers, hidden } = document.gazetteer;
  const { end } = document.tokens;
  // Candidates of the span at hand, by type.
  const byType: Array<CandidateSpan | undefined> = new Array(ENTITY_TYPES.length).fill(undefined);
  const byKey = layers.length > 1 ? new Map<string, CandidateSpan>() : undefined;
  document.matches.forEach((matches, index) => {
    const layer = layers[index] as EntryRef['layer'];
    const mask = hidden[index];
    const names: Matches = matches.names;
    for (let i = 0; i < names.count; i++) {
      const tokenStart = names.tokenStart[i] as number;
      const tokenEnd = names.tokenEnd[i] as number;
      const from = names.start[i] as number;
      const to = end[tokenEnd] as number;
      const node = names.node[i] as number;
      const writing = writingOf(document, tokenStart, tokenEnd);
      byType.fill(undefined);
      for (let alias = layer.aliasStart[node] as number, last = layer.aliasStart[node + 1] as number; alias < last; alias++) {
        const entry = layer.aliasEntry[alias] as number;
        if (entry >= CUE_BASE) continue;
        const flags = layer.aliasFlags[alias] as number;
        if (flags === ALIAS.demonym || (flags & ALIAS.headed) !== 0) continue;
        if (mask?.[entry] === 1 || !isWrittenRight(flags, writing, to - from)) continue;
        const dot = (flags & ALIAS.finalDot) !== 0;
        if (dot && document.text.charCodeAt(to) !== FULL_STOP) continue;
        const typeIndex = layer.entryType[entry] as number;
        const ref: EntryRef = { layer, entry, flags };
        let candidate = byType[typeIndex];
        if (candidate === undefined && byKey) candidate = byKey.get(`${from} ${to} ${typeIndex}`);
        if (candidate === undefined) {
          candidate = newCandidate(tokenStart, tokenEnd, from, dot ? to + 1 : to, ENTITY_TYPES[typeIndex] as EntityType, 'gazetteer', explain);
          candidates.push(candidate);
          byKey?.set(`${from} ${to} ${typeIndex}`, candidate);
        }
        byType[typeIndex] = candidate;
        candidate.refs.push(ref);
      }
      if (byType[COUNTRY] !== undefined && byType[CITY] !== undefined) (byType[CITY] as CandidateSpan).besideCountry = true;
      if (byType[REGION] !== undefined && byType[CITY] !== undefined) (byType[REGION] as CandidateSpan).besideTown = true;
    }
  });
  return candidates;
}

export function newCandidate(tokenStart: number, tokenEnd: number, start: number, end: number, type: EntityType, via: CandidateSpan['via'], explain: boolean): CandidateSpan {
  return { tokenStart, tokenEnd, start, end, type, via, refs: [], score: 0, evidence: explain ? [] : undefined };
}
