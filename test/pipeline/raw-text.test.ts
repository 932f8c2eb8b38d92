// Text as people type and copy it: names without capitals, notes stuck to names, left-overs of pages.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${id ?? type}`);
type Case = [text: string, names: string[]];
const names = (text: string, expected: string[]) => expect(found(text)).toEqual(expected);

describe('posts whose sentences have capitals and names none', () => {
  it.each<Case>([
    ['Hier j’étais a paris pour la manif contre macron. Les flics ont tout bloqué.', ['paris city/paris', 'macron person/emmanuel-macron']],
    ['My uncle says netanyahu wont stop until gaza is flat. The world does nothing.', ['netanyahu person/benjamin-netanyahu', 'gaza region/gaza-strip']],
    ['La russie a encore bombardé kharkiv cette nuit. L’OTAN regarde.', ['russie country/russia', 'kharkiv city/kharkiv', 'OTAN organisation/nato']],
    ['Just landed in kyiv!! Anyone know if the train to lviv runs? #Ukraine', ['kyiv city/kyiv', 'lviv city/lviv', 'Ukraine country/ukraine']],
    // Two of many.
    ['We flew from kutaisi to Oslo, Rome and Madrid, then back to yerevan.', ['kutaisi city/kutaisi', 'Oslo city/oslo', 'Rome city/rome', 'Madrid city/madrid', 'yerevan city/yerevan']],
  ])('%s', names);
});

describe('but words stay words', () => {
  it.each<Case>([
    ['Je vais faire une tarte aux pommes. Il faut de la farine et du beurre. Laisser reposer.', []],
    ['He went to the market. The children were reading in the nice garden. They ate turkey.', []],
    ['Les paris sont ouverts. On verra bien demain.', []],
    // One small name among others with capitals may be anything.
    ['Berlin, Rome and Madrid said that the bicycle tyre was found in Lisbon.', ['Berlin city/berlin', 'Rome city/rome', 'Madrid city/madrid', 'Lisbon city/lisbon']],
  ])('%s', names);
});

describe('two people with a hyphen between them', () => {
  it.each<Case>([
    ['The Trump-Putin summit in Alaska ended early.', ['Trump person/donald-trump', 'Putin person/vladimir-putin', 'Alaska region/alaska']],
    ['Le sommet Macron-Merz à Berlin.', ['Macron person/emmanuel-macron', 'Merz person/friedrich-merz', 'Berlin city/berlin']],
    ['The Netanyahu-Gallant feud went on.', ['Netanyahu person/benjamin-netanyahu', 'Gallant person/yoav-gallant']],
    // Or one with both as a family name.
    ['Irène Joliot-Curie et Mme Royal-Hollande sont venues.', ['Irène Joliot-Curie person', 'Royal-Hollande person']],
    ['Sarah Merkel-Macron lives in Leeds.', ['Sarah Merkel-Macron person', 'Leeds city/leeds']],
  ])('%s', names);
});

describe('character references', () => {
  it.each<Case>([
    ['l&#039;arm&eacute;e libanaise &agrave; Tripoli, et l&rsquo;ONU', ['arm&eacute;e libanaise faction/lebanese-armed-forces', 'Tripoli city/tripoli-lebanon', 'ONU organisation/united-nations']],
    ['Hay&#39;at Tahrir al-Sham in Addis&nbsp;Ababa, S&atilde;o Paulo; Bogot&aacute;', ['Hay&#39;at Tahrir al-Sham faction/hayat-tahrir-al-sham', 'Addis&nbsp;Ababa city/addis-ababa', 'S&atilde;o Paulo city/sao-paulo', 'Bogot&aacute; city/bogota']],
    ['Recep Tayyip Erdo&#x11F;an&amp;#39;s talks with Marks &amp; Spencer', ['Recep Tayyip Erdo&#x11F;an person/recep-tayyip-erdogan', 'Marks &amp; Spencer organisation/marks-and-spencer']],
    // No references.
    ['AT&T; &Gaza; Rafah &; Beirut', ['AT&T organisation/att', 'Gaza region/gaza-strip', 'Rafah city/rafah', 'Beirut city/beirut']],
  ])('%s', names);
});

describe('notes of two digits', () => {
  it.each<Case>([
    ['The road from Kaboul12 to Jalalabad13 was reopened near Kandahar17.', ['Kaboul city/kabul', 'Jalalabad city/jalalabad', 'Kandahar city/kandahar']],
    ['Des gens ont fui Dungu46 et Niangara47 vers Zguilma48 après Faradje.', ['Dungu city/dungu', 'Niangara city/niangara', 'Zguilma city', 'Faradje city/faradje']],
    // Names with their numbers.
    ['TF1, Africa24 et Africa24 Sport.', ['TF1 organisation/tf1', 'Africa24 organisation/africa24', 'Africa24 Sport organisation']],
  ])('%s', names);
});

describe('towns and countries with a hyphen between them are two', () => {
  it.each<Case>([
    ['Ligue 1 : Nantes-Toulouse 2-0, Reims-Montpellier 3-1', ['Nantes city/nantes', 'Toulouse city/toulouse', 'Reims city/reims', 'Montpellier city/montpellier']],
    // A body and its town are one.
    ['Caritas-Bunia distribue des vivres, selon son directeur.', ['Caritas-Bunia organisation']],
  ])('%s', names);
});

describe('headlines one below the other', () => {
  it.each<Case>([
    ['حرب اليمن\nنتنياهو في واشنطن', ['اليمن country/yemen', 'نتنياهو person/benjamin-netanyahu', 'واشنطن city/washington']],
  ])('%s', names);
});

describe('a river is no weak name of a division of the country behind it', () => {
  it.each<Case>([
    ['Towns along the Euphrates in Syria were flooded.', ['Euphrates site/euphrates', 'Syria country/syria']],
    ['He comes from Surrey, United Kingdom.', ['Surrey region/surrey', 'United Kingdom country/united-kingdom']],
  ])('%s', names);
});

describe('columns side by side', () => {
  it.each<Case>([
    ['SUDAN                    ETHIOPIA\nArmy retakes Wad Madani      Abiy visits Mekelle', ['SUDAN country/sudan', 'ETHIOPIA country/ethiopia', 'Wad Madani city/wad-madani', 'Abiy person/abiy-ahmed', 'Mekelle city/mekelle']],
    // An indented paragraph is no column.
    ['    Les soldats ont quitté Deir\nez-Zor hier.', ['Deir\nez-Zor city/deir-ez-zor']],
  ])('%s', names);
});
