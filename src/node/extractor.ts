// From options that can cross a thread to an extractor.

import { bundledGazetteer, createExtractor, mergeGazetteers } from '../index';
import type { Extractor } from '../index';
import type { ExtractOptions } from '../types';
import { readGazetteer } from './gazetteer-file';
import { optionError } from './record';

/** Options of everything in `yaqut/node`: plain data, so that workers can be handed them. */
export interface NodeOptions extends ExtractOptions {
  /** Path of a gazetteer (see `readGazetteer`) laid over the bundled one: its entries win. */
  gazetteer?: string;
  /** `'off'` finds only names that the gazetteer has. */
  tagger?: 'off';
}

/**
 * An extractor for the options; the gazetteer file is read now, the bundled data on the first text.
 * @throws YaqutError
 */
export function nodeExtractor(options: NodeOptions): Extractor {
  const { gazetteer, ...rest } = options;
  if (gazetteer === undefined) return createExtractor(rest);
  if (typeof gazetteer !== 'string') throw optionError('gazetteer', 'the path of a file', gazetteer, 'write the gazetteer to a file, or use createExtractor from yaqut');
  return createExtractor({ ...rest, gazetteer: mergeGazetteers(bundledGazetteer(), readGazetteer(gazetteer)) });
}
