// Bodies that a noun introduces: `the CEO of Kavosh Tolu`, `une société écran, Rahbar Darya, loue`, `a charity called Hands for Maraa`, `whose shop, Rivers Hardware, would have sold it`. The tagger takes many of their names for people's.

import { CUE } from '../../gazetteer/model';
import { FIRST_UPPER, GAP_APOSTROPHE, GAP_SPACE, SENTENCE_START } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { INDEFINITE } from '../document/apposition';
import { isBehindKind, isOfCompanies } from '../document/companies';
import type { Document } from '../document/document';

/** The last word of an English phrase: `a union official` is someone. */
const ENGLISH: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'company', 'firm', 'group', 'charity', 'ngo', 'association', 'startup', 'bank', 'broadcaster', 'newspaper', 'magazine', 'website', 'channel', 'retailer', 'airline', 'manufacturer', 'supplier', 'contractor', 'consultancy', 'subsidiary', 'foundation', 'institute', 'collective', 'cooperative', 'club', 'orchestra', 'choir', 'school', 'academy', 'agency', 'party', 'movement', 'militia', 'brigade', 'union', 'network', 'shop', 'store', 'label', 'publisher', 'station',
]);
/** Words may stand behind French ones: `une société écran`, `association des commerçants`. */
const FRENCH: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'société', 'association', 'club', 'académie', 'école', 'orchestre', 'chorale', 'entreprise', 'firme', 'ong', 'banque', 'chaîne', 'journal', 'revue', 'radio', 'compagnie', 'fabricant', 'fournisseur', 'prestataire', 'cabinet', 'fondation', 'institut', 'collectif', 'coopérative', 'groupe', 'groupuscule', 'agence', 'parti', 'milice', 'syndicat', 'réseau', 'boutique', 'marque', 'éditeur', 'enseigne', 'filiale',
]);
const CALLED: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['called', 'named', 'dubbed', 'baptisé', 'baptisée', 'nommé', 'nommée', 'appelé', 'appelée', 'dénommé', 'dénommée', 'surnommé', 'surnommée']);
const POSSESSIVE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['whose', 'his', 'her', 'their', 'its', 'our', 'son', 'sa', 'leur', 'notre', 'dont']);
const DEFINITE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['the', 'le', 'la', 'l']);
/** Behind these the noun is where someone is or whose he is: `a member of a party, Jane Doe`. */
const OF: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['of', 'in', 'at', 'for', 'de', 'd', 'dans', 'pour', 'chez', 'du', 'with', 'avec', 'to', 'selon', 'contre', 'after', 'when', 'après']);
const CLOSING = /^(?:[,.;)»”]|$)/;
/** So many words may stand behind a French noun, and between a noun and its article. */
const MAX_BEHIND = 3;
const MAX_BETWEEN = 2;

/** Behind the name a mark ends the apposition, and who someone is does not follow: `When he left his union, Bello founded a paper`, `Une association, Marie Lefebvre, présidente du club`. */
function isClosed(text: string, { count, end }: Document['tokens'], cues: Document['cues'], last: number): boolean {
  return CLOSING.test(text.slice(end[last], (end[last] as number) + 2)) && (last + 1 >= count || ((cues[last + 1] as number) & (CUE.title | CUE.kin | CUE.saying)) === 0);
}

/** Whether such a noun stands before the name from `first` to `end`, which no given name begins unless only a company is called what stands before it. */
export function isIntroducedBody(document: Document, first: number, end: number): boolean {
  const { text, tokens, cues } = document;
  const { gap, hash, flags, start } = tokens;
  if (isBehindKind(document, first)) return true;
  if (first < 2 || ((cues[first] as number) & (CUE.given | CUE.title | CUE.kunya)) !== 0) return false;
  if (isOfCompanies(document, first)) return true;
  const isCalled = gap[first] === GAP_SPACE && CALLED.has(hash[first - 1] as number);
  if (!isCalled && (text.slice(tokens.end[first - 1], start[first]) !== ', ' || !isClosed(text, tokens, cues, end))) return false;
  const last = isCalled ? first - 2 : first - 1;
  let noun = last;
  const joins = (token: number) => (gap[token] === GAP_SPACE || gap[token] === GAP_APOSTROPHE) && ((flags[token] as number) & (FIRST_UPPER | SENTENCE_START)) === 0;
  for (const least = noun - MAX_BEHIND; noun > 0 && !FRENCH.has(hash[noun] as number) && !(noun === last && ENGLISH.has(hash[noun] as number)); noun--) if (noun <= least || !joins(noun) || ((cues[noun] as number) & (CUE.title | CUE.kin | CUE.saying)) !== 0) return false;
  let article = noun - 1;
  for (const least = article - MAX_BETWEEN; article > 0 && !INDEFINITE.has(hash[article] as number) && !POSSESSIVE.has(hash[article] as number) && !DEFINITE.has(hash[article] as number); article--) if (article <= least || !joins(article + 1)) return false;
  const isDefinite = article >= 0 && DEFINITE.has(hash[article] as number);
  if (article < 0 || !joins(article + 1) || !(isDefinite || INDEFINITE.has(hash[article] as number) || POSSESSIVE.has(hash[article] as number))) return false;
  const before = article - 1;
  const isBehindOf = before >= 0 && joins(article) && OF.has(hash[before] as number);
  // A definite one may be someone's or someone's place (`la radio, Yolène`), but not where it begins the sentence.
  return isCalled || (!isBehindOf && (!isDefinite || ((flags[article] as number) & SENTENCE_START) !== 0));
}
