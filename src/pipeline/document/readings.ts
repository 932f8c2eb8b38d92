// Readings: what the gazetteer says a name may be, one a type, worked out once for all mentions of a text that are written alike.

import type { GazetteerLayer } from '../../gazetteer/layer';
import { ALIAS, CUE_BASE, ENTRY_KIND, isOfSeeds, packCountry, SUSPECT_ALIAS } from '../../gazetteer/model';
import { SLIP } from '../../gazetteer/respelt';
import { ALL_UPPER, ARABIC, CAPITALS_LINE, DOTTED, FIRST_UPPER, SINGLE_LETTER, SYMBOL_TOKEN, type Tokens } from '../../text/tokens';
import { ENTITY_TYPES, type EntityType, type Evidence } from '../../types';
import { isNamedAfterItsPlace } from './site-kinds';
import { WEIGHT } from './weights';

/** An entry of one layer that has the span's words as a name. */
export interface EntryRef {
  layer: GazetteerLayer;
  entry: number;
  /** ALIAS flags of this spelling of this entry. */
  flags: number;
  /** Words of this spelling. */
  words: number;
}

/** A capital, or a place of so many people. */
export function isCapitalOrOver({ layer, entry }: EntryRef, people: number): boolean {
  return layer.entryKind[entry] === ENTRY_KIND.capital || (layer.entryPopulation[entry] as number) >= people;
}

export function isSameEntry(one: EntryRef, other: EntryRef): boolean {
  return one.entry === other.entry && one.layer === other.layer;
}

/** Rule of a town that is called like a country. */
export const COUNTRY_OF_THAT_NAME = 'country-of-that-name';

/** One type that a name may have, with its referents. */
export interface Reading {
  type: EntityType;
  refs: EntryRef[];
  /** Score of the best referent by name and entry alone, within a sentence and at its start. */
  prior: number;
  priorAtStart: number;
  /** Every referent's spelling is weak. */
  allWeak: boolean;
  /** Every referent's spelling is an ordinary word too; every referent is a lesser place. */
  allCommon: boolean;
  allLesser: boolean;
  /** Every referent's spelling is weak or also a common word, a given name or a surname. */
  allSuspect: boolean;
  /** Every referent is a country called by its own adjective. */
  allDemonym: boolean;
  /** Some spelling is typed without capitals. */
  mayBeLower: boolean;
  /** The final dot of an abbreviation belongs to the span. */
  dot: boolean;
  /** What else has the name, and what that says against this reading. */
  beside: Evidence | undefined;
  /** The type, and of each referent the place of its layer in the gazetteer and its entry: two spellings of one thing have the same key. */
  key: string;
}

/** How the Latin words of a span are written. */
export interface Writing {
  arabic: boolean;
  /** Words that begin with a capital. */
  capitalised: number;
  allUpper: boolean;
  capitalsLine: boolean;
  words: number;
}

const LONE_CAPITAL = FIRST_UPPER | SINGLE_LETTER;

export function writingOf(tokens: Tokens, tokenStart: number, tokenEnd: number, out: Writing): Writing {
  const { flags } = tokens;
  let capitalised = 0;
  let upper = 0;
  let line = 0;
  let dotted = DOTTED;
  for (let token = tokenStart; token <= tokenEnd; token++) {
    const mask = flags[token] as number;
    if ((mask & FIRST_UPPER) !== 0) capitalised++;
    // `N-VA`, `S&D`: letters of an acronym too.
    if ((mask & (ALL_UPPER | DOTTED)) !== 0 || (tokenEnd > tokenStart && ((mask & LONE_CAPITAL) === LONE_CAPITAL || (mask & SYMBOL_TOKEN) !== 0))) upper++;
    line |= mask & CAPITALS_LINE;
    dotted &= mask;
  }
  out.words = tokenEnd - tokenStart + 1;
  out.arabic = ((flags[tokenStart] as number) & ARABIC) !== 0;
  out.capitalised = capitalised;
  out.allUpper = upper === out.words;
  // `U.S.` is no pronoun in capitals either.
  out.capitalsLine = line !== 0 && dotted === 0;
  return out;
}

/** Acronyms of this length and more are also written as words (`Otan`, `Unesco`, `Ocha`), weak ones of places are not (`SADR`: Sadr is a surname). */
const WORD_LIKE_ACRONYM = 4;
const MIN_LOWER_CASE_LENGTH = 8;
/** Words up to this length in capitals amid other text are acronyms. */
const LONGEST_SHORT_NAME = 3;

