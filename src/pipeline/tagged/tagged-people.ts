// Who is someone, and who is none, in what the tagger finds: initials, fathers, people in the plural, parties of candidates.

import { CUE } from '../../gazetteer/model';
import { ALL_UPPER, AFTER_BRACKET, ARABIC, FIRST_UPPER, GAP_SPACE, LAST_JOINT, SENTENCE_START, SINGLE_LETTER } from '../../text/tokens';
import { startOfUnlisted } from '../document/arabic-words';
import type { CandidateIndex } from '../document/candidate';
import { type Document, isCapitalElsewhere } from '../document/document';
import { SON } from '../names/listed-otherwise';
import { hashRange } from '../../text/folding';
import { hashesOf } from '../../text/word-hashes';

/** `N. Sarkozy`, whatever the tagger takes it for. */
export function isInitialAndSurname({ tokens, text }: Document, byEnd: CandidateIndex, first: number, last: number): boolean {
  if (last !== first + 1 || ((tokens.flags[first] as number) & SINGLE_LETTER) === 0 || text.slice(tokens.end[first], tokens.start[last]) !== '. ') return false;
  return byEnd.find(last, ({ tokenStart, type, reading }) => tokenStart === last && type === 'person' && reading?.allWeak === false) !== undefined;
}

/** محمد بن سلمان بن عبدالعزيز: what the listed name is worth that a longer one begins with, where his grandfather's follows. */
export function worthOfSon({ tokens }: Document, byEnd: CandidateIndex, first: number, last: number): number {
  for (let token = first + 2; token + 1 < last; token++) {
    if (!SON.has(tokens.hash[token + 1] as number) || tokens.gap[token + 1] !== GAP_SPACE) continue;
    const son = byEnd.find(token, ({ tokenStart, type, reading }) => tokenStart === first && type === 'person' && reading?.allWeak === false);
    if (son !== undefined) return Math.max(0, son.score);
  }
  return 0;
}

const KUNYAS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['أبو', 'أبي', 'أبا', 'أم']);

/** Where a name ends of which the tagger has the kunya alone: with the word behind it (بأبو سفن). */
export function endOfKunya(document: Document, first: number, last: number): number {
  const { tokens, cues, text } = document;
  const next = last + 1;
  return first === last && KUNYAS.has(hashRange(text, startOfUnlisted(document, first), tokens.end[first] as number)) && next < tokens.count && tokens.gap[next] === GAP_SPACE && ((tokens.flags[next] as number) & ARABIC) !== 0 && ((cues[next] as number) & CUE.function) === 0 ? next : last;
}

/** أبو الوليد سرمين: a nom de guerre, of the town that he comes from, which the tagger takes for one; what the town and the kunya are worth. */
export function worthOfOrigin({ cues }: Document, byEnd: CandidateIndex, first: number, last: number): number {
  if (last !== first + 2 || ((cues[first] as number) & CUE.kunya) === 0) return 0;
  const town = byEnd.find(last, ({ tokenStart, type, refs }) => tokenStart === last && type === 'city' && refs.length > 0);
  const kunya = byEnd.find(last - 1, ({ tokenStart, type }) => tokenStart === first && type === 'person');
  return town === undefined ? 0 : Math.max(0, town.score) + Math.max(0, kunya?.score ?? 0);
}

/** بلال عبد الكريم مخزوم: what the listed name is worth that a longer one begins with, where it goes on with a word of no list and so is another's. */
export function worthOfNamesake({ tokens, cues, matches }: Document, byEnd: CandidateIndex, first: number, last: number): number {
  if (last < first + 2 || ((tokens.flags[last] as number) & ARABIC) === 0 || ((cues[last] as number) & ~CUE.family) !== 0 || matches.some(({ wordOf }) => (wordOf[last] as number) >= 0)) return 0;
  return Math.max(0, byEnd.find(last - 1, ({ tokenStart, type, reading }) => tokenStart === first && type === 'person' && reading?.allWeak === false)?.score ?? 0);
}

const PEOPLE = /^\p{Lu}\p{Ll}+(?:[eo]rs|ists|ians|[ie]nts|eurs|istes|iers)$/u;

/** What teams do. */
const OF_TEAMS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['won', 'win', 'lost', 'lose', 'beat', 'drew', 'draw', 'play', 'played', 'face', 'faced', 'host', 'hosted', 'lead', 'led', 'trail', 'trailed', 'signed']);

/** `Commuters waited for an hour`: those who do something, where a sentence begins with them and they are none of the names of the text. */
export function isPluralOfPeople(document: Document, first: number, last: number): boolean {
  const { flags, start, end, hash } = document.tokens;
  // `Steelers won again.`
  if (first !== last || OF_TEAMS.has(hash[first + 1] as number) || ((flags[first] as number) & (SENTENCE_START | FIRST_UPPER | ALL_UPPER)) !== (SENTENCE_START | FIRST_UPPER)) return false;
  return PEOPLE.test(document.text.slice(start[first], end[first])) && !isCapitalElsewhere(document, first);
}

const VOTES = /^\)[ :,–-]*\d/;
const LONGEST_VOTES = 6;

/** `O. Mosetlha (BPF) 7,031`: an acronym in brackets behind someone, before votes or a share of them. */
export function isPartyOfCandidate({ text, tokens }: Document, byEnd: CandidateIndex, first: number, last: number): boolean {
  const end = tokens.end[last] as number;
  if (first !== last || first < 2 || ((tokens.flags[first] as number) & (AFTER_BRACKET | ALL_UPPER)) !== (AFTER_BRACKET | ALL_UPPER) || !VOTES.test(text.slice(end, end + LONGEST_VOTES))) return false;
  const isName = (token: number) => ((tokens.flags[token] as number) & (FIRST_UPPER | ALL_UPPER)) === FIRST_UPPER || ((tokens.flags[token] as number) & SINGLE_LETTER) !== 0;
  return isName(first - 1) && isName(first - 2) && (tokens.gap[first - 1] as number) <= LAST_JOINT && byEnd.find(first - 1, ({ type, score }) => type !== 'person' && score > 0) === undefined;
}
