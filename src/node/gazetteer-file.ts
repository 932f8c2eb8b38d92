// A custom gazetteer on disk: seed lines (TSV), entries (JSON) or a compiled pack.

import { readFileSync } from 'node:fs';
import { compileGazetteer } from '../compile/compile';
import { readSeeds, type Seed, SEED_COLUMNS } from '../compile/seeds';
import { describe, YaqutError } from '../errors';
import { Gazetteer } from '../gazetteer/gazetteer';
import { GazetteerLayer } from '../gazetteer/layer';
import { openGazetteer, safeParseGazetteer } from '../index';
import { beginsAsPack } from '../pack/reader';
import { checkPath, decodeText, fileError } from './text-file';

/**
 * Reads a gazetteer from a file, by its content: a pack made by `yaqut compile`, a JSON array of entries as `defineGazetteer`
 * takes them, or tab-separated lines with a header that names columns of the seeds (`id` and `type` at least).
 * Synchronous: done once, before the first text.
 *
 * @throws YaqutError `invalid-input`, `invalid-gazetteer`, `invalid-seed` or `invalid-pack`, with file and line or entry.
 * @example
 * ```ts
 * import { writeFileSync } from 'node:fs';
 * import { readGazetteer } from 'yaqut/node';
 * writeFileSync('/tmp/lions.json', '[{"id":"faction/lions","type":"faction","names":["Lions of the Valley"]}]');
 * console.log(readGazetteer('/tmp/lions.json').size); // 1
 * ```
 */
export function readGazetteer(path: string): Gazetteer {
  checkPath(path);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw fileError(path, error);
  }
  // Not by its zero bytes, which text in UTF-16 has too.
  if (beginsAsPack(bytes)) return openPack(bytes, path);
  const text = decodeText(bytes, path);
  if (text.trimStart().startsWith('[')) return fromJson(text, path);
  return new Gazetteer([new GazetteerLayer(compileGazetteer({ seeds: readTable(text, path) }).columns)]);
}

function openPack(bytes: Uint8Array, path: string): Gazetteer {
  try {
    return openGazetteer(new Uint8Array(bytes));
  } catch (error) {
    if (!(error instanceof YaqutError)) throw error;
    const { code, what, expected, got, remedy } = error;
    throw new YaqutError({ code, what: `${path}: ${what}`, expected, got, remedy });
  }
}

/** Nobody means a gazetteer of nothing: the file was emptied, or is another. */
function emptyError(path: string): YaqutError {
  return new YaqutError({ code: 'invalid-gazetteer', what: `${path} has no entries`, expected: 'at least one', got: 'none', remedy: 'check that it is the right file' });
}

function fromJson(text: string, path: string): Gazetteer {
  let entries: unknown;
  try {
    entries = JSON.parse(text);
  } catch (error) {
    throw new YaqutError({ code: 'invalid-gazetteer', what: `${path} is not JSON`, expected: 'an array of entries', got: (error as Error).message, remedy: 'mend the file at the place named' });
  }
  const result = safeParseGazetteer(entries);
  if (result.success) {
    if (result.gazetteer.size === 0) throw emptyError(path);
    return result.gazetteer;
  }
  const [first, ...others] = result.issues;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  throw new YaqutError({ code: 'invalid-gazetteer', what: `${path}: entry ${first?.index}, field '${first?.path}', is not valid`, expected: first?.expected ?? '', got: `${first?.got}${more}`, remedy: 'mend the entry' });
}

/**
 * The entries of a table. Columns may come in any order and be left out; the seeds' own reader does the rest, with the same line numbers.
 * @throws YaqutError `invalid-gazetteer` or `invalid-seed`, with file and line.
 */
export function readTable(text: string, path: string): Seed[] {
  let header: readonly string[] | undefined;
  let order: readonly number[] = [];
  const lines = text.split(/\r?\n/).map((line, index) => {
    // Spreadsheets write a row of nothing as tabs alone.
    if (line.startsWith('#') || line.trim() === '') return '';
    const cells = line.split('\t').map(unquote);
    // Empty cells at the end of a line come and go with editors and spreadsheets.
    while (cells.at(-1) === '') cells.pop();
    if (header === undefined) {
      header = cells;
      order = columnOrder(cells, path);
      return SEED_COLUMNS.join('\t');
    }
    if (cells.length > header.length) throw new YaqutError({ code: 'invalid-gazetteer', what: `${path}:${index + 1} has too many cells`, expected: `${header.length} at most, as the header has (${header.join(' ')})`, got: String(cells.length), remedy: 'remove tabs, or name the further columns in the header' });
    return order.map((column) => cells[column] ?? '').join('\t');
  });
  const seeds = readSeeds({ name: path, text: lines.join('\n') });
  if (seeds.length === 0) throw emptyError(path);
  return seeds;
}

/** Spreadsheets put quotes around a cell that holds some, and double those. */
function unquote(cell: string): string {
  return /^"(?:[^"]|"")*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

function columnOrder(header: readonly string[], path: string): number[] {
  const unknown = header.find((name) => !(SEED_COLUMNS as readonly string[]).includes(name));
  if (unknown !== undefined || !header.includes('id') || !header.includes('type')) {
    throw new YaqutError({ code: 'invalid-gazetteer', what: `${path} is not a gazetteer`, expected: `a JSON array, a pack, or a tab-separated header with id, type and some of ${SEED_COLUMNS.slice(2).join(', ')}`, got: describe(header.join(' ')), remedy: 'write the names of the columns on the first line' });
  }
  const double = header.find((name, index) => header.indexOf(name) < index);
  if (double !== undefined) throw new YaqutError({ code: 'invalid-gazetteer', what: `${path} has two columns of one name`, expected: 'each column once', got: describe(double), remedy: 'unite the two, with | between their names' });
  return SEED_COLUMNS.map((name) => header.indexOf(name));
}
