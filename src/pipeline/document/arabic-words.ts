// What the letters around an Arabic name say: clitics before it, the article on the word before.

import { CUE, HEAD_INSIDE } from '../../gazetteer/model';
import { BEH, FEH, KAF, WAW } from '../../text/arabic-letters';
import { CLASS, FOLD, IGNORED } from '../../text/chars';
import { hashRange } from '../../text/folding';
import { AFTER_BRACKET, AFTER_OPEN, ARABIC, GAP_SPACE, SENTENCE_START } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import type { CandidateSpan } from './candidate';
import { type Document, stemHash, TEH_MARBUTA } from './document';

const ALEF = 0x627;
const LAM = 0x644;
const YEH = 0x64a;
const SHORT_NAME = 4;
/** A clitic, the article and two letters are a word of their own (والتر, والدة). */
const SHORTEST_BEHIND_ARTICLE = 5;

/** The first letters of a token, marks passed over, are those of the article. */
export function beginsWithArticle({ tokens, text }: Document, token: number): boolean {
  let letters = 0;
  for (let unit = tokens.start[token] as number; unit < (tokens.end[token] as number); unit++) {
    if (CLASS[text.charCodeAt(unit)] === IGNORED) continue;
    if (FOLD[text.charCodeAt(unit)] !== (letters === 0 ? ALEF : LAM)) return false;
    if (++letters === 2) return true;
  }
  return false;
}

/** A general (اللواء فايز), with its article or behind لل, and not a brigade, which has none before its name. */
export function isGeneral(document: Document, token: number): boolean {
  const { tokens, text, stems, cues } = document;
  if (((cues[token] as number) & CUE.title) === 0 || ((cues[token + 1] ?? 0) & CUE.given) === 0) return false;
  const stem = stems[token] as number;
  return beginsWithArticle(document, token) || (stem > (tokens.start[token] as number) && FOLD[text.charCodeAt(stem)] === LAM && FOLD[text.charCodeAt(stem - 1)] === LAM);
}

const TANWIN = 0x64b;

/** Written with the ending of an indefinite accusative, as adjectives and adverbs are and no place is (أفريقياً, in Africa; نافياً, denying). */
export function hasTanwin({ tokens, text }: Document, token: number): boolean {
  const end = tokens.end[token] as number;
  return text.charCodeAt(end - 1) === TANWIN || text.charCodeAt(end - 2) === TANWIN;
}

/** Offices in the indefinite accusative, of which many texts leave out the sign: what someone is made stands behind his name (عين فلان محافظا). */
const OFFICES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['محافظا', 'واليا', 'سفيرا', 'رئيسا', 'وزيرا', 'قائدا', 'نائبا', 'أمينا', 'حاكما', 'عضوا', 'ممثلا', 'قاضيا', 'مستشارا', 'مبعوثا', 'عميدا', 'مدربا', 'مديرا', 'منتدبا', 'خلفا', 'مفتيا', 'مشرفا', 'متحدثا', 'ناطقا', 'وزيرة', 'سفيرة', 'رئيسة']);

/** Whether a word says what someone is made. */
export function isOffice({ tokens }: Document, token: number): boolean {
  return OFFICES.has(tokens.hash[token] as number);
}

const APPOINTED = /* @__PURE__ */ hashOf('عين');
/** So many words stand between the verb and the office at most. */
const LONGEST_APPOINTMENT = 6;

/** Works, which are no names by the guidelines, nor are they the bodies that the tagger takes them for. */
const WORKS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['فيلم', 'فيلما', 'مسلسل', 'رواية', 'مسرحية', 'أغنية', 'قصيدة', 'لوحة', 'ألبوم']);

export function isWork({ tokens }: Document, token: number): boolean {
  return WORKS.has(tokens.hash[token] as number);
}

/** What may stand before the verb; behind other words it is a spring. */
const BEFORE_VERBS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['كما', 'ثم', 'قد', 'وقد', 'حيث', 'عندما', 'حين', 'بعدما', 'أن']);

