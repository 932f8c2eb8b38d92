// Who wrote it: the line of a story that says so (`By Matan Golan-Sfard and Hagar Shezaf`, `Propos recueillis par Amaury Delcambre`).

import { type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import type { Document } from '../document/document';
import { WEIGHT } from '../document/weights';

/** A line that begins so and holds nothing but names and what joins them. */
const BYLINE = /^[ \t]*(?:By|BY|Par|PAR|Story by|Reporting by|Text by|Texte de|Propos recueillis par|(?:بقلم|إعداد|تقرير|كتب|كتبت)[ :]) *(\S[^\r\n]{2,89}[^\s])[ \t\r]*$/gmu;
const AND = /(?: and | et | & | with | avec | و(?=\p{Script=Arabic}))/u;
/** Two to five words, each written as a name is. */
const NAME = /^(?!L['’])(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|di|do|dos|du|van|von|der|den|bin|ben|ibn|ould|el|al)){1,4})$/u;

/** The names of a line, in order: behind the last comma stands the paper or the town, but in a list that ends in `and`. */
function namesOf(line: string): string[] {
  const parts = line.split(AND);
  return parts.flatMap((part, index) => (index < parts.length - 1 ? part.split(', ') : part.split(', ', 1)));
}

interface Author {
  first: number;
  last: number;
  start: number;
  end: number;
}

/** The names in bylines; a list breaks off at the first thing that is written otherwise. */
function authorsOf({ text, tokens }: Document): Author[] {
  const authors: Author[] = [];
  for (const line of text.matchAll(BYLINE)) {
    const names = line[1] as string;
    let end = line.index + line[0].lastIndexOf(names);
    for (const name of namesOf(names)) {
      const start = text.indexOf(name, end);
      end = start + name.length;
      const first = tokens.firstFrom(start);
      const last = tokens.firstFrom(end) - 1;
      if (!NAME.test(name) || last <= first || tokens.start[first] !== start || tokens.end[last] !== end) break;
      authors.push({ first, last, start, end });
    }
  }
  return authors;
}

/** Makes people of the names in bylines, in place. Cost: a look at each line, and at each candidate where there are any. */
export function applyBylines(document: Document, candidates: CandidateSpan[], explain: boolean): void {
  const authors = authorsOf(document);
  if (authors.length === 0) return;
  const here = new Map<number, { author: Author; others: CandidateSpan[] }>();
  for (const author of authors) {
    const entry = { author, others: [] };
    for (let token = author.first; token <= author.last; token++) here.set(token, entry);
  }
  for (const candidate of candidates) (here.get(candidate.tokenStart) ?? here.get(candidate.tokenEnd))?.others.push(candidate);
  for (const { author, others } of new Set(here.values())) {
    const { first, last, start, end } = author;
    let person = others.find((one) => one.type === 'person' && one.tokenStart === first && one.tokenEnd === last);
    if (person === undefined) {
      person = newCandidate(first, last, start, end, 'person', 'tagger', explain);
      candidates.push(person);
    }
    const best = others.reduce((most, one) => (one === person ? most : Math.max(most, one.score)), 0);
    weigh(person, 'byline', Math.max(WEIGHT.agreement, best + WEIGHT.personSaid - person.score));
  }
}
