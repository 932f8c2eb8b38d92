// Reads seed files: tab-separated, one entry a line, validated with file, line, column and remedy in every error.

import { describe, YaqutError } from '../errors';
import { ENTITY_TYPES, type EntityRefs, type EntityType } from '../types';
import { CUE_CLASSES, type CueClass } from '../gazetteer/model';
import { type RespellingRule, type RespellingScope, SCOPE } from '../gazetteer/respelling';

/** A text file as the compiler takes it: the compiler itself reads no disk. */
export interface SourceFile {
  name: string;
  text: string;
}

/** A spelling in a seed. */
export interface SeedName {
  text: string;
  language: 'en' | 'fr' | 'ar' | 'also';
  /** Written with a leading `~`: needs support. */
  weak: boolean;
  /** Written with a leading `^`: of someone whom no text of the last century means. */
  recent?: true;
}

/** One line of a seed file. */
export interface Seed {
  id: string;
  type: EntityType;
  names: SeedName[];
  countries: string[];
  lat?: number;
  lon?: number;
  refs: EntityRefs;
  cues: string[];
  note: string;
  file: string;
  line: number;
}

export const SEED_COLUMNS = /* @__PURE__ */ Object.freeze(['id', 'type', 'en', 'fr', 'ar', 'also', 'country', 'lat', 'lon', 'refs', 'cues', 'note'] as const);
const ID = /^(city|country|region|site|person|faction|organisation)\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** One reference: the three alternatives are its groups. */
const REF = /^(?:geonames:([1-9]\d{0,8})|wikidata:(Q[1-9]\d{0,8})|iso:([A-Z]{2}(?:-[A-Z0-9]{1,3})?))$/;
const COUNTRIES = /^[A-Z]{2}(?:\|[A-Z]{2})*$/;
/** `Number` alone takes a blank for 0 and `0x10` for 16. */
const DEGREES = /^-?\d+(?:\.\d+)?$/;

function seedError(file: string, line: number, column: string, expected: string, got: unknown, remedy: string): YaqutError {
  return new YaqutError({ code: 'invalid-seed', what: `${file}:${line}, column '${column}' is not valid`, expected, got: describe(got), remedy });
}

interface Row {
  cells: string[];
  line: number;
}

/** A string alone is what comes first to mind. */
function checkSource(file: unknown): asserts file is SourceFile {
  const { name, text } = (file ?? {}) as Partial<SourceFile>;
  if (typeof name === 'string' && typeof text === 'string') return;
  throw new YaqutError({ code: 'invalid-input', what: 'the source file is not one', expected: 'an object with its name and its text', got: describe(file), remedy: "pass for example { name: 'mine.tsv', text }" });
}

/** Rows of a tab-separated file with a header; `#` lines and empty lines are passed over. */
function readRows(file: SourceFile, columns: readonly string[]): Row[] {
  checkSource(file);
  const rows: Row[] = [];
  let headerSeen = false;
  file.text.split(/\r?\n/).forEach((text, index) => {
    if (text === '' || text.startsWith('#')) return;
    const cells = text.split('\t');
    const line = index + 1;
    if (!headerSeen) {
      headerSeen = true;
      if (cells.join('\t') !== columns.join('\t')) throw seedError(file.name, line, 'header', columns.join(' '), cells.join(' '), 'write the names of all columns on the first line, tabs between them');
      return;
    }
    if (cells.length !== columns.length) throw seedError(file.name, line, columns[Math.min(cells.length, columns.length) - 1] as string, `${columns.length} tab-separated cells`, `${cells.length} in ${describe(text)}`, 'add or remove tabs so that every column has one cell');
    rows.push({ cells, line });
  });
  return rows;
}

function splitCell(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
}

/**
 * Reads one seed file.
 * @throws YaqutError `invalid-seed` at the first line that is not valid.
 */
