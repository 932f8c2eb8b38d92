// Compiles seeds, spelling rules, nationality words, cue words and the world's places to one gazetteer layer, with a report of
// everything that was dropped and why.

import { describe, YaqutError } from '../errors';
import { LayerBuilder } from '../gazetteer/build';
import type { LayerColumns } from '../gazetteer/columns';
import { ALIAS, ENTRY_KIND } from '../gazetteer/model';
import { foldedName, wordsOfName } from '../gazetteer/name-words';
import type { RespellingRule } from '../gazetteer/respelling';
import { writeLayer } from '../gazetteer/write';
import { type EntityType, isBody, type NameLanguage } from '../types';
import { withArticle, withoutArticle } from './arabic-forms';
import { withBareNames } from './bare-names';
import type { ComposedBody } from './bodies';
import { type Bridge, bridgedSpellings } from './bridge';
import { Directions } from './directions';
import { Namesakes } from './namesakes';
import { wordsLikeNames, wordsWithClitics } from './ordinary-words';
import { redundantSpellings, spellingKey } from './redundant';
import { isAcronym, isWeakForTown, liesInNoSingleCountry, spellings, withoutQualifier } from './seed-names';
import type { CueWord, Demonym, Seed, SpellingRule, TransliterationRule } from './seeds';
import { Suspicion } from './suspicion';
import { townsOfSites } from './site-towns';
import { spellingVariants } from './variants';
import type { Sexes } from './women';
import type { WorldPlace } from './world';

/** Everything the compiler reads, already parsed. Only `seeds` is needed. */
export interface CompileInput {
  seeds: readonly Seed[];
  spelling?: readonly SpellingRule[];
  /** How words of texts may be respelt: goes into the pack as it is. */
  respelling?: readonly RespellingRule[];
  /** The bridge between scripts; without it names match in the scripts that they are given in. */
  transliteration?: readonly TransliterationRule[];
  bridge?: Bridge;
  demonyms?: readonly Demonym[];
  cues?: readonly CueWord[];
  bodies?: readonly ComposedBody[];
  world?: readonly WorldPlace[];
  /** Who is a woman and who a man: `Mme Macron` is not Emmanuel Macron. */
  sexes?: Sexes;
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

interface Compiled {
  columns: LayerColumns;
  report: CompileReport;
}

/** Why a name is refused that `wordsOfName` cannot take apart. */
const UNMATCHABLE = 'holds punctuation, too many words or too long a word for a name';

class Compiler {
  private readonly builder = new LayerBuilder();
  private readonly namesakes: Namesakes;
  private readonly directions: Directions;
  private readonly suspicion: Suspicion;
  readonly report: CompileReport;
  /** Folded form → the first entry that was given it, typed or made by rule. */
  private readonly owner = new Map<string, number>();
  private readonly entryOfId = new Map<string, number>();
  private readonly ids: string[] = [];
  private seedOfGeonames: Map<number, string> | undefined;

