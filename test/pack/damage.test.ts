// Corrupting any byte of a pack gives a clear error or the right answer: never a wrong one, a hang or a crash.

import { describe, expect, it } from 'vitest';
import { compilePack } from '../../src/compile/compile';
import { createExtractor, openGazetteer, YaqutError } from '../../src/core';
import { GazetteerLayer } from '../../src/gazetteer/layer';
import { seedsOf } from '../support/seeds';

const { pack } = compilePack(
  {
    seeds: seedsOf(
      { id: 'city/aleppo', en: 'Aleppo', fr: 'Alep', ar: 'حلب', country: 'SY', lat: '36.2', lon: '37.16', cues: 'souk' },
      { id: 'faction/al-nusra-front', en: 'Nusra Front', fr: 'Front al-Nosra', ar: 'جبهة النصرة', country: 'SY' },
      { id: 'country/syria', en: 'Syria', fr: 'Syrie', ar: 'سوريا', country: 'SY' },
    ),
    demonyms: [{ id: 'country/syria', en: ['Syrian'], fr: ['syrien'], ar: ['سوري'] }],
    cues: [{ cue: 'cityHead', form: 'ville' }],
  },
  'test',
);
const TEXT = "Le Front al-Nosra à Alep, la ville d'Alep, en Syrie ; les Syriens de وحلب و جبهة النصرة";

function answer(bytes: Uint8Array): string {
  const gazetteer = openGazetteer(bytes);
  return JSON.stringify([createExtractor({ gazetteer }).extractEntities(TEXT, { demonyms: 'include', names: 'ar', candidates: true }), gazetteer.lookup('Alep'), gazetteer.size]);
}

describe('a gazetteer pack with one byte changed', () => {
  const right = answer(pack);
  it('is small and answers', () => {
    expect(pack.length).toBeLessThan(2500);
    expect(JSON.parse(right)[0].length).toBeGreaterThanOrEqual(6);
  });

  it.each([['inverted', 0xff], ['with its lowest bit flipped', 0x01], ['with its highest bit flipped', 0x80]] as const)('%s: an error or the same answer', (_, mask) => {
    let refused = 0;
    let same = 0;
    for (let at = 0; at < pack.length; at++) {
      const bytes = pack.slice();
      bytes[at] = (bytes[at] as number) ^ mask;
      try {
        expect(answer(bytes), `byte ${at}`).toBe(right);
        same++;
      } catch (error) {
        if (!(error instanceof YaqutError)) throw new Error(`byte ${at}: ${String(error)}`);
        expect(error.code).toBe('invalid-pack');
        refused++;
      }
    }
    expect(refused + same).toBe(pack.length);
    expect(refused).toBeGreaterThan(pack.length * 0.9);
  });

  it('cut at any length: an error', () => {
    for (let length = 0; length < pack.length; length++) expect(() => openGazetteer(pack.slice(0, length)), `${length} bytes`).toThrow(YaqutError);
  });

  it('opened without the checksum: never another exception than ours while opening', () => {
    let opened = 0;
    for (let at = 0; at < pack.length; at++) {
      const bytes = pack.slice();
      bytes[at] = (bytes[at] as number) ^ 0xff;
      try {
        GazetteerLayer.open(bytes, false);
        opened++;
      } catch (error) {
        if (!(error instanceof YaqutError)) throw new Error(`byte ${at}: ${String(error)}`);
      }
    }
    expect(opened).toBeGreaterThan(100);
  });
});
