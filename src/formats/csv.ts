// CSV and TSV (RFC 4180 quoting): one entity a row, safe to open in a spreadsheet.

import { OffsetMap, type OffsetUnit } from './offsets';
import { type AnnotatedSpan, checkEntities, checkText, invalidInput, isType, readOptions, type ReadResult } from './span';

/** The columns, in their default order. */
export const CSV_COLUMNS = /* @__PURE__ */ Object.freeze(['start', 'end', 'type', 'text', 'id', 'name', 'confidence', 'via', 'country', 'lat', 'lon', 'population', 'geonames', 'wikidata', 'iso'] as const);
export type CsvColumn = (typeof CSV_COLUMNS)[number];

export interface CsvOptions {
  /** Which columns, in which order; all by default. */
  columns?: readonly CsvColumn[];
  /** The first row names the columns (default), or there is none. */
  header?: 'include' | 'omit';
  /**
   * `'escape'` (default): a text that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab, line break and their full-width forms)
   * gets an apostrophe in front, which `fromCsv` takes away again. `'keep'`: texts as they are, for programs.
   */
  formulas?: 'escape' | 'keep';
  /** Unit of `start` and `end`: UTF-16 code units (default), or code points for Python and R. */
  offsets?: OffsetUnit;
  /** `'include'` lets Excel know that the file is UTF-8, which accents and Arabic need; `'omit'` by default. */
  byteOrderMark?: 'include' | 'omit';
}

/** The options of the writer, so that one object serves both ways; a byte order mark is taken away in any case. */
export interface CsvReadOptions extends CsvOptions {
  /** The text the entities were found in: rows are checked against it. Needed for offsets in code points. */
  text?: string;
}

const NUMERIC: ReadonlySet<string> = /* @__PURE__ */ new Set(['start', 'end', 'confidence', 'lat', 'lon', 'population', 'geonames']);
/** One apostrophe is added whenever a formula would begin after any number of them, so that taking one away is exact. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * The entities as CSV: comma, CRLF, quotes where needed, a header. Safe against formula injection unless `formulas: 'keep'`.
 * `start` and `end` are UTF-16 code units, or code points with `offsets: 'code-points'`; coordinates are degrees. Linear in the entities.
 *
 * @throws YaqutError `invalid-input` when an entity does not lie in the text, or a column or another option is not valid.
 * @example
 * ```ts
 * import { toCsv } from 'yaqut/formats';
 * toCsv('Alep', [{ start: 0, end: 4, type: 'city', text: 'Alep' }], { columns: ['type', 'text'] }); // 'type,text\r\ncity,Alep\r\n'
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function toCsv(text: string, entities: readonly AnnotatedSpan[], options: CsvOptions = {}): string {
  return write(text, entities, options, ',', 'CSV');
}

/**
 * The entities as tab-separated values; everything else as in `toCsv`, quotes included, as spreadsheets read them.
 *
 * @throws YaqutError `invalid-input` when an entity does not lie in the text, or a column or another option is not valid.
 * @example
 * ```ts
 * import { toTsv } from 'yaqut/formats';
 * toTsv('Alep', [{ start: 0, end: 4, type: 'city', text: 'Alep' }], { columns: ['type', 'text'] }); // 'type\ttext\r\ncity\tAlep\r\n'
 * ```
 */
export function toTsv(text: string, entities: readonly AnnotatedSpan[], options: CsvOptions = {}): string {
  return write(text, entities, options, '\t', 'TSV');
}

/**
 * Reads what `toCsv` writes, and any CSV with the columns `start`, `end`, `type` and `text`; columns that are not known are skipped.
 * With `text` every row is checked against it, and the column `text` may be missing. Offsets come out in UTF-16 code units. Linear in the input.
 *
 * @throws YaqutError `invalid-input` with the number of the row that is not valid or does not agree with the text, or for an option that is not valid.
 * @example
 * ```ts
 * import { fromCsv } from 'yaqut/formats';
 * fromCsv('start,end,type,text\r\n0,4,city,Alep\r\n').entities; // [{ start: 0, end: 4, type: 'city', text: 'Alep' }]
 * ```
 */
export function fromCsv(csv: string, options: CsvReadOptions = {}): ReadResult {
  return read(csv, options, ',', 'CSV');
}

