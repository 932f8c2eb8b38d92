// Whom a text is written for: a French one that hardly names another country is of France first (`un incendie à Brest`), as the towns of a paper's own country stand without it.

import { packCountry } from '../../gazetteer/model';
import { hashesOf } from '../../text/word-hashes';
import type { CandidateSpan } from '../document/candidate';
import type { Document } from '../document/document';

const FRANCE = /* @__PURE__ */ packCountry('FR');
/** Words that hardly another language has, and the country whose papers leave it out. */
const FRENCH: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['le', 'la', 'les', 'des', 'du', 'est', 'dans', 'une', 'pour', 'par', 'sur', 'au', 'aux', 'et', 'qui', 'l', 'd', 'été', 'avec', 'sa', 'ses', 'depuis', 'cette', 'ont', 'sont', 'ans', 'il', 'elle']);
const PRESSES: ReadonlyArray<readonly [words: ReadonlySet<number>, country: number]> = /* @__PURE__ */ [[FRENCH, FRANCE]];
/** So many tokens from the beginning are looked at, and one in so many must be such a word. */
const LOOKED_AT = 200;
const ONE_IN = 8;
/** Mentions of other countries from which on the text is not of its readers' country alone. */
const ABROAD = 1.5;

/** Overseas France, whose towns are at home in such a text too. */
const OVERSEAS: ReadonlySet<number> = /* @__PURE__ */ new Set(['RE', 'GP', 'MQ', 'GF', 'YT', 'PM', 'NC', 'PF'].map(packCountry));

/** Whether a packed country is that of the readers or belongs to it. */
export function isAtHome(country: number, home: number): boolean {
  return home !== 0 && (country === home || (home === FRANCE && OVERSEAS.has(country)));
}

function isWrittenIn(words: ReadonlySet<number>, { hash, count }: Document['tokens']): boolean {
  const looked = Math.min(count, LOOKED_AT);
  let hits = 0;
  for (let token = 0; token < looked; token++) if (words.has(hash[token] as number)) hits++;
  return hits * ONE_IN >= looked;
}

/** Packed country that the towns of the text are of if nothing else says where they lie; 0 where none is. Cost: one look at each of the first tokens. */
export function homeOf({ tokens }: Document, countries: ReadonlyMap<number, number>, total: number): number {
  for (const [words, country] of PRESSES) if (total - (countries.get(country) ?? 0) < ABROAD && isWrittenIn(words, tokens)) return country;
  return 0;
}

const ENGLISH: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['the', 'of', 'and', 'to', 'in', 'is', 'was', 'that', 'for', 'said', 'with', 'by', 'from', 'has', 'have', 'were', 'are', 'its', 'their', 'his']);

/** Whether a text is in English, by its little words. Cost: as above. */
export function isEnglish({ tokens }: Document): boolean {
  return isWrittenIn(ENGLISH, tokens);
}

const DEPARTMENT = /^ \((?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97([1-6]))\)/u;
const LONGEST_DEPARTMENT = 6;
/** By the last digit of their numbers. */
const OVERSEAS_DEPARTMENTS: readonly number[] = /* @__PURE__ */ ['GP', 'MQ', 'GF', 'RE', 'PM', 'YT'].map(packCountry);

/** Whether what may be the number of a French department stands in brackets behind the name of a town that France has too, in a French text. */
export function hasDepartment({ text, tokens }: Document, { end, refs }: CandidateSpan): boolean {
  return DEPARTMENT.test(text.slice(end, end + LONGEST_DEPARTMENT)) && refs.some(({ layer, entry }) => isAtHome(layer.entryCountry[entry] as number, FRANCE)) && isWrittenIn(FRENCH, tokens);
}

/** `Vienne (38)`, `Saint-Denis (974)`: the packed country that the number of a French department says, in a text for readers in France; 0 for none. */
export function departmentBehind({ text }: Document, end: number, home: number): number {
  const number = home === FRANCE ? DEPARTMENT.exec(text.slice(end, end + LONGEST_DEPARTMENT)) : null;
  return number === null ? 0 : number[1] === undefined ? FRANCE : (OVERSEAS_DEPARTMENTS[Number(number[1]) - 1] as number);
}