/** عين الأسد حسين عرنوس رئيسا: the verb, at the beginning of a clause, where an office in the accusative follows in its sentence and no plural (وزيرا الخارجية والدفاع). */
export function isAppointing(document: Document, token: number): boolean {
  const { tokens } = document;
  const isVerb = token === 0 || ((tokens.flags[token] as number) & SENTENCE_START) !== 0 || tokens.gap[token] !== GAP_SPACE || BEFORE_VERBS.has(tokens.hash[token - 1] as number);
  if (tokens.hash[token] !== APPOINTED || !isVerb) return false;
  for (let next = token + 1; next < tokens.count && next <= token + 1 + LONGEST_APPOINTMENT && ((tokens.flags[next] as number) & SENTENCE_START) === 0; next++) if (isOffice(document, next) && !(next + 1 < tokens.count && beginsWithArticle(document, next + 1))) return true;
  return false;
}

/** Whether a word says what someone is made, or is an adverb. */
export function isOfficeGiven(document: Document, token: number): boolean {
  return isOffice(document, token) || hasTanwin(document, token);
}

/** Who someone is, behind his name of two words at least: police and court words that no name holds. */
const OFFICERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['مأمور', 'معاون', 'حكمدار', 'وكيل', 'مدير', 'مفتش', 'محافظ', 'ضابط', 'مستشار', 'المتهم', 'المحامي', 'الملقب', 'الشهير', 'المشهور', 'المعروف', 'عيادة', 'مكتب', 'متجر', 'مطعم', 'محل', 'منزل', 'مزرعة']);
/** Behind these it is the father's name. */
const SON: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['بن', 'ابن']);
const FEWEST_NAMES = 2;

/** Titles with the article, before someone else's name (`الرئيس عون المفتي دريان`). */
const OTHERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['المفتي', 'البطريرك', 'المطران', 'النائب', 'الرئيس', 'السفير', 'العميد', 'اللواء', 'العقيد', 'الدكتور']);

/** `أبو اللواء` */
const KUNYAS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['أبو', 'أبي', 'أبا', 'أم', 'ابن', 'بن']);

/** محمد علي حسن «أبو علي»: in quotation marks, and behind no head, a kunya is a nickname. */
export function isQuotedKunya({ tokens, governing }: Document, first: number, last: number): boolean {
  return last === first + 1 && KUNYAS.has(tokens.hash[first] as number) && governing[first] === 0 && ((tokens.flags[first] as number) & (AFTER_OPEN | AFTER_BRACKET)) === AFTER_OPEN;
}

const STAR = /* @__PURE__ */ hashOf('نجم');
const RELIGION = /* @__PURE__ */ hashOf('الدين');
const TEAMS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['منتخب', 'نادي', 'فريق', 'طلائع', 'غزل', 'ريال', 'مانشستر', 'ليفربول', 'برشلونة']);

/** حسن حلمي نجم الزمالك: what he is, before a club, and no part of his name, as in حسن نجم الدين. */
export function isStar({ tokens, cues, text }: Document, token: number): boolean {
  const next = token + 1;
  if (tokens.hash[token] !== STAR || next >= tokens.count || tokens.gap[next] !== GAP_SPACE) return false;
  return TEAMS.has(tokens.hash[next] as number) || (text.startsWith('ال', tokens.start[next]) && tokens.hash[next] !== RELIGION && ((cues[next] as number) & CUE.function) === 0 && !OFFICERS.has(tokens.hash[next] as number));
}

/** Where someone's name ends that such a word follows (سامح علي مأمور القسم). */
export function endBeforeOfficer(document: Document, first: number, last: number): number {
  const { tokens } = document;
  if (last >= first + FEWEST_NAMES && isStar(document, last)) return last - 1;
  for (let token = first + 1; token < last; token++) if (OTHERS.has(tokens.hash[token] as number) && !KUNYAS.has(tokens.hash[token - 1] as number)) return token - 1;
  for (let token = first + FEWEST_NAMES; token <= last; token++) if (OFFICERS.has(tokens.hash[token] as number) && !SON.has(tokens.hash[token - 1] as number) && !KUNYAS.has(tokens.hash[token - 1] as number)) return token - 1;
  return last;
}

