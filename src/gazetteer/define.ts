// Custom gazetteers at run time: entries in, an immutable Gazetteer out. Untrusted input is validated with issues as values.

import { describe, YaqutError } from '../errors';
import { ENTITY_TYPES, type EntityRefs, type EntityType } from '../types';
import { LayerBuilder } from './build';
import { Gazetteer } from './gazetteer';
import { GazetteerLayer } from './layer';
import { ALIAS, ENTRY_KIND } from './model';
import { MAX_NAME_WORDS, MAX_WORD_LETTERS } from './name-words';

/** An entry of a custom gazetteer. */
export interface GazetteerEntry {
  /** Any string without white space, `type/slug` by convention. An id of the bundled gazetteer replaces that entry. */
  id: string;
  type: EntityType;
  /** Spellings, the canonical one first; or by language, each list with its canonical name first. */
  names: readonly string[] | { en?: readonly string[]; fr?: readonly string[]; ar?: readonly string[]; also?: readonly string[] };
  /** Spellings that count only with support from the text: bare surnames, names that are also common words. */
  weak?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** Degrees, WGS 84; both or neither. */
  lat?: number;
  lon?: number;
  population?: number;
  refs?: EntityRefs;
}

/** What is wrong with untrusted input, where. */
export interface GazetteerIssue {
  /** Position in the array of entries, -1 for the input as a whole. */
  index: number;
  path: string;
  expected: string;
  got: string;
}

export type GazetteerParseResult = { success: true; gazetteer: Gazetteer } | { success: false; issues: GazetteerIssue[] };

const FIELDS = new Set(['id', 'type', 'names', 'weak', 'country', 'lat', 'lon', 'population', 'refs']);
const NAME_GROUPS = ['en', 'fr', 'ar', 'also'] as const;
/** A longer list of issues helps nobody. */
const MAX_ISSUES = 100;

function isStringList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '');
}

function checkEntry(value: unknown, index: number, issues: GazetteerIssue[]): void {
  const issue = (path: string, expected: string, got: unknown) => issues.push({ index, path, expected, got: describe(got) });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    issue('', 'an object with id, type and names', value);
    return;
  }
  const entry = value as Record<string, unknown>;
  for (const field of Object.keys(entry)) if (!FIELDS.has(field)) issue(field, `one of ${[...FIELDS].join(', ')}`, field);
  if (typeof entry.id !== 'string' || entry.id === '' || /\s/.test(entry.id)) issue('id', 'a string without white space', entry.id);
  if (!(ENTITY_TYPES as readonly unknown[]).includes(entry.type)) issue('type', `one of ${ENTITY_TYPES.join(', ')}`, entry.type);
  const { names } = entry;
  if (Array.isArray(names)) {
    if (!isStringList(names) || names.length === 0) issue('names', 'at least one name, none empty', names);
  } else if (typeof names === 'object' && names !== null) {
    const groups = names as Record<string, unknown>;
    for (const group of Object.keys(groups)) if (!(NAME_GROUPS as readonly string[]).includes(group)) issue(`names.${group}`, `one of ${NAME_GROUPS.join(', ')}`, group);
    for (const group of NAME_GROUPS) if (groups[group] !== undefined && !isStringList(groups[group])) issue(`names.${group}`, 'an array of names, none empty', groups[group]);
    if (!NAME_GROUPS.some((group) => Array.isArray(groups[group]) && (groups[group] as unknown[]).length > 0)) issue('names', 'at least one name', names);
  } else issue('names', 'an array of names, or arrays by language', names);
  if (entry.weak !== undefined && !isStringList(entry.weak)) issue('weak', 'an array of names, none empty', entry.weak);
  if (entry.country !== undefined && !(typeof entry.country === 'string' && /^[A-Z]{2}$/.test(entry.country))) issue('country', 'an ISO 3166-1 alpha-2 code such as SY', entry.country);
  for (const [field, limit] of [['lat', 90], ['lon', 180]] as const) {
    const degrees = entry[field];
    if (degrees !== undefined && !(typeof degrees === 'number' && Math.abs(degrees) <= limit)) issue(field, `a number within ±${limit}`, degrees);
  }
  if ((entry.lat === undefined) !== (entry.lon === undefined)) issue(entry.lat === undefined ? 'lat' : 'lon', 'both lat and lon or neither', undefined);
  if (entry.population !== undefined && !(Number.isInteger(entry.population) && (entry.population as number) >= 0 && (entry.population as number) < 2 ** 32)) issue('population', 'a whole number from 0 to 4294967295', entry.population);
  if (entry.refs !== undefined) {
    const refs = entry.refs as Record<string, unknown>;
    if (typeof refs !== 'object' || refs === null || Array.isArray(refs) || Object.keys(refs).some((field) => field !== 'geonames' && field !== 'wikidata' && field !== 'iso')) issue('refs', 'an object with geonames, wikidata or iso', refs);
    else {
      if (refs.geonames !== undefined && !(Number.isInteger(refs.geonames) && (refs.geonames as number) > 0 && (refs.geonames as number) < 2 ** 32)) issue('refs.geonames', 'a positive whole number', refs.geonames);
      if (refs.wikidata !== undefined && !(typeof refs.wikidata === 'string' && /^Q[1-9]\d{0,8}$/.test(refs.wikidata))) issue('refs.wikidata', 'an item id such as Q41183', refs.wikidata);
      if (refs.iso !== undefined && typeof refs.iso !== 'string') issue('refs.iso', 'an ISO 3166 code', refs.iso);
    }
  }
}

