// The names of a seed as they are matched: without qualifiers, without heads that stay outside the span, with their flags.

import { foldedName } from '../gazetteer/name-words';
import { ALIAS } from '../gazetteer/model';
import { bareName, needsItsHead, standaloneName } from './heads';
import { type EntityType, isBody } from '../types';
import type { Seed } from './seeds';

/** Names in capitals up to this length are acronyms: longer ones are names in capitals (`TASS` is one, `UKRAINE` is not). */
const ACRONYM_LENGTH = 7;

/** Strips a qualifier such as `(Syria)`, or of a place `, Illinois`, that tells namesakes apart in canonical names; what is left is a weak name. Of a body a comma is part of the name (`Truth, Reconciliation and Reparations Commission`). */
export function withoutQualifier(name: string, type: EntityType): string {
  return name.replace(isBody(type) ? / \([^)]*\)$/ : / \([^)]*\)$|, \p{Lu}[\p{L} -]*$/u, '');
}

export function isAcronym(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  return letters.length >= 2 && letters.length <= ACRONYM_LENGTH && !/[\s\p{Ll}]/u.test(name) && /\p{Lu}/u.test(name);
}

/** Longer ones hardly mean anything else (`CEDEAO`). */
const SHORT_ACRONYM = 3;

/** `CPI`, which English calls ICC: of bodies of one country the seeds do not say all that English calls them. */
function isFrenchAcronym({ type, names, countries }: Seed, acronym: string): boolean {
  return isBody(type) && isAcronym(acronym) && acronym.length <= SHORT_ACRONYM && countries.length !== 1 && names.every(({ text, language }) => language === 'fr' || language === 'ar' || text !== acronym);
}

/** What is matched of a seed: bare names, with their flags. The English name of a division is matched with and without its tail. */
export function spellings(seed: Seed): Array<{ text: string; flags: number }> {
  return seed.names.flatMap(({ text, language, weak, recent }) => {
    const plain = withoutQualifier(text, seed.type);
    const bare = bareName(plain, language, seed.type);
    const headed = (language === 'ar' || language === 'fr') && isHeadBeforeOwnName(seed, plain);
    const flags = (language === 'also' ? ALIAS.alternate : 0) | (recent ? ALIAS.recent : 0) | (language === 'fr' && isFrenchAcronym(seed, text) ? ALIAS.french : 0) | (headed ? ALIAS.weak | ALIAS.headed : 0) | (weak || plain !== text ? ALIAS.weak : 0);
    if (bare === plain) return [{ text: plain, flags }];
    // A district hardly ever goes by the bare name that it shares with its town, and `ville de Québec` not by that of its province.
    const bareFlags = isDistrict(seed) || needsItsHead(plain, language, seed.type) || (language === 'fr' && isWeakForTown(seed, bare)) ? flags | ALIAS.weak : flags;
    return language === 'en' ? [{ text: plain, flags }, { text: bare, flags: bareFlags }] : [{ text: bare, flags: bareFlags }];
  });
}

/** `حركة حماس` beside `حماس`, `agence Anadolu` beside `Anadolu`: the head stays outside the span, so the longer form is known by look-up only. A weak name needs its head, except a region's. */
function isHeadBeforeOwnName(seed: Seed, name: string): boolean {
  const bare = standaloneName(name);
  return bare !== undefined && seed.names.some((other) => other.text.toLowerCase() === bare.toLowerCase() && (!other.weak || seed.type === 'region' || MEDIA_AR.test(name)));
}

/** An Arabic station or paper stays out of the span before any name (`صحيفة [شرق]`): what its head governs is found by it. */
const MEDIA_AR = /^(?:قناة|صحيفة|جريدة|مجلة) /;

/** A camp, by its id or what English calls it: it lies beside a town whose name it often bears. */
export function isCamp({ id, type, names }: Seed): boolean {
  return id.endsWith('-camp') || (type === 'city' && /\bcamp\b/i.test(names.find(({ language }) => language === 'en')?.text ?? ''));
}

export function isDistrict(seed: Seed): boolean {
  return /-(?:district|subdistrict|canton|nahiya|county)$/.test(seed.id);
}

/** Whether the seed of a town marks a name as weak, in whatever spelling (`~Québec` beside `ville de Québec`). */
export function isWeakForTown(seed: Seed, name: string): boolean {
  const folded = foldedName(name);
  const same = seed.type !== 'city' || folded === '' ? [] : seed.names.filter(({ text }) => foldedName(text) === folded);
  return same.length > 0 && same.every(({ weak }) => weak);
}

/** What nature made, by an English name: rivers, mountains and seas know no borders, as crossings, tunnels and prisons do. */
const NATURAL = /^(?:River|Lake|Gulf|Sea|Strait|Straits) | (?:River|Lake|Sea|Ocean|Gulf|Straits?|Mountains|Range|Desert|Plateau|Basin|Delta|Steppe)$/;

/** Whether a natural feature lies in several countries, so that none is its own. */
export function liesInNoSingleCountry({ type, countries, names }: Seed): boolean {
  return type === 'site' && countries.length > 1 && names.some(({ text, language }) => language === 'en' && NATURAL.test(text));
}
