// The bundled gazetteer without curated people, factions and organisations: what context alone can do.

import { compileGazetteer } from '../../src/compile/compile';
import { DEFAULT_TIER } from '../../src/compile/world';
import { Gazetteer } from '../../src/gazetteer/gazetteer';
import { GazetteerLayer } from '../../src/gazetteer/layer';
import { compileInput, readAllSeeds } from '../sources';

const BODIES = new Set(['person', 'faction', 'organisation']);

export function withoutCurated(): Gazetteer {
  const seeds = readAllSeeds().filter((seed) => !BODIES.has(seed.type));
  // The cue lists keep given and family names only from the word lists then: the people are gone with all that is theirs.
  return new Gazetteer([new GazetteerLayer(compileGazetteer({ ...compileInput(DEFAULT_TIER, seeds), bodies: [] }).columns)]);
}
