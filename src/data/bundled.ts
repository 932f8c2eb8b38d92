// The bundled gazetteer and tagger, decoded on the first call and kept.

import { Gazetteer } from '../gazetteer/gazetteer';
import { GazetteerLayer } from '../gazetteer/layer';
import { Tagger } from '../tagger/tagger';
import { PACK as GAZETTEER_PACK } from './gazetteer.generated';
import { decodeInlinePack } from './inline';
import { PACK as TAGGER_PACK } from './tagger.generated';

let gazetteer: Gazetteer | undefined;
let tagger: Tagger | undefined;

/**
 * The default gazetteer, decoded on the first call and kept. Its checksum is not verified: `openGazetteer` does so for packs from elsewhere.
 *
 * @example
 * ```ts
 * import { bundledGazetteer } from 'yaqut';
 * bundledGazetteer().lookup('حلب')[0]?.id; // 'city/aleppo'
 * ```
 */
export function bundledGazetteer(): Gazetteer {
  gazetteer ??= new Gazetteer([GazetteerLayer.open(decodeInlinePack(GAZETTEER_PACK()), false)]);
  return gazetteer;
}

export function bundledTagger(): Tagger {
  tagger ??= Tagger.open(decodeInlinePack(TAGGER_PACK()), false);
  return tagger;
}