/** What courts do, behind a preposition. */
const VERBAL_NOUNS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['بإدانة', 'بتأجيل', 'بإيداع', 'باستشهاد', 'بحبس', 'بسجن', 'ببراءة', 'برفض', 'بقبول', 'بتبرئة', 'بإعدام', 'بإلغاء', 'بتأييد', 'بوقف', 'بمنع', 'بمقتل', 'بوفاة', 'باعتقال', 'بإصابة', 'بالسجن', 'بالحبس', 'بالإعدام', 'بمعاقبة', 'بإحالة', 'بإخلاء', 'بدفن', 'بتشريح', 'بحجز', 'بضبط', 'بندب', 'بعرض', 'بتجديد', 'بتغريم', 'بعدم', 'بسرعة', 'بالتحفظ', 'باستدعاء', 'بإجراء', 'بفتح', 'لمباشرة', 'لاستكمال', 'لاتخاذ', 'لإجراء']);

/** What they decide on, two words and more behind the head of a body's name (المحكمة العليا الإفراج). */
const DECIDED_ON: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['الإفراج', 'التأجيل', 'البراءة', 'الطعون', 'الطعن', 'الحكم', 'الأحكام', 'السجن', 'الحبس', 'المتهم', 'المتهمة', 'المتهمين', 'المتهمون', 'الدفاع', 'التدخل', 'النظر', 'القضية', 'الدعوى', 'الإجراءات', 'العقوبة', 'المختصة']);
const COURTS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['محكمة', 'المحكمة', 'النيابة', 'نيابة', 'البنك']);
const BEHIND_HEAD = 2;
/** Whom they sentence stands behind it; with the other letter it is a given name. */
const ON = 'على';

/** Where the name of a body ends that such a word follows (محكمة وهران بإدانة, محكمة الاستئناف على فلان). */
export function endBeforeVerbalNoun(document: Document, first: number, last: number): number {
  const { tokens, text } = document;
  for (let token = first + 1; token <= last; token++) {
    const word = tokens.hash[token] as number;
    const isDecidedOn = DECIDED_ON.has(word) || (tokens.letters[token] === ON.length && text.startsWith(ON, tokens.start[token]));
    if (VERBAL_NOUNS.has(word) || (token >= first + BEHIND_HEAD && isDecidedOn && COURTS.has(stemHash(document, first)))) return token - 1;
  }
  return last;
}

/** Nouns in the indefinite accusative that nationalities are said of: alone their ending does not tell them from verbs (غادروا سوريا), adverbs and countries. */
const ACCUSATIVE_NOUN = /^[وف]?(?:جندي|عسكري|ضابط|مقاتل|مسلح|مرتزق|إرهابي|متطوع|مواطن|مدني|شخص|قتيل|جريح|أسير|سجين|جاسوس|لاجئ|نازح|مهاجر|طفل|شاب|رجل|طالب|عامل|سائق|صياد|بحار|صحفي|صحافي|طبيب|مهندس|دبلوماسي|مسؤول|خبير|تاجر|لاعب|ممثل|مخرج|فريق|منتخب|وفد|هجوم|قصف|دعم|تدخل|نفوذ|وجود|موقف|قرار|بيان|صاروخ|حزب|فيلم|مشروع|تقدم|قيادي|عنصر|عميل|ناشط|باحث|كاتب|فنان|مدرب|حارس|سفير|مبعوث|وزير|نائب|وسيط|طيار|مهرب|قارب|زورق|مركب|تقرير|اتفاق|تفاهم|تنسيق|تعاون|تحالف|اجتماع|لقاء|نزاع|توتر|تصعيد|رفض|تحرك|عدوان|توغل|مقترح|عرض|نظام|مصنع|منتج)ا$/u;
const ACCUSATIVE_ADJECTIVE = /[\p{L}\p{M}]{2}يا$/u;

/** Nouns without article that are of no country but from one, or about money: مالي is Malian and financial too. */
const NOUN_BEFORE_I = /^[وفبلك]?(?:جندي|عسكري|ضابط|مقاتل|مواطن|مدني|لاجئ|مهاجر|طالب|عامل|سائق|صحفي|صحافي|طبيب|مهندس|دبلوماسي|مسؤول|خبير|تاجر|لاعب|موظف|مدير|مستشار|محلل|مصدر|تقرير|دعم|فساد|مركز|قطاع|مبلغ|عجز|عقاب|نظام|استقلال|اتفاق|وضع|انهيار|مورد|احتيال|أمني|عسكري|حكومي|رسمي|إداري)$/u;
/** These govern countries too (ملف هايتي), and Mali with another. */
const FINANCIAL_NOUN = /^[وفبلك]?(?:ضمان|حظر|حجز|ملف|تعويض|تمويل|خلل|إصلاح|تحقيق)$/u;
const FINANCIAL = /^مالي(?! و)/u;

