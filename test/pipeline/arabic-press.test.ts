// What Arabic papers and agencies write around names: nationalities in the accusative, heads behind clitics, what players are, who writes.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${type}${id === undefined ? '' : `/${id}`}`);
type Case = [text: string, name: string];
const contains = (text: string, name: string) => expect(found(text)).toContain(name);
const names = (text: string, all: readonly string[]) => expect(found(text)).toEqual(all);
type Names = [text: string, all: readonly string[]];

describe('nationalities in the accusative are no countries', () => {
  it.each<Names>([
    ['قتل الجيش قياديا ليبيا وآخر تشاديا قرب الحدود.', []],
    ['كما ضبطت الدورية مهاجرا صوماليا وسائقا ليبيا.', []],
    ['ووقع الطرفان اتفاقا سوريا روسيا حول القاعدة.', []],
    ['احتجز خفر السواحل قاربا ليبيا على متنه 30 شخصا.', []],
    ['وغادرا سوريا إلى لبنان.', ['سوريا country/country/syria', 'لبنان country/country/lebanon']],
    ['وزار لاحقا تركيا وإيطاليا.', ['تركيا country/country/turkey', 'إيطاليا country/country/italy']],
  ])('%s', names);
});

describe('a star of some club is no part of a name', () => {
  it.each<Case>([
    ['بهدف حسن حلمي نجم طلائع الجيش السابق.', 'حسن حلمي person'],
    ['قال أحمد حسن نجم الزمالك السابق.', 'أحمد حسن person'],
    ['قصيدة للشاعر أحمد فؤاد نجم الذي رحل.', 'أحمد فؤاد نجم person/person/ahmed-fouad-negm'],
    ['القيادي حسن نجم الدين وصل.', 'حسن نجم الدين person'],
  ])('%s', contains);
});

describe('heads of parts of divisions behind clitics', () => {
  it.each<Case>([
    ['تفقد القطعات في قضاء سنجار وناحية القيروان بمحافظة نينوى.', 'القيروان region'],
    ['نزحت الأسر من معسكر زمزم وقرى شقرة وقولو في السودان.', 'شقرة city'],
    ['تظاهر الأهالي في ولاية القيروان وسط تونس.', 'القيروان region/region/gn-2473451'],
  ])('%s', contains);
});
