// Apostrophes at the beginning of a word that are letters of it: an ayn or hamza as the United Nations and scholars write it (`Tal 'Afar`, `Hadi al-ʿAmiri`).

import { APOSTROPHE, CLASS, HYPHEN, isWordClass, NEWLINE, SPACE, UPPER } from './chars';

/** Modifier letters are no quotation marks. */
const FIRST_MODIFIER = 0x2b9;
const LAST_MODIFIER = 0x2c8;
/** Few quotations without a comma or colon before them are longer. */
const LONGEST_QUOTATION = 120;

/** Whether the apostrophe at `index` is a letter of the capitalised word behind it: none behind it in its line closes what it would open. */
export function isWrittenAyn(text: string, index: number): boolean {
  const before = CLASS[text.charCodeAt(index - 1)];
  if ((before !== SPACE && before !== HYPHEN) || CLASS[text.charCodeAt(index + 1)] !== UPPER) return false;
  const unit = text.charCodeAt(index);
  if (unit >= FIRST_MODIFIER && unit <= LAST_MODIFIER) return true;
  const end = Math.min(text.length, index + LONGEST_QUOTATION);
  for (let at = index + 2; at < end && CLASS[text.charCodeAt(at)] !== NEWLINE; at++) {
    if (CLASS[text.charCodeAt(at)] === APOSTROPHE && CLASS[text.charCodeAt(at - 1)] !== SPACE && !isWordClass(CLASS[text.charCodeAt(at + 1)] as number)) return false;
  }
  return true;
}
