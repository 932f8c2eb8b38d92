// Names as old papers, obituaries and lists of counties print them.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${type}${id === undefined ? '' : `/${id}`}`);
type Case = [text: string, name: string];
const contains = (text: string, name: string) => expect(found(text)).toContain(name);
const lacks = (text: string, name: string) => expect(found(text)).not.toContain(name);

describe('a given name that is shortened with a dot ends no sentence', () => {
  it.each<Case>([
    ['Mr. Jas. Henderson, of Ballarat, sold the farm.', 'Jas. Henderson person'],
    ['The funeral of Geo. Whitcombe took place at Ripon.', 'Geo. Whitcombe person'],
    ['Mrs. Geo. Watkins poured tea. Col. Wm. Preston returned to Louisville.', 'Wm. Preston person'],
    ['Robt. Toombs spoke in Macon on Friday.', 'Robt. Toombs person'],
    ['The news came from Jos. Police said ten had died in Nigeria.', 'Jos city/city/jos'],
  ])('%s', contains);
  it('as does no rank', () => expect(found('Capt. Benj. Hallowell and Lieut. Harvey fell.').join()).not.toMatch(/Lieut (?:city|site)|Benj (?:region|city)/u));
});

describe('American counties in a list are none of other countries', () => {
  it.each<Case>([
    ['Power is out in Escambia and Santa Rosa counties, officials in Pensacola, Florida, said.', 'Santa Rosa region'],
    ['Voters in Orange and Santa Cruz counties in California backed the measure.', 'Santa Cruz region'],
    ['Sheriffs in Kent and Sussex counties, Delaware, agreed.', 'Sussex region'],
    ['Police in Garissa and Wajir counties, Kenya, shot two men.', 'Wajir region/region/wajir-county'],
  ])('%s', contains);
});

describe('a nickname in double quotation marks stands within a name', () => {
  it.each<Case>([
    ['MARGARET "PEGGY" HALVORSEN, 87, of Lebanon, Pa., passed away Monday.', 'MARGARET "PEGGY" HALVORSEN person'],
    ['Robert "Bob" Lindquist, 74, of Duluth, died Friday.', 'Robert "Bob" Lindquist person'],
    ['Eugene "Gene" Rasband of Provo died in 1998.', 'Eugene "Gene" Rasband person'],
    ['Herbert "Hub" Yandle and Clarence "Bud" Ferris were honoured in Topeka.', 'Herbert "Hub" Yandle person'],
    ['Guests of the Hotel "Ukraina" Kyiv were led out.', 'Kyiv city/city/kyiv'],
  ])('%s', contains);
  it('but not behind a town', () => lacks('The Brest "Dynamo" Coach Ivanov resigned.', 'Brest "Dynamo" Coach Ivanov person'));
});
