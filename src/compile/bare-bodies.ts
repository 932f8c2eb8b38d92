// What bodies of many states are called at home: `National Guard` is listed as a weak name of America's, and every seed that is called
// `Tunisian National Guard` or `National Guard of Ukraine` has it too. A name that one state's seed alone had would be that one's wherever the state is mentioned.

import { wordsOfName } from '../gazetteer/build';
import type { NameLanguage } from '../types';
import { withArticle } from './arabic-forms';
import type { Demonym, Seed, SeedName } from './seeds';

/** Ministries are left to the templates of bodies: there is one of each in every state. */
const MINISTRY = /minist|وزارة/i;
/** Countries are called by so many words at most. */
const MOST_WORDS = 3;

function isBody({ type }: Seed): boolean {
  return type === 'faction' || type === 'organisation';
}

const keyOf = (text: string): string | undefined => wordsOfName(text)?.join(' ');

/** Folded names and nationality words of each country, by its code. */
function wordsOfCountries(seeds: readonly Seed[], demonyms: readonly Demonym[]): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  const codeOf = new Map<string, string>();
  const add = (code: string, forms: readonly string[]) => {
    const known = words.get(code) ?? new Set();
    for (const form of forms) {
      const key = keyOf(form);
      if (key !== undefined) known.add(key);
    }
    words.set(code, known);
  };
  for (const { id, type, countries, names } of seeds) {
    const [code] = countries;
    if (type !== 'country' || code === undefined) continue;
    codeOf.set(id, code);
    add(code, names.map(({ text }) => text));
  }
  for (const { id, en, fr, ar } of demonyms) {
    const code = codeOf.get(id);
    if (code !== undefined) add(code, [...en, ...fr, ...ar, ...ar.map((form) => withArticle(form))]);
  }
  return words;
}

/** The folded name without the country that it ends in, or in English begins with, in each way that it can be read. */
function withoutCountry({ text, language }: SeedName, isCountry: (words: string) => boolean): string[] {
  const bare: string[] = [];
  const qualified = / \(([^)]+)\)$/.exec(text);
  if (qualified !== null) return isCountry(keyOf(qualified[1] as string) ?? '') ? [keyOf(text.slice(0, qualified.index)) ?? ''] : [];
  const words = wordsOfName(text) ?? [];
  const fits = (from: number, to: number) => to > from && isCountry(words.slice(from, to).join(' '));
  for (let count = 1; count <= Math.min(MOST_WORDS, words.length - 1); count++) {
    const rest = words.length - count;
    if (language === 'en' && fits(0, count)) bare.push(words.slice(count).join(' '));
    if (!fits(rest, words.length)) continue;
    let end = rest;
    while (end > 0 && LINKS.has(words[end - 1] as string)) end--;
    if (language !== 'en' || end < rest) bare.push(words.slice(0, end).join(' '));
  }
  return bare;
}

const LINKS: ReadonlySet<string> = new Set(['of', 'in', 'the', 'de', 'du', 'des', 'd', 'la', 'l', 'le', 'les', 'en', 'au', 'في']);

/** The seeds with further weak names of bodies: those of two words or more that the seed of another state marks as weak and none has as a full name. */
export function withBareNames(seeds: readonly Seed[], demonyms: readonly Demonym[]): Seed[] {
  const keyIn = (language: NameLanguage | 'also', key: string) => `${language} ${key}`;
  const weak = new Map<string, { text: string; countries: Set<string> }>();
  const full = new Set<string>();
  for (const seed of seeds) {
    if (!isBody(seed)) continue;
    for (const name of seed.names) {
      const words = wordsOfName(name.text) ?? [];
      const key = keyIn(name.language, words.join(' '));
      if (!name.weak) full.add(key);
      else if (words.length > 1 && !MINISTRY.test(name.text)) {
        const known = weak.get(key) ?? { text: name.text, countries: new Set() };
        known.countries.add(seed.countries.join(' '));
        weak.set(key, known);
      }
    }
  }
  const words = wordsOfCountries(seeds, demonyms);
  return seeds.map((seed) => {
    const [code, second] = seed.countries;
    if (!isBody(seed) || code === undefined || second !== undefined) return seed;
    const own = new Set(seed.names.map(({ text, language }) => keyIn(language, keyOf(text) ?? '')));
    const isCountry = (form: string) => words.get(code)?.has(form) === true;
    const more: SeedName[] = [];
    for (const name of seed.names) {
      if (name.weak) continue;
      for (const bare of withoutCountry(name, isCountry)) {
        const key = keyIn(name.language, bare);
        const shared = weak.get(key);
        if (shared === undefined || full.has(key) || own.has(key) || shared.countries.has(code)) continue;
        own.add(key);
        more.push({ text: shared.text, language: name.language, weak: true });
      }
    }
    return more.length === 0 ? seed : { ...seed, names: [...seed.names, ...more] };
  });
}
