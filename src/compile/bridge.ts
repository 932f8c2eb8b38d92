// The spellings that names get in the script that they lack. Other spellings in the same script are found by rule when a text is read (seeds/respelling.tsv).

import { ALIAS } from '../gazetteer/model';
import { wordsOfName } from '../gazetteer/name-words';
import { type EntityType, isBody } from '../types';
import { bareName } from './heads';
import { isAcronym, withoutQualifier } from './seed-names';
import type { Seed, TransliterationRule } from './seeds';
import { learnWordPairs, transliterations } from './transliteration';
import type { WorldPlace } from './world';

/** A spelling of the seed or place with this id. */
interface BridgedSpelling {
  of: string;
  type: EntityType;
  form: string;
  /** ALIAS flags. */
  flags: number;
}

/** Bodies with names of so many words at most are bridged: longer ones are translated, not spelt in the other script. */
const BRIDGED_WORDS = 2;
/** Towns of this size and more are bridged: smaller ones would cost more bytes than Arabic news names them. */
const BRIDGED_POPULATION = 200000;
/** Spellings of a name of a seed where nothing else is asked for, and of a town. */
const MOST = 3;
const MOST_OF_TOWN = 1;

/** Which seeds get spellings in the script that they lack, and how many of a name: each costs a pack some bytes. */
export interface Bridge {
  /** All types where it is left out. */
  types?: ReadonlySet<EntityType>;
  most?: number;
}
const ARABIC_LETTER = /[\u0620-\u064a]/;
const LATIN_LETTER = /\p{Script=Latin}/u;

const capitalised = (form: string) => form.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** In the order of the seeds, then of the places; the likeliest spelling of a name first. */
export function bridgedSpellings(seeds: readonly Seed[], world: readonly WorldPlace[], rules: readonly TransliterationRule[], { types, most: mostOfSeed = MOST }: Bridge = {}): BridgedSpelling[] {
  if (rules.length === 0) return [];
  const pairs = learnWordPairs(seeds);
  const made: BridgedSpelling[] = [];
  const add = (of: string, type: EntityType, forms: readonly string[]) => {
    for (const form of forms) made.push({ of, type, form, flags: ALIAS.transliterated });
  };
  /** Names that exist in one script only. */
  const bridge = (of: string, type: EntityType, names: readonly string[], most: number) => {
    const [name] = names;
    if (name === undefined || (isBody(type) && (wordsOfName(name)?.length ?? 0) > BRIDGED_WORDS)) return;
    const arabic = names.some((one) => ARABIC_LETTER.test(one));
    const latin = names.some((one) => LATIN_LETTER.test(one));
    if (latin && !arabic) add(of, type, transliterations(name, 'latin>arabic', rules, pairs['latin>arabic']).slice(0, most));
    else if (arabic && !latin) add(of, type, transliterations(name, 'arabic>latin', rules, pairs['arabic>latin']).map(capitalised));
  };
  for (const seed of seeds) {
    const { id, type, names } = seed;
    if (types?.has(type) ?? true) bridge(id, type, names.filter((name) => !name.weak && !isAcronym(name.text)).map((name) => bareName(withoutQualifier(name.text, type), name.language, type)), mostOfSeed);
  }
  for (const { id, type, population, names } of world) if (population >= BRIDGED_POPULATION) bridge(id, type, names.map((name) => name.text), MOST_OF_TOWN);
  return made;
}
