// Titles in the plural govern their lists: `MM. Vidal et Burke` are two people.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${type}${id === undefined ? '' : `/${id}`}`);

describe('behind MM. and Mmes all names of a list are people', () => {
  it.each<[text: string, names: string[]]>([
    ['Étaient présents MM. Cheysson, Tugendhat, Natali et Burke, de la Commission.', ['Cheysson person', 'Tugendhat person', 'Natali person', 'Burke person']],
    ['Mmes Gaspard, Cresson et Roudy ont voté contre.', ['Gaspard person', 'Cresson person', 'Roudy person']],
    ['À Prague, MM. Spacek et Kriegel démissionnent.', ['Prague city/city/prague', 'Spacek person', 'Kriegel person']],
    ['MM. Debré et Van Miert ont dîné.', ['Debré person', 'Van Miert person']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

describe('but what a preposition or another title begins is none of them', () => {
  it.each<[text: string, name: string]>([
    ['MM. Vogel et Brandt, de Bonn, ont signé à Varsovie et Prague.', 'Bonn city/city/bonn'],
    ['MM. Vogel et Brandt, de Bonn, ont signé à Varsovie et Prague.', 'Prague city/city/prague'],
    ['MM. Dupont, maire de Lyon, et Vidal sont venus.', 'Lyon city/city/lyon'],
    ['MM. Guy Benarroche (Bouches-du-Rhône) et Hugues Saury (Loiret) étaient là.', 'Loiret region/region/loiret'],
    ['Les villages de Kafr Hamra, Anadan et Haritan ont été bombardés en Syrie.', 'Haritan city/city/haritan'],
    ['Un pistolet de 9 mm Beretta a été saisi à Lyon.', 'Lyon city/city/lyon'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));
});
