// People that no list has in Arabic script, which has no capitals to bound a name by: a given name or a kunya with the words after
// it that family names are made of (`غانم الطائي`, `أم أنس الكفارنة`), or any word that is no cue between a title and such a word.

import { CUE } from '../../gazetteer/model';
import { CLASS, FOLD, IGNORED } from '../../text/chars';
import { hashRange } from '../../text/folding';
import { ARABIC, GAP_SPACE, HAS_DIGIT } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { isOfficeGiven, isQuotedKunya, isStar, isVerb, startOfUnlisted } from '../document/arabic-words';
import { type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import type { Document } from '../document/document';
import type { EntityType } from '../../types';

/** A title before a given name with a family name. */
const ANNOUNCED_WEIGHT = 4.2;
/** A given name after a title, and nothing after it that could belong to the name. */
const SINGLE_WEIGHT = 0.9;
/** A word of no list between a title and a family name. */
const UNLISTED_WEIGHT = 0.8;
/** Without a title: a given name before a family name. */
const UNANNOUNCED_WEIGHT = 1.2;
/** Without a title: a given name before a word of no list. */
const UNKNOWN_WEIGHT = 0.4;
/** Without a title: between marks, quotation marks for a kunya, or behind a word of saying, that leave no doubt where the name begins and ends. */
const BOUNDED_WEIGHT = 1.6;
/** Names of people are not longer than this in Arabic news. */
const MAX_WORDS = 5;

const NAME_WORD = CUE.given | CUE.family | CUE.kunya;
/** A word with any of these is no part of a person's name. */
const OTHER_WORD = ~(NAME_WORD | CUE.particle);
const ALEF = 0x627;
const LAM = 0x644;
const YEH = 0x64a;
const WAW = 0x648;

/** True for a word that begins with the article and ends with ي, as most family names of origin do. Marks between are passed over. */
function isNisba(text: string, start: number, end: number): boolean {
  let length = 0;
  let last = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (CLASS[unit] === IGNORED) continue;
    last = FOLD[unit] as number;
    if ((length === 0 && last !== ALEF) || (length === 1 && last !== LAM)) return false;
    length++;
  }
  return length > 4 && last === YEH;
}

/** Adds the person whose name begins at an Arabic token, if cues say that one does. Constant cost. */
export function proposePerson(document: Document, token: number, proposals: CandidateSpan[], explain: boolean): void {
  const { tokens, cues, stems, text } = document;
  const own = cues[token] as number;
  const named = (own & (CUE.given | CUE.kunya)) !== 0;
  // Some given names are small or ordinary words too (بهاء and بها, كامل): after a title they are names.
  if ((own & OTHER_WORD & ~(CUE.function | CUE.word)) !== 0 || ((own & OTHER_WORD) !== 0 && !named)) return;
  // A clitic on the name means that the title before it governs something else.
  const announced = stems[token] === tokens.start[token] && (((document.governing[token] as number) & (CUE.title | CUE.kin)) !== 0 || isVictim(document, token));
  if (!announced && (!named || (own & OTHER_WORD) !== 0)) return;
  let end = token;
  let family = false;
  let unknown = false;
  for (let at = token + 1; at < tokens.count && at < token + MAX_WORDS; at++) {
    if ((tokens.gap[at] as number) !== GAP_SPACE || ((tokens.flags[at] as number) & (ARABIC | HAS_DIGIT)) !== ARABIC) break;
    const mask = cues[at] as number;
    if ((mask & OTHER_WORD) !== 0 || stems[at] !== tokens.start[at] || isOfficeGiven(document, at) || isVerb(document, at) || (at > token + 1 && isStar(document, at))) break;
    if (isNisba(text, tokens.start[at] as number, tokens.end[at] as number)) {
      end = at;
      family = true;
      break;
    }
    if ((mask & (CUE.given | CUE.family)) !== 0) end = at;
    else if (mask === 0 && !unknown && isUnknown(document, at)) {
      end = at;
      unknown = true;
    }
    // بن, آل, أبو: kept only where a word of a name follows.
    else if ((mask & (CUE.kunya | CUE.particle)) === 0) break;
  }
  const propose = (rule: string, weight: number) => {
    const candidate = newCandidate(token, end, startOfUnlisted(document, token), tokens.end[end] as number, 'person', 'tagger', explain);
    weigh(candidate, rule, weight);
    if (!announced && end > token && ((own & CUE.given) !== 0 ? isBounded(document, token, end) : isQuotedKunya(document, token, end))) weigh(candidate, 'bounded', BOUNDED_WEIGHT);
    proposals.push(candidate);
  };
  if (!named) {
    if (family && end === token + 1 && !isNisba(text, tokens.start[token] as number, tokens.end[token] as number)) propose('title-before-family-name', UNLISTED_WEIGHT);
  } else if (announced) {
    if (end > token || (own & CUE.kunya) === 0) propose('title', end > token ? ANNOUNCED_WEIGHT : SINGLE_WEIGHT);
  } else if (end > token && (family || (own & CUE.kunya) !== 0)) propose('given-name', UNANNOUNCED_WEIGHT);
  else if (unknown) propose('given-name', UNKNOWN_WEIGHT);
}