function validate(input: unknown): GazetteerIssue[] {
  const issues: GazetteerIssue[] = [];
  if (!Array.isArray(input)) return [{ index: -1, path: '', expected: 'an array of entries', got: describe(input) }];
  const seen = new Map<string, number>();
  for (let index = 0; index < input.length && issues.length < MAX_ISSUES; index++) {
    checkEntry(input[index], index, issues);
    const id = (input[index] as GazetteerEntry | null)?.id;
    if (typeof id !== 'string') continue;
    const before = seen.get(id);
    if (before !== undefined) issues.push({ index, path: 'id', expected: 'an id used once', got: `${describe(id)}, also entry ${before}` });
    seen.set(id, index);
  }
  return issues;
}

function build(entries: readonly GazetteerEntry[]): { gazetteer: Gazetteer; refused: GazetteerIssue[] } {
  const builder = new LayerBuilder();
  const refused: GazetteerIssue[] = [];
  entries.forEach((entry, index) => {
    const groups: Partial<Record<(typeof NAME_GROUPS)[number], readonly string[]>> = isList(entry.names) ? { also: entry.names } : entry.names;
    const first = NAME_GROUPS.map((group) => groups[group]?.[0]).find((name) => name !== undefined) ?? entry.weak?.[0] ?? entry.id;
    const { country, lat, lon, population, refs } = entry;
    const number = builder.addEntry({
      id: entry.id,
      type: entry.type,
      names: { en: groups.en?.[0] ?? first, fr: groups.fr?.[0] ?? first, ar: groups.ar?.[0] ?? first },
      kind: entry.type === 'country' ? ENTRY_KIND.country : ENTRY_KIND.curated,
      country,
      lat,
      lon,
      population,
      // A copy: what the caller does to his object later must not change the gazetteer.
      refs: refs && { ...refs },
    });
    const add = (path: string, name: string, flags: number) => {
      const acronym = /^[\p{Lu}\d.&-]{2,7}$/u.test(name) ? ALIAS.acronym : 0;
      const lower = /\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name) ? ALIAS.lower : 0;
      if (!builder.addAlias(number, name, flags | acronym | lower)) refused.push({ index, path, expected: `a name of at most ${MAX_NAME_WORDS} words of ${MAX_WORD_LETTERS} letters, parted by spaces, hyphens, apostrophes or slashes`, got: describe(name) });
    };
    for (const group of NAME_GROUPS) for (const name of groups[group] ?? []) add(isList(entry.names) ? 'names' : `names.${group}`, name, 0);
    for (const name of entry.weak ?? []) add('weak', name, ALIAS.weak);
  });
  return { gazetteer: new Gazetteer([new GazetteerLayer(builder.finish('arrival'))]), refused };
}

function isList(names: GazetteerEntry['names']): names is readonly string[] {
  return Array.isArray(names);
}

