// Streets, shops and lieux-dits that are called after places: `3 rue de Rome, à Marseille` is not in Italy, nor is `la pizzeria Italia`.

import { FIRST_UPPER, GAP_SPACE, HAS_DIGIT, LAST_JOINT } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import type { CandidateSpan } from './candidate';
import type { Document } from './document';

const STREETS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['rue', 'avenue', 'boulevard', 'impasse', 'ruelle']);
/** These lead there, too: behind a house number, or where the town follows, they are called so. */
const WAYS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['route', 'chemin', 'cours', 'allée', 'quai', 'faubourg']);
const OF: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['de', 'd', 'du']);
const SHOPS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['restaurant', 'pizzeria', 'brasserie', 'boutique', 'discothèque', 'bar', 'café', 'pub', 'cabaret', 'kebab', 'snack']);
/** `la route de Hassaké à Damas` goes there. */
const IN_TOWN = /^, à \p{Lu}/u;
const LONGEST_LINK = 6;

/** Behind these a street is one of the town's (`une rue de Bergerac`). */
const ONE_OF: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['une', 'un', 'seule', 'autre', 'chaque', 'aucune', 'première', 'grande', 'petite', 'principale', 'vieille']);

/** Whether a word is that of a street and what it is called after follows (`rue de`). */
export function isStreetOf({ tokens }: Document, token: number): boolean {
  if (token > 0 && ONE_OF.has(tokens.hash[token - 1] as number)) return false;
  return STREETS.has(tokens.hash[token] as number) && OF.has(tokens.hash[token + 1] as number) && ((tokens.flags[token] as number) & FIRST_UPPER) === 0;
}

/** Whether a place is only what a street or a shop is called after. */
export function isOfAStreet(document: Document, { tokenStart, end }: Pick<CandidateSpan, 'tokenStart' | 'end'>): boolean {
  const { tokens, text } = document;
  const { hash, gap, flags } = tokens;
  if (tokenStart === 0 || (gap[tokenStart] as number) > LAST_JOINT) return false;
  if (gap[tokenStart] === GAP_SPACE && SHOPS.has(hash[tokenStart - 1] as number) && ((flags[tokenStart - 1] as number) & FIRST_UPPER) === 0) return true;
  const head = tokenStart - 2;
  if (head < 0 || !OF.has(hash[tokenStart - 1] as number) || gap[tokenStart - 1] !== GAP_SPACE) return false;
  if (isStreetOf(document, head)) return true;
  const isNumbered = head > 0 && ((flags[head - 1] as number) & HAS_DIGIT) !== 0;
  return WAYS.has(hash[head] as number) && (isNumbered || IN_TOWN.test(text.slice(end, end + LONGEST_LINK)));
}
