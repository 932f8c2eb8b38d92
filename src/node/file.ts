// One file.

import type { Entity } from '../types';
import { checkNodeOptions, type NodeOptions, nodeExtractor } from './extractor';
import { type ReadOptions, readTextFile } from './text-file';

export interface FileOptions extends NodeOptions, ReadOptions {}

export interface FileResult {
  path: string;
  /** What the entities' offsets count in: the file's text without its byte order mark. */
  text: string;
  entities: Entity[];
}

/**
 * The entities of a text file. Offsets are UTF-16 code units of `text`.
 *
 * @throws YaqutError `invalid-input` where the file cannot be read, is binary or in another encoding; `invalid-option`.
 * @example
 * ```ts
 * import { writeFileSync } from 'node:fs';
 * import { extractFile } from 'yaqut/node';
 * writeFileSync('/tmp/article.txt', "Damas prépare une opération près d'Alep");
 * const { entities } = await extractFile('/tmp/article.txt', { types: ['city'] });
 * console.log(entities.map((entity) => entity.text)); // ['Damas', 'Alep']
 * ```
 */
export async function extractFile(path: string, options: FileOptions = {}): Promise<FileResult> {
  checkNodeOptions('extractFile', options, ['encoding']);
  const { encoding, ...rest } = options;
  const { extractEntities } = nodeExtractor(rest);
  const text = await readTextFile(path, encoding === undefined ? {} : { encoding });
  return { path, text, entities: extractEntities(text) };
}
