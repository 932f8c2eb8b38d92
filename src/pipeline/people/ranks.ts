// Surnames behind ranks and offices, whatever towns are called so: `l'adjudant Nantes`, `le lieutenant-colonel Dijon`.

import { ALL_UPPER, ARABIC, FIRST_UPPER, GAP_HYPHEN, GAP_SPACE, type Tokens } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';

/** French puts `de` between them and their town; teams are leaders and champions (`le leader Lens`). */
const RANKS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['adjudant', 'adjudante', 'brigadier', 'lieutenant', 'lieutenante', 'colonel', 'colonelle', 'capitaine', 'commandant', 'commandante', 'caporal', 'sergent', 'sergente', 'major', 'gendarme', 'inspecteur', 'inspectrice', 'enquêteur', 'enquêtrice', 'général', 'générale', 'amiral', 'archevêque', 'abbé', 'pasteur', 'juge', 'procureur', 'procureure', 'substitut', 'substitute', 'avocate', 'professeur', 'professeure', 'docteur', 'docteure']);
const CHEF = /* @__PURE__ */ hashOf('chef');
const ARTICLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['le', 'la', 'l', 'du', 'au', 'un', 'une']);

/** Last token of the surname that begins at `token` right behind a rank with its article; -1 where none does or it may be a given name. */
export function endOfRanked({ hash, gap, flags, count }: Tokens, token: number): number {
  const isName = (at: number) => ((flags[at] as number) & (FIRST_UPPER | ALL_UPPER)) === FIRST_UPPER;
  let rank = token - 1;
  if (gap[token] !== GAP_SPACE || !isName(token) || ((flags[rank] as number) & (FIRST_UPPER | ARABIC)) !== 0) return -1;
  // `le brigadier-chef`
  const isCompound = gap[rank] === GAP_HYPHEN && RANKS.has(hash[rank - 1] as number);
  if (!RANKS.has(hash[rank] as number) && !(isCompound && hash[rank] === CHEF)) return -1;
  if (isCompound) rank--;
  if (!ARTICLES.has(hash[rank - 1] as number)) return -1;
  let last = token;
  while (last + 1 < count && gap[last + 1] === GAP_HYPHEN && isName(last + 1)) last++;
  return last + 1 < count && (gap[last + 1] === GAP_SPACE || gap[last + 1] === GAP_HYPHEN) && ((flags[last + 1] as number) & FIRST_UPPER) !== 0 ? -1 : last;
}
