// Families and tribes: `la famille Benalla`, `les Barzani`, `Jumblatt fils`, عائلة القدرة are people of that name, and not the one whom the article names.

import { CUE } from '../../gazetteer/model';
import { GAP_PUNCTUATION, GAP_SPACE, LAST_JOINT } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { NAME_LANGUAGES } from '../../types';
import type { CandidateSpan } from '../document/candidate';
import { type Document, stemHash } from '../document/document';
import type { EntryRef } from '../document/readings';
import { SON } from '../names/listed-otherwise';
import { isNamedInFull } from './last-century';

const BEFORE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['famille', 'familles', 'clan', 'clans', 'tribu', 'tribus', 'dynastie', 'frères', 'sœurs', 'époux', 'fratrie', 'les', 'عائلة', 'عائلتي', 'عوائل', 'قبيلة', 'قبائل', 'عشيرة', 'عشائر', 'أسرة', 'آل']);
const BEHIND: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['family', 'families', 'clan', 'tribe', 'dynasty', 'brothers', 'siblings', 'sisters', 'fils', 'père', 'cadet', 'aîné', 'senior', 'junior']);

/** Whether a family name, with an article or particle before it or none, stands for a family: behind `famille` or before `family`, through a quotation mark too. */
export function isFamily(document: Document, { tokenStart, tokenEnd, start }: CandidateSpan): boolean {
  const { tokens, text, cues } = document;
  const { gap, hash, count } = tokens;
  for (let token = tokenStart; token < tokenEnd; token++) if (((cues[token] as number) & (CUE.particle | CUE.kunya)) === 0 && !SON.has(hash[token] as number)) return false;
  const next = tokenEnd + 1;
  if (next < count && gap[next] === GAP_SPACE && BEHIND.has(hash[next] as number)) return true;
  return tokenStart > 0 && ((gap[tokenStart] as number) <= LAST_JOINT || (gap[tokenStart] === GAP_PUNCTUATION && /^\s*["«“]\s*$/u.test(text.slice(tokens.end[tokenStart - 1], start)))) && BEFORE.has(stemHash(document, tokenStart - 1));
}

/** So many tokens behind a surname the given name of kin says whose it is not. */
const NEAR_TOKENS = 60;

/** Those who are introduced by their given names as someone's kin (`His son Bashar`). Cost: one look at each name. */
export function kinOf({ cues, tokens }: Document, chosen: readonly CandidateSpan[]): readonly CandidateSpan[] {
  return chosen.filter(({ type, tokenStart, tokenEnd, refs }) => type === 'person' && tokenStart === tokenEnd && refs.length === 0 && tokenStart > 0 && tokens.gap[tokenStart] === GAP_SPACE && ((cues[tokenStart - 1] as number) & CUE.kin) !== 0);
}

/** `President Assad died in 2000. His son Bashar`: before that he is not the one whose given name it is, unless he is named in full. */
export function isHisKin(document: Document, chosen: readonly CandidateSpan[], kin: readonly CandidateSpan[], { tokenStart, tokenEnd }: CandidateSpan, ref: EntryRef): boolean {
  return kin.some((one) => {
    if (one.tokenStart <= tokenEnd || one.tokenStart - tokenStart > NEAR_TOKENS || document.tokens.hash[one.tokenStart] === document.tokens.hash[tokenEnd]) return false;
    const given = `${document.text.slice(one.start, one.end)} `;
    return NAME_LANGUAGES.some((language) => ref.layer.nameOf(ref.entry, language).startsWith(given)) && !isNamedInFull(document, chosen, ref);
  });
}