export function readSeeds(file: SourceFile): Seed[] {
  const seen = new Map<string, number>();
  return readRows(file, SEED_COLUMNS).map(({ cells, line }) => {
    const [id, type, en, fr, ar, also, country, lat, lon, refs, cues, note] = cells as [string, string, string, string, string, string, string, string, string, string, string, string];
    const fail = (column: string, expected: string, got: unknown, remedy: string) => seedError(file.name, line, column, expected, got, remedy);
    if (!(ENTITY_TYPES as readonly string[]).includes(type)) throw fail('type', `one of ${ENTITY_TYPES.join(', ')}`, type, 'choose one of these');
    if (!ID.test(id) || !id.startsWith(`${type}/`)) throw fail('id', `${type}/slug with a slug of lower-case ASCII letters, digits and hyphens`, id, 'name the entry by its usual English name');
    const before = seen.get(id);
    if (before !== undefined) throw fail('id', 'an id used once in a file', `${id}, also on line ${before}`, 'unite the two lines');
    seen.set(id, line);
    const names: SeedName[] = [];
    for (const [language, cell] of [['en', en], ['fr', fr], ['ar', ar], ['also', also]] as const) {
      for (const form of splitCell(cell)) {
        const [marks] = /^[~^]*/.exec(form) as RegExpExecArray;
        const text = form.slice(marks.length);
        if (text === '' || text !== text.trim()) throw fail(language, 'names without white space at their edges, parted by |', cell, 'remove the blank or the empty variant');
        if (language === 'ar' && !/[\u0600-\u06ff]/.test(text) && !/\d/.test(text)) throw fail('ar', 'Arabic letters', text, 'move the name to the column of its language');
        names.push({ text, language, weak: marks.includes('~'), ...(marks.includes('^') ? { recent: true as const } : {}) });
      }
    }
    if (names.length === 0) throw fail('en', 'at least one name', '', 'write the English name');
    if (country !== '' && !COUNTRIES.test(country)) throw fail('country', 'ISO 3166-1 alpha-2 codes parted by |, or nothing', country, 'write for example SY or SY|IQ');
    const seed: Seed = { id, type: type as EntityType, names, countries: splitCell(country), refs: {}, cues: splitCell(cues), note, file: file.name, line };
    for (const [column, cell, limit] of [['lat', lat, 90], ['lon', lon, 180]] as const) {
      if (cell === '') continue;
      const degrees = DEGREES.test(cell) ? Number(cell) : Number.NaN;
      if (!(Math.abs(degrees) <= limit)) throw fail(column, `decimal degrees within ±${limit}`, cell, 'write for example 36.2');
      seed[column] = degrees;
    }
    if ((seed.lat === undefined) !== (seed.lon === undefined)) throw fail(lat === '' ? 'lat' : 'lon', 'both lat and lon or neither', '', 'fill in the other one');
    for (const ref of splitCell(refs)) {
      const match = REF.exec(ref);
      if (!match) throw fail('refs', 'geonames:NUMBER, wikidata:QNUMBER or iso:CODE, parted by |, or nothing', refs, 'write for example geonames:170063, or leave the cell empty');
      if (match[1] !== undefined) seed.refs.geonames = Number(match[1]);
      else if (match[2] !== undefined) seed.refs.wikidata = match[2];
      else seed.refs.iso = match[3] as string;
    }
    return seed;
  });
}

/** A cue word or phrase with its class. */
export interface CueWord {
  cue: CueClass;
  form: string;
}

/**
 * Reads a file of cue words below its header line: a class, a tab, and the words and phrases of the class, parted by `|`. `seeds/README.md` says what each class announces.
 *
 * @throws YaqutError `invalid-seed` at the first line that is not valid.
 * @example
 * ```ts
 * import { readCues } from 'yaqut/compile';
 * readCues({ name: 'cues.tsv', text: 'class\tforms\ncityHead\tville de' }); // [{ cue: 'cityHead', form: 'ville de' }]
 * ```
 */
export function readCues(file: SourceFile): CueWord[] {
  return readRows(file, ['class', 'forms']).flatMap(({ cells, line }) => {
    const [cue, forms] = cells as [string, string];
    if (!(CUE_CLASSES as readonly string[]).includes(cue)) throw seedError(file.name, line, 'class', `one of ${CUE_CLASSES.join(', ')}`, cue, 'see seeds/README.md of the repository for what each class means');
    return splitCell(forms).map((form) => ({ cue: cue as CueClass, form }));
  });
}

/** A rule for spellings of whole names, applied at compile time: see seeds/spelling.tsv. */
export interface SpellingRule {
  scope: 'arabic' | 'slavic' | 'any';
  from: RegExp;
  to: string;
}

/**
 * Reads rules for spellings of whole names below the header line `scope from to note`: a regular expression over the folded name, and what takes the place of what it finds.
 *
 * @throws YaqutError `invalid-seed` at the first line that is not valid.
 * @example
 * ```ts
 * import { readSpellingRules } from 'yaqut/compile';
 * readSpellingRules({ name: 'spelling.tsv', text: 'scope\tfrom\tto\tnote\narabic\tsh\tch\t' }); // [{ scope: 'arabic', from: /sh/gu, to: 'ch' }]
 * ```
 */
export function readSpellingRules(file: SourceFile): SpellingRule[] {
  return readRows(file, ['scope', 'from', 'to', 'note']).map(({ cells, line }) => {
    const [scope, from, to] = cells as [string, string, string, string];
    if (scope !== 'arabic' && scope !== 'slavic' && scope !== 'any') throw seedError(file.name, line, 'scope', 'arabic, slavic or any', scope, 'choose one of the three scopes');
    try {
      return { scope, from: new RegExp(from, 'gu'), to };
    } catch (error) {
      throw seedError(file.name, line, 'from', 'a JavaScript regular expression', `${from} (${(error as Error).message})`, 'mend the expression');
    }
  });
}

/**
 * Reads rules for the spelling of words, which texts are matched by: see seeds/respelling.tsv.
 * @throws YaqutError `invalid-seed` at the first line that is not valid.
 */
