// Bodies with whose they are before them, names behind the English article, and towns of the readers' own country.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const linked = (text: string) => extractEntities(text).map(({ text: name, id, type }) => `${name} ${id ?? type}`);

describe('bodies with whose they are', () => {
  it.each<[text: string, name: string]>([
    ['The United States Department of Justice said on Friday that it had sued the company.', 'United States Department of Justice organisation/us-department-of-justice'],
    ['The U.S. State Department says the already tense border is closed.', 'U.S. State Department organisation/us-state-department'],
    ['The U.S. Central Intelligence Agency said the report was wrong.', 'U.S. Central Intelligence Agency organisation/cia'],
    ['The U.N. World Food Program sent rice to the camp.', 'U.N. World Food Program organisation/world-food-programme'],
    ['The North Korean Foreign Ministry condemned the drills.', 'North Korean Foreign Ministry organisation/ministry-of-foreign-affairs-north-korea'],
    ['The British Columbia Liberal Party won the vote.', 'Liberal Party faction'],
    ["L'eurodéputé RN Jordan Bardella a répondu au député LR Éric Ciotti.", 'RN faction/national-rally'],
    ["L'eurodéputé RN Jordan Bardella a répondu au député LR Éric Ciotti.", 'LR faction/les-republicains'],
    ["L'ambassade des États-Unis à Beyrouth a appelé ses ressortissants.", 'Beyrouth city/beirut'],
  ])('%s', (text, name) => expect(linked(text)).toContain(name));

  it.each<[text: string, names: string[]]>([
    ['China-Russia ties are good.', ['China country/china', 'Russia country/russia']],
    ['Storms hit the U.S. Midwest on Monday.', ['U.S. country/united-states', 'Midwest region/midwest-us']],
    ["En 1914, l'Autriche-Hongrie déclare la guerre.", ['Autriche-Hongrie country/austria-hungary']],
    ['N. Sarkozy a été élu. J. Trump a parlé.', ['N. Sarkozy person/nicolas-sarkozy', 'J. Trump person']],
    ["Le procureur de la République d'Épinal a ouvert une enquête.", ['Épinal city/epinal']],
    ['Lettre de J.-M. Le Pen aux adhérents.', ['J.-M. Le Pen person']],
  ])('%s', (text, names) => expect(linked(text)).toEqual(names));
});

describe('names behind the article', () => {
  it.each<[text: string, name: string]>([
    ['Deputies voted in the Duma in Moscow on Tuesday.', 'Duma organisation/state-duma'],
    ['A Duma deputy told reporters in Moscow.', 'Duma organisation/state-duma'],
    ['It said the Bush administration had ignored the reports.', 'Bush person'],
    ['The Bush administration has denied it.', 'Bush person'],
    ['The chamber of the Hague-based court said so.', 'the Hague city/the-hague'],
    ['Shelling killed two people in Duma, near Damascus.', 'Duma city/douma'],
  ])('%s', (text, name) => expect(linked(text)).toContain(name));

  it('is no town in a phrase', () => expect(linked('Life here in the Valley is hard.')).toEqual([]));

  it('knows people by a courtesy title', () => expect(linked('She wrote to Mr. Blair directly.')).toEqual(['Blair person']));
});

describe('towns of the readers\' country', () => {
  it.each<[text: string, name: string]>([
    ["Un incendie s'est déclaré à Brest dans la nuit. Les pompiers sont intervenus.", 'Brest city/brest'],
    ["Un incendie s'est déclaré à Brest dans la nuit. La Biélorussie et Minsk accusent la Pologne.", 'Brest city/brest-belarus'],
    ['Saint-Denis est sous les eaux après le passage du cyclone sur cette île des tropiques, avec la pluie et le vent.', 'Saint-Denis city/gn-935264'],
    ['A fire broke out in Brest at night. Belarus and Minsk accuse Poland.', 'Brest city/brest-belarus'],
  ])('%s', (text, name) => expect(linked(text)).toContain(name));
});

describe('Arabic words that are names too', () => {
  it.each<[text: string, name: string]>([
    ['درس تاريخ العمارة في باريس.', 'العمارة city/amarah'],
    ['اتسع هذا الكفر حتى صار بلدة.', 'الكفر city'],
  ])('%s', (text, name) => expect(linked(text)).not.toContain(name));

  it.each<[text: string, name: string]>([
    ['قتل شرطي في العمارة جنوب العراق.', 'العمارة city/amarah'],
    ['ونقل إلى المستشفى في الرصافة ببغداد.', 'الرصافة site/rusafa-baghdad'],
  ])('%s', (text, name) => expect(linked(text)).toContain(name));
});
