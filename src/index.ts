// `yaqut`: the facade. Wires the bundled data, decoded on the first call, to the extractor.

import { bundledGazetteer, bundledTagger } from './data/bundled';
import { type Extractor, type ExtractorOptions, buildExtractor } from './pipeline/extractor';

export { YaqutError, type YaqutErrorCode } from './errors';
export { defineGazetteer, type GazetteerEntry, type GazetteerIssue, type GazetteerParseResult, mergeGazetteers, openGazetteer, safeParseGazetteer } from './gazetteer/define';
export type { Gazetteer } from './gazetteer/gazetteer';
export type { Extractor, ExtractorOptions } from './pipeline/extractor';
export * from './types';
export { bundledGazetteer };

const resources = { gazetteer: bundledGazetteer, tagger: bundledTagger };
const bundled = /* @__PURE__ */ buildExtractor(resources);

/**
 * Makes an extractor with its own gazetteer, evidence and default options. Immutable; nothing is decoded before its first call.
 *
 * @throws YaqutError `invalid-option`, `invalid-gazetteer` or `invalid-evidence`.
 * @example
 * ```ts
 * import { createExtractor } from 'yaqut';
 * const { extractEntities } = createExtractor({ names: 'fr', minConfidence: 0.7 });
 * extractEntities('Fighting near Aleppo')[0]?.name; // 'Alep'
 * ```
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  return buildExtractor(resources, options);
}

/**
 * Who and where in a text: all entities, sorted, with offsets in UTF-16 code units. Linear in the text; never throws for a string.
 *
 * @throws YaqutError `invalid-text` for anything but a string, `invalid-option` and `invalid-type` for wrong options.
 * @example
 * ```ts
 * import { extractEntities } from 'yaqut';
 * const [city] = extractEntities("Damas prépare une opération près d'Alep");
 * console.log(city?.type, city?.text, city?.id); // 'city' 'Damas' 'city/damascus'
 * ```
 */
export const extractEntities: Extractor['extractEntities'] = bundled.extractEntities;
/**
 * Populated places only. See `extractEntities`.
 *
 * @example
 * ```ts
 * import { extractCities } from 'yaqut';
 * extractCities('Fighting near Aleppo, Syria')[0]?.text; // 'Aleppo'
 * ```
 */
export const extractCities: Extractor['extractCities'] = bundled.extractCities;
/**
 * Cities, countries, regions and sites. See `extractEntities`.
 *
 * @example
 * ```ts
 * import { extractPlaces } from 'yaqut';
 * extractPlaces('Fighting near Aleppo, Syria').length; // 2
 * ```
 */
export const extractPlaces: Extractor['extractPlaces'] = bundled.extractPlaces;
/**
 * Armed and political sides. See `extractEntities`.
 *
 * @example
 * ```ts
 * import { extractFactions } from 'yaqut';
 * extractFactions('The Free Syrian Army left Azaz.')[0]?.id; // 'faction/free-syrian-army'
 * ```
 */
export const extractFactions: Extractor['extractFactions'] = bundled.extractFactions;
/**
 * Individual people. See `extractEntities`.
 *
 * @example
 * ```ts
 * import { extractPeople } from 'yaqut';
 * extractPeople('Gen. Rami Haddad spoke.')[0]?.text; // 'Rami Haddad'
 * ```
 */
export const extractPeople: Extractor['extractPeople'] = bundled.extractPeople;
/**
 * Bodies that are not sides in a conflict. See `extractEntities`.
 *
 * @example
 * ```ts
 * import { extractOrganisations } from 'yaqut';
 * extractOrganisations('according to the ICRC')[0]?.text; // 'ICRC'
 * ```
 */
export const extractOrganisations: Extractor['extractOrganisations'] = bundled.extractOrganisations;
