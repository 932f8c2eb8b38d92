// Names in score sheets and line-ups (`Jackson 18, Hudson 7, Moss 3`; `Everton: Pickford; Patterson, Keane, Mykolenko; Gueye, …`): of surnames alone, which the tagger takes for places.

import { CUE } from '../../gazetteer/model';
import { AFTER_BRACKET, FIRST_UPPER, GAP_ABBREVIATION, GAP_SPACE, HAS_DIGIT, HAS_LOWER, SINGLE_LETTER } from '../../text/tokens';
import { isBody, isPlace } from '../../types';
import { type CandidateSpan, isPlain } from '../document/candidate';
import type { Document } from '../document/document';

/** Last tokens of the names of a list. */
export interface Sheet {
  names: number[];
  /** The names of a team, each of which is someone: not of points or goals, which parties and prizes have too. */
  isLineUp: boolean;
  /** A word before it says so. */
  isLabelled: boolean;
}

const MOST_WORDS = 3;
const MOST_DIGITS = 3;
const FEWEST_FIGURES = 3;
const FEWEST_PLAYERS = 7;
/** Lines of a team. */
const FEWEST_SEMICOLONS = 2;
/** What says outright that players are listed. */
const LABEL = /(?:\bXI|\b(?:subs?|substitutes|replacements|scorers|booked|tries|goals|assists|remplaçants|remplacements|buts|buteurs|avertissements|essais)(?: \([\p{Lu}\p{Ll}]+\))?)(?: ?: ?| [—–-] )$/iu;
const LONGEST_LABEL = 32;
const FEWEST_LABELLED = 2;
const BETWEEN = /^\*?\)?[,;] $/;
const NO_NAME = CUE.function | CUE.calendar | CUE.demonym;

/** The lists of a text that may be such. Linear in the text. */
export function sheetsOf({ text, tokens, cues }: Document): Sheet[] {
  const { count, flags, gap, start, end, letters } = tokens;
  const sheets: Sheet[] = [];
  const isName = (token: number) => token < count && ((flags[token] as number) & (FIRST_UPPER | HAS_DIGIT)) === FIRST_UPPER && ((flags[token] as number) & (HAS_LOWER | SINGLE_LETTER)) !== 0;
  /** Last token of the name that begins here, -1 for none. */
  const nameEnd = (first: number) => {
    if (!isName(first) || (((cues[first] as number) & NO_NAME) !== 0 && ((flags[first] as number) & SINGLE_LETTER) === 0 && !(((cues[first] as number) & CUE.particle) !== 0 && gap[first + 1] === GAP_SPACE && isName(first + 1)))) return -1;
    let last = first;
    while (last - first < MOST_WORDS && isName(last + 1) && (gap[last + 1] as number) >= GAP_SPACE && (gap[last + 1] as number) <= GAP_ABBREVIATION) last++;
    return last - first < MOST_WORDS ? last : -1;
  };
  const isFigure = (token: number) => token < count && ((flags[token] as number) & (HAS_DIGIT | FIRST_UPPER)) === HAS_DIGIT && (letters[token] as number) <= MOST_DIGITS;
  for (let token = 0; token < count; token++) {
    if (((flags[token] as number) & FIRST_UPPER) === 0) continue;
    const names: number[] = [];
    let figures = 0;
    let semicolons = 0;
    const from = start[token] as number;
    const isBehindColon = text.startsWith(': ', from - 2);
    let last = nameEnd(token);
    while (last >= 0) {
      names.push(last);
      // `Phillips (Idowu 75)`
      const substitute = ((flags[last + 1] ?? 0) & AFTER_BRACKET) !== 0 ? nameEnd(last + 1) : -1;
      if (substitute >= 0) {
        names.push(substitute);
        last = substitute;
      }
      if (isFigure(last + 1) && gap[last + 1] === GAP_SPACE) {
        last++;
        if (substitute < 0) figures++;
      }
      // `Boult 2-33`
      while (figures > 0 && isFigure(last + 1) && gap[last + 1] !== GAP_SPACE && /^[–-]$/.test(text.slice(end[last], start[last + 1]))) last++;
      const next = last + 1;
      const between = next < count ? text.slice(end[last], start[next]) : '';
      token = last;
      if (!BETWEEN.test(between)) break;
      if (between.endsWith('; ')) semicolons++;
      last = nameEnd(next);
    }
    const isLabelled = names.length >= FEWEST_LABELLED && LABEL.test(text.slice(Math.max(0, from - LONGEST_LABEL), from));
    const isLineUp = isLabelled || (isBehindColon && names.length >= FEWEST_PLAYERS && semicolons >= FEWEST_SEMICOLONS && figures === 0);
    // `Salem 31, Beverly 14; Lowell 42, Andover 21` are matches.
    const isResults = semicolons > 0 && 2 * (semicolons + 1) === names.length;
    if (isLineUp || (figures === names.length && figures >= FEWEST_FIGURES && !isResults)) sheets.push({ names, isLineUp, isLabelled });
  }
  return sheets;
}

/** Whether it names people: some of it, but behind a label, more than places that lists have, and no body. `best` is the likeliest candidate that ends with a token. */
export function isOfPeople({ cues }: Document, { names, isLineUp, isLabelled }: Sheet, best: (last: number) => CandidateSpan | undefined): boolean {
  let people = 0;
  let places = 0;
  for (const last of names) {
    const one = best(last);
    if (one !== undefined && isBody(one.type) && !isLineUp) return false;
    if (((cues[last] as number) & (CUE.given | CUE.family)) !== 0 || one?.type === 'person') people++;
    else if (one !== undefined && isPlace(one.type) && one.refs.length > 0 && isPlain(one)) places++;
  }
  return isLabelled ? people >= places : people > places;
}
