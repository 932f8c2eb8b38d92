// Compiles seeds, spelling rules, nationality words, cue words and the world's places to one gazetteer layer, with a report of
// everything that was dropped and why.

import { LayerBuilder, wordsOfName, writeLayer } from '../gazetteer/build';
import type { LayerColumns } from '../gazetteer/layer';
import { ALIAS, ENTRY_KIND } from '../gazetteer/model';
import type { EntityType, NameLanguage } from '../types';
import type { ComposedBody } from './bodies';
import { bareName } from './heads';
import type { CueWord, Demonym, Seed, SpellingRule } from './seeds';
import { spellingVariants } from './variants';
import type { WorldPlace } from './world';

/** Everything the compiler reads, already parsed. Only `seeds` is needed. */
export interface CompileInput {
  seeds: readonly Seed[];
  spelling?: readonly SpellingRule[];
  demonyms?: readonly Demonym[];
  cues?: readonly CueWord[];
  bodies?: readonly ComposedBody[];
  world?: readonly WorldPlace[];
  /** Folded common words, given names and family names: single-word names among them are flagged as suspect. */
  commonWords?: ReadonlySet<string>;
  givenNames?: ReadonlySet<string>;
  surnames?: ReadonlySet<string>;
}

/** What the compiler did, line by line where it left something out. */
export interface CompileReport {
  entries: Record<EntityType, number>;
  aliases: number;
  variants: number;
  flagged: { common: number; givenName: number; surname: number; acronym: number };
  dropped: Array<{ form: string; of: string; because: string }>;
}

export interface Compiled {
  columns: LayerColumns;
  report: CompileReport;
}

/** Names in capitals up to this length are acronyms: longer ones are names in capitals (`TASS` is one, `UKRAINE` is not). */
const ACRONYM_LENGTH = 7;
const ARTICLE = 'ال';
const MIN_WITH_ARTICLE = 6;
/** A division of unknown population: a county, a department. */
const PEOPLE_OF_A_DIVISION = 1_000_000;
/** So many times more people: then the name alone means the larger one. */
const OUTWEIGHS = 5;

/** Strips a qualifier such as `(Syria)` or `, Illinois` that tells namesakes apart in canonical names; what is left is a weak name. */
function withoutQualifier(name: string): string {
  return name.replace(/ \([^)]*\)$|, \p{Lu}[\p{L} -]*$/u, '');
}

function isAcronym(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  return letters.length >= 2 && letters.length <= ACRONYM_LENGTH && !/[\s\p{Ll}]/u.test(name) && /\p{Lu}/u.test(name);
}

/** What is matched of a seed: bare names, with their flags. The English name of a division is matched with and without its tail. */
function spellings(seed: Seed): Array<{ text: string; flags: number }> {
  return seed.names.flatMap(({ text, language, weak }) => {
    const plain = withoutQualifier(text);
    const bare = bareName(plain, language, seed.type);
    const flags = (language === 'also' ? ALIAS.alternate : 0) | (weak || plain !== text ? ALIAS.weak : 0);
    if (bare === plain) return [{ text: plain, flags }];
    // A district hardly ever goes by the bare name that it shares with its town.
    const bareFlags = isDistrict(seed) ? flags | ALIAS.weak : flags;
    return language === 'en' ? [{ text: plain, flags }, { text: bare, flags: bareFlags }] : [{ text: bare, flags: bareFlags }];
  });
}

function isDistrict(seed: Seed): boolean {
  return /-(?:district|subdistrict|canton|nahiya|county)$/.test(seed.id);
}

function peopleOf(place: WorldPlace): number {
  return place.type === 'region' ? (place.townspeople ?? PEOPLE_OF_A_DIVISION) : place.population;
}

/** Folded name → the towns and divisions that bear it. */
function bearersByName(world: readonly WorldPlace[]): Map<string, WorldPlace[]> {
  const byName = new Map<string, WorldPlace[]>();
  for (const place of world) {
    for (const key of new Set(place.names.map(({ text }) => wordsOfName(text)?.join(' ') ?? ''))) {
      const list = byName.get(key);
      if (list) list.push(place);
      else byName.set(key, [place]);
    }
  }
  return byName;
}

