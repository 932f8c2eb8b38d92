// Chinese, Korean and Vietnamese names whose family name is an English or French word: `He Hongjun`, `An Xiaoming`, `Ni Yuefeng`, `So Yong-chol`, `Le Thi Hoa`.

import { ALL_UPPER, CAPITALS_LINE, FIRST_UPPER, GAP_HYPHEN, GAP_SPACE, SENTENCE_START, TITLE_LINE, type Tokens } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';

const PRONOUNS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['he', 'she']);
/** Which begin French sentences. */
const WITHIN: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['ni', 'du']);
const AN = /* @__PURE__ */ hashOf('an');
const KOREAN: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['so', 'no', 'an', 'you']);
/** Two syllables as Chinese is written in Latin letters, or three; one behind the article that English has before vowels alone. */
const SYLLABLE = '(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])(?:i?ang|i?ong|uang|e?ng|ing|i?an|iao|uai?|uan|ai|ei|ao|ou|en|er|ia|ie|iu|in|uo|ui|un|ue|[aeiou])';
const GIVEN = new RegExp(`^${SYLLABLE}(?:${SYLLABLE}){1,2}$`, 'i');
const KOREAN_GIVEN = /^[bcdghjklmnprstwy]{0,2}[aeiouwy]{1,3}(?:ng|[nmklpth])?-[bcdghjklmnprstwy]{0,2}[aeiouwy]{1,3}(?:ng|[nmklpth])?$/i;
/** Before n it is the Arabic article (`An Numaniyah`). */
const CONSONANT = /^[^AEIOUN\u00c0-\u024f]/u;

const VIETNAMESE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['le', 'la', 'do', 'to']);
/** Middle names; those that are other people's too only within a sentence (`Le Van Gogh`). */
const MIDDLE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['thi', 'duc', 'minh', 'hoai', 'anh', 'quang', 'thanh', 'xuan', 'ngoc', 'huu', 'hoang', 'trong', 'quoc', 'dinh', 'cong', 'tuan', 'huy', 'phuong', 'duy', 'khanh', 'tien']);
const VAN = /* @__PURE__ */ hashOf('van');
const LONGEST_VIETNAMESE = 6;

/** Last token of such a name that begins at `token`, -1 where none does: no pronoun stands before a capital, no `an` before a consonant. */
export function endOfFamilyFirst({ text, start, end, flags, gap, hash, letters, count }: Tokens, token: number): number {
  const given = token + 1;
  if (given >= count || gap[given] !== GAP_SPACE) return -1;
  const both = (flags[token] as number) & (flags[given] as number);
  if ((both & FIRST_UPPER) === 0 || (((flags[token] as number) | (flags[given] as number)) & (CAPITALS_LINE | TITLE_LINE)) !== 0 || ((flags[given] as number) & ALL_UPPER) !== 0) return -1;
  const family = hash[token] as number;
  const last = given + 1;
  if (KOREAN.has(family) && last < count && gap[last] === GAP_HYPHEN && ((flags[last] as number) & FIRST_UPPER) === 0 && KOREAN_GIVEN.test(text.slice(start[given], end[last]))) return last;
  if (VIETNAMESE.has(family)) {
    const isMiddle = MIDDLE.has(hash[given] as number) || (hash[given] === VAN && ((flags[token] as number) & SENTENCE_START) === 0);
    return isMiddle && last < count && gap[last] === GAP_SPACE && ((flags[last] as number) & (FIRST_UPPER | ALL_UPPER)) === FIRST_UPPER && (letters[last] as number) <= LONGEST_VIETNAMESE ? last : -1;
  }
  if (!PRONOUNS.has(family) && family !== AN && (!WITHIN.has(family) || ((flags[token] as number) & SENTENCE_START) !== 0)) return -1;
  const name = text.slice(start[given], end[given]);
  return GIVEN.test(name) && (family !== AN || CONSONANT.test(name)) ? given : -1;
}
