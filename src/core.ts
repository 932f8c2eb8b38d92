// `yaqut/core`: the library without data. Bring a gazetteer, and a tagger if you have one.

import { type Extractor, type ExtractorOptions, buildExtractor } from './pipeline/extractor';
import { Gazetteer } from './gazetteer/gazetteer';
import { Tagger } from './tagger/tagger';

export { YaqutError, type YaqutErrorCode } from './errors';
export { defineGazetteer, type GazetteerEntry, type GazetteerIssue, type GazetteerParseResult, mergeGazetteers, openGazetteer, safeParseGazetteer } from './gazetteer/define';
export type { Gazetteer } from './gazetteer/gazetteer';
export type { Extractor, ExtractorOptions } from './pipeline/extractor';
export type { Tagger } from './tagger/tagger';
export * from './types';

/**
 * Makes an extractor that knows nothing but what it is given.
 *
 * @throws YaqutError `invalid-option` on unknown or ill-typed options.
 * @example
 * ```ts
 * import { createExtractor, defineGazetteer } from 'yaqut/core';
 * const gazetteer = defineGazetteer([{ id: 'city/x', type: 'city', names: ['Aleppo', 'Alep'] }]);
 * createExtractor({ gazetteer }).extractCities("près d'Alep")[0]?.start; // 7
 * ```
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  return buildExtractor({ gazetteer: () => new Gazetteer([]), tagger: () => undefined }, options);
}

/**
 * Opens a tagger pack. Checks every byte's checksum.
 * @throws YaqutError `invalid-pack` on damage or another version.
 */
export function openTagger(pack: Uint8Array): Tagger {
  return Tagger.open(pack, true);
}
