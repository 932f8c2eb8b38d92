// Compiles seeds, spelling rules, nationality words, cue words and the world's places to one gazetteer layer, with a report of
// everything that was dropped and why.

import { LayerBuilder, wordsOfName } from '../gazetteer/build';
import { writeLayer } from '../gazetteer/write';
import type { LayerColumns } from '../gazetteer/layer';
import { LEAST_LETTERS, SLIP_KIND } from '../gazetteer/typos';
import { wordList } from '../gazetteer/words';
import { Respeller, type RespellingRule } from '../gazetteer/respelling';
import { ALIAS, ENTRY_KIND } from '../gazetteer/model';
import type { EntityType, NameLanguage } from '../types';
import { withBareNames } from './bare-names';
import type { ComposedBody } from './bodies';
import { cliticRemainders, SHORTEST_CLITIC_WORD, withArticle } from './arabic-forms';
import { Directions } from './directions';
import { bareName } from './heads';
import { Namesakes } from './namesakes';
import { redundantSpellings, spellingKey } from './redundant';
import { BODIES, isAcronym, liesInNoSingleCountry, spellings, withoutQualifier } from './seed-names';
import type { CueWord, Demonym, Seed, SpellingRule, TransliterationRule } from './seeds';
import { arabicRespellings, learnWordPairs, transliterations } from './transliteration';
import { spellingVariants } from './variants';
import type { WorldPlace } from './world';

/** Everything the compiler reads, already parsed. Only `seeds` is needed. */
export interface CompileInput {
  seeds: readonly Seed[];
  spelling?: readonly SpellingRule[];
  /** How words of texts may be respelt: goes into the pack as it is. */
  respelling?: readonly RespellingRule[];
  /** The bridge between scripts; without it names match in the scripts that they are given in. */
  transliteration?: readonly TransliterationRule[];
  demonyms?: readonly Demonym[];
  cues?: readonly CueWord[];
  bodies?: readonly ComposedBody[];
  world?: readonly WorldPlace[];
  /** Folded common words, given names and family names: single-word names among them are flagged as suspect. */
  commonWords?: ReadonlySet<string>;
  givenNames?: ReadonlySet<string>;
  surnames?: ReadonlySet<string>;
  /** Folded names of towns of the world, in the pack or not: none of them is a slip in the name of another (`Tornio`, `Torino`). */
  townNames?: ReadonlySet<string>;
}

/** What the compiler did, line by line where it left something out. */
export interface CompileReport {
  entries: Record<EntityType, number>;
  aliases: number;
  variants: number;
  /** Spellings carried over from the other script. */
  transliterated: number;
  flagged: { common: number; givenName: number; surname: number; acronym: number };
  dropped: Array<{ form: string; of: string; because: string }>;
}

export interface Compiled {
  columns: LayerColumns;
  report: CompileReport;
}

/** Bodies with names of so many words at most are bridged. */
const BRIDGED_WORDS = 2;
/** Towns of this size and more are bridged: smaller ones would cost more bytes than Arabic news names them. */
const BRIDGED_POPULATION = 100000;
/** Types of names that the Arab press spells in several ways. */
const RESPELT: ReadonlySet<EntityType> = /* @__PURE__ */ new Set(['person', 'organisation'] as const);
/** What armed groups and parties are called by is Arabic, but for this word. */
const FOREIGN_WORD = 'ديمقراط';
const ARABIC_LETTER = /[\u0620-\u064a]/;
const LATIN_LETTER = /\p{Script=Latin}/u;
const LATIN_WORD = /^[a-z]{4,}$/;
const ARTICLE = 'ال';
const MIN_WITH_ARTICLE = 6;

class Compiler {
  private readonly builder = new LayerBuilder();
  private readonly namesakes: Namesakes;
  private readonly directions: Directions;
  readonly report: CompileReport;
  /** Folded form → the first entry that was given it, typed or made by rule. */
  private readonly owner = new Map<string, number>();
  private readonly entryOfId = new Map<string, number>();
  private readonly ids: string[] = [];
  private ordinaryWords: Set<string> | undefined;
  private demonymWords: Set<string> | undefined;
  private seedOfGeonames: Map<number, string> | undefined;