/** Whether a spelling with these flags may be written so. */
function isWrittenRight(flags: number, curated: boolean, writing: Writing, length: number): boolean {
  if (writing.arabic) return true;
  if ((flags & ALIAS.acronym) !== 0) {
    if (writing.allUpper) return !(writing.capitalsLine && (flags & ALIAS.common) !== 0);
    return writing.capitalised > 0 && (flags & ALIAS.common) === 0 && (curated || (flags & ALIAS.weak) === 0) && length >= (writing.words > 1 ? 3 : WORD_LIKE_ACRONYM);
  }
  // `EU` and `WA` are not the towns of Eu and Wa.
  if (!curated && writing.allUpper && !writing.capitalsLine && length <= LONGEST_SHORT_NAME) return false;
  if (writing.capitalised > 0 || (flags & ALIAS.lower) !== 0) return true;
  // Names without any capital: only long ones of several words, which hardly mean anything else.
  return writing.words > 1 && length >= MIN_LOWER_CASE_LENGTH && (flags & (ALIAS.weak | ALIAS.common)) === 0;
}

/** Score of one referent of a candidate by its name and entry alone. */
function priorOf(ref: EntryRef, words: number, sentenceStart: boolean): number {
  const { flags, layer, entry } = ref;
  let score = (WEIGHT.words[Math.min(words, WEIGHT.words.length - 1)] as number) + kindPrior(ref);
  if ((flags & ALIAS.variant) !== 0) score += WEIGHT.variant;
  if ((flags & ALIAS.slip) !== 0) score += WEIGHT.slip;
  if ((flags & ALIAS.alternate) !== 0 && !isOfSeeds(layer.entryKind[entry] as number)) score += WEIGHT.alternate;
  if ((flags & ALIAS.weak) !== 0) score += WEIGHT.weak;
  if (words === 1 && (flags & ALIAS.common) !== 0 && (flags & ALIAS.acronym) === 0) score += WEIGHT.common + (sentenceStart ? WEIGHT.commonAtStart : 0);
  if ((flags & ALIAS.givenName) !== 0) score += WEIGHT.givenName;
  if ((flags & ALIAS.surname) !== 0) score += WEIGHT.surname;
  return score;
}

/** The logarithm to the base of ten, to a thousandth: its last bits are another platform's matter. */
function tenfolds(population: number): number {
  return Math.round(Math.log10(population) * 1000) / 1000;
}

function kindPrior(ref: EntryRef): number {
  const { layer, entry } = ref;
  const kind = layer.entryKind[entry] as number;
  const population = layer.entryPopulation[entry] as number;
  const size = population > 0 ? Math.min(1.5, Math.max(0, (tenfolds(population) - 4.5) * 0.75)) : 0;
  switch (kind) {
    case ENTRY_KIND.country: return WEIGHT.country;
    case ENTRY_KIND.firstLevel: return WEIGHT.firstLevel;
    case ENTRY_KIND.capital: return WEIGHT.capital + size;
    case ENTRY_KIND.curated: case ENTRY_KIND.woman: case ENTRY_KIND.man: case ENTRY_KIND.someone: return WEIGHT.curated;
    case ENTRY_KIND.village: return layer.isCurated(entry) ? WEIGHT.curatedTown : WEIGHT.village;
    case ENTRY_KIND.town: return (layer.isCurated(entry) ? WEIGHT.curatedTown : WEIGHT.town) + size;
    default: return size;
  }
}

const LESSER_KINDS: ReadonlySet<number> = /* @__PURE__ */ new Set([ENTRY_KIND.town, ENTRY_KIND.village, ENTRY_KIND.quarter, ENTRY_KIND.other]);

/** The reading with some of its referents only. */
export function withReferents(reading: Reading, isMeant: (ref: EntryRef) => boolean): Reading {
  const [type, ...keys] = reading.key.split(' ');
  return { ...reading, refs: reading.refs.filter(isMeant), key: [type, ...keys.filter((_, i) => isMeant(reading.refs[i] as EntryRef))].join(' ') };
}