/** Behind such a noun the name of a country in ي is its adjective or another word: جندي مالي, دعم مالي. */
export function isAdjectiveInI({ tokens, text }: Document, { tokenStart, start, end }: CandidateSpan): boolean {
  if (tokenStart === 0 || tokens.gap[tokenStart] !== GAP_SPACE || start !== tokens.start[tokenStart] || text.charAt(end - 1) !== 'ي') return false;
  const noun = text.slice(tokens.start[tokenStart - 1], tokens.end[tokenStart - 1]);
  return NOUN_BEFORE_I.test(noun) || (FINANCIAL.test(text.slice(start, end + 2)) && FINANCIAL_NOUN.test(noun));
}

/** Behind such a noun, or it and another adjective, the name of a country in يا is its adjective in that case: ثلاثين جنديا تركيا, thirty Turkish soldiers; فريقا طبيا ليبيا. */
export function isAccusativeAdjective({ tokens, text }: Document, { tokenStart, start }: Pick<CandidateSpan, 'tokenStart' | 'start'>): boolean {
  if (tokenStart === 0 || start !== tokens.start[tokenStart] || tokens.gap[tokenStart] !== GAP_SPACE || !text.slice(start, tokens.end[tokenStart]).endsWith('يا')) return false;
  const isWritten = (token: number, as: RegExp) => as.test(text.slice(tokens.start[token], tokens.end[token]));
  if (isWritten(tokenStart - 1, ACCUSATIVE_NOUN)) return true;
  return tokenStart > 1 && tokens.gap[tokenStart - 1] === GAP_SPACE && isWritten(tokenStart - 1, ACCUSATIVE_ADJECTIVE) && isWritten(tokenStart - 2, ACCUSATIVE_NOUN);
}

const ACCUSATIVE = /^(?!ال)[\p{L}\p{M}]{3,}ا$/u;

/** Of a word in يا that no list has any noun in that case tells it (25 موقعا باكستانيا). */
export function isUnlistedAccusative({ tokens, text, stems, governing }: Document, token: number): boolean {
  const wordAt = (at: number) => text.slice(tokens.start[at], tokens.end[at]);
  return token > 0 && tokens.gap[token] === GAP_SPACE && governing[token] === 0 && stems[token] === tokens.start[token] && ACCUSATIVE_ADJECTIVE.test(wordAt(token)) && ACCUSATIVE.test(wordAt(token - 1));
}

/** Nouns with feminine adjectives, in the singular or plural, that a nationality is said of; others govern the country itself (عودة سورية, وحدة سورية). */
const FEMININE_NOUN = /^[وفبلك]?(?:عائلة|أسرة|امرأة|سيدة|طفلة|فتاة|شابة|لاجئة|نازحة|مواطنة|صحفية|صحافية|ناشطة|طالبة|طبيبة|ممثلة|فنانة|كاتبة|مخرجة|روائية|شاعرة|قوة|دورية|شركة|طائرة|سفينة|مدينة|قرية|بلدة|منطقة|صحيفة|قناة|إذاعة|وكالة|جمعية|مجموعة|فرقة|عشيرة|قبيلة|لهجة|أغنية|رواية|قصيدة|مسرحية|أكلة|جنسية|جالية|شخصية|جماعة|كتيبة|خلية|شبكة|مؤسسة|ليرة|أسر|عائلات|نساء|قوات|فصائل|مصادر|شخصيات|شركات|مخدرات)$/u;

