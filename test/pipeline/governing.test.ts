// Which head governs a name, by the bundled cue words.

import { describe, expect, it } from 'vitest';
import { CUE } from '../../src/gazetteer/model';
import { bundledGazetteer } from '../../src/index';
import { readDocument } from '../../src/pipeline/document/document';

const PLACE = CUE.cityHead | CUE.regionHead | CUE.siteHead;

/** Whether a head of a place governs the word that the text marks with a star. */
function isGoverned(marked: string): boolean {
  const text = marked.replace('*', '');
  const { tokens, governing } = readDocument(text, bundledGazetteer());
  return ((governing[tokens.start.indexOf(marked.indexOf('*'))] as number) & PLACE) !== 0;
}

describe('a head', () => {
  it.each([
    'la ville de *Homs',
    'la ville syrienne d’*Alep',
    'the town of *Homs',
    'la province sud-ouest du *Kassaï',
    'les villages : *Tchartar, Vank',
    'les villages : Tchartar, *Vank et Olba',
    'the villages: *Olba and Kersan',
    // In apposition.
    'at *Zairawn, a Hmar settlement',
    'In *Tell Olba, a small village',
    'près de *Lissoko, une ville minière',
    '*Kapiri, a river that runs to the lake',
    'at *Pryvoz, the central market, nobody',
  ])('governs: %s', (text) => expect(isGoverned(text)).toBe(true));
  it.each([
    // A preposition says where the thing is, not what it is called.
    'un hôpital de campagne à *Amdjarass',
    'le gouvernorat est en *Syrie',
    'the province in *Syria',
    'le village que *Homs a bâti',
    'la ville : *Homs',
    'les villages, *Homs aussi',
    'In *Karkouf, a village elder',
    'In *Karkouf, a doctor',
    'In *Karkouf, the village was burnt',
    'Karkouf, a village in *Hiran',
    'à *Karkouf. Un village',
  ])('does not govern: %s', (text) => expect(isGoverned(text)).toBe(false));
});