/**
 * Makes a gazetteer of your own entries. 100,000 entries take under a second.
 * Names match whatever their case, accents, hyphens and apostrophes; names in capitals of up to seven letters keep their case, and a name in
 * small letters is found reliably only where it is given in small letters too.
 *
 * @throws YaqutError `invalid-entry` at the first entry that is not valid; use `safeParseGazetteer` to get all issues as values.
 * @example
 * ```ts
 * import { createExtractor, defineGazetteer } from 'yaqut';
 * const gazetteer = defineGazetteer([{ id: 'site/tower-9', type: 'site', names: ['Tower Nine'], lat: 36.2, lon: 37.16 }]);
 * createExtractor({ gazetteer, tagger: 'off' }).extractEntities('Smoke over Tower Nine.')[0]?.id; // 'site/tower-9'
 * ```
 */
export function defineGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  const [issue] = validate(entries);
  if (issue) throw entryError(issue);
  const { gazetteer, refused } = build(entries);
  const [first] = refused;
  if (first) throw entryError(first);
  return gazetteer;
}

function entryError({ index, path, expected, got }: GazetteerIssue): YaqutError {
  return new YaqutError({ code: 'invalid-entry', what: index < 0 ? 'gazetteer entries are not valid' : `entry ${index}${path ? `, field '${path}',` : ''} is not valid`, expected, got, remedy: 'mend the entry, or use safeParseGazetteer to see all issues' });
}

/**
 * As `defineGazetteer` for untrusted JSON: never throws, returns every issue (the first 100) with its place.
 *
 * @example
 * ```ts
 * import { safeParseGazetteer } from 'yaqut';
 * const result = safeParseGazetteer([{ id: 'a', type: 'planet', names: [] }]);
 * if (!result.success) console.log(result.issues[0]?.path); // 'type'
 * ```
 */
export function safeParseGazetteer(input: unknown): GazetteerParseResult {
  const issues = validate(input);
  if (issues.length > 0) return { success: false, issues };
  const { gazetteer, refused } = build(input as GazetteerEntry[]);
  return refused.length > 0 ? { success: false, issues: refused.slice(0, MAX_ISSUES) } : { success: true, gazetteer };
}

/**
 * One gazetteer of several; where two have an entry of one id, the later one wins. Nothing is copied.
 *
 * @throws YaqutError `invalid-gazetteer` for anything that is not a gazetteer.
 * @example
 * ```ts
 * import { bundledGazetteer, createExtractor, defineGazetteer, mergeGazetteers } from 'yaqut';
 * const mine = defineGazetteer([{ id: 'faction/lions', type: 'faction', names: ['Lions of the Valley'] }]);
 * const { extractFactions } = createExtractor({ gazetteer: mergeGazetteers(bundledGazetteer(), mine) });
 * extractFactions('The Lions of the Valley left Aleppo.').length; // 1
 * ```
 */
export function mergeGazetteers(...gazetteers: readonly Gazetteer[]): Gazetteer {
  for (const gazetteer of gazetteers) {
    if (gazetteer instanceof Gazetteer) continue;
    // By its looks: the ES modules and the CommonJS build, or two installed versions, are two classes.
    const isForeign = Array.isArray((gazetteer as Gazetteer | null | undefined)?.layers) && typeof (gazetteer as Gazetteer).lookup === 'function';
    throw new YaqutError({
      code: 'invalid-gazetteer',
      what: 'an argument of mergeGazetteers is not a gazetteer',
      expected: 'what defineGazetteer, mergeGazetteers or openGazetteer returns',
      got: isForeign ? 'a gazetteer of another copy of yaqut' : describe(gazetteer),
      remedy: isForeign ? 'load yaqut everywhere by import, or everywhere by require' : 'wrap the entries with defineGazetteer(entries)',
    });
  }
  return new Gazetteer(gazetteers.flatMap((gazetteer) => gazetteer.layers));
}

/**
 * Opens a gazetteer pack made by `yaqut compile` or `yaqut/compile`. Checks every byte's checksum.
 * @throws YaqutError `invalid-pack` on damage or another version.
 */
export function openGazetteer(pack: Uint8Array): Gazetteer {
  if (!(pack instanceof Uint8Array)) throw new YaqutError({ code: 'invalid-pack', what: 'pack is not binary data', expected: 'a Uint8Array', got: describe(pack), remedy: 'read the file without an encoding' });
  return new Gazetteer([GazetteerLayer.open(pack, true)]);
}