/** Behind such a noun without its article the name of a country that is its adjective too is the adjective: عائلة سورية, a Syrian family. */
export function isBehindFeminine({ tokens, text }: Document, { tokenStart, start }: Pick<CandidateSpan, 'tokenStart' | 'start'>): boolean {
  if (tokenStart === 0 || start !== tokens.start[tokenStart] || tokens.gap[tokenStart] !== GAP_SPACE) return false;
  const name = text.slice(start, tokens.end[tokenStart]);
  if (name.startsWith('ال') || !name.endsWith('ية')) return false;
  return FEMININE_NOUN.test(text.slice(tokens.start[tokenStart - 1], tokens.end[tokenStart - 1]));
}

const TOWARDS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['إلى', 'نحو']);
/** In a text that writes ة, ه at the end of a word is a pronoun, but behind the article or on the way there (إلى جده): بصره, his sight, is not Basra. */
export function endsInPronoun({ text, tokens, writesTehMarbuta }: Document, { start, end, refs, tokenStart }: CandidateSpan): boolean {
  if (tokenStart > 0 && TOWARDS.has(tokens.hash[tokenStart - 1] as number)) return false;
  if (text.charAt(end - 1) !== 'ه' || text.startsWith('ال', start) || !writesTehMarbuta) return false;
  return refs.length > 0 && refs.every(({ layer, entry }) => layer.nameOf(entry, 'ar').endsWith(TEH_MARBUTA));
}

/** Read behind ك in what is an ordinary word with it: بشكل كبير على, largely on, is not كـ and Bir Ali. */
export function isWithinWord({ tokens, text, cues }: Document, { start, tokenStart }: CandidateSpan): boolean {
  return start > (tokens.start[tokenStart] as number) && ((cues[tokenStart] as number) & CUE.word) !== 0 && FOLD[text.charCodeAt(start - 1)] === KAF;
}

const SHADDA = 'ّ';
const MARKS = /[\u064b-\u0652]/u;

/** What the marks of a name say: 1 where it doubles the letter that its entry does (عمّان, Amman), -1 where it has marks but not that one (عُمان, Oman), 0 where nothing says. */
export function doublesAsListed({ text }: Document, { start, end, refs }: CandidateSpan): number {
  const written = text.slice(start, end);
  if (!MARKS.test(written) || !refs.some(({ layer, entry }) => layer.nameOf(entry, 'ar').includes(SHADDA))) return 0;
  return written.includes(SHADDA) ? 1 : -1;
}

/** The last letter is that of adjectives of origin. */
export function endsInNisba({ tokens, text }: Document, token: number): boolean {
  let unit = (tokens.end[token] as number) - 1;
  while (unit > (tokens.start[token] as number) && CLASS[text.charCodeAt(unit)] === IGNORED) unit--;
  return FOLD[text.charCodeAt(unit)] === YEH;
}

/** An adjective of origin behind a noun, both without the article: قائد بغدادي, a commander from Baghdad. */
export function isAdjectiveOfOrigin(document: Document, token: number): boolean {
  const { tokens, cues } = document;
  if (token === 0 || tokens.gap[token] !== GAP_SPACE || ((cues[token] as number) & CUE.given) !== 0 || ((cues[token - 1] as number) & CUE.title) === 0) return false;
  return (tokens.letters[token] as number) > SHORT_NAME && endsInNisba(document, token) && !beginsWithArticle(document, token) && !beginsWithArticle(document, token - 1);
}

/** Right behind a word with the article, the Arabic name of a country that is also its adjective is the adjective. */
export function isBehindArticle(document: Document, { tokenStart, start }: CandidateSpan): boolean {
  const { tokens } = document;
  if (tokenStart === 0 || start !== tokens.start[tokenStart] || (tokens.gap[tokenStart] as number) !== GAP_SPACE) return false;
  // إلى is written like it.
  return beginsWithArticle(document, tokenStart - 1) && !PREPOSITIONS.has(tokens.hash[tokenStart - 1] as number);
}

/** Behind these stands no preposition. */
const PREPOSITIONS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['في', 'من', 'إلى', 'على', 'عن', 'مع', 'بين', 'قرب', 'نحو', 'حول', 'ضد', 'لدى', 'عند', 'عبر', 'خلال', 'حتى', 'خلف', 'فوق', 'تحت']);
/** Words of two letters that names begin with (أم درمان). */
const SHORT_PARTS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['أم', 'تل', 'ود', 'آل', 'بو', 'بن']);
/** What makes a word of its own of the letters behind a clitic: the head of a body or a site (كوزارة الصحة). */
const PLACE_HEAD = CUE.cityHead | CUE.regionHead | CUE.siteHead | CUE.kin;

