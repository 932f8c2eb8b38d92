// People that no list has in Arabic script, which has no capitals to bound a name by: a given name or a kunya with the words after
// it that family names are made of (`غانم الطائي`, `أم أنس الكفارنة`), or any word that is no cue between a title and such a word.

import { CUE } from '../../gazetteer/model';
import { CLASS, FOLD, IGNORED } from '../../text/chars';
import { ARABIC, GAP_SPACE, HAS_DIGIT } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { isOfficeGiven, startOfUnlisted } from '../document/arabic-words';
import { type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import type { Document } from '../document/document';

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
/** Names of people are not longer than this in Arabic news. */
const MAX_WORDS = 5;

const NAME_WORD = CUE.given | CUE.family | CUE.kunya;
/** A word with any of these is no part of a person's name. */
const OTHER_WORD = ~(NAME_WORD | CUE.particle);
const ALEF = 0x627;
const LAM = 0x644;
const YEH = 0x64a;

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
    if ((mask & OTHER_WORD) !== 0 || stems[at] !== tokens.start[at] || isOfficeGiven(document, at)) break;
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
    proposals.push(candidate);
  };
  if (!named) {
    if (family && end === token + 1 && !isNisba(text, tokens.start[token] as number, tokens.end[token] as number)) propose('title-before-family-name', UNLISTED_WEIGHT);
  } else if (announced) {
    if (end > token || (own & CUE.kunya) === 0) propose('title', end > token ? ANNOUNCED_WEIGHT : SINGLE_WEIGHT);
  } else if (end > token && (family || (own & CUE.kunya) !== 0)) propose('given-name', UNANNOUNCED_WEIGHT);
  else if (unknown) propose('given-name', UNKNOWN_WEIGHT);
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
