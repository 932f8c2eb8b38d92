// A custom gazetteer on disk: seed lines (TSV), entries (JSON) or a compiled pack.

import { readFileSync } from 'node:fs';
import { compileGazetteer } from '../compile/compile';
import { readSeeds, SEED_COLUMNS } from '../compile/seeds';
import { describe, YaqutError } from '../errors';
import { Gazetteer } from '../gazetteer/gazetteer';
import { GazetteerLayer } from '../gazetteer/layer';
import { openGazetteer, safeParseGazetteer } from '../index';
import { beginsAsPack } from '../pack/reader';
import { decodeText, fileError } from './text-file';

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
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw fileError(path, error);
  }
  // Not by its zero bytes, which text in UTF-16 has too.
  if (beginsAsPack(bytes)) return openGazetteer(new Uint8Array(bytes));
  const text = decodeText(bytes, path);
  return text.trimStart().startsWith('[') ? fromJson(text, path) : fromTsv(text, path);
}

function fromJson(text: string, path: string): Gazetteer {
  let entries: unknown;
  try {
    entries = JSON.parse(text);
  } catch (error) {
    throw new YaqutError({ code: 'invalid-gazetteer', what: `${path} is not JSON`, expected: 'an array of entries', got: (error as Error).message, remedy: 'mend the file at the place named' });
  }
  const result = safeParseGazetteer(entries);
  if (result.success) return result.gazetteer;
  const [first, ...others] = result.issues;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  throw new YaqutError({ code: 'invalid-gazetteer', what: `${path}: entry ${first?.index}, field '${first?.path}', is not valid`, expected: first?.expected ?? '', got: `${first?.got}${more}`, remedy: 'mend the entry' });
}

/** Columns may come in any order and be left out; the seeds' own reader does the rest, with the same line numbers. */
function fromTsv(text: string, path: string): Gazetteer {
  let order: number[] | undefined;
  const lines = text.split(/\r?\n/).map((line) => {
    if (line === '' || line.startsWith('#')) return line;
    const cells = line.split('\t');
    if (order === undefined) {
      order = columnOrder(cells, path);
      return SEED_COLUMNS.join('\t');
    }
    const known = order;
    const width = known.filter((column) => column >= 0).length;
    // A line of another width goes on as it is, and the reader says what is wrong with it.
    return cells.length === width ? known.map((column) => (column < 0 ? '' : cells[column])).join('\t') : line;
  });
  return new Gazetteer([new GazetteerLayer(compileGazetteer({ seeds: readSeeds({ name: path, text: lines.join('\n') }) }).columns)]);
}

function columnOrder(header: readonly string[], path: string): number[] {
  const unknown = header.find((name) => !(SEED_COLUMNS as readonly string[]).includes(name));
  if (unknown !== undefined || !header.includes('id') || !header.includes('type')) {
    throw new YaqutError({ code: 'invalid-gazetteer', what: `${path} is not a gazetteer`, expected: `a JSON array, a pack, or a tab-separated header with id, type and some of ${SEED_COLUMNS.slice(2).join(', ')}`, got: describe(header.join(' ')), remedy: 'write the names of the columns on the first line' });
  }
  return SEED_COLUMNS.map((name) => header.indexOf(name));
}
