// Words that lists have names with, and that their spans do not take in: heads of places in Arabic, and what rulers are called by.

import { CUE } from '../../gazetteer/model';
import { hashRange } from '../../text/folding';
import { ARABIC, FIRST_UPPER } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import type { EntityType } from '../../types';
import type { Document } from '../document/document';

const LAKES_AND_ISLANDS = ['بحيرة', 'بحيرتي', 'جزيرة'];
/** The name alone may be another's (بحيرة تشاد, the lake). */
const OUTSIDE_HEADS: Readonly<Partial<Record<EntityType, ReadonlySet<number>>>> = {
  site: /* @__PURE__ */ hashesOf(LAKES_AND_ISLANDS),
  region: /* @__PURE__ */ hashesOf([...LAKES_AND_ISLANDS, 'كانتون', 'ناحية']),
  person: /* @__PURE__ */ hashesOf(['الملا', 'الملك', 'الملكة', 'الأمير', 'الأميرة', 'السلطان', 'الإمبراطور', 'البابا', 'king', 'queen', 'princess', 'emperor', 'empress', 'pope']),
  organisation: /* @__PURE__ */ hashesOf(['صحيفة', 'جريدة', 'قناة']),
};
/** Titles in lower case (`le pape François`), given names else (`Pape Thiaw`, `Sultan al-Jaber`). */
const ALSO_GIVEN = /* @__PURE__ */ hashesOf(['roi', 'reine', 'prince', 'princesse', 'pape', 'empereur', 'imperatrice', 'emir', 'sultan', 'cheikh']);
const PRINCE = /* @__PURE__ */ hashesOf(['prince']);

/** Whether a name of a type that begins at `start` in its first token, and goes on behind it, begins with a head that its span does not take in. */
export function beginsWithOutsideHead({ text, tokens, cues }: Document, type: EntityType, tokenStart: number, start: number): boolean {
  const heads = OUTSIDE_HEADS[type];
  if (heads === undefined) return false;
  const flags = tokens.flags[tokenStart] as number;
  if ((flags & ARABIC) !== 0) return heads.has(hashRange(text, start, tokens.end[tokenStart] as number));
  const word = tokens.hash[tokenStart] as number;
  if (heads.has(word)) return true;
  if (type !== 'person' || !ALSO_GIVEN.has(word)) return false;
  // `Prince William`, but `Prince Epenge`.
  return (flags & FIRST_UPPER) === 0 || (PRINCE.has(word) && ((cues[tokenStart + 1] as number) & CUE.given) !== 0);
}
