// What Arabic words around a listed name say against its being an entity: a verb, an adjective, a university in quotation marks, a quarter that is called after someone.

import { AFTER_BRACKET, AFTER_OPEN, GAP_SPACE, LAST_JOINT } from '../text/tokens';
import { hashesOf, hashOf } from '../text/word-hashes';
import { isBody } from '../types';
import { isAppointing } from './arabic-words';
import { type CandidateSpan, weigh } from './candidate';
import type { Document } from './document';
import { isBehindQuarterHead } from './local-heads';
import { WEIGHT } from './weights';

/** Weighs, in place, a listed Arabic name. */
export function scoreArabicNoEntity(document: Document, candidate: CandidateSpan): void {
  const { type, tokenStart, tokenEnd } = candidate;
  if (type === 'site' || type === 'city') {
    if (tokenEnd > tokenStart && isAppointing(document, tokenStart)) weigh(candidate, 'a-verb', WEIGHT.noEntity);
  } else if (type === 'person') {
    if (isCalledAfter(document, candidate)) weigh(candidate, 'of-a-site', WEIGHT.ofASite);
  } else if (isBody(type)) {
    if (isPortfolioOfHers(document, candidate)) weigh(candidate, 'an-office', WEIGHT.noEntity);
    if (isOwned(document, candidate)) weigh(candidate, 'of-a-club', WEIGHT.noEntity);
    if (isMaritime(document, candidate)) weigh(candidate, 'an-adjective', WEIGHT.noEntity);
    if (isQuotedSchool(document, candidate)) weigh(candidate, 'of-a-school', WEIGHT.noEntity);
  }
}

const WOMAN_MINISTER = /(?:^|[^\p{L}\p{M}])[وفلب]?(?:ال)?وزيرة $/u;
const LONGEST_OFFICE = 10;

/** وزيرة الخارجية الأميركية: her portfolio, and the adjective is hers. */
function isPortfolioOfHers({ text }: Document, { start }: CandidateSpan): boolean {
  return WOMAN_MINISTER.test(text.slice(Math.max(0, start - LONGEST_OFFICE), start));
}

/** حي محمد الخامس */
function isCalledAfter(document: Document, candidate: CandidateSpan): boolean {
  return candidate.start === document.tokens.start[candidate.tokenStart] && isBehindQuarterHead(document, candidate);
}

const ASSEMBLY = /* @__PURE__ */ hashOf('العامة');
const OWNERS = /^ (?:ل(?:ل?نادي|ل?لنادي|نقابة|لنقابة|اتحاد|لاتحاد|شركة|لشركة|مساهمي|لمساهمين|بنك|لبنك|مصرف|جمعية|لجمعية|رابطة|غرفة|حزب|لحزب|عصبة|جامعة|صندوق))/u;
const LONGEST_OWNER = 12;

/** الجمعية العامة لنادي الزمالك: that of a club, a union or a company. */
function isOwned({ tokens, text }: Document, { tokenEnd, end }: CandidateSpan): boolean {
  return tokens.hash[tokenEnd] === ASSEMBLY && OWNERS.test(text.slice(end, end + LONGEST_OWNER));
}

const NAVAL: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['البحرية', 'الجوية', 'البرية']);
/** What is of the sea, the air or the land, and no armed force. */
const OF_THE_SEA: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['الملاحة', 'المياه', 'الحدود', 'الموانئ', 'المنتجات', 'الثروة', 'الأحياء', 'المواصلات', 'الأرصاد', 'الخدمات', 'التجارة', 'المنطقة', 'المناطق', 'البيئة', 'الصناعات', 'الموارد', 'المعابر', 'السواحل', 'النقل', 'الخطوط', 'الأجواء', 'الأراضي', 'الشؤون', 'السياحة', 'الرحلات', 'الملاحات', 'والحدود', 'والموانئ', 'بالمياه', 'للملاحة', 'للموانئ', 'للنقل']);

/** الموانئ البحرية السورية: the ports are of the sea, and Syrian. */
function isMaritime({ tokens }: Document, { tokenStart }: CandidateSpan): boolean {
  return tokenStart > 0 && tokens.gap[tokenStart] === GAP_SPACE && NAVAL.has(tokens.hash[tokenStart] as number) && OF_THE_SEA.has(tokens.hash[tokenStart - 1] as number);
}

/** What may be called like a paper or a party. */
const SCHOOLS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['جامعة', 'بجامعة', 'وجامعة', 'لجامعة', 'كلية', 'معهد', 'مدرسة', 'ثانوية', 'مستشفى', 'بمستشفى', 'مشفى', 'فندق', 'مطعم', 'مقهى', 'نادي', 'مسرح', 'سينما', 'قاعة', 'صالة', 'سوق', 'منطقة', 'بلدة', 'قرية', 'حي']);

/** جامعة «الجزيرة»: the head stands before the quotation mark. */
function isQuotedSchool({ tokens }: Document, { tokenStart }: CandidateSpan): boolean {
  const isAfterQuote = ((tokens.flags[tokenStart] as number) & (AFTER_OPEN | AFTER_BRACKET)) === AFTER_OPEN;
  return tokenStart > 0 && isAfterQuote && (tokens.gap[tokenStart] as number) > LAST_JOINT && SCHOOLS.has(tokens.hash[tokenStart - 1] as number);
}
