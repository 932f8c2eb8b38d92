// Text that was read in the wrong encoding: UTF-8 as Windows-1252 (`GenÃ¨ve`, `lâ€™armÃ©e`, Ø­Ù„Ø¨), and letters that were lost (`Gen�ve`).

import { FILLER } from './fillers';

/** What Windows-1252 has from 0x80 on. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTINUATION = `[\\u0080-\\u00bf${WINDOWS_1252}]`;
/** Latin and Arabic letters in two bytes, punctuation in three. */
const MISREAD = new RegExp(`[ÂÃÄÅØÙÚÛ]${CONTINUATION}|[âï]${CONTINUATION}{2}|Ã(?= )`, 'g');
/** What may have been meant. */
const MEANT = /^[\u00a0-\u017f\u0600-\u06ff\u2010-\u2026\u20ac\ufeff\ufffd]$/;
/** One alone may be what it says (`på Å…`). */
const FEWEST = 2;

const LOST = '\ufffd';
/** Between a consonant at the beginning of a word and a vowel it was the apostrophe (`l�armée`), alone it was à, before small letters a capital, elsewhere mostly an e with an accent. */
const LOST_LETTER = /(?<![\p{L}\p{M}])(?:([cdjlmnstCDJLMNST]|[qQ]u)\ufffd(?=[aeiouyhAEIOUYH\ufffd])|(\ufffd)(?=\s)|(\ufffd)(?=\p{Ll}))|(?<=[\p{L}\p{M}\ufffd])\ufffd/gu;

function byteOf(unit: string): number {
  const at = WINDOWS_1252.indexOf(unit);
  return at < 0 ? unit.charCodeAt(0) : 0x80 + at;
}

function meant(raw: string): string {
  if (raw.length === 1) return 'à';
  let code = byteOf(raw.charAt(0)) & (raw.length === 2 ? 0x1f : 0x0f);
  for (let i = 1; i < raw.length; i++) code = (code << 6) | (byteOf(raw.charAt(i)) & 0x3f);
  const character = String.fromCharCode(code);
  return MEANT.test(character) ? character.padEnd(raw.length, FILLER) : raw;
}

/** The text as it was meant, as long as before. Cost: two searches, and a pass where there is something. */
export function asMeant(text: string): string {
  let plain = text;
  if ((text.match(MISREAD)?.length ?? 0) >= FEWEST) plain = plain.replace(MISREAD, meant);
  if (plain.includes(LOST)) plain = plain.replace(LOST_LETTER, (raw, elided?: string, alone?: string, first?: string) => (elided !== undefined ? `${elided}'` : alone !== undefined ? 'à' : first !== undefined ? 'É' : 'é').padEnd(raw.length, FILLER));
  return plain;
}
