// Names in score sheets and line-ups (`Jackson 18, Hudson 7, Moss 3`; `Everton: Pickford; Patterson, Keane, Mykolenko; Gueye, …`; `Lens : Risser – Gradit, Sarr (cap.) – Udol, …`; `Buts : Saïd (23e)`): of surnames alone, which the tagger takes for places.

import { CUE } from '../../gazetteer/model';
import { FIRST_UPPER, GAP_ABBREVIATION, GAP_SPACE, HAS_DIGIT, HAS_LOWER, SENTENCE_START, SINGLE_LETTER } from '../../text/tokens';
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
/** Marks between the lines of a team, of which one has so many players: `Lens – Nice, Lille – Brest` are matches. */
const FEWEST_LINES = 2;
const LONGEST_LINE = 3;
/** Behind no colon. */
const FEWEST_OF_TEAM = 10;
/** What says outright that players are listed. */
const LABEL = /(?:(?:\bXI|\b(?:subs?|substitutes|replacements|scorers|booked|tries|goals|assists|remplaçants|remplacements|changements|buts?|buteurs|avertissements?|cartons? (?:jaune|rouge)s?|expulsions?|essais?)(?: \([\p{Lu}\p{Ll}]+\)| (?:à|pour) \p{Lu}[^:.\n]{1,16})?)(?: ?: ?|\.? [—–-] )|\d (?:essai|but|pénalité|transformation)s? (?:de |d['’]))$/iu;
const LONGEST_LABEL = 48;
const FEWEST_LABELLED = 2;
/** Between two names: the mark, and the part of the second one (`(o) Jalibert`). */
const BETWEEN = /^\*?\)?(?:[ \u00a0]?[,;]| [–—-]| et|, puis) (?:\(\p{Ll}{1,4}\.?\) )?/u;
const LONGEST_BETWEEN = 16;
const IS_LINE = /[;–—-]/;
/** Behind a name: minutes, a part, who came in (`Sarr (cap.)`, `Udol (Diop, 70e)`). */
const NOTE = /^ \([^()\n]{1,40}\)/;
const LONGEST_NOTE = 43;
const OPENING = ' (';
const HAS_DIGIT_IN = /\d/;
/** `Le Bail`, `Du Preez` */
const PARTICLE = CUE.particle | CUE.function;
const NO_NAME = CUE.function | CUE.calendar | CUE.demonym;

/** The lists of a text that may be such. Linear in the text. */
export function sheetsOf({ text, tokens, cues }: Document): Sheet[] {
  const { count, flags, gap, start, letters } = tokens;
  const sheets: Sheet[] = [];
  const isName = (token: number) => token < count && ((flags[token] as number) & (FIRST_UPPER | HAS_DIGIT)) === FIRST_UPPER && ((flags[token] as number) & (HAS_LOWER | SINGLE_LETTER)) !== 0;
  /** Last token of the name that begins here, -1 for none. */
  const nameEnd = (first: number) => {
    if (!isName(first) || (((cues[first] as number) & NO_NAME) !== 0 && ((flags[first] as number) & SINGLE_LETTER) === 0 && !(((cues[first] as number) & PARTICLE) !== 0 && ((flags[first] as number) & SENTENCE_START) === 0 && gap[first + 1] === GAP_SPACE && isName(first + 1)))) return -1;
    let last = first;
    while (last - first < MOST_WORDS && isName(last + 1) && (gap[last + 1] as number) >= GAP_SPACE && (gap[last + 1] as number) <= GAP_ABBREVIATION) last++;
    return last - first < MOST_WORDS ? last : -1;
  };
  const isFigure = (token: number) => token < count && ((flags[token] as number) & (HAS_DIGIT | FIRST_UPPER)) === HAS_DIGIT && (letters[token] as number) <= MOST_DIGITS;
  for (let token = 0; token < count; token++) {
    if (((flags[token] as number) & FIRST_UPPER) === 0) continue;
    const names: number[] = [];
    let figures = 0;
    let minutes = 0;
    let lines = 0;
    let line = 0;
    let longest = 0;
    const from = start[token] as number;
    const isBehindColon = text.startsWith(': ', from - 2);
    let last = nameEnd(token);
    while (last >= 0) {
      names.push(last);
      longest = Math.max(longest, ++line);
      let end = tokens.end[last] as number;
      const note = text.startsWith(OPENING, end) ? NOTE.exec(text.slice(end, end + LONGEST_NOTE))?.[0] : undefined;
      if (note !== undefined) {
        end += note.length;
        const before = names.length;
        const isTimed = HAS_DIGIT_IN.test(note);
        while (last + 1 < count && (start[last + 1] as number) < end) {
          // `Phillips (Idowu 75)`
          const substitute = isTimed ? nameEnd(last + 1) : -1;
          if (substitute >= 0) names.push(substitute);
          last = Math.max(last + 1, substitute);
        }
        if (isTimed && names.length === before) minutes++;
      } else {
        if (isFigure(last + 1) && gap[last + 1] === GAP_SPACE) {
          last++;
          figures++;
        }
        // `Boult 2-33`
        while (figures > 0 && isFigure(last + 1) && gap[last + 1] !== GAP_SPACE && /^[–-]$/.test(text.slice(tokens.end[last], start[last + 1]))) last++;
        end = tokens.end[last] as number;
      }
      token = last;
      const between = BETWEEN.exec(text.slice(end, end + LONGEST_BETWEEN))?.[0];
      if (between === undefined) break;
      if (IS_LINE.test(between)) {
        lines++;
        line = 0;
      }
      let next = last + 1;
      while (next < count && (start[next] as number) < end + between.length) next++;
      last = nameEnd(next);
    }
    const isLabelled = names.length >= (minutes > 0 ? 1 : FEWEST_LABELLED) && LABEL.test(text.slice(Math.max(0, from - LONGEST_LABEL), from));
    const isLineUp = isLabelled || (names.length >= (isBehindColon ? FEWEST_PLAYERS : FEWEST_OF_TEAM) && lines >= FEWEST_LINES && longest >= LONGEST_LINE && figures === 0);
    // `Salem 31, Beverly 14; Lowell 42, Andover 21` are matches.
    const isResults = lines > 0 && 2 * (lines + 1) === names.length;
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
