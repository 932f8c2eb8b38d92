// What Arabic words around a listed name say against its being an entity: a verb, an adjective, a university in quotation marks, a quarter that is called after someone.

import { AFTER_BRACKET, AFTER_OPEN, GAP_SPACE, LAST_JOINT } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { isBody, isPlaceBelowCountry } from '../../types';
import { isAppointing, isBehindPrepositionWord } from '../document/arabic-words';
import { type CandidateSpan, weigh } from '../document/candidate';
import { type Document, stemHash } from '../document/document';
import { isInOperation } from '../document/operations';
import { tribeHead } from '../document/tribes';
import { isBehindQuarterHead } from '../document/local-heads';
import { isBehindUnderscore } from '../document/of-places';
import { WEIGHT } from '../document/weights';

/** Weighs, in place, a listed Arabic name. */
export function scoreArabicNoEntity(document: Document, candidate: CandidateSpan): void {
  const { type, tokenStart, tokenEnd, reading } = candidate;
  if (!isBody(type) && isInOperation(document, tokenStart)) weigh(candidate, 'an-operation', WEIGHT.noEntity);
  if (isPlaceBelowCountry(type) && isTribe(document, candidate)) weigh(candidate, 'a-tribe', WEIGHT.noEntity);
  if (type === 'site' || type === 'city') {
    if (tokenEnd > tokenStart && isAppointing(document, tokenStart)) weigh(candidate, 'a-verb', WEIGHT.noEntity);
    if (tokenEnd === tokenStart && isPointedAt(document, candidate)) weigh(candidate, 'behind-a-demonstrative', WEIGHT.noEntity);
    if (tokenEnd === tokenStart && isAlways(document, candidate)) weigh(candidate, 'an-adverb', WEIGHT.noEntity);
  } else if (type === 'country') {
    if (tokenEnd === tokenStart && isSunset(document, candidate)) weigh(candidate, 'sunset', WEIGHT.noEntity);
  } else if (type === 'person') {
    if (isCalledAfter(document, candidate)) weigh(candidate, 'of-a-site', WEIGHT.ofASite);
  } else if (isBody(type)) {
    if (isPortfolioOfHers(document, candidate)) weigh(candidate, 'an-office', WEIGHT.noEntity);
    if (type === 'faction' && isBase(document, candidate)) weigh(candidate, 'a-base', WEIGHT.noEntity);
    if (isOwned(document, candidate)) weigh(candidate, 'of-a-club', WEIGHT.noEntity);
    if (isMaritime(document, candidate)) weigh(candidate, 'an-adjective', WEIGHT.noEntity);
    if (isQuotedSchool(document, candidate)) weigh(candidate, 'of-a-school', WEIGHT.noEntity);
    if (reading?.allWeak === true && document.governing[tokenStart] === 0 && isBehindUnderscore(document, tokenStart)) weigh(candidate, 'word-of-a-tag', WEIGHT.noEntity);
    if (isCouncilOfNation(document, candidate)) weigh(candidate, 'name-goes-on', WEIGHT.noEntity);
  }
}

/** عشيرتي الكرابلة والسلمان; but عشائر القرنة are those of a town. */
function isTribe(document: Document, candidate: CandidateSpan): boolean {
  const head = tribeHead(document, candidate.tokenStart);
  return head === 'tribe' || (head === 'tribes' && candidate.type === 'site');
}

const DEMONSTRATIVES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['هذه', 'هذا', 'تلك', 'ذلك']);

/** تلك البقعة: a word that towns are called by too, with its article. */
function isPointedAt(document: Document, { tokenStart, start, reading }: CandidateSpan): boolean {
  const { tokens, text } = document;
  return reading?.allWeak === true && tokenStart > 0 && tokens.gap[tokenStart] === GAP_SPACE && text.startsWith('ال', start) && DEMONSTRATIVES.has(stemHash(document, tokenStart - 1));
}

const ALWAYS = /* @__PURE__ */ hashOf('دوما');
/** What an adverb stands before. */
const AFTER_ALWAYS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['على', 'عن', 'أن', 'بأن', 'لا', 'كما', 'بين', 'حول', 'وأبدا']);
/** What is done to a town, a few words before. */
const DONE_TO_TOWNS = /(?:^|[^\p{L}\p{M}])[وف]?(?:قصف|غادر|دخل|حاصر|سقط|استهدف|هاجم|اقتحم|سيطر|يقصف|تقصف)/u;
const REACH_OF_VERB = 40;
/** And what it stands behind. */
const BEFORE_ALWAYS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['هناك', 'كان', 'كانت', 'كانوا', 'كنا', 'كنت', 'يكون', 'تكون', 'نكون', 'ظل', 'ظلت', 'يظل', 'تظل', 'يبقى', 'تبقى', 'نبقى', 'ليس', 'ليست', 'إنه', 'أنه', 'إنها', 'أنها', 'هو', 'هي', 'هم', 'نحن', 'أنا', 'لها', 'له', 'لنا', 'لدينا', 'لديه', 'تقف', 'يقف', 'نقف', 'وكان', 'وكانت']);