function readingOf(type: EntityType, refs: EntryRef[], words: number, key: string): Reading {
  const reading: Reading = { type, refs, prior: Number.NEGATIVE_INFINITY, priorAtStart: Number.NEGATIVE_INFINITY, allWeak: true, allCommon: true, allLesser: true, allDemonym: true, allSuspect: true, mayBeLower: false, dot: false, beside: undefined, key };
  for (const ref of refs) {
    const { flags } = ref;
    reading.prior = Math.max(reading.prior, priorOf(ref, words, false));
    reading.priorAtStart = Math.max(reading.priorAtStart, priorOf(ref, words, true));
    if ((flags & ALIAS.weak) === 0) reading.allWeak = false;
    if ((flags & SUSPECT_ALIAS) === 0) reading.allSuspect = false;
    if ((flags & ALIAS.common) === 0) reading.allCommon = false;
    if ((flags & ALIAS.demonym) === 0) reading.allDemonym = false;
    if (!LESSER_KINDS.has(ref.layer.entryKind[ref.entry] as number)) reading.allLesser = false;
    if ((flags & ALIAS.lower) !== 0) reading.mayBeLower = true;
    if ((flags & ALIAS.finalDot) !== 0) reading.dot = true;
  }
  return reading;
}

/** Words of a name are counted up to here. */
const MOST_WORDS = 15;
/** Names read in so many ways are kept between texts, a few megabytes; then they are read anew. */
const MAX_READINGS = 20_000;

/** The readings of one layer's names, worked out when a name is first met. They hang on the name and its writing only, so they may be kept between texts. */
export class ReadingTable {
  private byWriting = new Map<number, readonly Reading[]>();
  private readonly merged = new WeakMap<Reading, WeakMap<Reading, Reading>>();
  constructor(
    readonly layer: GazetteerLayer,
    /** Its place in the gazetteer. */
    private readonly index: number,
    /** Entries that a later layer replaces. */
    private readonly hidden: Uint8Array | undefined,
  ) {}

  /** To be called before a text, never within one: mentions of a text share their readings. */
  trim(): void {
    if (this.byWriting.size > MAX_READINGS) this.byWriting = new Map();
  }

  /** The readings of the name at a trie node, spelt as it is or not (`Matches.respelt`), written so, in `length` code units and with a dot after it or not. */
  of(node: number, respelt: number, writing: Writing, length: number, dotFollows: boolean): readonly Reading[] {
    const key = ((((node * 512 + respelt) * 16 + Math.min(length, MIN_LOWER_CASE_LENGTH)) * 16 + Math.min(writing.words, MOST_WORDS)) * 2 + (dotFollows ? 1 : 0)) * 16 + (writing.arabic ? 1 : 0) + (writing.capitalised > 0 ? 2 : 0) + (writing.allUpper ? 4 : 0) + (writing.capitalsLine ? 8 : 0);
    let readings = this.byWriting.get(key);
    if (readings === undefined) {
      readings = this.make(node, respelt, writing, length, dotFollows);
      this.byWriting.set(key, readings);
    }
    return readings;
  }

  /** One reading of what an earlier layer and this one know under the same name, the same for all its mentions. */
  mergedWith(before: Reading, own: Reading, words: number): Reading {
    const ofBefore = this.merged.get(before) ?? new WeakMap<Reading, Reading>();
    this.merged.set(before, ofBefore);
    let merged = ofBefore.get(own);
    if (merged === undefined) {
      merged = mergedReading(before, own, words);
      ofBefore.set(own, merged);
    }
    return merged;
  }

  isHidden(entry: number): boolean {
    return this.hidden?.[entry] === 1;
  }

  /** The reading of entries of this layer by a name of so many words. */
  readingOf(type: EntityType, refs: EntryRef[], words: number): Reading {
    return readingOf(type, refs, words, [type, ...refs.map(({ entry }) => `${this.index}:${entry}`)].join(' '));
  }

