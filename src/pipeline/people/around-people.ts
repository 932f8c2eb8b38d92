// What belongs to a person's name on either side of what is found of it: the initials of French compound given names (`J.-P. Bruneau`), of which the tagger leaves off the first or, since `M.` is a title, both, `, Sr.` behind a comma, and the initial of an Arabic surname (`محمد ب.`).

import { CUE } from '../../gazetteer/model';
import { WAW } from '../../text/arabic-letters';
import { ALL_UPPER, ARABIC, CAPITALS_LINE, FIRST_UPPER, GAP_SPACE, SENTENCE_START, SINGLE_LETTER, TITLE_LINE } from '../../text/tokens';
import { hashOf } from '../../text/word-hashes';
import { NAME_LANGUAGES } from '../../types';
import { type CandidateIndex, type CandidateSpan, NO_REFS } from '../document/candidate';
import type { Document } from '../document/document';
import { isSameEntry, type Reading, withReferents } from '../document/readings';

/** Before the name, with the second initial or without it. */
const INITIALS_BEFORE = /(?<![\p{L}.])\p{Lu}[\p{Ll}]?\.-(?:\p{Lu}\. ?)?$/u;
const LONGEST_INITIALS = 8;
/** `J.-` */
const SHORTEST_INITIALS = 3;
const FIRST_INITIAL = /^\p{Lu}\./u;

const SUFFIX = /^, (?:Sr|Jr|Snr|Jnr)(?:\.(?! (?:high|varsity)\b)|(?=[,;:)\n]|$))/u;
/** `James P. Kennedy Jr`, whose dot is left off. */
const DOTTED_SUFFIX = /[ ,](?:Jr|Sr)\.$/u;
const SUFFIX_AND_DOT = 3;
/** `Marcel D.`, `محمد ب.`: a suspect or a witness, whose dot is left off; in Arabic it may be a middle initial (سعد غ. المصري). */
const DOTTED_INITIAL = /^ (?:\p{Lu}|[\u0627-\u0647\u064a])\.$/u;
const INITIAL_AND_DOT = 2;
/** Where the letter is left off too. */
const INITIAL = /^ [\u0627-\u0647\u064a]\.(?!\p{L})/u;
const LONGEST_SUFFIX = 16;

const INITIALS = /(\p{Lu})[\p{Ll}]?\.-(\p{Lu})/u;

/** Those of a surname whose given names begin so. */
function withInitials(reading: Reading, one: string, other: string | undefined): Reading {
  const given = new RegExp(other === undefined ? `^${one}` : `^${one}[^ -]*[ -]${other}`, 'u');
  return withReferents(reading, ({ layer, entry }) => NAME_LANGUAGES.some((language) => given.test(layer.nameOf(entry, language))));
}

/** `J.-M. Le Pen` is not Marine Le Pen. */
function whoseInitials({ refs, reading }: CandidateSpan, written: string): Pick<CandidateSpan, 'refs' | 'reading'> {
  const [, one, other] = INITIALS.exec(written) ?? [];
  if (one === undefined || other === undefined || reading === undefined) return { refs, reading };
  const meant = withInitials(reading, one, other);
  return meant.refs.length === 0 ? { refs: NO_REFS, reading: undefined } : { refs: meant.refs, reading: meant };
}

/** `N. Sarkozy`, where the tagger takes in the initial, means whom the surname does if his given name begins so. */
const INITIAL_AND_NAME = /^(\p{Lu})\.(?:-(\p{Lu})\.)? ?\p{Lu}\p{Ll}/u;

/** Links such names, in place. `byStart` holds all candidates. Cost: a look at the first code units of each person that no list has. */
export function linkInitials({ text }: Document, chosen: CandidateSpan[], byStart: CandidateIndex): void {
  for (const [i, candidate] of chosen.entries()) {
    const { type, refs, start, end, tokenStart, tokenEnd } = candidate;
    const initials = type === 'person' && refs.length === 0 ? INITIAL_AND_NAME.exec(text.slice(start, end)) : null;
    if (initials === null) continue;
    for (let token = tokenStart + 1; token <= tokenEnd; token++) {
      const surname = byStart.find(token, (one) => one.type === 'person' && one.end === end && one.reading?.allWeak === false);
      if (surname?.reading === undefined) continue;
      const meant = withInitials(surname.reading, initials[1] as string, initials[2]);
      if (meant.refs.length === 1) chosen[i] = { ...candidate, reading: meant, refs: meant.refs };
      break;
    }
  }
}

/** Behind a word it begins a name of its own (كاتبه ابن جزي). */
const SON_OF = /* @__PURE__ */ hashOf('ابن');

/** كل من حسناء عاطف وشروق محمد وهدان: a word that no list has someone by, right before a name of two words and more, and no surname of someone named before, is the given name of a child of theirs. */
function isGivenBefore({ text, tokens }: Document, given: CandidateSpan, { tokenStart, tokenEnd, start }: CandidateSpan): boolean {
  const isOneWord = given.type === 'person' && given.refs.length === 0 && given.antecedent === undefined && given.tokenStart === given.tokenEnd && !text.startsWith('ال', given.start);
  return isOneWord && given.tokenEnd === tokenStart - 1 && tokenEnd > tokenStart && tokens.hash[tokenStart] !== SON_OF && tokens.gap[tokenStart] === GAP_SPACE && ((tokens.flags[tokenStart] as number) & ARABIC) !== 0 && start === tokens.start[tokenStart] && text.charCodeAt(start) !== WAW;
}