/** `تقف دوما إلى جانب`: always, and not the town of Douma, which has a preposition or a verb of fighting before it. */
function isAlways(document: Document, candidate: CandidateSpan): boolean {
  const { tokens } = document;
  const { tokenStart, start } = candidate;
  if (tokens.hash[tokenStart] !== ALWAYS || start !== tokens.start[tokenStart] || isBehindPrepositionWord(document, candidate) || document.governing[tokenStart] !== 0) return false;
  if (DONE_TO_TOWNS.test(document.text.slice(Math.max(0, start - REACH_OF_VERB), start))) return false;
  const isBefore = tokenStart + 1 < tokens.count && tokens.gap[tokenStart + 1] === GAP_SPACE && AFTER_ALWAYS.has(tokens.hash[tokenStart + 1] as number);
  return isBefore || (tokenStart > 0 && tokens.gap[tokenStart] === GAP_SPACE && BEFORE_ALWAYS.has(tokens.hash[tokenStart - 1] as number));
}

const SUNSET = /* @__PURE__ */ hashOf('المغرب');
/** Prayers and times of the day. */
const OF_THE_DAY: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['صلاة', 'أذان', 'آذان', 'قبل', 'قبيل', 'بعد', 'بعيد', 'عقب', 'وقت', 'عند', 'منذ', 'حين', 'العصر', 'الظهر', 'يصلي', 'صلى', 'نصلي', 'صلوا', 'صلينا']);
const UNTIL: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['إلى', 'حتى', 'وحتى']);
const HOURS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['الصبح', 'الفجر', 'الظهر', 'العصر', 'الصباح', 'الضحى', 'العشاء']);

/** `بعد المغرب`, `من الظهر إلى المغرب`, `المغرب والعشاء`: the hour, and not Morocco. */
function isSunset(document: Document, { tokenStart }: CandidateSpan): boolean {
  const { tokens } = document;
  if (tokens.hash[tokenStart] !== SUNSET) return false;
  if (tokenStart + 1 < tokens.count && tokens.gap[tokenStart + 1] === GAP_SPACE && HOURS.has(stemHash(document, tokenStart + 1))) return true;
  if (tokenStart === 0 || tokens.gap[tokenStart] !== GAP_SPACE) return false;
  return OF_THE_DAY.has(stemHash(document, tokenStart - 1)) || (tokenStart > 1 && UNTIL.has(tokens.hash[tokenStart - 1] as number) && HOURS.has(stemHash(document, tokenStart - 2)));
}

const COUNCIL = /* @__PURE__ */ hashOf('مجلس');
const OF_A_NATION: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['القومي', 'الوطني', 'الفيدرالي', 'الفدرالي', 'الاتحادي']);

/** مجلس الأمن القومي is no council of the United Nations. */
function isCouncilOfNation(document: Document, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  const { tokens } = document;
  const next = tokenEnd + 1;
  return tokenEnd > tokenStart && stemHash(document, tokenStart) === COUNCIL && next < tokens.count && tokens.gap[next] === GAP_SPACE && OF_A_NATION.has(tokens.hash[next] as number);
}

const THE_BASE = /* @__PURE__ */ hashOf('القاعدة');
/** A base that the text speaks of before. */
const A_BASE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['قاعدة', 'قواعد']);
const GROUPS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['تنظيم', 'زعيم', 'قيادي', 'عناصر', 'مقاتلي', 'جماعة', 'فرع']);
/** Tokens before a mention. */
const REACH_OF_BASE = 30;
/** What only the group does. */
const CLAIMS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['أعلنت', 'تبنت', 'قالت', 'أكدت', 'نفت', 'مسؤوليتها', 'مسؤوليته', 'بايعت', 'هددت']);
/** `قاعدة بيانات` */
const OF_DATA: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['بيانات', 'البيانات', 'شعبية', 'معلومات', 'جماهيرية']);