  private make(node: number, respelt: number, writing: Writing, length: number, dotFollows: boolean): readonly Reading[] {
    const { layer } = this;
    const byType = new Map<number, EntryRef[]>();
    for (let alias = layer.aliasStart[node] as number, last = layer.aliasStart[node + 1] as number; alias < last; alias++) {
      const entry = layer.aliasEntry[alias] as number;
      if (entry >= CUE_BASE) continue;
      if (!layer.isMeant(alias, respelt)) continue;
      const type = layer.entryType[entry] as number;
      let flags = (layer.aliasFlags[alias] as number) | (respelt === 0 ? 0 : (respelt & SLIP) === 0 ? ALIAS.variant : ALIAS.variant | ALIAS.slip);
      // A person's dot is that of `Jr.`, which many leave out.
      if (!dotFollows && ENTITY_TYPES[type] === 'person') flags &= ~ALIAS.finalDot;
      if (flags === ALIAS.demonym || (flags & ALIAS.headed) !== 0) continue;
      if (this.isHidden(entry) || !isWrittenRight(flags, isOfSeeds(layer.entryKind[entry] as number), writing, length)) continue;
      if ((flags & ALIAS.finalDot) !== 0 && !dotFollows) continue;
      const refs = byType.get(type);
      const ref = { layer, entry, flags, words: writing.words };
      if (refs) refs.push(ref);
      else byType.set(type, [ref]);
    }
    return besideEachOther([...byType].map(([type, refs]) => this.readingOf(ENTITY_TYPES[type] as EntityType, refs, writing.words)));
  }
}

/** The packed countries that the referents of a name may be of. */
export function countriesOf({ refs }: { readonly refs: readonly EntryRef[] }): ReadonlySet<number> {
  return new Set(refs.map(({ layer, entry }) => layer.entryCountry[entry] as number));
}

const FRANCE = /* @__PURE__ */ packCountry('FR');
/** In France: its press has habits of its own (`Troyes (Aube)`, `dans le Rhône`). */
export function isFrench({ layer, entry }: EntryRef): boolean {
  return layer.entryCountry[entry] === FRANCE;
}

const CANADA = /* @__PURE__ */ packCountry('CA');
export function isFrenchOrCanadian(ref: EntryRef): boolean {
  return isFrench(ref) || ref.layer.entryCountry[ref.entry] === CANADA;
}

/** Some referents of both lie in one country. */
function shareCountry(one: Reading, other: Reading): boolean {
  return one.refs.some((a) => other.refs.some((b) => a.layer.entryCountry[a.entry] === b.layer.entryCountry[b.entry]));
}

/** A town of the seeds, and divisions that no seed names (`Santiago` of Chile, and a province of the Dominican Republic). */
function isBetterKnown(city: Reading, region: Reading): boolean {
  return city.refs.some(({ layer, entry }) => layer.isCurated(entry)) && !region.refs.some(({ layer, entry }) => layer.isCurated(entry));
}

/**
 * What readings of one name say against each other: a country is likelier than a town of its name, a town than the region that it is the seat of, unless that is no usual name of it (`Québec`);
 * but a region is likelier than a town in another country (`Florida` in Cuba), and than its river (`Colorado`).
 */
function besideEachOther(readings: readonly Reading[]): readonly Reading[] {
  const of = (type: EntityType) => readings.find((reading) => reading.type === type);
  const [city, region, site] = [of('city'), of('region'), of('site')];
  if (site?.allWeak === true && site.refs.every(({ layer, entry }) => isNamedAfterItsPlace(layer.nameOf(entry, 'en')))) site.beside = { rule: 'without-its-head', weight: WEIGHT.withoutHead };
  if (city !== undefined && of('country') !== undefined) city.beside = { rule: COUNTRY_OF_THAT_NAME, weight: WEIGHT.besideCountry };
  // Counted behind a preposition only (إلى الشرق الأوسط): a paper has its head or its quotation marks there.
  const body = of('organisation');
  if (body?.allWeak === true && region?.allWeak === false) body.beside = { rule: 'region-of-that-name', weight: WEIGHT.bodyBesideRegion };
  if (region === undefined) return readings;
  if (city !== undefined && (shareCountry(city, region) || isBetterKnown(city, region))) {
    if (!city.allWeak) region.beside = { rule: 'town-of-that-name', weight: WEIGHT.besideTown };
  } else if (city !== undefined && city.beside === undefined) city.beside = { rule: 'region-of-that-name', weight: WEIGHT.besideRegion };
  if (site !== undefined) site.beside = { rule: 'region-of-that-name', weight: WEIGHT.besideRegion };
  return readings;
}

function mergedReading(first: Reading, second: Reading, words: number): Reading {
  return { ...readingOf(first.type, [...first.refs, ...second.refs], words, first.key + second.key.slice(second.type.length)), beside: first.beside ?? second.beside };
}