  constructor(
    private readonly input: CompileInput,
    /** Spellings that reading finds without them. */
    private readonly redundant: ReadonlySet<string> = new Set(),
  ) {
    this.namesakes = new Namesakes(input);
    this.directions = new Directions(input.cues ?? []);
    this.suspicion = new Suspicion(input);
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

  private alias(entry: number, text: string, flags: number, type: EntityType): void {
    const words = wordsOfName(text);
    if (words === undefined) {
      this.drop(text, entry, UNMATCHABLE);
      return;
    }
    if (words.length === 1 && (words[0] as string).length < 2 && (flags & ALIAS.weak) === 0) {
      this.drop(text, entry, 'is a single letter: mark it as weak');
      return;
    }
    const all = flags | this.suspicion.of(words, text, type);
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
    const isPut = !isRedundant && this.builder.addAlias(entry, text, flags);
    if (!isPut) this.drop(text, entry, isRedundant ? 'is found by the respelling rules' : UNMATCHABLE);
    return isPut;
  }

  private addEntry(id: string, type: EntityType, record: Parameters<LayerBuilder['addEntry']>[0]): number {
    const entry = this.builder.addEntry(record);
    this.ids.push(id);
    this.entryOfId.set(id, entry);
    this.report.entries[type]++;
    return entry;
  }

  private kindOf({ id, type }: Seed): number {
    if (type === 'country') return ENTRY_KIND.country;
    const { women, men } = this.input.sexes ?? {};
    if (type !== 'person' || women === undefined) return ENTRY_KIND.curated;
    return women.has(id) ? ENTRY_KIND.woman : men?.has(id) ? ENTRY_KIND.man : ENTRY_KIND.someone;
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
      kind: place?.kind ?? this.kindOf(seed),
      ...(country === undefined ? {} : { country }),
      ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
      ...(place ? { population: place.population } : {}),
      refs: { ...place?.refs, ...seed.refs },
    });
    // A body whose English name has to say whose it is has namesakes in every language (`Unified Socialist Party (Morocco)`, الحزب الاشتراكي الموحد).
    const isOneOfSeveral = isBody(seed.type) && withoutQualifier(en, seed.type) !== en;
    for (const { text, flags } of spellings(seed)) {
      if (this.namesakes.isDivisionsName(seed, text)) {
        this.drop(text, entry, 'is a district by the name of its governorate');
        continue;
      }
      const isWeak = (isOneOfSeveral && this.suspicion.isOfCommonWords(wordsOfName(text) ?? [])) || this.namesakes.isTownsName(seed, text) || this.namesakes.isNamedAsItsCountry(seed.type, country, text) || this.directions.isName(seed.type, text);
      this.alias(entry, text, flags | (isWeak ? ALIAS.weak : 0), seed.type);
    }
    if (place) this.placeNames(entry, place, seed);
    for (const cue of seed.cues) if (!this.builder.addCueWord(entry, cue)) this.drop(cue, entry, 'is not a cue word');
  }

