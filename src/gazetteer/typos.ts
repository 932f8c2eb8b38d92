// Slips of the pen: words that are one letter away from a known one.

/** A slip leaves this many letters at the beginning of a word alone, and its last one: endings are grammar, not slips. */
export const KEPT_LETTERS = 3;
/** Shorter words are too near to each other. */
export const LEAST_LETTERS = 6;

/** How far two words are apart. Light: a vowel more, less or another one, a letter doubled or not, two that changed places. */
export const SLIP_KIND = { none: 0, light: 1, heavy: 2 } as const;
type SlipKind = (typeof SLIP_KIND)[keyof typeof SLIP_KIND];

const VOWELS: ReadonlySet<number> = /* @__PURE__ */ new Set(Array.from('aeiouy', (letter) => letter.charCodeAt(0)));

/** Whether two folded words differ by one letter left out, added or wrong, or by two neighbours that changed places, and end alike. */
export function slipBetween(one: Uint16Array, length: number, other: Uint16Array, otherLength: number): SlipKind {
  const difference = length - otherLength;
  if (difference > 1 || difference < -1 || one[length - 1] !== other[otherLength - 1]) return SLIP_KIND.none;
  const shorter = Math.min(length, otherLength);
  let begin = 0;
  while (begin < shorter && one[begin] === other[begin]) begin++;
  let end = length;
  let otherEnd = otherLength;
  while (end > begin && otherEnd > begin && one[end - 1] === other[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  const rest = end - begin;
  const otherRest = otherEnd - begin;
  const isVowel = (unit: number | undefined) => VOWELS.has(unit as number);
  if (rest + otherRest === 1) {
    const longer = rest === 1 ? one : other;
    return isVowel(longer[begin]) || longer[begin] === longer[begin - 1] ? SLIP_KIND.light : SLIP_KIND.heavy;
  }
  if (rest === 1 && otherRest === 1) return isVowel(one[begin]) && isVowel(other[begin]) ? SLIP_KIND.light : SLIP_KIND.heavy;
  return rest === 2 && otherRest === 2 && one[begin] === other[begin + 1] && one[begin + 1] === other[begin] ? SLIP_KIND.light : SLIP_KIND.none;
}
