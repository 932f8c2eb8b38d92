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