class Compiler {
  private readonly builder = new LayerBuilder();
  readonly report: CompileReport;
  /** Folded form → the first entry that was given it, typed or made by rule. */
  private readonly owner = new Map<string, number>();
  private readonly entryOfId = new Map<string, number>();
  private readonly ids: string[] = [];
  private townNames: Set<string> | undefined;
  private seedOfGeonames: Map<number, string> | undefined;
  private bearers: Map<string, WorldPlace[]> | undefined;
  private countryNames: Set<string> | undefined;

  constructor(private readonly input: CompileInput) {
    this.report = {
      entries: { city: 0, country: 0, region: 0, site: 0, person: 0, faction: 0, organisation: 0 },
      aliases: 0,
      variants: 0,
      flagged: { common: 0, givenName: 0, surname: 0, acronym: 0 },
      dropped: [],
    };
  }

  private drop(form: string, entry: number, because: string): void {
    this.report.dropped.push({ form, of: this.ids[entry] as string, because });
  }

  /** Flags that follow from the form itself. */
  private suspicion(words: readonly string[], text: string, type: EntityType): number {
    let flags = 0;
    if (isAcronym(text)) flags |= ALIAS.acronym;
    if (/\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text)) flags |= ALIAS.lower;
    if (/\p{Ll}\.$/u.test(text)) return flags | ALIAS.finalDot;
    // A name of common words only is one where it is capitalised (`province orientale` is none).
    if (words.length > 1 && this.input.commonWords && words.every((word) => (this.input.commonWords as ReadonlySet<string>).has(word) || word.length < 3)) flags |= ALIAS.common;
    if (words.length === 1) {
      const word = words[0] as string;
      if (this.input.commonWords?.has(word)) flags |= ALIAS.common;
      if (type !== 'person' && this.input.givenNames?.has(word)) flags |= ALIAS.givenName;
      if (type !== 'person' && this.input.surnames?.has(word)) flags |= ALIAS.surname;
    }
    return flags;
  }

  private alias(entry: number, text: string, flags: number, type: EntityType): void {
    const words = wordsOfName(text);
    if (words === undefined) {
      this.drop(text, entry, 'holds punctuation or too many words for a name');
      return;
    }
    if (words.length === 1 && (words[0] as string).length < 2) {
      this.drop(text, entry, 'is a single letter');
      return;
    }
    const all = flags | this.suspicion(words, text, type);
    if (all & ALIAS.common) this.report.flagged.common++;
    if (all & ALIAS.givenName) this.report.flagged.givenName++;
    if (all & ALIAS.surname) this.report.flagged.surname++;
    if (all & ALIAS.acronym) this.report.flagged.acronym++;
    const key = words.join(' ');
    if (!this.owner.has(key)) this.owner.set(key, entry);
    this.builder.addAlias(entry, text, all);
    this.report.aliases++;
  }

  private addEntry(id: string, type: EntityType, record: Parameters<LayerBuilder['addEntry']>[0]): number {
    const entry = this.builder.addEntry(record);
    this.ids.push(id);
    this.entryOfId.set(id, entry);
    this.report.entries[type]++;
    return entry;
  }

  private addSeed(seed: Seed, place: WorldPlace | undefined): void {
    const preferred = (language: NameLanguage) => seed.names.find((name) => name.language === language && !name.weak)?.text;
    const en = preferred('en') ?? preferred('fr') ?? (seed.names[0] as { text: string }).text;
    const country = seed.countries[0] ?? place?.country;
    // Divisions lie where their outline says; what is typed for a town tells it from its namesakes.
    const { lat, lon } = place !== undefined && (seed.lat === undefined || place.type === 'region') ? place : seed;
    const entry = this.addEntry(seed.id, seed.type, {
      id: seed.id,
      type: seed.type,
      names: { en, fr: preferred('fr') ?? en, ar: preferred('ar') ?? en },
      kind: seed.type === 'country' ? ENTRY_KIND.country : place ? place.kind : ENTRY_KIND.curated,
      ...(country === undefined ? {} : { country }),
      ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
      ...(place ? { population: place.population } : {}),
      refs: { ...place?.refs, ...seed.refs },
    });
    for (const { text, flags } of spellings(seed)) {
      this.alias(entry, text, flags | (this.isTownsName(seed, text) || this.isNamedAsItsCountry(seed.type, country, text) ? ALIAS.weak : 0), seed.type);
    }
    if (place) this.placeNames(entry, place);
    for (const cue of seed.cues) if (!this.builder.addCueWord(entry, cue)) this.drop(cue, entry, 'is not a cue word');
  }

  /** A camp that goes by the name of its town, or a district by that of its seat, is meant only with support. */
  private isTownsName(seed: Seed, text: string): boolean {
    if (!seed.id.endsWith('-camp') && !isDistrict(seed)) return false;
    this.townNames ??= new Set(this.input.seeds.filter((other) => other.type === 'city' && !other.id.endsWith('-camp')).flatMap((other) => other.names.map((name) => wordsOfName(name.text)?.join(' ') ?? '')));
    return this.townNames.has(wordsOfName(text)?.join(' ') ?? '');
  }

  /** `Ontario`, `Kent`: a town is meant only with support where a much larger division elsewhere bears its name; and so the other way round (`Manchester` in Jamaica). */
  private isOutweighed(place: WorldPlace, text: string): boolean {
    if (place.kind === ENTRY_KIND.capital) return false;
    this.bearers ??= bearersByName(this.input.world ?? []);
    const same = this.bearers.get(wordsOfName(text)?.join(' ') ?? '') ?? [];
    // A seat and its division are one bearer: either stands for both.
    const own = same.filter((other) => other.id === place.id || other.id === place.parentId || other.parentId === place.id);
    const people = Math.max(...own.map((other) => peopleOf(other)), peopleOf(place));
    return same.some((other) => other.type !== place.type && !own.includes(other) && peopleOf(other) > OUTWEIGHS * people);
  }

  /** `Mexico` the state of Mexico. */
  private isNamedAsItsCountry(type: EntityType, country: string | undefined, text: string): boolean {
    if (type !== 'region' || country === undefined) return false;
    this.countryNames ??= new Set(this.input.seeds.filter((seed) => seed.type === 'country').flatMap((seed) => seed.countries.flatMap((code) => seed.names.map((name) => `${code} ${wordsOfName(name.text)?.join(' ')}`))));
    return this.countryNames.has(`${country} ${wordsOfName(text)?.join(' ')}`);
  }

  private placeNames(entry: number, place: WorldPlace): void {
    for (const { text, flags: given } of place.names) {
      const flags = given | (this.isOutweighed(place, text) || this.isNamedAsItsCountry(place.type, place.country, text) ? ALIAS.weak : 0);
      // CLDR writes some divisions as common nouns (`province orientale`): no names.
      if (/\p{Script=Latin}/u.test(text) && !/\p{Lu}/u.test(text)) this.drop(text, entry, 'has no capital');
      else this.alias(entry, text, flags, place.type);
    }
  }

  private addPlace(place: WorldPlace): void {
    const entry = this.addEntry(place.id, place.type, {
      id: place.id,
      type: place.type,
      names: place.canonical,
      country: place.country,
      lat: place.lat,
      lon: place.lon,
      population: place.population,
      refs: place.refs,
      kind: place.kind,
    });
    this.placeNames(entry, place);
  }

  /** Second round: spellings made by rule never displace a typed one. */
  private addVariants(seed: Seed): void {
    const entry = this.entryOfId.get(seed.id) as number;
    for (const { text, flags } of spellings(seed)) {
      if (/[\u0620-\u064a]/.test(text)) this.arabicVariants(entry, text, flags, seed.type);
      else if (!isAcronym(text)) for (const form of spellingVariants(text, seed, this.input.spelling ?? [])) this.variant(entry, form, flags, seed.type);
    }
  }

  private variant(entry: number, form: string, flags: number, type: EntityType): void {
    const owner = this.owner.get(form);
    if (owner === entry) return;
    if (owner !== undefined) {
      this.drop(form, entry, `collides with ${this.ids[owner]}`);
      return;
    }
    if (!form.includes(' ') && (form.length < 4 || this.input.commonWords?.has(form) || this.input.givenNames?.has(form))) {
      this.drop(form, entry, 'is a common word, a given name or too short');
      return;
    }
    this.owner.set(form, entry);
    this.builder.addAlias(entry, form, flags | ALIAS.variant | (this.suspicion(form.split(' '), form, type) & ~ALIAS.lower));
    this.report.variants++;
  }

  /** Arabic: with or without the article at the beginning, for names of one word that stay long enough to be distinct. */
  private arabicVariants(entry: number, name: string, flags: number, type: EntityType): void {
    const words = wordsOfName(name);
    const [word] = words ?? [];
    if (words?.length !== 1 || word === undefined || type === 'person') return;
    if (word.startsWith(ARTICLE) && word.length >= MIN_WITH_ARTICLE) this.variant(entry, word.slice(ARTICLE.length), flags | ALIAS.weak, type);
  }

  private addDemonyms(demonym: Demonym): void {
    const entry = demonym.id === '' ? undefined : this.entryOfId.get(demonym.id);
    const forms = [...demonym.en, ...demonym.fr, ...demonym.ar, ...demonym.ar.map((form) => article(form))];
    for (const form of forms) {
      this.builder.addCue('demonym', form);
      if (entry !== undefined) this.builder.addAlias(entry, form, ALIAS.demonym);
    }
  }

  private addBody(body: ComposedBody): void {
    const names = body.names.filter((name) => !this.owner.has(wordsOfName(name.text)?.join(' ') ?? ''));
    if (names.length === 0) return;
    // A curated entry that already owns one of the composed names gets the others too: one body, one id.
    const owner = body.names.map((name) => this.owner.get(wordsOfName(name.text)?.join(' ') ?? '')).find((value) => value !== undefined);
    const entry = owner ?? this.addEntry(body.id, body.type, { id: body.id, type: body.type, names: body.canonical, country: body.country, kind: ENTRY_KIND.composed });
    for (const name of names) this.alias(entry, name.text, ALIAS.variant, body.type);
  }

  /** The entry of a place by its own id, or by that of the seed that it was united with. */
  private entryOfPlace(id: string): number | undefined {
    this.seedOfGeonames ??= new Map(this.input.seeds.flatMap((seed) => (seed.refs.geonames === undefined ? [] : [[seed.refs.geonames, seed.id] as const])));
    return this.entryOfId.get(id) ?? this.entryOfId.get(this.seedOfGeonames.get(Number(id.slice(id.lastIndexOf('-') + 1))) ?? '');
  }

  run(): Compiled {
    const { seeds, world = [] } = this.input;
    const placeOf = new Map(world.flatMap((place) => (place.refs.geonames === undefined ? [] : [[place.refs.geonames, place] as const])));
    const linked = new Set<number>();
    for (const seed of seeds) {
      const place = seed.refs.geonames === undefined ? undefined : placeOf.get(seed.refs.geonames);
      if (seed.refs.geonames !== undefined) linked.add(seed.refs.geonames);
      this.addSeed(seed, place);
    }
    for (const place of world) if (place.refs.geonames === undefined || !linked.has(place.refs.geonames)) this.addPlace(place);
    for (const body of this.input.bodies ?? []) this.addBody(body);
    for (const seed of seeds) this.addVariants(seed);
    for (const place of world) {
      const parent = place.parentId === undefined ? undefined : this.entryOfPlace(place.parentId);
      const entry = this.entryOfPlace(place.id);
      if (parent !== undefined && entry !== undefined && entry !== parent) this.builder.setParent(entry, parent);
    }
    for (const demonym of this.input.demonyms ?? []) this.addDemonyms(demonym);
    for (const cue of this.input.cues ?? []) this.builder.addCue(cue.cue, cue.form);
    return { columns: this.builder.finish(), report: this.report };
  }
}

/** An Arabic adjective with its article. */
function article(form: string): string {
  return form.split(' ').map((word) => (word.startsWith('ال') ? word : `ال${word}`)).join(' ');
}

/**
 * Compiles to the columns of a layer.
 * @returns the columns and the report; nothing is lost without a line in it.
 */
export function compileGazetteer(input: CompileInput): Compiled {
  return new Compiler(input).run();
}

/** As `compileGazetteer`, to the bytes of a pack. */
export function compilePack(input: CompileInput, about: string): { pack: Uint8Array; report: CompileReport } {
  const { columns, report } = compileGazetteer(input);
  return { pack: writeLayer(columns, about), report };
}
