// Where an Arabic name ends within what the tagger takes for one: letters that are words of their own, and words that no name of a person is made of.

import { CUE } from '../../gazetteer/model';
import { ARABIC } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { beginsWithArticle, isDerivedVerb, isVerb, isWordLike } from '../document/arabic-words';
import type { Document } from '../document/document';

const TATWEEL = 'ـ';
/** Titles before the next name in a row without commas: `نزار د. كمال`. */
const ABBREVIATED: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['د', 'م', 'أد']);

/** Where a name ends before a detached preposition or the title of the next one. */
export function endBeforeLetter({ tokens, cues, text }: Document, first: number, last: number): number {
  const isDetached = (token: number) => (tokens.letters[token] as number) === 1 && text.charAt((tokens.end[token] as number) - 1) === TATWEEL;
  const isTitle = (token: number) => ABBREVIATED.has(tokens.hash[token] as number) && token + 1 < tokens.count && ((cues[token + 1] as number) & CUE.given) !== 0;
  let end = last;
  while (end > first && ((tokens.flags[end] as number) & ARABIC) !== 0 && (isDetached(end) || isTitle(end))) end--;
  return end;
}

/** With لل, with و and the article, and with a pronoun that people's names do not end in: of 4,000 names of several words in the training articles eight have such a word in them, behind 480 stands one. */
const NO_NAME = /^(?:[فو]?لل\p{L}{3,}|وال\p{L}{3,}|\p{L}{3,}(?:هم|هما|ها))$/u;

/** Where someone's name ends that such a word follows (`كليمانس كافيرا أسماءهم`). */
export function endBeforePronoun({ tokens, cues, text }: Document, first: number, last: number): number {
  for (let token = first + 1; token <= last; token++) if (((tokens.flags[token] as number) & ARABIC) !== 0 && ((cues[token] as number) & (CUE.given | CUE.family)) === 0 && NO_NAME.test(text.slice(tokens.start[token], tokens.end[token]))) return token - 1;
  return last;
}

/** Where the name of someone or of a place ends that a verb follows (`رئيس البلدية روجر استبعد`). */
export function endBeforeVerb(document: Document, first: number, last: number): number {
  for (let token = first + 1; token <= last; token++) if (isDerivedVerb(document, token)) return token - 1;
  return last;
}

/** A verb of the future, or a noun with someone's pronoun. */
const DEED = /^(?:س[يتن]\p{M}*(?:\p{L}\p{M}*){3,5}|(?!ال|لل|و)(?:\p{L}\p{M}*){3,}(?:ه|ها|هم)\p{M}*)$/u;
/** What bodies decide, as a noun without the article. */
const DECISIONS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['حبس', 'سجن', 'إخلاء', 'معاقبة', 'تأجيل', 'إلغاء', 'إحالة', 'وقف', 'إيقاف', 'منع', 'رفع', 'خفض', 'تثبيت', 'إبقاء', 'إطلاق', 'تعليق', 'فتح', 'إغلاق', 'تجميد', 'إدانة', 'براءة', 'تبرئة', 'رفض', 'قبول', 'تأييد', 'اعتقال', 'توقيف', 'ضبط', 'استدعاء', 'استئناف', 'تمديد', 'تنفيذ', 'إصدار', 'فرض', 'إعدام', 'إقالة', 'حل', 'طرح', 'تحديد', 'صرف', 'ملابسات', 'تفاصيل', 'غموض', 'لغز', 'النقاب', 'الترتيب']);

/** Where the name of a body ends that behind a word with the article goes on with what it does (`البنك المركزي سيرفع`), has (`الحرس الوطني تأكيده`) or decides (`محكمة الجنايات حبس`). */
export function endBeforeDeed(document: Document, first: number, last: number): number {
  const { hash } = document.tokens;
  for (let token = first + 1; token <= last; token++) if (beginsWithArticle(document, token - 1) && (DECISIONS.has(hash[token] as number) || isVerb(document, token) || isWordLike(document, token, DEED))) return token - 1;
  return last;
}
