// Who wrote it: the line of a story that says so (`By Matan Golan-Sfard and Hagar Shezaf`, `Propos recueillis par Amaury Delcambre`).

import { type CandidateSpan, newCandidate, weigh } from './candidate';
import type { Document } from './document';
import { WEIGHT } from './weights';

/** A line that begins so and holds nothing but names and what joins them. */
const BYLINE = /^[ \t]*(?:By|BY|Par|PAR|Story by|Reporting by|Text by|Texte de|Propos recueillis par|(?:بقلم|إعداد|تقرير|كتب|كتبت)[ :]) *(\S[^\n]{3,90})$/gmu;
const AND = /(?: and | et | & | with | avec | و(?=\p{Script=Arabic}))/u;
/** Two to five words, each written as a name is. */
const NAME = /^(?!L['’])(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|di|do|dos|du|van|von|der|den|bin|ben|ibn|ould|el|al)){1,4})$/u;

/** The names of a line, in order: behind the last comma stands the paper or the town, but in a list that ends in `and`. */
function namesOf(line: string): string[] {
  const parts = line.split(AND);
  return parts.flatMap((part, index) => (index < parts.length - 1 ? part.split(', ') : part.split(', ', 1)));
}

/** First token that begins at or behind an offset. */
function tokenAt({ start, count }: Document['tokens'], offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Makes people of the names in bylines, in place: a list breaks off at the first thing that is written otherwise. Cost: one look at each line. */
export function applyBylines(document: Document, candidates: CandidateSpan[], explain: boolean): void {
  const { text, tokens } = document;
  for (const line of text.matchAll(BYLINE)) {
    const names = line[1] as string;
    let offset = line.index + line[0].length - names.length;
    for (const part of namesOf(names)) {
      const start = text.indexOf(part, offset);
      offset = start + part.length;
      if (!NAME.test(part)) break;
      const first = tokenAt(tokens, start);
      const last = tokenAt(tokens, offset) - 1;
      if (last <= first || tokens.start[first] !== start || tokens.end[last] !== offset) break;
      let person = candidates.find((one) => one.type === 'person' && one.tokenStart === first && one.tokenEnd === last);
      if (person === undefined) {
        person = newCandidate(first, last, start, offset, 'person', 'tagger', explain);
        candidates.push(person);
      }
      const best = candidates.reduce((most, one) => (one.tokenStart <= last && one.tokenEnd >= first && one !== person ? Math.max(most, one.score) : most), 0);
      weigh(person, 'byline', Math.max(WEIGHT.agreement, best + WEIGHT.personSaid - person.score));
    }
  }
}