function isBehindWord(tokens: Document['tokens'], token: number, words: ReadonlySet<number>): boolean {
  return token > 0 && tokens.gap[token] === GAP_SPACE && words.has(tokens.hash[token - 1] as number);
}

/** Behind these stands who says it. */
const SAID: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['قال', 'وقال', 'قالت', 'وقالت', 'أكد', 'وأكد', 'أضاف', 'وأضاف', 'صرح', 'وصرح', 'أعلن', 'وأعلن']);

/** Heads of bodies: behind ل they are not what a name begins with, though lists have them so within names (الهيئة العامة لتنظيم الاتصالات). */
const BODY_HEADS: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'تنظيم', 'حكومة', 'بلدية', 'قيادة', 'دائرة', 'مجموعة', 'قوات', 'حركة', 'جيش', 'مجلس', 'إدارة', 'منظمة', 'لجنة', 'هيئة', 'وزارة', 'جمعية', 'حزب', 'شركة', 'جامعة', 'مديرية', 'نقابة', 'رابطة', 'جماعة', 'كتيبة', 'لواء', 'فرقة', 'وكالة', 'اتحاد', 'مركز', 'مؤسسة', 'مكتب', 'بعثة', 'آل',
]);

/** Words that names of places and kunyas begin with, which lists have behind clitics within other names (بسيدي, وسد). */
const FIRST_PARTS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['أم', 'أبو', 'أبي', 'تل', 'عين', 'سيدي', 'دير', 'وادي', 'بئر', 'آيت', 'أولاد', 'سد']);
const CLITICS: ReadonlySet<number> = new Set([WAW, FEH, BEH, LAM]);

/** Whether the first letter of a token that lists have as one word is a clitic before a name that no list has. */
function isBehindClitic(document: Document, token: number): boolean {
  const { tokens, text, cues } = document;
  const stem = tokens.start[token] as number;
  const letter = text.charCodeAt(stem);
  if (!CLITICS.has(letter)) return false;
  // لل is ل and the article, in words too that lists have within names (للهلال).
  if (text.startsWith('لل', stem)) return (tokens.letters[token] as number) > SHORT_NAME;
  const rest = hashRange(text, stem + 1, tokens.end[token] as number);
  // وال is an agency, and folds like و and آل.
  if (BODY_HEADS.has(rest) && (letter === LAM || (tokens.letters[token] as number) >= SHORT_NAME)) return true;
  if (tokens.gap[token + 1] !== GAP_SPACE) return false;
  // Behind و words of two letters are no stem.
  if (FIRST_PARTS.has(rest) || (letter === WAW && SHORT_PARTS.has(rest))) return true;
  // والدفاع المدني, but فالح الفياض
  return letter !== LAM && ((cues[token] as number) & CUE.given) === 0 && (tokens.letters[token] as number) > SHORTEST_BEHIND_ARTICLE && text.startsWith('ال', stem + 1) && beginsWithArticle(document, token + 1);
}

/**
 * The code unit where a name that no list has begins in its first token: behind و and ل, but what reads like ك, like ف before no article, and like ب
 * where no preposition can stand, is rather its first letter (طريق كماه, بلدة بالينروب).
 */
export function startOfUnlisted(document: Document, token: number): number {
  const { tokens, text, stems, cues } = document;
  const stem = stems[token] as number;
  if (stem === tokens.start[token]) return isBehindClitic(document, token) ? stem + 1 : stem;
  const letter = text.charCodeAt(stem - 1);
  const isExcluded = isBehindWord(tokens, token, PREPOSITIONS) || (token > 0 && tokens.gap[token] === GAP_SPACE && ((cues[token - 1] as number) & PLACE_HEAD) !== 0);
  // Nobody `and says` (قال ويلمر تشافاريا), nor says `in` (قال بخور شمنطوب).
  if ((letter === WAW || letter === BEH) && token > 0 && tokens.gap[token] === GAP_SPACE && SAID.has(tokens.hash[token - 1] as number)) return stem - 1;
  const isClear = ((cues[token] as number) & HEAD_INSIDE) !== 0 || (letter === FEH && text.startsWith('ال', stem));
  const isOwn = letter === KAF || letter === FEH ? isExcluded || !isClear : letter === BEH && isExcluded;
  return isOwn ? stem - 1 : stem;
}

