// Arabic hashtags that say something of a place, and courts that sentence someone.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${type}${id === undefined ? '' : `/${id}`}`);
type Case = [text: string, name: string];
const contains = (text: string, name: string) => expect(found(text)).toContain(name);

describe('what a hashtag says of a place is no part of its name', () => {
  it.each<Case>([
    ['#الفاشر_تموت_جوعا', 'الفاشر city/city/el-fasher'],
    ['قصف مدفعي على المدينة. #الفاشر_تنزف', 'الفاشر city/city/el-fasher'],
    ['انفجار في الميناء. #عدن_اليوم', 'عدن city/city/aden'],
  ])('%s', contains);
});

describe('but names of several words are kept whole', () => {
  it.each<Case>([
    ['#الجيش_السوداني يتقدم في بارا.', 'الجيش_السوداني faction/faction/sudanese-armed-forces'],
    ['اشتباكات في حلب. #درعا_البلد', 'درعا_البلد site/site/daraa-al-balad'],
    ['#عدن_الغد تنشر.', 'عدن_الغد organisation/organisation/aden-al-ghad'],
  ])('%s', contains);
});

describe('whom a court sentences is no part of its name', () => {
  it.each<Case>([
    ['حكمت محكمة الاستئناف على سكسيه ماسرا بالسجن 20 عاما.', 'محكمة الاستئناف organisation'],
    ['حكمت محكمة الجنايات على سعيد بوحجة بالسجن خمس سنوات.', 'محكمة الجنايات organisation'],
    ['قال محافظ البنك المركزي علي العلاق إن الاحتياطي كاف.', 'علي العلاق person/person/ali-al-alaq'],
  ])('%s', contains);
});