/**
 * Reads what `toTsv` writes; everything else as in `fromCsv`.
 *
 * @throws YaqutError `invalid-input` with the number of the row that is not valid or does not agree with the text, or for an option that is not valid.
 * @example
 * ```ts
 * import { fromTsv } from 'yaqut/formats';
 * fromTsv('start\tend\ttype\ttext\n0\t4\tcity\tAlep\n').entities.length; // 1
 * ```
 */
export function fromTsv(tsv: string, options: CsvReadOptions = {}): ReadResult {
  return read(tsv, options, '\t', 'TSV');
}

const CHOICES = { header: ['include', 'omit'], formulas: ['escape', 'keep'], offsets: ['utf-16', 'code-points'], byteOrderMark: ['omit', 'include'] } as const;

/** A reader passes over columns that it does not know, a writer cannot write them. */
function checkList(columns: unknown, format: string): asserts columns is readonly string[] {
  const fail = (expected: string, got: unknown) => invalidInput(`${format}: option 'columns' is not valid`, expected, got, "write for example columns: ['type', 'text']");
  if (!Array.isArray(columns) || columns.length === 0) throw fail('an array with at least one column', columns);
  columns.forEach((column: unknown, index) => {
    if (typeof column !== 'string' || columns.indexOf(column) < index) throw fail('names of columns, each once', column);
  });
}

function checkColumns(columns: unknown, format: string): void {
  checkList(columns, format);
  const unknown = columns.find((column) => !(CSV_COLUMNS as readonly string[]).includes(column));
  if (unknown !== undefined) throw invalidInput(`${format}: a column is not known`, CSV_COLUMNS.join(', '), unknown, 'leave it out');
}

