// `yaqut/data/world`: every place from 1,000 inhabitants, for `createExtractor({ gazetteer: worldGazetteer() })`.

import { Gazetteer } from '../gazetteer/gazetteer';
import { GazetteerLayer } from '../gazetteer/layer';
import { decodeInlinePack } from './inline';
import { PACK } from './world.generated';

let gazetteer: Gazetteer | undefined;

/** The large gazetteer: the default one and all places from 1,000 inhabitants. Decoded on the first call (about 0.2 s), then kept. */
export function worldGazetteer(): Gazetteer {
  gazetteer ??= new Gazetteer([GazetteerLayer.open(decodeInlinePack(PACK), false)]);
  return gazetteer;
}
