// From options that can cross a thread to an extractor.

import { bundledGazetteer, createExtractor, mergeGazetteers } from '../index';
import type { Extractor } from '../index';
import type { ExtractOptions } from '../types';
import { checkOptionNames } from '../formats/options';
import { readGazetteer } from './gazetteer-file';
import { optionError } from './record';

/** Options of everything in `yaqut/node`: plain data, so that workers can be handed them. */
export interface NodeOptions extends ExtractOptions {
  /** Path of a gazetteer (see `readGazetteer`) laid over the bundled one: its entries win. */
  gazetteer?: string;
  /** `'off'` finds only names that the gazetteer has. */
  tagger?: 'off';
}

/** A table, so that the compiler knows of an option that is missing here. */
const NAMES: Readonly<Record<keyof NodeOptions, true>> = { types: true, minConfidence: true, names: true, overlap: true, demonyms: true, explain: true, candidates: true, gazetteer: true, tagger: true };

/**
 * Checks the names of a function's options: those of `NodeOptions` and its own.
 * @throws YaqutError `invalid-option`
 */
export function checkNodeOptions(where: string, options: unknown, own: readonly string[] = []): void {
  checkOptionNames(where, options, [...Object.keys(NAMES), ...own]);
}

/**
 * An extractor for the options; the gazetteer file is read now, the bundled data on the first text.
 * @throws YaqutError
 */
export function nodeExtractor(options: NodeOptions): Extractor {
  const { gazetteer, ...rest } = options;
  // Elsewhere an opened tagger may stand here, which cannot cross a thread.
  if (rest.tagger !== undefined && rest.tagger !== 'off') throw optionError('tagger', "'off'", rest.tagger, 'leave it out for the bundled tagger');
  if (gazetteer === undefined) return createExtractor(rest);
  if (typeof gazetteer !== 'string') throw optionError('gazetteer', 'the path of a file', gazetteer, 'write the gazetteer to a file, or use createExtractor from yaqut');
  return createExtractor({ ...rest, gazetteer: mergeGazetteers(bundledGazetteer(), readGazetteer(gazetteer)) });
}