/** The letters of the clitic that a name stands behind: how many, and the last; `last` is 0 where there is none. */
function cliticBefore({ tokens, text }: Document, { tokenStart, start }: CandidateSpan): { count: number; last: number } {
  let count = 0;
  let last = 0;
  for (let unit = tokens.start[tokenStart] as number; unit < start; unit++) {
    if (CLASS[text.charCodeAt(unit)] === IGNORED) continue;
    count++;
    last = FOLD[text.charCodeAt(unit)] as number;
  }
  return { count, last };
}

/** Whether a name is read behind a preposition (للسعودية), where no adjective stands; و and ف are conjunctions and say nothing. */
export function isBehindPreposition(document: Document, candidate: CandidateSpan): boolean {
  const { last } = cliticBefore(document, candidate);
  return last !== 0 && last !== WAW && last !== FEH;
}

/** Whether a preposition is the word before a name (إلى السعودية). */
export function isBehindPrepositionWord({ tokens }: Document, { tokenStart, start }: CandidateSpan): boolean {
  return start === tokens.start[tokenStart] && isBehindWord(tokens, tokenStart, PREPOSITIONS);
}

/** Heads in the construct state, behind which stands no preposition either (مشايخ بكيل, مشايخ حاشد وبكيل). */
const CONSTRUCT: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['مشايخ', 'شيوخ', 'قبائل', 'قبيلة', 'عشائر', 'عشيرة']);

/** Whether a name is read behind a clitic preposition in a token behind another preposition or such a head: they cannot both be (على بليدا). */
export function isBehindTwoPrepositions(document: Document, candidate: CandidateSpan): boolean {
  const { tokens, text } = document;
  const { tokenStart } = candidate;
  const isGoverned = isBehindWord(tokens, tokenStart, PREPOSITIONS) || isBehindWord(tokens, tokenStart, CONSTRUCT) || (text.charCodeAt(tokens.start[tokenStart] as number) === WAW && isBehindWord(tokens, tokenStart - 1, CONSTRUCT));
  return isGoverned && isBehindPreposition(document, candidate);
}

/** Whether a name is short and read behind a preposition. */
export function isShortBehindClitic(document: Document, candidate: CandidateSpan): boolean {
  const { count, last } = cliticBefore(document, candidate);
  return last !== 0 && last !== WAW && (document.tokens.letters[candidate.tokenStart] as number) - count <= SHORT_NAME;
}

/** Forms that verbs and what is made of them have, with است, افتعل and انفعل: of the words of no list behind one of a name's in the training articles one that looks so is part of it, and 200 are not. */
const DERIVED_VERB = /^(?:است\p{L}{2,}|[يت]ست\p{L}{2,}|ا[^ل\P{L}]ت\p{L}[^ةيىا\P{L}]|ان[فقسهخ]\p{L}{2,})$/u;
/** With ي before three or four letters: of these 12, and 350. */
const PRESENT_VERB = /^ي\p{L}{3,4}$/u;

/** Whether a word that no list has and no cue is of such a form. */
export function isWordLike({ tokens, cues, text, matches }: Document, token: number, form: RegExp): boolean {
  return (cues[token] as number) === 0 && ((tokens.flags[token] as number) & ARABIC) !== 0 && form.test(text.slice(tokens.start[token], tokens.end[token])) && matches.every(({ wordOf }) => (wordOf[token] as number) < 0);
}

/** Whether a word that no list has and no cue is a verb by its form, though the tagger takes it for part of a name. */
export function isDerivedVerb(document: Document, token: number): boolean {
  return isWordLike(document, token, DERIVED_VERB);
}

/** Whether such a word is likelier a verb than part of a name. */
export function isVerb(document: Document, token: number): boolean {
  return isDerivedVerb(document, token) || isWordLike(document, token, PRESENT_VERB);
}