export function readRespellingRules(file: SourceFile): RespellingRule[] {
  return readRows(file, ['scope', 'from', 'to', 'left', 'right', 'note']).map(({ cells, line }) => {
    const [scope, from, to, left, right] = cells as [string, string, string, string, string, string];
    if (!Object.hasOwn(SCOPE, scope)) throw seedError(file.name, line, 'scope', Object.keys(SCOPE).join(', '), scope, 'choose one of the scopes');
    if (!/^[a-zء-ي]+$/.test(from) || !/^[a-zء-ي]*$/.test(to) || from === to) throw seedError(file.name, line, 'from', 'two different runs of lower-case letters without accents', `${from} and ${to}`, 'write folded letters');
    if (!/^!?[a-zء-ي^]*$/.test(left) || !/^!?[a-zء-ي$]*$/.test(right)) throw seedError(file.name, line, /^!?[a-zء-ي^]*$/.test(left) ? 'right' : 'left', 'letters, with ! before them for all others, ^ or $ for the edge of the word', `${left} and ${right}`, 'list the letters that may stand there');
    return { scope: scope as RespellingScope, from, to, left, right };
  });
}

/** A rule of the bridge between scripts: see seeds/transliteration.tsv. */
export interface TransliterationRule {
  direction: 'latin>arabic' | 'arabic>latin';
  from: RegExp;
  /** Alternatives, the likeliest first. */
  to: string[];
}

/**
 * Reads the rules of the bridge between scripts below the header line `direction from to note`. They apply in their order; alternatives in `to` are parted by `|`.
 *
 * @throws YaqutError `invalid-seed` at the first line that is not valid.
 */
export function readTransliteration(file: SourceFile): TransliterationRule[] {
  return readRows(file, ['direction', 'from', 'to', 'note']).map(({ cells, line }) => {
    const [direction, from, to] = cells as [string, string, string, string];
    if (direction !== 'latin>arabic' && direction !== 'arabic>latin') throw seedError(file.name, line, 'direction', 'latin>arabic or arabic>latin', direction, 'choose one of the two directions');
    try {
      return { direction, from: new RegExp(from, 'gu'), to: to.split('|') };
    } catch (error) {
      throw seedError(file.name, line, 'from', 'a JavaScript regular expression', `${from} (${(error as Error).message})`, 'mend the expression');
    }
  });
}

/** Nationality words of one country or region, bare forms. */
export interface Demonym {
  /** Entry id, empty for a people without a territory of its own. */
  id: string;
  en: string[];
  fr: string[];
  ar: string[];
}

/**
 * Reads nationality words below the header line `country en fr ar note`: adjectives and nouns parted by `|`, in French and Arabic masculine, feminine, then plurals, in Arabic without the article.
 *
 * @throws YaqutError `invalid-seed` at the first line that is not valid.
 */
export function readDemonyms(file: SourceFile): Demonym[] {
  return readRows(file, ['country', 'en', 'fr', 'ar', 'note']).map(({ cells, line }) => {
    const [id, en, fr, ar] = cells as [string, string, string, string, string];
    if (id !== '' && !ID.test(id)) throw seedError(file.name, line, 'country', 'an entry id such as country/syria, or nothing', id, 'name the country by its id in the seeds');
    return { id, en: splitCell(en), fr: splitCell(fr), ar: splitCell(ar) };
  });
}

/** A line of seeds/bodies.tsv: see `composeBodies`. */
export interface BodyTemplate {
  slug: string;
  type: 'faction' | 'organisation';
  en: string[];
  fr: string[];
  ar: string[];
  /** ISO 3166-1 codes of the states that have it; undefined for those that `composeBodies` makes all bodies of. */
  countries?: string[];
}

const WITH_COUNTRIES = /^slug\ttype\ten\tfr\tar\tcountries\r?$/m;

/**
 * Reads templates of bodies that every state has below the header line `slug type en fr ar` or `slug type en fr ar countries`; `composeBodies` fills in `{adj}`, `{m}`, `{f}`, `{ال m}` and `{place}`. Countries are parted by blanks; none are those of all bodies.
 *
 * @throws YaqutError `invalid-seed` at the first line that is not valid.
 */
export function readBodies(file: SourceFile): BodyTemplate[] {
  checkSource(file);
  const columns = ['slug', 'type', 'en', 'fr', 'ar'];
  return readRows(file, WITH_COUNTRIES.test(file.text) ? [...columns, 'countries'] : columns).map(({ cells, line }) => {
    const [slug, type, en, fr, ar, countries = ''] = cells as [string, string, string, string, string, string?];
    if (type !== 'faction' && type !== 'organisation') throw seedError(file.name, line, 'type', 'faction or organisation', type, 'bodies are one of the two');
    const codes = countries.split(' ').filter((code) => code !== '');
    const wrong = codes.find((code) => !/^[A-Z]{2}$/.test(code));
    if (wrong !== undefined) throw seedError(file.name, line, 'countries', 'two capital letters each, parted by blanks', wrong, 'write codes of ISO 3166-1');
    return { slug, type, en: splitCell(en), fr: splitCell(fr), ar: splitCell(ar), ...(codes.length > 0 ? { countries: codes } : {}) };
  });
}
