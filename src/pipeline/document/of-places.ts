// Who and what is of a place, where the tagger takes a word too many for a name: natives of a town, papers and companies with their nationality, what lies in it.

import { CUE } from '../../gazetteer/model';
import { COARSE_OF } from '../../tagger/labels';
import { ARABIC, FIRST_UPPER, GAP_HYPHEN, GAP_SPACE } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import type { CandidateIndex, CandidateSpan } from './candidate';
import type { Document } from './document';

const NATIONAL = /^ال\p{L}+(?:ي|ية|يه)$/u;

/** صحيفة هاآرتس الإسرائيلية: a paper or a company behind its head, by one foreign word, and its nationality. */
export function isOfNationBehindHead({ text, tokens, cues, governing }: Document, first: number, last: number): boolean {
  return last === first + 1 && ((tokens.flags[first] as number) & ARABIC) !== 0 && ((cues[last] as number) & CUE.demonym) !== 0 && ((governing[first] as number) & CUE.organisationHead) !== 0 && !text.startsWith('ال', tokens.start[first]) && NATIONAL.test(text.slice(tokens.start[last], tokens.end[last]));
}

/** Who is from a place (`the Chicago native`). */
const PEOPLE_OF_PLACES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['native', 'natives', 'resident', 'residents', 'man', 'woman', 'couple', 'teen', 'teenager', 'mother', 'father', 'businessman', 'teacher', 'firefighters']);

const UNDERSCORE = 0x5f;
/** What Arabic hashtags say of a place behind its name, though with the article (`#عدن_اليوم`); without it all words do (`#الفاشر_تموت_جوعا`). */
const IN_TAGS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['اليوم', 'الآن', 'الحرة', 'حرة', 'مباشر', 'عاجل', 'أولا']);

/** Whether a word is a further one of an Arabic hashtag (`#سوريا_الحرة`). */
export function isBehindUnderscore({ tokens, text }: Document, token: number): boolean {
  return tokens.gap[token] === GAP_HYPHEN && text.charCodeAt((tokens.start[token] as number) - 1) === UNDERSCORE;
}

/** The listed place before such a word, of people in small letters or in a hashtag, which the tagger takes for the end of a name. */
export function placeBeforePeople(document: Document, byEnd: CandidateIndex, first: number, last: number): CandidateSpan | undefined {
  const { tokens } = document;
  if (last === first) return undefined;
  const isOfPeople = tokens.gap[last] === GAP_SPACE && ((tokens.flags[last] as number) & FIRST_UPPER) === 0 && PEOPLE_OF_PLACES.has(tokens.hash[last] as number);
  const isTag = isBehindUnderscore(document, first + 1) && (IN_TAGS.has(tokens.hash[first + 1] as number) || !document.text.startsWith('ال', tokens.start[first + 1]));
  if (!isOfPeople && !isTag) return undefined;
  return byEnd.find(isTag ? first : last - 1, ({ tokenStart, type, refs }) => tokenStart === first && refs.length > 0 && COARSE_OF[type] === COARSE_OF.city);
}

const PREPOSITIONS = 'لب';

/** لكردستان العراق حدود: the listed place of several words that a preposition is written with begins no body. */
export function placeBehindClitic({ text, tokens }: Document, byEnd: CandidateIndex, first: number, last: number): CandidateSpan | undefined {
  if (((tokens.flags[first] as number) & ARABIC) === 0 || !PREPOSITIONS.includes(text.charAt(tokens.start[first] as number))) return undefined;
  for (let token = first + 1; token < last; token++) {
    const place = byEnd.find(token, ({ tokenStart, start, type, reading }) => tokenStart === first && tokens.start[first] !== start && COARSE_OF[type] === COARSE_OF.city && reading?.allWeak === false);
    if (place !== undefined) return place;
  }
  return undefined;
}
