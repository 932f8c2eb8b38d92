// Operations, tribes and districts in Arabic, whose names are made of places' names.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${id ?? type}`);
type Case = [text: string, names: string[]];
const equals = (text: string, names: string[]) => expect(found(text)).toEqual(names);

describe('operations without quotation marks are no entities, battles are called after towns', () => {
  it.each<Case>([
    ['مرت سنة على طوفان الأقصى.', []],
    ['معركة طوفان الأقصى مستمرة في غزة.', ['غزة city/gaza-city']],
    ['قال خامنئي إن طوفان الأقصى كان ضربة.', ['خامنئي person/ali-khamenei']],
    ['خلال معركة سيف القدس في غزة.', ['غزة city/gaza-city']],
    ['أطلقت تركيا عملية نبع السلام شمال سوريا.', ['تركيا country/turkey', 'سوريا country/syria']],
    ['انتهت معركة حلب.', ['حلب city/aleppo']],
    ['بدأت معركة الموصل.', ['الموصل city/mosul']],
    ['عملية رفح مستمرة', ['رفح city/rafah']],
    ['قال طوفان إرهورمان إن قبرص جزيرة.', ['طوفان إرهورمان person/tufan-erhurman', 'قبرص country/cyprus']],
  ])('%s', equals);
});

describe('tribes are no entities', () => {
  it.each<Case>([
    ['اندلعت اشتباكات بين عشيرتي الندا والزركوش في ديالى.', ['ديالى region/diyala-governorate']],
    ['صلح بين عشيرتي الكرابلة والسلمان.', []],
    ['وصلت عشائر القرنة إلى البصرة.', ['القرنة city/al-qurnah', 'البصرة city/basra']],
  ])('%s', equals);
});

describe('no preposition is read behind heads in the construct state', () => {
  it.each<Case>([
    ['دعا مشايخ بكيل إلى اجتماع في صنعاء.', ['صنعاء city/sanaa']],
    ['دعا مشايخ حاشد وبكيل إلى اجتماع في صنعاء.', ['صنعاء city/sanaa']],
    ['وصل الوفد إلى برلين وبكيل انعقد المؤتمر.', ['برلين city/berlin', 'كيل city/kiel']],
  ])('%s', equals);
});

describe('a district is no directorate', () => {
  it.each<Case>([
    ['ينحدر من مديرية الشعيب بالضالع.', ['الشعيب region', 'الضالع region/al-dhale-governorate']],
    ['قتل جندي في مديرية ولد ربيع بمحافظة البيضاء.', ['ولد ربيع region', 'البيضاء region/al-bayda-governorate']],
    ['قالت مديرية الأمن إن الطريق مفتوح.', ['مديرية الأمن organisation']],
    ['مديرية أمن طرابلس', ['مديرية أمن طرابلس organisation']],
  ])('%s', equals);
});
