// Arabic words that begin names of places and are verbs or verbal nouns too, before the name of who does it or whom it is done to.

import { ARABIC, GAP_SPACE } from '../../text/tokens';
import { CUE } from '../../gazetteer/model';
import { hashesOf } from '../../text/word-hashes';
import type { CandidateIndex, CandidateSpan } from '../document/candidate';
import { type Document, stemHash } from '../document/document';

/** `رأس لافروف الوفد`, `عين ماكرون وزيرا`, `خان ترامب حلفاءه` */
const VERBS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['رأس', 'عين', 'خان', 'وخانه']);
/** `قرر سجن بوعلام صنصال`, `بسجن عمران خان` */
const JAILING: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['سجن', 'حبس']);

/** The listed person behind such a word, where the tagger takes both for one name. */
export function personBehindVerb(document: Document, byEnd: CandidateIndex, first: number, last: number): CandidateSpan | undefined {
  const { tokens } = document;
  if (last === first || ((tokens.flags[first] as number) & ARABIC) === 0 || tokens.gap[first + 1] !== GAP_SPACE) return undefined;
  const word = stemHash(document, first);
  if (!VERBS.has(word) && !JAILING.has(word)) return undefined;
  return byEnd.find(last, ({ tokenStart, type, reading }) => tokenStart === first + 1 && type === 'person' && reading?.allLesser === false);
}

const WHERE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['في', 'إلى', 'من', 'داخل', 'خارج', 'أمام', 'قرب', 'نحو']);

/** Whether a name begins with a word for jailing, and someone's given name behind it; in and before a prison it is one. */
export function isJailingOfSomeone(document: Document, first: number, last: number): boolean {
  const { tokens, cues } = document;
  return last > first + 1 && JAILING.has(stemHash(document, first)) && !(first > 0 && WHERE.has(tokens.hash[first - 1] as number)) && tokens.gap[first + 1] === GAP_SPACE && ((cues[first + 1] as number) & CUE.given) !== 0;
}

/** Titles without the article: behind a verb they begin what somebody is called (`أودع قاضي التحقيق`, `رأس معالي الوزير`), and no place's name goes on with them. */
const TITLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['معالي', 'سعادة', 'سمو', 'دولة', 'وزير', 'رئيس', 'محافظ', 'مدير', 'قاضي', 'نائب', 'والي', 'اللواء', 'العميد', 'العقيد', 'صاحب', 'خادم']);
export const isTitle = ({ tokens }: Document, token: number): boolean => TITLES.has(tokens.hash[token] as number);

/** Whether what the tagger takes for a place is a verb and who acts. */
export function isVerbAndTitle(document: Document, first: number, last: number): boolean {
  const { tokens, cues } = document;
  return last > first && ((tokens.flags[first] as number) & ARABIC) !== 0 && tokens.gap[first + 1] === GAP_SPACE && TITLES.has(tokens.hash[first + 1] as number) && (VERBS.has(stemHash(document, first)) || (cues[first] as number) === 0);
}
