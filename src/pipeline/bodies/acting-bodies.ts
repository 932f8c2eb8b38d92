// What an Arabic body does something to, or is like, right behind its name: دخل الأمن الداخلي الحسكة, اعتقلت الشرطة ناشطين صحراويين, الجيش الوطني المدعوم من أنقرة.

import { CUE } from '../../gazetteer/model';
import { COARSE_OF } from '../../tagger/labels';
import { ARABIC, GAP_SPACE } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { isBody } from '../../types';
import { type CandidateIndex, type CandidateSpan, isPlain } from '../document/candidate';
import type { Document } from '../document/document';

const PLACE = COARSE_OF.city;

/** Bodies by words that name no town and no people, as those of every state have, with the article: without it they are of a town (شرطة ميسان). */
const ACTING = /^ال(?:جيش|شرطة|درك|حرس|سفارة|قنصلية|مخابرات|استخبارات|جمارك|أمن(?: الداخلي| العام| الوطني)?|دفاع المدني|هلال الأحمر|صليب الأحمر)$/u;
const LONGEST_ACTING = 2;

function isActing({ text, tokens, stems }: Document, first: number, last: number): boolean {
  return ((tokens.flags[first] as number) & ARABIC) !== 0 && ACTING.test(text.slice(stems[first], tokens.end[last]));
}

/** دخل الأمن الداخلي الحسكة: such a body, if it is listed, and the listed place behind it, where no list has the two as one name. */
export function bodyAndPlace(document: Document, byEnd: CandidateIndex, first: number, last: number): readonly CandidateSpan[] | undefined {
  const { tokens, cues } = document;
  if (last === first || ((cues[last] as number) & CUE.demonym) !== 0 || !isActing(document, first, last - 1) || byEnd.find(last, ({ tokenStart, refs }) => tokenStart === first && refs.length > 0) !== undefined) return undefined;
  const place = byEnd.find(last, (one) => one.start === tokens.start[last] && COARSE_OF[one.type] === PLACE && isPlain(one));
  const body = byEnd.find(last - 1, ({ tokenStart, tokenEnd, type, refs }) => tokenStart === first && tokenEnd > first && isBody(type) && refs.length > 0);
  return place === undefined ? undefined : body === undefined ? [place] : [body, place];
}

/** Without the article in the accusative or a plural, as no word of a name with the article is. */
const OBJECT = /^(?!ال|[ولبك]ال|لل)\p{L}{3,}(?:ين|ا|اً|ًا)$/u;
/** Adjectives that go on behind them. */
const PARTICIPLES = /^ال(?:مدعوم|متمركز|منتشر|موالي|تابع|متحالف|مرابط|متواجد|موجود|منشق|محسوب|مقرب)ة?$/u;
const PREPOSITIONS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['من', 'في', 'على', 'مع', 'عن', 'إلى', 'قرب', 'حول']);
const CLITIC = /^(?:لل|[لب]\p{L}{3})/u;
/** Of which party a member of a chamber is. */
const OF_PARTY: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['الجمهوري', 'الديمقراطي', 'الديموقراطي', 'المستقل', 'الجمهورية', 'الديمقراطية', 'الديموقراطية', 'المستقلة']);
const CHAMBERS = /^(?:مجلس (?:الشيوخ|النواب)|الكونغرس)$/u;

/** Where the name of a body ends that such a word follows. */
export function endBeforeObject(document: Document, byEnd: CandidateIndex, first: number, last: number): number {
  const { text, tokens, stems } = document;
  if (((tokens.flags[first] as number) & ARABIC) === 0) return last;
  const wordAt = (token: number) => text.slice(tokens.start[token], tokens.end[token]);
  for (let token = first + 1; token <= Math.min(last, first + LONGEST_ACTING); token++) if (isActing(document, first, token - 1) && OBJECT.test(wordAt(token)) && byEnd.find(token, ({ tokenStart, type, refs }) => tokenStart === token && refs.length > 0 && COARSE_OF[type] === PLACE) === undefined) return token - 1;
  const next = last + 1;
  if (last > first && PARTICIPLES.test(wordAt(last)) && next < tokens.count && tokens.gap[next] === GAP_SPACE && (PREPOSITIONS.has(tokens.hash[next] as number) || CLITIC.test(wordAt(next)))) return last - 1;
  return last > first && OF_PARTY.has(tokens.hash[last] as number) && CHAMBERS.test(text.slice(stems[first], tokens.end[last - 1])) ? last - 1 : last;
}
