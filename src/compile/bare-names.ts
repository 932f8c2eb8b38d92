// What bodies of many states, and sites of many towns, are called at home: `National Guard` is listed as a weak name of America's, and every seed that
// is called `Tunisian National Guard` or `National Guard of Ukraine` has it too, as `Old City of Mosul` has the `Old City` of Jerusalem's. A name that
// one state's seed alone had would be that one's wherever the state is mentioned.

import { foldedName, wordsOfName } from '../gazetteer/name-words';
import type { EntityType, NameLanguage } from '../types';
import { withArticle } from './arabic-forms';
import type { Demonym, Seed, SeedName } from './seeds';
import { withoutQualifier } from './seed-names';

/** Ministries are left to the templates of bodies: there is one of each in every state. */
const MINISTRY = /minist|وزارة/i;
/** Countries and towns are called by so many words at most. */
const MOST_WORDS = 3;
/** Words between a name and the country or town that it ends in. */
const LINKS: ReadonlySet<string> = new Set(['of', 'in', 'the', 'de', 'du', 'des', 'd', 'la', 'l', 'le', 'les', 'en', 'au', 'a', 'في']);

type Kind = 'body' | 'site';
const KIND: Partial<Record<EntityType, Kind>> = { faction: 'body', organisation: 'body', site: 'site' };

/** By code, the folded names and nationality words of each country, and the names of its towns. */
function ownersByCountry(seeds: readonly Seed[], demonyms: readonly Demonym[]): Record<Kind, ReadonlyMap<string, ReadonlySet<string>>> {
  const countries = new Map<string, Set<string>>();
  const towns = new Map<string, Set<string>>();
  const codeOf = new Map<string, string>();
  const add = (to: Map<string, Set<string>>, code: string, forms: readonly string[]) => {
    const known = to.get(code) ?? new Set();
    for (const form of forms) known.add(foldedName(form));
    // A name that can never match is nobody's.
    known.delete('');
    to.set(code, known);
  };
  for (const { id, type, countries: [code], names } of seeds) {
    if (code === undefined || (type !== 'country' && type !== 'city')) continue;
    if (type === 'country') codeOf.set(id, code);
    add(type === 'country' ? countries : towns, code, names.map(({ text }) => withoutQualifier(text, type)));
  }
  for (const { id, en, fr, ar } of demonyms) {
    const code = codeOf.get(id);
    if (code !== undefined) add(countries, code, [...en, ...fr, ...ar, ...ar.map(withArticle)]);
  }
  return { body: countries, site: towns };
}

/** The folded name without the country or town that it ends in, or in English begins with, in each way that it can be read. */
function withoutOwner({ text, language }: SeedName, isOwner: (words: string) => boolean): string[] {
  const bare: string[] = [];
  const qualified = / \(([^)]+)\)$/.exec(text);
  if (qualified !== null) return isOwner(foldedName(qualified[1] as string)) ? [foldedName(text.slice(0, qualified.index))] : [];
  const words = wordsOfName(text) ?? [];
  const fits = (from: number, to: number) => to > from && isOwner(words.slice(from, to).join(' '));
  for (let count = 1; count <= Math.min(MOST_WORDS, words.length - 1); count++) {
    const rest = words.length - count;
    if (language === 'en' && fits(0, count)) bare.push(words.slice(count).join(' '));
    if (!fits(rest, words.length)) continue;
    let end = rest;
    while (end > 0 && LINKS.has(words[end - 1] as string)) end--;
    bare.push(words.slice(0, end).join(' '));
  }
  return bare;
}

/** The seeds with further weak names: those of two words or more that another seed of the kind marks as weak, another state's if it is a body, and none has as a full name. */
export function withBareNames(seeds: readonly Seed[], demonyms: readonly Demonym[]): Seed[] {
  const keyIn = (kind: Kind, language: NameLanguage | 'also', key: string) => `${kind} ${language} ${key}`;
  const weak = new Map<string, { text: string; countries: Set<string> }>();
  const full = new Set<string>();
  for (const seed of seeds) {
    const kind = KIND[seed.type];
    if (kind === undefined) continue;
    for (const name of seed.names) {
      const words = wordsOfName(name.text) ?? [];
      const key = keyIn(kind, name.language, words.join(' '));
      if (!name.weak) full.add(key);
      else if (words.length > 1 && !MINISTRY.test(name.text)) {
        const known = weak.get(key) ?? { text: name.text, countries: new Set() };
        known.countries.add(seed.countries.join(' '));
        weak.set(key, known);
      }
    }
  }
  const owners = ownersByCountry(seeds, demonyms);
  return seeds.map((seed) => {
    const kind = KIND[seed.type];
    const [code, second] = seed.countries;
    if (kind === undefined || code === undefined || second !== undefined) return seed;
    const own = new Set(seed.names.map(({ text, language }) => keyIn(kind, language, foldedName(text))));
    const isOwner = (form: string) => owners[kind].get(code)?.has(form) === true;
    const more: SeedName[] = [];
    for (const name of seed.names) {
      if (name.weak) continue;
      for (const bare of withoutOwner(name, isOwner)) {
        const key = keyIn(kind, name.language, bare);
        const shared = weak.get(key);
        if (shared === undefined || full.has(key) || own.has(key) || (kind === 'body' && shared.countries.has(code))) continue;
        own.add(key);
        more.push({ text: shared.text, language: name.language, weak: true });
      }
    }
    return more.length === 0 ? seed : { ...seed, names: [...seed.names, ...more] };
  });
}
