// Arabic official news, encyclopaedias and crime pages: adjectives of countries, titles behind verbs, where districts and bodies end.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type }) => `${name} ${type}`);
type Case = [text: string, names: string[]];
const finds = (text: string, names: string[]) => expect(found(text)).toEqual(names);

describe('the adjective of a country is no town', () => {
  it.each<Case>([
    ['عامودا مدينة سورية تقع في محافظة الحسكة.', ['عامودا city', 'الحسكة region']],
    ['الرستن هي بلدة سورية تتبع محافظة حمص.', ['الرستن city', 'حمص region']],
    ['عاد اللاجئون إلى سورية أمس.', ['سورية country']],
    ['نزحت عائلات من مدينة السويداء في سورية.', ['السويداء city', 'سورية country']],
  ])('%s', finds);
});

describe('titles behind verbs are nobody and no headland', () => {
  it.each<Case>([
    ['وأوضح معالي وزير الإعلام أن المجلس وافق على الاتفاقية.', []],
    ['رأس خادم الحرمين الشريفين الملك سلمان الجلسة.', ['سلمان person']],
    ['وأوضحت الفنانة معالي زايد أن الفيلم عرض في القاهرة.', ['معالي زايد person', 'القاهرة city']],
    ['وصل المسافرون إلى رأس الخيمة مساء.', ['رأس الخيمة city']],
  ])('%s', finds);
});

describe('a direction ends the name of a district', () => {
  it.each<Case>([
    ['اندلعت اشتباكات في مديرية الجراحي جنوب الحديدة.', ['الجراحي region', 'الحديدة city']],
    ['وصلت التعزيزات إلى مديرية المتون غرب الجوف.', ['المتون region', 'الجوف region']],
    ['سقطت قذيفة في مديرية المسراخ بتعز.', ['المسراخ region', 'تعز city']],
  ])('%s', finds);
});

describe('what a body reveals or leads is none of its name', () => {
  it.each<Case>([
    ['كشفت مديرية أمن الشرقية ملابسات مقتل مزارع.', ['مديرية أمن الشرقية organisation']],
    ['كشفت إدارة البحث الجنائي غموض الحادث.', ['إدارة البحث الجنائي organisation']],
    ['كشفت مديرية أمن القليوبية لغز الجريمة.', ['مديرية أمن القليوبية organisation']],
  ])('%s', finds);
});

describe('in a text that writes ى, علي is a man', () => {
  it.each<Case>([
    ['وصل إلى المدرسة سالم علي سعيد الكعبي وغادر.', ['سالم علي سعيد الكعبي person']],
    ['سلم الوزير الرسالة إلى عبدالله علي عبدالله اليحيا أمس.', ['عبدالله علي عبدالله اليحيا person']],
    ['وقال الوزير إن الأمر يتوقف علي أن يصل الوفد إلى دمشق.', ['دمشق city']],
  ])('%s', finds);
});
