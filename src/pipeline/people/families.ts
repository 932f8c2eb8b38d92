// Families and tribes: `la famille Benalla`, `les Barzani`, `Jumblatt fils`, عائلة القدرة are people of that name, and not the one whom the article names.

import { CUE } from '../../gazetteer/model';
import { GAP_PUNCTUATION, GAP_SPACE, LAST_JOINT } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import type { CandidateSpan } from '../document/candidate';
import { type Document, stemHash } from '../document/document';
import { SON } from '../names/listed-otherwise';

const BEFORE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['famille', 'familles', 'clan', 'clans', 'tribu', 'tribus', 'dynastie', 'frères', 'sœurs', 'époux', 'fratrie', 'les', 'عائلة', 'عائلتي', 'عوائل', 'قبيلة', 'قبائل', 'عشيرة', 'عشائر', 'أسرة', 'آل']);
const BEHIND: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['family', 'families', 'clan', 'tribe', 'dynasty', 'brothers', 'siblings', 'sisters', 'fils', 'père', 'cadet', 'aîné']);

/** Whether a family name, with an article or particle before it or none, stands for a family: behind `famille` or before `family`, through a quotation mark too. */
export function isFamily(document: Document, { tokenStart, tokenEnd, start }: CandidateSpan): boolean {
  const { tokens, text, cues } = document;
  const { gap, hash, count } = tokens;
  for (let token = tokenStart; token < tokenEnd; token++) if (((cues[token] as number) & (CUE.particle | CUE.kunya)) === 0 && !SON.has(hash[token] as number)) return false;
  const next = tokenEnd + 1;
  if (next < count && gap[next] === GAP_SPACE && BEHIND.has(hash[next] as number)) return true;
  return tokenStart > 0 && ((gap[tokenStart] as number) <= LAST_JOINT || (gap[tokenStart] === GAP_PUNCTUATION && /^\s*["«“]\s*$/u.test(text.slice(tokens.end[tokenStart - 1], start)))) && BEFORE.has(stemHash(document, tokenStart - 1));
}
