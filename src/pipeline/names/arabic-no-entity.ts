// What Arabic words around a listed name say against its being an entity: a verb, an adjective, a university in quotation marks, a quarter that is called after someone.

import { AFTER_BRACKET, AFTER_OPEN, GAP_SPACE, LAST_JOINT } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { isBody } from '../../types';
import { isAppointing } from '../document/arabic-words';
import { type CandidateSpan, weigh } from '../document/candidate';
import type { Document } from '../document/document';
import { isBehindQuarterHead } from '../document/local-heads';
import { WEIGHT } from '../document/weights';

/** Weighs, in place, a listed Arabic name. */
export function scoreArabicNoEntity(document: Document, candidate: CandidateSpan): void {
  const { type, tokenStart, tokenEnd } = candidate;
  if (type === 'site' || type === 'city') {
    if (tokenEnd > tokenStart && isAppointing(document, tokenStart)) weigh(candidate, 'a-verb', WEIGHT.noEntity);
    if (tokenEnd === tokenStart && isPointedAt(document, candidate)) weigh(candidate, 'behind-a-demonstrative', WEIGHT.noEntity);
  } else if (type === 'person') {
    if (isCalledAfter(document, candidate)) weigh(candidate, 'of-a-site', WEIGHT.ofASite);
  } else if (isBody(type)) {
    if (isPortfolioOfHers(document, candidate)) weigh(candidate, 'an-office', WEIGHT.noEntity);
    if (type === 'faction' && isBase(document, candidate)) weigh(candidate, 'a-base', WEIGHT.noEntity);
    if (isOwned(document, candidate)) weigh(candidate, 'of-a-club', WEIGHT.noEntity);
    if (isMaritime(document, candidate)) weigh(candidate, 'an-adjective', WEIGHT.noEntity);
    if (isQuotedSchool(document, candidate)) weigh(candidate, 'of-a-school', WEIGHT.noEntity);
  }
}

const DEMONSTRATIVES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['هذه', 'هذا', 'تلك', 'ذلك', 'بهذه', 'لهذه', 'وهذه', 'بتلك', 'لتلك', 'وتلك']);

/** تلك البقعة: a word that towns are called by too, with its article. */
function isPointedAt({ tokens, text }: Document, { tokenStart, start, reading }: CandidateSpan): boolean {
  return reading?.allWeak === true && tokenStart > 0 && tokens.gap[tokenStart] === GAP_SPACE && text.startsWith('ال', start) && DEMONSTRATIVES.has(tokens.hash[tokenStart - 1] as number);
}

const THE_BASE = /* @__PURE__ */ hashOf('القاعدة');
/** A base that the text speaks of before. */
const A_BASE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['قاعدة', 'بقاعدة', 'لقاعدة', 'وقاعدة', 'قواعد']);
const GROUPS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['تنظيم', 'بتنظيم', 'لتنظيم', 'وتنظيم', 'زعيم', 'قيادي', 'عناصر', 'مقاتلي', 'جماعة', 'فرع']);
/** Tokens before a mention. */
const REACH_OF_BASE = 30;
/** What only the group does. */
const CLAIMS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['أعلنت', 'وأعلنت', 'تبنت', 'وتبنت', 'قالت', 'وقالت', 'أكدت', 'نفت', 'مسؤوليتها', 'مسؤوليته', 'بايعت', 'هددت']);
/** `قاعدة بيانات` */
const OF_DATA: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['بيانات', 'البيانات', 'شعبية', 'معلومات', 'جماهيرية']);

/** القاعدة, in a story of `قاعدة عين الأسد`: the base, and not the group that is called so. */
function isBase({ tokens }: Document, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  if (tokens.hash[tokenStart] !== THE_BASE || tokenEnd !== tokenStart) return false;
  if (CLAIMS.has(tokens.hash[tokenStart + 1] as number) || (tokenStart > 0 && CLAIMS.has(tokens.hash[tokenStart - 1] as number))) return false;
  for (let token = tokenStart - 1; token >= Math.max(0, tokenStart - REACH_OF_BASE); token--) {
    if (GROUPS.has(tokens.hash[token] as number) || tokens.hash[token] === THE_BASE) return false;
    if (A_BASE.has(tokens.hash[token] as number)) return !OF_DATA.has(tokens.hash[token + 1] as number);
  }
  return false;
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