  constructor(
    private readonly input: CompileInput,
    /** Spellings that reading finds without them. */
    private readonly redundant: ReadonlySet<string> = new Set(),
  ) {
    this.namesakes = new Namesakes(input);
    this.directions = new Directions(input.cues ?? []);
    this.report = {
      entries: { city: 0, country: 0, region: 0, site: 0, person: 0, faction: 0, organisation: 0 },
      aliases: 0,
      variants: 0,
      transliterated: 0,
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
    // `S&D` is none of short words.
    if (words.length > 1 && (flags & ALIAS.acronym) === 0 && this.isOfCommonWords(words)) flags |= ALIAS.common;
    if (words.length === 1) {
      const word = words[0] as string;
      if (this.input.commonWords?.has(word)) flags |= ALIAS.common;
      // المدينة (the city) is Medina only where the text says so otherwise.
      if (this.isOrdinary(word)) flags |= ALIAS.weak;
      // A family name that is a nationality word too (السوداني) is mostly the latter.
      if (type === 'person' && this.isDemonym(word)) flags |= ALIAS.common;
      if (type !== 'person' && this.input.givenNames?.has(word)) flags |= ALIAS.givenName;
      if (type !== 'person' && this.input.surnames?.has(word)) flags |= ALIAS.surname;
    }
    return flags;
  }

  private isOfCommonWords(words: readonly string[]): boolean {
    const { commonWords } = this.input;
    return commonWords !== undefined && words.every((word) => commonWords.has(word) || word.length < 3);
  }

  private isOrdinary(word: string): boolean {
    this.ordinaryWords ??= new Set((this.input.cues ?? []).flatMap(({ cue, form }) => (cue === 'word' ? [wordsOfName(form)?.join(' ') ?? ''] : [])));
    return this.ordinaryWords.has(word);
  }

  private isDemonym(word: string): boolean {
    this.demonymWords ??= new Set((this.input.demonyms ?? []).flatMap((demonym) => [...demonym.ar, ...demonym.ar.map((form) => withArticle(form))].map((form) => wordsOfName(form)?.join(' ') ?? '')));
    return this.demonymWords.has(word);
  }

  private alias(entry: number, text: string, flags: number, type: EntityType): void {
    const words = wordsOfName(text);
    if (words === undefined) {
      this.drop(text, entry, 'holds punctuation or too many words for a name');
      return;
    }
    if (words.length === 1 && (words[0] as string).length < 2 && (flags & ALIAS.weak) === 0) {
      this.drop(text, entry, 'is a single letter: mark it as weak');
      return;
    }
    const all = flags | this.suspicion(words, text, type);
    if (all & ALIAS.common) this.report.flagged.common++;
    if (all & ALIAS.givenName) this.report.flagged.givenName++;
    if (all & ALIAS.surname) this.report.flagged.surname++;
    if (all & ALIAS.acronym) this.report.flagged.acronym++;
    const key = words.join(' ');
    if (!this.owner.has(key)) this.owner.set(key, entry);
    if (this.put(entry, text, words, all)) this.report.aliases++;
  }

  /** Writes a spelling to the layer, but for one that is found without it. */
  private put(entry: number, text: string, words: readonly string[], flags: number): boolean {
    const isRedundant = this.redundant.has(spellingKey(this.ids[entry] as string, words));
    if (isRedundant) this.drop(text, entry, 'is found by the respelling rules');
    else this.builder.addAlias(entry, text, flags);
    return !isRedundant;
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
    const country = liesInNoSingleCountry(seed) ? undefined : (seed.countries[0] ?? place?.country);
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
    // A body whose English name has to say whose it is has namesakes in every language (`Unified Socialist Party (Morocco)`, الحزب الاشتراكي الموحد).
    const isOneOfSeveral = BODIES.has(seed.type) && withoutQualifier(en, seed.type) !== en;
    for (const { text, flags } of spellings(seed)) {
      if (this.namesakes.isDivisionsName(seed, text)) {
        this.drop(text, entry, 'is a district by the name of its governorate');
        continue;
      }
      const isWeak = (isOneOfSeveral && this.isOfCommonWords(wordsOfName(text) ?? [])) || this.namesakes.isTownsName(seed, text) || this.namesakes.isNamedAsItsCountry(seed.type, country, text) || this.directions.isName(seed.type, text);
      this.alias(entry, text, flags | (isWeak ? ALIAS.weak : 0), seed.type);
    }
    if (place) this.placeNames(entry, place, seed);
    for (const cue of seed.cues) if (!this.builder.addCueWord(entry, cue)) this.drop(cue, entry, 'is not a cue word');
  }

  private placeNames(entry: number, place: WorldPlace, seed?: Seed): void {
    for (const { text, flags: given } of place.names) {
      const isWeak = (seed !== undefined && (this.namesakes.isUsuallyAnother(seed, text) || this.namesakes.isTownsName(seed, text))) || this.namesakes.isOutweighed(place, text) || this.namesakes.isNamedAsItsCountry(place.type, place.country, text)
        || this.directions.isName(place.type, text)
        || (seed === undefined && place.type === 'region' && this.isOfCommonWords(wordsOfName(text) ?? []));
      if (this.namesakes.isOfAnotherDivision(place, text)) this.drop(text, entry, 'is the name of another division of its country');
      else if (this.namesakes.isOfAnotherTown(place, seed, text, given)) this.drop(text, entry, 'is what a seed calls another town of its country');
      // CLDR writes some divisions as common nouns (`province orientale`): no names.
      else if (/\p{Script=Latin}/u.test(text) && !/\p{Lu}/u.test(text)) this.drop(text, entry, 'has no capital');
      else this.alias(entry, text, given | (isWeak ? ALIAS.weak : 0), place.type);
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

  /** Adds a spelling made by rule; false where it was dropped. */
  private variant(entry: number, form: string, flags: number, type: EntityType): boolean {
    const owner = this.owner.get(form);
    if (owner === entry) return false;
    if (owner !== undefined) {
      this.drop(form, entry, `collides with ${this.ids[owner]}`);
      return false;
    }
    if (!form.includes(' ') && (form.length < 4 || this.input.commonWords?.has(form) || this.input.givenNames?.has(form))) {
      this.drop(form, entry, 'is a common word, a given name or too short');
      return false;
    }
    this.owner.set(form, entry);
    const words = form.split(' ');
    if (!this.put(entry, form, words, flags | ALIAS.variant | (this.suspicion(words, form, type) & ~ALIAS.lower))) return false;
    this.report.variants++;
    return true;
  }

  /** Third round: names that exist in one script only get their likely spelling in the other, foreign Arabic names their other ones. */
  private addBridge(): void {
    const rules = this.input.transliteration ?? [];
    if (rules.length === 0) return;
    const pairs = learnWordPairs(this.input.seeds);
    const carry = (entry: number, forms: readonly string[], flags: number, type: EntityType) => {
      for (const form of forms) if (this.variant(entry, form, flags | ALIAS.transliterated, type)) this.report.transliterated++;
    };
    const bridge = (entry: number, names: readonly string[], type: EntityType, most = 3) => {
      const [name] = names;
      // Names of bodies that are made of nouns are translated, not spelt in the other script.
      if (name === undefined || (BODIES.has(type) && (wordsOfName(name)?.length ?? 0) > BRIDGED_WORDS)) return;
      const arabic = names.some((one) => ARABIC_LETTER.test(one));
      const latin = names.some((one) => LATIN_LETTER.test(one));
      if (latin && !arabic) carry(entry, transliterations(name, 'latin>arabic', rules, pairs['latin>arabic']).slice(0, most), 0, type);
      else if (arabic && !latin) carry(entry, transliterations(name, 'arabic>latin', rules, pairs['arabic>latin']).map((form) => form.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())), 0, type);
    };
    for (const seed of this.input.seeds) {
      const entry = this.entryOfId.get(seed.id) as number;
      bridge(entry, seed.names.filter((name) => !name.weak && !isAcronym(name.text)).map((name) => bareName(withoutQualifier(name.text, seed.type), name.language, seed.type)), seed.type);
      // Only foreign names vary so: what is غ in Arabic is gh in Latin.
      const latin = seed.names.find((name) => name.language === 'en')?.text ?? '';
      if (/gh/i.test(latin)) continue;
      for (const { text, flags } of spellings(seed)) if (ARABIC_LETTER.test(text) && (RESPELT.has(seed.type) || text.includes(FOREIGN_WORD)) && (flags & ALIAS.weak) === 0) carry(entry, arabicRespellings(text, rules), flags, seed.type);
    }
    for (const place of this.input.world ?? []) {
      const entry = this.entryOfPlace(place.id);
      if (entry !== undefined && place.population >= BRIDGED_POPULATION) bridge(entry, place.names.map((name) => name.text), place.type, 1);
    }
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
    const forms = [...demonym.en, ...demonym.fr, ...demonym.ar, ...demonym.ar.map((form) => withArticle(form))];
    for (const form of forms) {
      this.builder.addCue('demonym', form);
      if (entry === undefined) continue;
      // A country called by its own adjective (السعودية) keeps its name, as one that needs its context.
      const isName = this.owner.get(wordsOfName(form)?.join(' ') ?? '') === entry;
      this.builder.addAlias(entry, form, isName ? ALIAS.demonym | ALIAS.common : ALIAS.demonym);
    }
  }

  /** Ordinary words that read as clitic + name (كبيرة as ك + بيرة): the matcher and the stems take them whole. */
  private addOrdinaryWords(): void {
    for (const word of this.input.commonWords ?? []) {
      if (word.length > SHORTEST_CLITIC_WORD && cliticRemainders(word).some((rest) => this.owner.has(rest))) this.builder.addCue('word', word);
    }
  }

  /** Ordinary words that could be a name spelt otherwise (`agree`, Ağrı) or with a slip, and towns that could be another with one: once they are known, the matcher leaves them alone. */
  private addWordsLikeNames(): void {
    const { respelling = [], commonWords = [], givenNames = [], townNames = [] } = this.input;
    if (respelling.length === 0) return;
    const respeller = new Respeller(respelling);
    const names = wordList([...this.owner.keys()].filter((name) => name.length >= LEAST_LETTERS && LATIN_WORD.test(name)).sort(), true);
    const isNear = (word: string) => {
      const near = word.length < LEAST_LETTERS ? undefined : names.near?.(Uint16Array.from(word, (letter) => letter.charCodeAt(0)), word.length);
      return near?.some((kind, index) => index % 2 === 1 && kind === SLIP_KIND.light) === true;
    };
    for (const word of [...commonWords, ...givenNames]) {
      if (LATIN_WORD.test(word) && (respeller.of(word).some(({ form }) => this.owner.has(form)) || isNear(word))) this.builder.addWord(word);
    }
    for (const word of townNames) if (LATIN_WORD.test(word) && isNear(word)) this.builder.addWord(word);
  }

  private addBody(body: ComposedBody): void {
    const ownerOf = ({ text }: { text: string }) => this.owner.get(wordsOfName(text)?.join(' ') ?? '');
    const own = body.names.filter((name) => !name.weak);
    // A curated entry that already owns one of the composed names gets the others too: one body, one id.
    const owner = own.map(ownerOf).find((value) => value !== undefined);
    const entry = owner ?? this.addEntry(body.id, body.type, { id: body.id, type: body.type, names: body.canonical, country: body.country, kind: ENTRY_KIND.composed });
    for (const name of own) if (ownerOf(name) === undefined) this.alias(entry, name.text, ALIAS.variant, body.type);
    // What every state's body of the kind is called is nobody's own.
    for (const name of body.names) if (name.weak) this.alias(entry, name.text, ALIAS.variant | ALIAS.weak, body.type);
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
    this.addBridge();
    for (const demonym of this.input.demonyms ?? []) this.addDemonyms(demonym);
    for (const cue of this.input.cues ?? []) this.builder.addCue(cue.cue, cue.form);
    this.addOrdinaryWords();
    this.addWordsLikeNames();
    return { columns: this.builder.finish('sorted', this.input.respelling), report: this.report };
  }
}

/**
 * Compiles to the columns of a layer.
 * @returns the columns and the report; nothing is lost without a line in it.
 */
export function compileGazetteer(given: CompileInput): Compiled {
  const input = { ...given, seeds: withBareNames(given.seeds, given.demonyms ?? []) };
  const all = new Compiler(input).run();
  const redundant = input.respelling ? redundantSpellings(all.columns) : new Set<string>();
  return redundant.size === 0 ? all : new Compiler(input, redundant).run();
}

/** As `compileGazetteer`, to the bytes of a pack. */
export function compilePack(input: CompileInput, about: string): { pack: Uint8Array; report: CompileReport } {
  const { columns, report } = compileGazetteer(input);
  return { pack: writeLayer(columns, about), report };
}
