// Quarters, sites and lesser towns whose name another town or country has too: what the words around them say of where they lie.

import { describe, expect, it } from 'vitest';
import { readSeeds, SEED_COLUMNS } from '../../src/compile/seeds';
import { townsOfSites } from '../../src/compile/site-towns';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, id }) => `${name} ${id ?? '-'}`);

describe('a quarter lies in the town that is named with it', () => {
  it.each<[text: string, name: string]>([
    ['انفجار في حي النصر بمدينة الموصل.', 'النصر -'],
    ['اندلعت مواجهات في حي الطور في نابلس.', 'الطور -'],
    ['اندلعت مواجهات في حي الطور في القدس.', 'الطور site/at-tur-jerusalem'],
    ['قتل شاب في حي الأشرفية في مدينة دمشق.', 'الأشرفية -'],
    ['اعتقالات في حيي الجنينة والزهور بالبصرة.', 'الزهور -'],
    ['اعتقالات في حيي المثنى والزهور بالموصل.', 'الزهور site/al-zuhour-mosul'],
    ['وسجلت إصابات في مناطق الجبيلة والجنينة والعباسية في البصرة.', 'الجنينة -'],
    ['قصف منطقة الشياح غربي منطقة درعا البلد.', 'الشياح -'],
    ['Russian troops fired on the Dniprovskyi district of Kherson.', 'Dniprovskyi district -'],
    ['Un incendie a détruit un immeuble du quartier de Neukölln à Berlin.', 'Neukölln site/neukolln'],
    ['Un incendie a détruit un immeuble du quartier de Neukölln à Munich.', 'Neukölln -'],
    ['À Berlin, dans le quartier de Neukölln, à Stockholm et à Lyon, on a manifesté.', 'Neukölln site/neukolln'],
    ['The hospital is by the Main river in the city of Würzburg.', 'Main river site/main-river'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));
});

describe('what its list is said to lie in', () => {
  it.each<[text: string, name: string]>([
    ['A hurricane hit Fort Myers, Naples and Marco Island in Florida.', 'Naples city/gn-4165565'],
    ['Trains stop in Surgut, Tyumen and Nizhnevartovsk in Khanty-Mansi.', 'Tyumen city/tyumen'],
    ['Il a étudié à Paris et à Tripoli au Liban.', 'Paris city/paris'],
    ['In Ghana, gunmen attacked Pusiga, Manga and Garu.', 'Manga -'],
    ['In Burkina Faso, gunmen attacked Manga and Garango.', 'Manga city/gn-2358100'],
    ['He was born in Newcastle, Jamaica, and moved to Miami.', 'Newcastle -'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));
});

describe('in French, à says where a quarter, a street or a building lies', () => {
  it.each<[text: string, name: string]>([
    ['Le quartier de Kreuzberg, à Munich, est calme.', 'Kreuzberg -'],
    ['Le quartier de Kreuzberg, à Berlin, est calme.', 'Kreuzberg site/kreuzberg'],
    ["L'avenue Bourguiba à Sfax est fermée.", 'avenue Bourguiba -'],
    ['Un homme est mort à l’hôpital Saint-Antoine à Lille.', 'hôpital Saint-Antoine -'],
    ['Le quartier de Jabal Mohsen à Tripoli, dans le nord du Liban, est calme.', 'Jabal Mohsen site/jabal-mohsen'],
    ['Le quartier de Yarmouk à Damas a été bombardé.', 'Yarmouk -'],
    ['Ses parents ont été déportés de Drancy à Auschwitz.', 'Drancy city/gn-3020839'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));
});

describe('squares of one name, each by its owner', () => {
  it.each<[text: string, names: string[]]>([
    ["Baghdad's Tahrir Square was quiet. In Egypt, the army cleared Cairo's Tahrir Square in 2013.", ['Tahrir Square site/tahrir-square-baghdad', 'Tahrir Square site/tahrir-square-cairo']],
    ['Stores in Toronto, London and Windsor, in Ontario, closed. Prime Minister Keir Starmer spoke in London.', ['London city/london', 'London city/london']],
  ])('%s', (text, names) => expect(found(text).filter((name) => /^(?:Tahrir|London)/.test(name))).toEqual(names));
});

describe('behind an Arabic quarter stands no great city, division, country or person', () => {
  it.each<[text: string, name: string]>([
    ['اعتقالات في حي القدس شرقي الموصل.', 'القدس -'],
    ['حريق في حي بغداد في مدينة اللاذقية.', 'بغداد -'],
    ['حريق في حي تونس في الموصل.', 'تونس -'],
    ['حريق بحي مولاي رشيد بالدار البيضاء.', 'مولاي رشيد -'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));
});

describe('small towns that are called like large ones', () => {
  it.each<[text: string, name: string]>([
    ['Vermont lawmakers in Montpelier passed the budget.', 'Montpelier city/montpelier-vermont'],
    ['À Montpellier, une fusillade a fait un mort.', 'Montpellier city/montpellier'],
    ['Residents of Grand Forks, B.C., were told to leave.', 'Grand Forks city/grand-forks-british-columbia'],
    ['A man from Vancouver, B.C., was arrested.', 'B.C. region/british-columbia'],
    ['هجوم على رفح الجديدة بشمال سيناء.', 'رفح الجديدة city/rafah-egypt'],
    ['قصفت الطائرات رفح وخان يونس.', 'رفح city/rafah'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));
});

describe('townsOfSites', () => {
  it('reads the town in brackets, of the same country', () => {
    const line = (id: string, type: string, en: string, country: string) => [id, type, en, '', '', '', country, '', '', '', '', 'made up'].join('\t');
    const text = [SEED_COLUMNS.join('\t'), line('city/homs', 'city', 'Homs', 'SY'), line('site/zahra', 'site', 'al-Zahra (Homs)', 'SY'), line('site/zahra-jordan', 'site', 'al-Zahra (Homs)', 'JO'), line('site/main', 'site', 'Main (river)', 'SY')].join('\n');
    expect(townsOfSites(readSeeds({ name: 'made-up.tsv', text }))).toEqual([['site/zahra', 'city/homs']]);
  });
});

describe('a town that the text says lies elsewhere', () => {
  it.each<[text: string, names: string[]]>([
    ['ATHENS, Maine — Police in Athens arrested a man.', ['ATHENS -', 'Maine region/maine', 'Athens -']],
    ['PARIS, Maine — Police in Paris arrested a man.', ['PARIS city/gn-4974617', 'Maine region/maine', 'Paris city/gn-4974617']],
    ['Ras el-Aïn, près de Tyr, au Liban-Sud, a été bombardé.', ['Ras el-Aïn -', 'Tyr city/tyre', 'Liban-Sud region/south-lebanon']],
    ['جامع الزيتونة بمدينة تونس مغلق.', ['جامع الزيتونة site/zitouna-mosque', 'تونس city/tunis']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

describe('American counties', () => {
  it.each<[text: string, name: string]>([
    ['Essex County prosecutors in Newark, New Jersey, charged a man.', 'Essex County -'],
    ['Cook County, Georgia, voted for him.', 'Cook County -'],
    ['A judge in Orange County, Florida, voted for him.', 'Orange County -'],
    ['A judge in Orange County, California, voted for him.', 'Orange County region/orange-county'],
    ['Police in Cook County in Florida found them.', 'Cook County -'],
    ['Voters in Orange County and Los Angeles went to the polls in California.', 'Orange County region/orange-county'],
    ['Police in Essex and Suffolk, in England, said so.', 'Essex region/essex'],
    ["The storm came ashore on Mexico's Gulf Coast.", 'Gulf Coast -'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));
});

describe('streets and shops that are called after places', () => {
  it.each<[text: string, names: string[]]>([
    ['Il habite 3 rue de Rome, à Marseille.', ['rue de Rome -', 'Marseille city/marseille']],
    ['La voiture roulait route de Berne, à Lausanne.', ['Lausanne city/lausanne']],
    ['Il roulait sur la route de Berne.', ['Berne city/bern']],
    ['Les rues de Rome sont vides, comme une rue de Naples.', ['Rome city/rome', 'Naples city/naples']],
    ['La pizzeria Italia, à Lille, a brûlé.', ['Lille city/lille']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});