  /** A town that a seed gives a position of its own is one that it tells from namesakes: there its marks hold, whatever other sources call it. */
  private placeNames(entry: number, place: WorldPlace, seed?: Seed): void {
    for (const { text, flags: given } of place.names) {
      const isWeak = ((given & ALIAS.alternate) !== 0 && this.namesakes.isOfASeed(seed, text)) || (seed !== undefined && ((seed.lat !== undefined && isWeakForTown(seed, text)) || this.namesakes.isUsuallyAnother(seed, text) || this.namesakes.isTownsName(seed, text))) || this.namesakes.isOutweighed(place, text) || this.namesakes.isNamedAsItsCountry(place.type, place.country, text)
        || this.directions.isName(place.type, text)
        || (seed === undefined && place.type === 'region' && this.suspicion.isOfCommonWords(wordsOfName(text) ?? []));
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
      if (/[\u0620-\u064a]/.test(text)) {
        const bare = seed.type === 'person' ? undefined : withoutArticle(text);
        if (bare !== undefined) this.variant(entry, bare, flags | ALIAS.weak, seed.type);
      } else if (!isAcronym(text)) for (const form of spellingVariants(text, seed, this.input.spelling ?? [])) this.variant(entry, form, flags, seed.type);
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
    if (!this.put(entry, form, words, flags | ALIAS.variant | (this.suspicion.of(words, form, type) & ~ALIAS.lower))) return false;
    this.report.variants++;
    return true;
  }

  /** Third round: names that exist in one script only get their likely spelling in the other, foreign Arabic names their other ones. */
  private addBridge(): void {
    const { seeds, world = [], transliteration = [], bridge } = this.input;
    for (const { of, type, form, flags } of bridgedSpellings(seeds, world, transliteration, bridge)) {
      const entry = this.entryOfPlace(of);
      if (entry !== undefined && this.variant(entry, form, flags, type)) this.report.transliterated++;
    }
  }

  private addDemonyms(demonym: Demonym): void {
    const entry = demonym.id === '' ? undefined : this.entryOfId.get(demonym.id);
    const forms = [...demonym.en, ...demonym.fr, ...demonym.ar, ...demonym.ar.map(withArticle)];
    for (const form of forms) {
      this.builder.addCue('demonym', form);
      if (entry === undefined) continue;
      // A country called by its own adjective (السعودية) keeps its name, as one that needs its context.
      const isName = this.owner.get(foldedName(form)) === entry;
      this.builder.addAlias(entry, form, isName ? ALIAS.demonym | ALIAS.common : ALIAS.demonym);
    }
  }

  private addBody(body: ComposedBody): void {
    const ownerOf = ({ text }: { text: string }) => this.owner.get(foldedName(text));
    const own = body.names.filter((name) => !name.weak);
    // A curated entry that already owns one of the composed names gets the others too: one body, one id.
    const owner = own.map(ownerOf).find((value) => value !== undefined);
    const entry = owner ?? this.addEntry(body.id, body.type, { id: body.id, type: body.type, names: body.canonical, country: body.country, kind: ENTRY_KIND.composed });
    // Its own too: what a seed types with capitals the press writes without (`les forces armées nigériennes`).
    for (const name of own) if ([undefined, entry].includes(ownerOf(name))) this.alias(entry, name.text, ALIAS.variant, body.type);
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
    for (const [site, town] of townsOfSites(seeds)) this.builder.setParent(this.entryOfId.get(site) as number, this.entryOfId.get(town) as number);
    for (const place of world) {
      const parent = place.parentId === undefined ? undefined : this.entryOfPlace(place.parentId);
      const entry = this.entryOfPlace(place.id);
      if (parent !== undefined && entry !== undefined && entry !== parent) this.builder.setParent(entry, parent);
    }
    this.addBridge();
    for (const demonym of this.input.demonyms ?? []) this.addDemonyms(demonym);
    for (const cue of this.input.cues ?? []) this.builder.addCue(cue.cue, cue.form);
    for (const word of wordsWithClitics(this.input.commonWords ?? [], this.owner)) this.builder.addCue('word', word);
    for (const word of wordsLikeNames(this.input, this.owner)) this.builder.addWord(word);
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

/**
 * Compiles seeds and what is given beside them to the bytes of a gazetteer pack. The same input makes the same bytes.
 * Cost: our 54,000 seeds with 25,000 places and all the rules take 20 seconds, a thousand seeds alone half a second.
 *
 * @param input what the readers of this module give; seeds alone will do.
 * @param about is kept in the pack, for people: title and sources, as JSON by convention.
 * @throws YaqutError `invalid-input` where the input has no seeds, or `about` is no string.
 * @returns the pack, for `openGazetteer`, and the report: every name that was left out has a line in `dropped`, with the reason.
 * @example
 * ```ts
 * import { openGazetteer } from 'yaqut';
 * import { compilePack, readSeeds, SEED_COLUMNS } from 'yaqut/compile';
 * const text = `${SEED_COLUMNS.join('\t')}\ncity/xanadu\tcity\tXanadu|Shangdu, China\t\t\t\tCN\t\t\t\t\tchecked`;
 * const { pack, report } = compilePack({ seeds: readSeeds({ name: 'mine.tsv', text }) }, '{"title":"mine"}');
 * console.log(openGazetteer(pack).lookup('Xanadu')[0]?.id); // city/xanadu
 * console.log(report.entries.city); // 1
 * ```
 */
export function compilePack(input: CompileInput, about: string): { pack: Uint8Array; report: CompileReport } {
  if (!Array.isArray(input?.seeds) || input.seeds.some((seed) => !Array.isArray(seed?.names))) throw new YaqutError({ code: 'invalid-input', what: 'the input has no seeds', expected: 'an object with seeds, what readSeeds returns', got: describe(input?.seeds ?? input), remedy: 'read them with readSeeds, or give entries to defineGazetteer' });
  if (typeof about !== 'string') throw new YaqutError({ code: 'invalid-input', what: 'what the pack says of itself is not a string', expected: 'a title or JSON', got: describe(about), remedy: "pass for example '{\"title\":\"mine\"}'" });
  const { columns, report } = compileGazetteer(input);
  return { pack: writeLayer(columns, about), report };
}