/** القاعدة, in a story of `قاعدة عين الأسد`: the base, and not the group that is called so. */
function isBase(document: Document, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  const { tokens } = document;
  if (tokens.hash[tokenStart] !== THE_BASE || tokenEnd !== tokenStart) return false;
  if ((tokenStart + 1 < tokens.count && CLAIMS.has(stemHash(document, tokenStart + 1))) || (tokenStart > 0 && CLAIMS.has(stemHash(document, tokenStart - 1)))) return false;
  for (let token = tokenStart - 1; token >= Math.max(0, tokenStart - REACH_OF_BASE); token--) {
    const word = stemHash(document, token);
    if (GROUPS.has(word) || word === THE_BASE) return false;
    if (A_BASE.has(word)) return !OF_DATA.has(tokens.hash[token + 1] as number);
  }
  return false;
}

const WOMAN_MINISTER = /(?:^|[^\p{L}\p{M}])[وفلب]?(?:ال)?وزيرة $/u;
const LONGEST_OFFICE = 10;

/** وزيرة الخارجية الأميركية: her portfolio, and the adjective is hers. */
function isPortfolioOfHers({ text }: Document, { start }: CandidateSpan): boolean {
  return text.startsWith('ة ', start - 2) && WOMAN_MINISTER.test(text.slice(Math.max(0, start - LONGEST_OFFICE), start));
}

/** Titles in the names of what is called after rulers. */
const ROYAL: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['الملك', 'الملكة', 'الأمير', 'الأميرة', 'السلطان', 'الشيخ', 'الشيخة']);
const BUILDINGS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['مستشفى', 'كلية', 'قاعدة', 'ميدان', 'مركز', 'جامعة', 'مطار', 'جسر', 'شارع', 'طريق', 'حديقة', 'ملعب', 'استاد', 'سد', 'مكتبة', 'مسجد', 'جامع', 'مدرسة', 'قصر', 'مؤسسة', 'جائزة', 'كأس']);
const CITY = /* @__PURE__ */ hashOf('مدينة');
/** Of a city that is called after one the adjective says what it is for (مدينة الملك سلمان الطبية). */
const PURPOSES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['الطبية', 'الرياضية', 'الصناعية', 'الاقتصادية', 'العسكرية', 'الجامعية', 'للعلوم']);

/** مستشفى الملك فهد العسكري */
function isInNameOfBuilding(document: Document, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  const { tokens } = document;
  const title = tokenStart - 1;
  if (title < 1 || tokens.gap[tokenStart] !== GAP_SPACE || tokens.gap[title] !== GAP_SPACE || !ROYAL.has(tokens.hash[title] as number)) return false;
  const head = stemHash(document, title - 1);
  return BUILDINGS.has(head) || (head === CITY && tokenEnd + 1 < tokens.count && tokens.gap[tokenEnd + 1] === GAP_SPACE && PURPOSES.has(tokens.hash[tokenEnd + 1] as number));
}

/** حي محمد الخامس */
function isCalledAfter(document: Document, candidate: CandidateSpan): boolean {
  if (isInNameOfBuilding(document, candidate)) return true;
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
const OF_THE_SEA: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['الملاحة', 'المياه', 'الحدود', 'الموانئ', 'المنتجات', 'الثروة', 'الأحياء', 'المواصلات', 'الأرصاد', 'الخدمات', 'التجارة', 'المنطقة', 'المناطق', 'البيئة', 'الصناعات', 'الموارد', 'المعابر', 'السواحل', 'النقل', 'الخطوط', 'الأجواء', 'الأراضي', 'الشؤون', 'السياحة', 'الرحلات', 'الملاحات']);

/** الموانئ البحرية السورية: the ports are of the sea, and Syrian. */
function isMaritime(document: Document, { tokenStart }: CandidateSpan): boolean {
  const { tokens } = document;
  return tokenStart > 0 && tokens.gap[tokenStart] === GAP_SPACE && NAVAL.has(tokens.hash[tokenStart] as number) && OF_THE_SEA.has(stemHash(document, tokenStart - 1));
}

/** What may be called like a paper or a party. */
const SCHOOLS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['جامعة', 'كلية', 'معهد', 'مدرسة', 'ثانوية', 'مستشفى', 'مشفى', 'فندق', 'مطعم', 'مقهى', 'نادي', 'مسرح', 'سينما', 'قاعة', 'صالة', 'سوق', 'منطقة', 'بلدة', 'قرية', 'حي']);

/** جامعة «الجزيرة»: the head stands before the quotation mark. */
function isQuotedSchool(document: Document, { tokenStart }: CandidateSpan): boolean {
  const { tokens } = document;
  const isAfterQuote = ((tokens.flags[tokenStart] as number) & (AFTER_OPEN | AFTER_BRACKET)) === AFTER_OPEN;
  return tokenStart > 0 && isAfterQuote && (tokens.gap[tokenStart] as number) > LAST_JOINT && SCHOOLS.has(stemHash(document, tokenStart - 1));
}
