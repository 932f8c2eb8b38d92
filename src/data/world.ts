// `yaqut/data/world`: every place from 1,000 inhabitants, for `createExtractor({ gazetteer: worldGazetteer() })`.

import { Gazetteer } from '../gazetteer/gazetteer';
import { GazetteerLayer } from '../gazetteer/layer';
import { bundledGazetteer } from './bundled';
import { decodeInlinePack } from './inline';
import { PACK } from './world.generated';

let gazetteer: Gazetteer | undefined;

/**
 * The bundled gazetteer and, as a second layer, every place from 1,000 inhabitants. Decoded on the first call (about 0.15 s, and 0.1 s for the bundled one where it was not yet in use), then kept.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'yaqut';
 * import { worldGazetteer } from 'yaqut/data/world';
 * const { extractCities } = createExtractor({ gazetteer: worldGazetteer() });
 * extractCities('The mayor of Oberndorf in Tirol spoke.').length; // 1
 * ```
 */
export function worldGazetteer(): Gazetteer {
  gazetteer ??= new Gazetteer([...bundledGazetteer().layers, GazetteerLayer.open(decodeInlinePack(PACK()), false)]);
  return gazetteer;
}
