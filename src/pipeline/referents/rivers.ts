// Rivers that countries, French departments and American states are called after.

import { AFTER_SEPARATOR, GAP_SPACE, LAST_JOINT, SENTENCE_START, type Tokens } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { type CandidateIndex, type CandidateSpan, NO_REFS, otherReading } from '../document/candidate';
import type { Document } from '../document/document';
import { isFrench } from '../document/readings';

const WITHIN = /* @__PURE__ */ hashOf('dans');
const DE = /* @__PURE__ */ hashOf('de');
/** What rivers have, and who drowns in them. */
const OF_RIVERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['quai', 'quais', 'rive', 'rives', 'berge', 'berges', 'bord', 'bords', 'boucle', 'cours', 'eaux', 'lit', 'crue', 'crues', 'débit', 'affluent', 'confluent', 'estuaire', 'embouchure']);
const INTO_RIVERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['noyé', 'noyée', 'noyés', 'noyées', 'repêché', 'repêchée', 'repêchés']);

/** `les quais de la Loire`, `la boucle du Niger`, `noyé dans le Rhône`. */
function isOfARiver({ hash }: Tokens, article: number): boolean {
  const before = article > 1 ? (hash[article - 1] as number) : 0;
  return OF_RIVERS.has(before) || (before === DE && OF_RIVERS.has(hash[article - 2] as number)) || (before === WITHIN && INTO_RIVERS.has(hash[article - 2] as number));
}

const THE = /* @__PURE__ */ hashOf('the');
const ARTICLES: ReadonlySet<number> = /* @__PURE__ */ new Set([...hashesOf(['le', 'la', 'l', 'du']), THE]);
/** What rivers do behind their names, the French with an auxiliary or without. */
const AUXILIARIES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['a', 'est', 'avait', 'était', 'has', 'had']);
const FLOODS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['débordé', 'débordait', 'déborde', 'gonflé', 'reflué', 'coule', 'coulait', 'crested', 'overflowed', 'overtopped', 'burst', 'rose', 'flows', 'flowed', 'flooded', 'floods', 'froze']);

/** `La Sarthe a débordé`, `the Mississippi crested at St. Louis`. */
function isInFlood({ hash, gap, count }: Tokens, next: number): boolean {
  const verb = next < count && AUXILIARIES.has(hash[next] as number) ? next + 1 : next;
  return verb < count && gap[next] === GAP_SPACE && FLOODS.has(hash[verb] as number);
}

/** Countries that English gives an article too. */
const ARTICLED: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['congo', 'gambia']);
/** What no name stands before as an adjective does (`the Ohio governor`). */
const FUNCTION_WORDS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['above', 'as', 'at', 'before', 'below', 'between', 'by', 'during', 'for', 'from', 'in', 'into', 'is', 'near', 'on', 'that', 'through', 'to', 'until', 'was', 'were', 'when', 'where', 'which', 'with']);

/** `Fishermen along the Niger said`, `barges on the Ohio`: neither countries nor states have an article in English. */
function isBehindThe({ hash, gap, flags, count }: Tokens, article: number, next: number): boolean {
  if (hash[article] !== THE || ARTICLED.has(hash[next - 1] as number)) return false;
  return next === count || ((flags[next] as number) & (AFTER_SEPARATOR | SENTENCE_START)) !== 0 || (gap[next] === GAP_SPACE && FUNCTION_WORDS.has(hash[next] as number));
}

/** The river by the name of a country or division, where the words around it say that this is meant; of France without an entry if no list has it. */
export function riverMeant({ tokens }: Document, candidate: CandidateSpan, byStart: CandidateIndex): CandidateSpan | undefined {
  const { type, tokenStart, tokenEnd, refs } = candidate;
  const article = tokenStart - 1;
  if ((type !== 'country' && type !== 'region') || article < 0 || (tokens.gap[tokenStart] as number) > LAST_JOINT || !ARTICLES.has(tokens.hash[article] as number)) return undefined;
  const isSaid = isOfARiver(tokens, article) || isInFlood(tokens, tokenEnd + 1);
  if (!isSaid && !isBehindThe(tokens, article, tokenEnd + 1)) return undefined;
  const site = otherReading(byStart, candidate, 'site');
  if (site?.refs.some(({ layer, entry }) => RIVER.test(layer.nameOf(entry, 'en')))) return site;
  return isSaid && refs.some(isFrench) ? { ...candidate, type: 'site', refs: NO_REFS, reading: undefined, evidence: candidate.evidence?.slice() } : undefined;
}
const RIVER = / River$/;
