// Words as the gazetteer stores them: folded code units and the FNV-1a hash over them.

import { CLASS, DOT, FOLD, IGNORED, secondFold } from './chars';

export const FNV_OFFSET = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;

/** Folded hash of the code units `start` to `end`: what `Tokens.hash` holds for a token. */
export function hashRange(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (CLASS[unit] === IGNORED || CLASS[unit] === DOT) continue;
    hash = Math.imul(hash ^ (FOLD[unit] as number), FNV_PRIME);
    const second = secondFold(unit);
    if (second !== 0) hash = Math.imul(hash ^ second, FNV_PRIME);
  }
  return hash;
}

/** The folded form of a word, as the gazetteer stores it. */
export function foldWord(text: string, start = 0, end = text.length): string {
  let folded = '';
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (CLASS[unit] === IGNORED || CLASS[unit] === DOT) continue;
    folded += String.fromCharCode(FOLD[unit] as number);
    const second = secondFold(unit);
    if (second !== 0) folded += String.fromCharCode(second);
  }
  return folded;
}
