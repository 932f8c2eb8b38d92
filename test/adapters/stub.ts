// An extractor with a short list of names, so that these tests say what adapters do and not what the gazetteer holds.

import type { Extractor } from '../../src/pipeline/extractor';
import type { Entity, EntityType } from '../../src/types';

export const NAMES: ReadonlyMap<string, EntityType> = new Map([
  ['Front al-Nosra', 'faction'],
  ['Ahmad Brigade', 'faction'],
  ['Aleppo', 'city'],
  ['Alep', 'city'],
  ['Damascus', 'city'],
  ['حلب', 'city'],
  ['Idlib Province', 'region'],
  ["province d'Idleb", 'region'],
  ['Port of Tartus', 'site'],
  ['port de Tartous', 'site'],
  ['Syria', 'country'],
  ['Syrie', 'country'],
  ['Wael Halaki', 'person'],
  ['OSDH', 'organisation'],
]);

const PATTERN = new RegExp([...NAMES.keys()].join('|'), 'g');

export const stubExtractor: Pick<Extractor, 'extractEntities'> = {
  extractEntities: ((text: string): Entity[] =>
    [...text.matchAll(PATTERN)].map((match) => ({ type: NAMES.get(match[0]), text: match[0], start: match.index, end: match.index + match[0].length, confidence: 1, via: 'gazetteer', id: `x/${match[0]}` }) as Entity)) as Extractor['extractEntities'],
};