function write(text: string, entities: readonly AnnotatedSpan[], options: CsvOptions, separator: string, format: string): string {
  const { header, formulas, offsets, byteOrderMark } = readOptions(format, options, CHOICES, ['columns']);
  const { columns = CSV_COLUMNS } = options;
  checkColumns(columns, format);
  const sorted = checkEntities(text, entities, format);
  const map = offsets === 'code-points' ? new OffsetMap(text, format) : undefined;
  const quotable = new RegExp(`["\r\n${separator}]|^\\s|\\s$|^\ufeff`);
  const cell = (value: string | number | undefined, column: CsvColumn): string => {
    if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return '';
    if (NUMERIC.has(column)) return String(value);
    const safe = formulas === 'escape' && FORMULA.test(String(value)) ? `'${value}` : String(value);
    return quotable.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const rows = sorted.map((entity) => {
    const values = { ...entity, ...entity.refs, start: map ? map.toCodePoints(entity.start) : entity.start, end: map ? map.toCodePoints(entity.end) : entity.end };
    return columns.map((column) => cell(values[column], column)).join(separator);
  });
  if (header === 'include') rows.unshift(columns.join(separator));
  return `${byteOrderMark === 'include' ? '\ufeff' : ''}${rows.map((row) => `${row}\r\n`).join('')}`;
}

function read(input: string, options: CsvReadOptions, separator: string, format: string): ReadResult {
  const { header, formulas, offsets } = readOptions(format, options, CHOICES, ['columns', 'text']);
  const { text } = options;
  if (typeof input !== 'string') throw invalidInput(`${format}: the input is not a string`, `the content of a ${format} file`, input, 'read the file as UTF-8');
  if (text !== undefined) checkText(text, format);
  if (offsets === 'code-points' && text === undefined) throw invalidInput(`${format}: offsets in code points need the text`, "option 'text'", text, 'pass the text that the entities were found in');
  const rows = parseRows(input.startsWith('\ufeff') ? input.slice(1) : input, separator, format);
  if (options.columns !== undefined) checkList(options.columns, format);
  const columns: readonly string[] = header === 'include' ? (rows.shift() ?? []) : (options.columns ?? CSV_COLUMNS);
  for (const needed of text === undefined ? ['start', 'end', 'type', 'text'] : ['start', 'end', 'type']) {
    if (!columns.includes(needed)) throw invalidInput(`${format}: a column is missing`, `a column '${needed}'`, columns.join(', '), header === 'include' ? 'name the columns in the first row' : "name the columns with the option 'columns'");
  }
  const map = offsets === 'code-points' ? new OffsetMap(text as string, format) : undefined;
  const entities = rows.map((cells, index) => readRow(cells, columns, index + (header === 'include' ? 2 : 1), formulas, map, text, format));
  return text === undefined ? { entities } : { text, entities };
}

function readRow(cells: readonly string[], columns: readonly string[], row: number, formulas: 'escape' | 'keep', map: OffsetMap | undefined, text: string | undefined, format: string): AnnotatedSpan {
  const fail = (what: string, expected: string, got: unknown) => invalidInput(`${format}: row ${row} ${what}`, expected, got, 'correct the row or leave it out');
  if (cells.length !== columns.length) throw fail('has the wrong number of cells', String(columns.length), cells.length);
  const values = new Map<string, string>();
  columns.forEach((column, index) => {
    const value = cells[index] as string;
    if (value !== '') values.set(column, formulas === 'escape' && !NUMERIC.has(column) && value.startsWith("'") && FORMULA.test(value) ? value.slice(1) : value);
  });
  const number = (column: CsvColumn): number | undefined => {
    const value = values.get(column);
    if (value === undefined) return undefined;
    if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value)) throw fail(`has no number in the column '${column}'`, 'digits', value);
    return Number(value);
  };
  const offset = (column: 'start' | 'end'): number => {
    const value = number(column);
    if (value === undefined || !Number.isInteger(value) || value < 0) throw fail(`has no offset in the column '${column}'`, 'a whole number', values.get(column));
    return map ? map.toCodeUnits(value) : value;
  };
  const start = offset('start');
  const end = offset('end');
  const type = values.get('type');
  if (!isType(type)) throw fail('has no type', 'a word without white space', type);
  const surface = values.get('text') ?? text?.slice(start, end) ?? '';
  if (start >= end || end - start !== surface.length || (text !== undefined && surface !== text.slice(start, end))) {
    throw fail('does not agree with the text', text === undefined ? `${end - start} code units of text` : JSON.stringify(text.slice(start, end)), surface);
  }
  const entity: AnnotatedSpan = { start, end, type, text: surface };
  for (const column of ['id', 'name', 'via', 'country'] as const) {
    const value = values.get(column);
    if (value !== undefined) entity[column] = value;
  }
  for (const column of ['confidence', 'lat', 'lon', 'population'] as const) {
    const value = number(column);
    if (value !== undefined) entity[column] = value;
  }
  const [geonames, wikidata, iso] = [number('geonames'), values.get('wikidata'), values.get('iso')];
  if (geonames !== undefined || wikidata !== undefined || iso !== undefined) {
    entity.refs = { ...(geonames === undefined ? {} : { geonames }), ...(wikidata === undefined ? {} : { wikidata }), ...(iso === undefined ? {} : { iso }) };
  }
  return entity;
}

/** Splits into rows of cells: quotes may hold separators, line breaks and doubled quotes. Rows end with LF, CRLF or CR. Empty rows are skipped. */
function parseRows(input: string, separator: string, format: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (let at = 0; at < input.length; ) {
    let value: string;
    let quoted = false;
    if (input[at] === '"') {
      quoted = true;
      let close = at;
      do {
        close = input.indexOf('"', close + 1);
        if (close < 0) throw invalidInput(`${format}: a quote in row ${rows.length + 1} is not closed`, 'a closing quote', input.slice(at, at + 40), 'double the quotes inside quoted cells');
      } while (input[close + 1] === '"' && ++close);
      value = input.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
      if (at < input.length && input[at] !== separator && input[at] !== '\n' && input[at] !== '\r') throw invalidInput(`${format}: row ${rows.length + 1} goes on after a closing quote`, 'a separator or the end of the row', input.slice(at, at + 20), 'double the quotes inside quoted cells');
    } else {
      let end = at;
      while (end < input.length && input[end] !== separator && input[end] !== '\n' && input[end] !== '\r') end++;
      value = input.slice(at, end);
      at = end;
    }
    cells.push(value);
    if (input[at] === separator) {
      at++;
      if (at < input.length) continue;
      cells.push('');
    }
    if (input[at] === '\r' && input[at + 1] === '\n') at++;
    at++;
    if (cells.length > 1 || quoted || cells[0] !== '') rows.push(cells);
    cells = [];
  }
  return rows;
}