const COMMA = /^\s*[،,]/u;
const STOP = /^\s*(?:[،,.:؛!؟?»"()[\]–—-]|\n|$)/u;
/** Of a list or a line (`، عبد الإله الشهري، بندر جعرة،`), behind a colon (`تغطية: سمر الدقاق`) or a word of saying (`وأوضح رشيد بنحليمة أن`). */
function isBounded({ text, tokens, cues }: Document, first: number, last: number): boolean {
  const after = text.slice(tokens.end[last], (tokens.end[last] as number) + LONGEST_MARK);
  const stops = STOP.test(after);
  if (first === 0) return stops;
  const before = text.slice(tokens.end[first - 1], tokens.start[first]);
  if (before === ' ') return ((cues[first - 1] as number) & CUE.saying) !== 0 && (stops || ((cues[last + 1] ?? 0) & CUE.function) !== 0);
  return before.includes(':') || before.includes('\n') ? stops : COMMA.test(before) && COMMA.test(after);
}

const LONGEST_MARK = 4;

/** Heads that no part of the name is, and the places behind them. */
const OUTSIDE: ReadonlyArray<readonly [EntityType, ReadonlySet<number>]> = [
  ['city', hashesOf(['مدينة', 'بلدة', 'قرية', 'دوار', 'مخيم'])],
  ['site', hashesOf(['حي', 'نهر', 'جزيرة', 'معبر', 'حاجز', 'تلة', 'ضاحية'])],
  ['region', hashesOf(['محافظة', 'مديرية', 'قضاء', 'عزلة'])],
];
const CITY = /* @__PURE__ */ hashOf('مدينة');
/** And those that the name begins with. */
const INSIDE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['وادي', 'جبل']);
/** Whatever the tagger takes the word for. */
const HEAD_WEIGHT = 3;
/** Verbs in the present, feminine ones in the past, and adjectives (`مدينة تنتظر`, `قرية نائية`, `حي سكني`). */
const NO_NAME = /^(?:[تي]\p{L}{2,4}|\p{L}{2,4}ت|.*ة|(?!ال).*ي)$/u;

/** Adjectives and nouns of no list. */
const NO_PLACE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['طيار', 'سحيق', 'شاهق', 'ضخم', 'راق', 'دقيق', 'مباشر', 'وعر', 'مؤقت', 'جاف', 'هادر', 'موحش', 'فقير', 'ثابت', 'متنقل', 'متقدم']);
/** Before حي in another sense. */
const LIVE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['كائن', 'بث', 'نقل', 'هجوم', 'عرض', 'صيد']);

/** Adds the place that one word of no list is between the head of a place and what ends a name: `حي شقالها في كسمايو`, `نهر مسالو، `. Constant cost. */
export function proposePlace(document: Document, token: number, proposals: CandidateSpan[], explain: boolean): void {
  const { tokens, cues, stems, text } = document;
  const head = token - 1;
  if (head < 0 || tokens.gap[token] !== GAP_SPACE || ((cues[token] as number) & ~CUE.family) !== 0) return;
  const hash = hashRange(text, stems[head] as number, tokens.end[head] as number);
  const isInside = INSIDE.has(hash);
  const type = isInside ? 'site' : OUTSIDE.find(([, heads]) => heads.has(hash))?.[0];
  if (type === undefined || NO_PLACE.has(tokens.hash[token] as number) || (head > 0 && LIVE.has(tokens.hash[head - 1] as number)) || isOfficeGiven(document, token) || !isUnknown(document, token) || startOfUnlisted(document, token) !== tokens.start[token]) return;
  const start = tokens.start[token] as number;
  const end = tokens.end[token] as number;
  const word = text.slice(start, end);
  // `مدينة المآذن`, of the minarets
  if (hash === CITY && word.startsWith('ال')) return;
  if (isVerb(document, token) || NO_NAME.test(word) || (word.endsWith('ه') && document.writesTehMarbuta)) return;
  const next = token + 1;
  const ends = next >= tokens.count || (!word.startsWith('ال') && tokens.gap[next] === GAP_SPACE && (((cues[next] as number) & (CUE.function | CUE.directions)) !== 0 || text.charCodeAt(tokens.start[next] as number) === WAW)) || STOP.test(text.slice(end, end + LONGEST_MARK));
  if (!ends) return;
  const candidate = newCandidate(isInside ? head : token, token, isInside ? (stems[head] as number) : start, end, type, 'tagger', explain);
  weigh(candidate, `head:${type}`, HEAD_WEIGHT);
  proposals.push(candidate);
}

const FATES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['قتل', 'مقتل', 'اغتيال', 'اغتيل', 'استشهد', 'استشهاد', 'أصيب', 'اعتقل', 'اعتقال', 'اختطف', 'خطف', 'توفي', 'وفاة', 'تشييع', 'شيع', 'إعدام', 'أعدم']);

/** قتل علي عباس: behind a word of what befalls people, before another name, a given name that is a small word too. */
function isVictim({ tokens, cues }: Document, token: number): boolean {
  return token > 0 && tokens.gap[token] === GAP_SPACE && FATES.has(tokens.hash[token - 1] as number) && ((cues[token] as number) & CUE.given) !== 0 && tokens.gap[token + 1] === GAP_SPACE && ((cues[token + 1] as number) & (CUE.given | CUE.family)) !== 0;
}

/** True for a word that no layer has, not even as a part of a longer name. */
function isUnknown({ matches }: Document, token: number): boolean {
  for (const { wordOf } of matches) if ((wordOf[token] as number) >= 0) return false;
  return true;
}
