// Rivers that divisions are called after: French departments and American states.

import { GAP_SPACE, type Tokens } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import type { CandidateSpan } from '../document/candidate';
import type { Document } from '../document/document';

const WITHIN = /* @__PURE__ */ hashOf('dans');
const DE = /* @__PURE__ */ hashOf('de');
/** What rivers have, and who drowns in them. */
const OF_RIVERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['quai', 'quais', 'rive', 'rives', 'berge', 'berges', 'bords', 'lit', 'crue', 'crues', 'débit', 'affluent', 'estuaire', 'embouchure']);
const INTO_RIVERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['noyé', 'noyée', 'noyés', 'noyées', 'repêché', 'repêchée', 'repêchés']);

/** `les quais de la Loire`, `noyé dans le Rhône`. */
export function isOfARiver({ hash }: Tokens, article: number): boolean {
  const before = article > 1 ? (hash[article - 1] as number) : 0;
  return OF_RIVERS.has(before) || (before === DE && OF_RIVERS.has(hash[article - 2] as number)) || (before === WITHIN && INTO_RIVERS.has(hash[article - 2] as number));
}

const ARTICLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['le', 'la', 'l', 'the']);
/** What rivers do behind their names, the French with an auxiliary or without. */
const AUXILIARIES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['a', 'est', 'avait', 'était', 'has', 'had']);
const FLOODS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['débordé', 'débordait', 'déborde', 'gonflé', 'reflué', 'coule', 'coulait', 'crested', 'overflowed', 'overtopped', 'burst', 'rose', 'flows', 'flowed', 'flooded']);

/** `La Sarthe a débordé`, `the Mississippi crested at St. Louis`. */
export function isRiverInFlood({ tokens }: Document, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  const { hash, gap, count } = tokens;
  if (tokenStart === 0 || !ARTICLES.has(hash[tokenStart - 1] as number)) return false;
  const next = tokenEnd + 1;
  const verb = next < count && AUXILIARIES.has(hash[next] as number) ? next + 1 : next;
  return verb < count && gap[next] === GAP_SPACE && FLOODS.has(hash[verb] as number);
}