const WITHIN_LINE = FIRST_UPPER | ALL_UPPER | CAPITALS_LINE | TITLE_LINE | SENTENCE_START | ARABIC | SINGLE_LETTER;

/** `Pastor Robert Mugabe Ncube`: a listed name of two words that goes on with one that is no other's is that of another. */
function goesOn({ tokens: { flags, gap }, cues }: Document, { refs, tokenStart, tokenEnd }: CandidateSpan, next: CandidateSpan | undefined): boolean {
  const token = tokenEnd + 1;
  if (refs.length === 0 || tokenEnd === tokenStart || gap[token] !== GAP_SPACE || ((flags[token] as number) & WITHIN_LINE) !== FIRST_UPPER || ((cues[token] as number) & ~(CUE.family | CUE.given)) !== 0) return false;
  if (gap[token + 1] === GAP_SPACE && ((flags[token + 1] as number) & FIRST_UPPER) !== 0) return false;
  return next?.tokenStart !== token || (next.type === 'person' && next.tokenEnd === token && next.refs.length === 0);
}

/** Whom all the world calls by the surname alone nobody calls by one name more: of others (`Ali Gudlawe Hussein`) a grandfather may be named. */
function isKnownBySurname({ tokenEnd, end, refs }: CandidateSpan, byStart: CandidateIndex): boolean {
  return refs.some(({ layer, entry }) => layer.commonNames.has(entry)) || byStart.find(tokenEnd, (one) => one.type === 'person' && one.end === end && one.reading?.allWeak === false && one.refs.some((ref) => refs.some((other) => isSameEntry(ref, other)))) !== undefined;
}

/** Lengthens such names, in place. `chosen` is in the order of the text, `byStart` holds all candidates. Cost: a look at some code units for each person. */
export function lengthenPeople(document: Document, chosen: CandidateSpan[], byStart: CandidateIndex): void {
  const { text, tokens, cues } = document;
  for (let i = chosen.length - 1; i >= 0; i--) {
    let candidate = chosen[i] as CandidateSpan;
    const { type, start, end, tokenEnd } = candidate;
    if (type !== 'person') continue;
    if (i > 0 && isGivenBefore(document, chosen[i - 1] as CandidateSpan, candidate)) {
      const { tokenStart, start: from } = chosen[--i] as CandidateSpan;
      chosen.splice(i, 2, { ...candidate, tokenStart, start: from, refs: NO_REFS, reading: undefined });
      continue;
    }
    if (goesOn(document, candidate, chosen[i + 1])) {
      const last = tokenEnd + 1;
      chosen.splice(i, chosen[i + 1]?.tokenStart === last ? 2 : 1, { ...candidate, tokenEnd: last, end: tokens.end[last] as number, ...(isKnownBySurname(candidate, byStart) ? { refs: NO_REFS, reading: undefined, antecedent: undefined } : undefined) });
      continue;
    }
    const behind = text.slice(end, end + LONGEST_SUFFIX);
    const suffix = (SUFFIX.exec(behind) ?? (candidate.refs.length === 0 ? INITIAL.exec(behind) : null))?.[0];
    const next = chosen[i + 1];
    if (suffix !== undefined && (next === undefined || next.tokenStart > tokenEnd + 1 || next.tokenEnd === tokenEnd + 1)) {
      candidate = { ...candidate, tokenEnd: tokenEnd + 1, end: end + suffix.length };
      chosen.splice(i, next?.tokenStart === tokenEnd + 1 ? 2 : 1, candidate);
    } else if ((DOTTED_SUFFIX.test(text.slice(end - SUFFIX_AND_DOT, end + 1)) || (candidate.refs.length === 0 && tokenEnd > candidate.tokenStart && DOTTED_INITIAL.test(text.slice(end - INITIAL_AND_DOT, end + 1)))) && (next === undefined || next.start > end)) {
      const surname = tokenEnd + 1;
      const isMiddle = surname < tokens.count && tokens.start[surname] === end + 2 && text.charAt(end + 1) === ' ' && ((cues[surname + 1] ?? 0) & CUE.saying) === 0 && ((cues[surname] as number) & (CUE.family | CUE.given)) !== 0 && ((tokens.flags[surname] as number) & ARABIC) !== 0 && (next === undefined || next.tokenStart > surname || next.tokenEnd === surname);
      candidate = isMiddle ? { ...candidate, tokenEnd: surname, end: tokens.end[surname] as number } : { ...candidate, end: end + 1 };
      chosen.splice(i, isMiddle && next?.tokenStart === surname ? 2 : 1, candidate);
    }
    if (start < SHORTEST_INITIALS) continue;
    const initials = INITIALS_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_INITIALS), start))?.[0];
    // One initial and a hyphen go with another one only.
    if (initials === undefined || (initials.endsWith('-') && !FIRST_INITIAL.test(text.slice(start, candidate.end)))) continue;
    const from = start - initials.length;
    let tokenStart = candidate.tokenStart;
    while (tokenStart > 0 && (tokens.start[tokenStart - 1] as number) >= from) tokenStart--;
    const before = chosen[i - 1];
    const isPart = before?.start === from;
    if (tokens.start[tokenStart] !== from || (before !== undefined && before.end > from && !isPart)) continue;
    const written = text.slice(from, start) + (initials.endsWith('-') ? text.slice(start, candidate.end) : '');
    chosen.splice(isPart ? --i : i, isPart ? 2 : 1, { ...candidate, tokenStart, start: from, ...whoseInitials(candidate, written) });
  }
}
