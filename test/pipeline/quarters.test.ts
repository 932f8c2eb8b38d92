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

describe('small towns that are called like large ones', () => {
  it.each<[text: string, name: string]>([
    ['Vermont lawmakers in Montpelier passed the budget.', 'Montpelier city/montpelier-vermont'],
    ['À Montpellier, une fusillade a fait un mort.', 'Montpellier city/montpellier'],
    ['Residents of Grand Forks, B.C., were told to leave.', 'Grand Forks city/grand-forks-british-columbia'],
    ['A man from Vancouver, B.C., was arrested.', 'B.C. region/british-columbia'],
    ['هجوم برفح بشمال سيناء.', 'رفح city/rafah-egypt'],
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
