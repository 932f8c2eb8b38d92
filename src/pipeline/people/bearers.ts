// Whose a nickname is: سامر أحمد الملقب «هتلر», `Jalal Mansour (Abu Walid)` are not the famous men who are called so.

import { wordsOfName } from '../../gazetteer/name-words';
import { CUE } from '../../gazetteer/model';
import { NAME_LANGUAGES } from '../../types';
import type { CandidateSpan } from '../document/candidate';
import type { Document } from '../document/document';
import { type EntryRef, isSameEntry } from '../document/readings';

/** What stands between someone's name and his nickname. */
const CALLED = /^[،,]? (?:(?:و?يُ?|(?:و?ال)?م)(?:لق\u0651?ب|كن\u0651?ى)ة? ?(?:بـ*)? ?|(?:alias|nicknamed|codenamed|surnomme?\u0301?é?e?|(?:with the )?call ?sign)\s|dite? (?=[«"“]))[«"“„'‘]?\s?$/u;
/** And before a kunya that many bear. */
const BEFORE_KUNYA = /^(?: [("“„«‘]\s?|,? dite? )$/u;
const LONGEST = 24;
const KUNYA_WORDS = 2;

/** Whether the one named in full before a nickname is another than `ref`, who is listed by a fuller name, or by a kunya of two words. */
export function isOfAnotherBearer({ text, tokens, cues }: Document, { tokenStart, tokenEnd, start }: CandidateSpan, bearer: CandidateSpan | undefined): ((ref: EntryRef) => boolean) | undefined {
  const isKunya = (token: number) => ((cues[token] as number) & CUE.kunya) !== 0;
  if (bearer?.type !== 'person' || bearer.tokenEnd === bearer.tokenStart || isKunya(bearer.tokenStart) || start - bearer.end > LONGEST) return undefined;
  const between = text.slice(bearer.end, start);
  const words = tokenEnd - tokenStart + 1;
  const isKunyaAlone = words === KUNYA_WORDS && isKunya(tokenStart);
  if (!CALLED.test(between) && !(isKunyaAlone && BEFORE_KUNYA.test(between))) return undefined;
  const family = wordsOfName(text.slice(tokens.start[bearer.tokenEnd], bearer.end))?.at(-1) ?? '';
  return (ref) => {
    const names = NAME_LANGUAGES.map((language) => wordsOfName(ref.layer.nameOf(ref.entry, language)) ?? []);
    return !bearer.refs.some((one) => isSameEntry(one, ref)) && !names.some((name) => name.includes(family)) && (isKunyaAlone || names.every(({ length }) => length > words));
  };
}
