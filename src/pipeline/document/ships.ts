// Ships are called like people and places (`the cruiser Moskva`, `USS Carney`), and are neither; nor are they later (`The Carney fired`).

import { CUE } from '../../gazetteer/model';
import { AFTER_BRACKET, AFTER_OPEN, ALL_UPPER, ARABIC, FIRST_UPPER, GAP_HYPHEN, GAP_SPACE } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import type { Document } from './document';

/** What ships are, and what stands before their names. */
const SHIPS: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'cruiser', 'frigate', 'corvette', 'destroyer', 'submarine', 'battleship', 'warship', 'minesweeper', 'ferry', 'tanker', 'trawler', 'freighter', 'yacht', 'croiseur', 'frégate', 'cuirassé', 'paquebot', 'chalutier', 'voilier', 'vraquier', 'méthanier', 'remorqueur', 'patrouilleur',
  'الفرقاطة', 'المدمرة', 'الطراد', 'الغواصة', 'البارجة', 'العبارة', 'فرقاطة', 'مدمرة', 'غواصة', 'بارجة',
  'uss', 'hms', 'hmcs', 'hmas', 'hmnzs', 'brp', 'usns', 'uscgc', 'roks', 'tcg', 'mv',
]);
/** Ships of two words, by the second: `porte-avions`, `aircraft carrier`, حاملة الطائرات. */
const OF_TWO_WORDS: ReadonlyMap<number, number> = /* @__PURE__ */ new Map(
  [['marin', 'sous'], ['avions', 'porte'], ['hélicoptères', 'porte'], ['ship', 'landing'], ['carrier', 'aircraft'], ['الطائرات', 'حاملة']].map(([second, first]) => [hashOf(second as string), hashOf(first as string)]),
);
const DE = /* @__PURE__ */ hashOf('de');
/** Behind these stands who commands her (قائد الفرقاطة). */
const BEFORE_OTHERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['قائد', 'قبطان', 'ربان']);
/** `frégate multi-missions`, `porte-hélicoptères amphibie` */
const OF_SHIPS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['missions', 'amphibie', 'furtive', 'furtif']);
const ARTICLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['the', 'le', 'la', 'l']);

/** Whether the token is an Arabic word for a ship, which nothing in its writing tells from a name. */
export function isArabicShipWord({ hash, flags }: Document['tokens'], token: number): boolean {
  return ((flags[token] as number) & ARABIC) !== 0 && SHIPS.has(hash[token] as number);
}

/** Whether a ship ends in the token: `cruiser`, `porte-avions`. */
function endsShip(tokens: Document['tokens'], token: number): boolean {
  const { hash } = tokens;
  const word = hash[token] as number;
  // `le capitaine de frégate Loïc Le Fustec`
  if (hash[token - 1] === DE || BEFORE_OTHERS.has(hash[token - 1] as number)) return false;
  const first = OF_TWO_WORDS.get(word);
  return SHIPS.has(word) || (first !== undefined && hash[token - 1] === first);
}

/** `the cruiser Moskva`, `INS Kolkata`, `le croiseur « Moskva »`, `la frégate turque Istanbul`. */
export function isShip({ tokens, cues }: Document, token: number): boolean {
  const { gap, flags, hash, count } = tokens;
  if (token === 0 || token >= count || (gap[token] !== GAP_SPACE && ((flags[token] as number) & (AFTER_OPEN | AFTER_BRACKET)) !== AFTER_OPEN)) return false;
  let last = token - 1;
  // Behind an Arabic verb and the ship stands the harbour (غادرت الفرقاطة طرطوس): only marks or a given name say that she is called so.
  if (((flags[last] as number) & ARABIC) !== 0) return (((flags[token] as number) & AFTER_OPEN) !== 0 || ((cues[token] as number) & CUE.given) !== 0) && endsShip(tokens, last);
  if (endsShip(tokens, last)) return true;
  // French adjectives stand behind the ship, and some are of two words.
  if (((flags[last] as number) & FIRST_UPPER) !== 0 || (((cues[last] as number) & CUE.demonym) === 0 && !OF_SHIPS.has(hash[last] as number))) return false;
  if (gap[last] === GAP_HYPHEN) last--;
  return last > 0 && gap[last] === GAP_SPACE && endsShip(tokens, last - 1);
}

/** `The Carney`, of a text that has named the ship: behind an article the words are hers. Cost: one walk over the text for the first that asks. */
export function isNamedShip(document: Document, token: number): boolean {
  const { tokens } = document;
  if (token === 0 || tokens.gap[token] !== GAP_SPACE || !ARTICLES.has(tokens.hash[token - 1] as number)) return false;
  document.ships ??= shipsOf(document);
  return document.ships.has(tokens.hash[token] as number);
}

/** Of civil ships and of what is not called so the word may be an adjective, or another's (`the tanker Houthi rebels attacked`). */
const CIVIL: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['ferry', 'tanker', 'trawler', 'freighter', 'yacht', 'chalutier', 'voilier', 'vraquier', 'méthanier', 'remorqueur']);

/** Hashes of the first words of the names of warships. */
function shipsOf(document: Document): ReadonlySet<number> {
  const { flags, hash, count } = document.tokens;
  const ships = new Set<number>();
  for (let token = 1; token < count; token++) {
    const isName = ((flags[token] as number) & (FIRST_UPPER | ALL_UPPER)) === FIRST_UPPER && ((document.cues[token] as number) & CUE.demonym) === 0;
    if (isName && !CIVIL.has(hash[token - 1] as number) && isShip(document, token)) ships.add(hash[token] as number);
  }
  return ships;
}
