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
 * Makes an extractor that knows nothing but what it is given; the options become the defaults of its calls.
 *
 * @throws YaqutError `invalid-option` on unknown or ill-typed options, `invalid-type` for a type that is none, `invalid-gazetteer` and
 * `invalid-evidence` for a gazetteer or sources of evidence that are none.
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
 * Opens a tagger pack, as `npm run train` of the repository writes it. Checks every byte's checksum and decodes the weights: some 20 ms for the bundled one.
 *
 * @throws YaqutError `invalid-pack` for anything but a `Uint8Array`, on damage, for another version, and where scales or calibration are not valid.
 * @example
 * ```ts
 * import { openTagger, YaqutError } from 'yaqut/core';
 * try {
 *   openTagger(new Uint8Array(8));
 * } catch (error) {
 *   if (error instanceof YaqutError) console.log(error.code); // invalid-pack
 * }
 * ```
 */
export function openTagger(pack: Uint8Array): Tagger {
  return Tagger.open(pack, true);
}
