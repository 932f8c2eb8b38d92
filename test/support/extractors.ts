// A small gazetteer with the shipped cue words: the pipeline without tagger and without the bundled data.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../../src/compile/compile';
import { readCues } from '../../src/compile/seeds';
import { createExtractor, type Entity, type Extractor, openGazetteer } from '../../src/core';
import { ROOT } from './articles';
import { seedsOf } from './seeds';

const cues = ['fr', 'en', 'ar'].flatMap((language) => readCues({ name: `seeds/cues/${language}.tsv`, text: readFileSync(join(ROOT, `seeds/cues/${language}.tsv`), 'utf8') }));

export const smallGazetteer = openGazetteer(
  compilePack(
    {
      seeds: seedsOf(
        { id: 'country/syria', en: 'Syria', fr: 'Syrie', ar: 'سوريا', country: 'SY' },
        { id: 'country/libya', en: 'Libya', fr: 'Libye', ar: 'ليبيا', country: 'LY' },
        { id: 'country/lebanon', en: 'Lebanon', fr: 'Liban', ar: 'لبنان', country: 'LB' },
        { id: 'city/aleppo', en: 'Aleppo', fr: 'Alep', ar: 'حلب', country: 'SY', lat: '36.2', lon: '37.16' },
        { id: 'city/tripoli', en: 'Tripoli', country: 'LY', lat: '32.9', lon: '13.2' },
        { id: 'city/tripoli-lebanon', en: 'Tripoli', country: 'LB', lat: '34.4', lon: '35.8' },
        { id: 'city/beirut', en: 'Beirut', fr: 'Beyrouth', ar: 'بيروت', country: 'LB', lat: '33.9', lon: '35.5' },
        { id: 'region/aleppo-governorate', en: 'Aleppo Governorate', fr: "gouvernorat d'Alep", ar: 'محافظة حلب', country: 'SY', lat: '36.2', lon: '37.5' },
        { id: 'faction/al-nusra-front', en: 'Nusra Front', fr: 'Front al-Nosra', ar: 'جبهة النصرة', country: 'SY' },
        { id: 'person/wael-al-halqi', en: 'Wael Nader al-Halqi', fr: 'Wael Nader Halaki', country: 'SY' },
        { id: 'organisation/sohr', en: 'Syrian Observatory for Human Rights', fr: "Observatoire syrien des droits de l'Homme", country: 'GB' },
        { id: 'organisation/university-of-aleppo', en: 'University of Aleppo', fr: "Université d'Alep", country: 'SY' },
      ),
      demonyms: [{ id: 'country/syria', en: ['Syrian', 'Syrians'], fr: ['syrien', 'syrienne'], ar: ['سوري'] }],
      cues,
    },
    'test',
  ).pack,
);

export const small: Extractor = createExtractor({ gazetteer: smallGazetteer });

/** `type:text`, with the id where there is one. */
export function brief(entities: readonly Entity[]): string[] {
  return entities.map(({ type, text, id }) => `${type}:${text}${id === undefined ? '' : ` ${id}`}`);
}
