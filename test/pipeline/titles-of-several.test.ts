// Names in a list behind a title in the plural, and names of which a sentence says what they are.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${type}${id === undefined ? '' : `/${id}`}`);
type Case = [text: string, ...names: string[]];
const contains = (text: string, ...names: string[]) => expect(found(text)).toEqual(expect.arrayContaining(names));

describe('everyone in a list behind a title in the plural is a person', () => {
  it.each<Case>([
    ['Le soir, MM. Briand, Barthou, Ribot et Doumergue étaient conviés.', 'Briand person', 'Barthou person', 'Ribot person', 'Doumergue person'],
    ['Étaient là MM. Delcassé, Thierry et Cochery, puis Mmes Dufoix et Questiaux.', 'Cochery person', 'Dufoix person', 'Questiaux person'],
    ['Les maréchaux Soult, Lannes et Davout menaient l’aile droite.', 'Soult person', 'Lannes person', 'Davout person'],
    ['Les généraux Nivelle, Mangin, Micheler et Duchêne étaient présents.', 'Nivelle person', 'Mangin person', 'Micheler person', 'Duchêne person'],
    ['Les ministres Parly, Véran et Borne se rendront à Lyon.', 'Parly person', 'Véran person', 'Borne person', 'Lyon city/city/lyon'],
  ])('%s', contains);
});

describe('what stands behind the list, and what is listed otherwise, stays as it is', () => {
  it.each<Case>([
    ['Les présidents Macron et Biden, réunis à Paris, ont appelé Kiev et Moscou à négocier.', 'Paris city/city/paris', 'Kiev city/city/kyiv', 'Moscou city/city/moscow'],
    ['Les ministres Les Républicains ont voté contre.', 'Les Républicains faction/faction/les-republicains'],
    ['Les ministres Le Drian, à Bamako, et Parly, à Gao, ont parlé.', 'Bamako city/city/bamako', 'Gao city/city/gao'],
  ])('%s', contains);
});

describe('a name is what its sentence says that it is', () => {
  it.each<Case>([
    ['La Bléone est une rivière française.', 'Bléone site'],
    ['L’Ognon est une rivière française de Haute-Saône.', 'Ognon site/site/ognon-river'],
    ['Bodilis est une commune du Finistère.', 'Bodilis city'],
    ['Mokrane est un village kabyle.', 'Mokrane city'],
    ['Tombouctou est une région du Mali.', 'Tombouctou region/region/timbuktu-region'],
  ])('%s', contains);
});

describe('but no image makes another thing of it', () => {
  it.each<Case>([
    ['Verdun était un champ de bataille.', 'Verdun city/city/verdun'],
    ['Gao est un désert médical.', 'Gao city/city/gao'],
    ['Lyon est un marché tendu. La Chine est un marché énorme.', 'Lyon city/city/lyon', 'Chine country/country/china'],
    ['Istanbul est un pont entre deux mondes.', 'Istanbul city/city/istanbul'],
    ['Tesla est une île de stabilité.', 'Tesla organisation/organisation/tesla'],
  ])('%s', contains);
});
