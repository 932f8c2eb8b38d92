// Operations, tribes and districts in Arabic, whose names are made of places' names.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${id ?? type}`);
type Case = [text: string, names: string[]];
const equals = (text: string, names: string[]) => expect(found(text)).toEqual(names);

describe('no preposition is read behind heads in the construct state', () => {
  it.each<Case>([
    ['دعا مشايخ بكيل إلى اجتماع في صنعاء.', ['صنعاء city/sanaa']],
    ['دعا مشايخ حاشد وبكيل إلى اجتماع في صنعاء.', ['صنعاء city/sanaa']],
    ['وصل الوفد إلى برلين وبكيل انعقد المؤتمر.', ['برلين city/berlin', 'كيل city/kiel']],
  ])('%s', equals);
});

describe('a district is no directorate', () => {
  it.each<Case>([
    ['ينحدر من مديرية الشعيب بالضالع.', ['الشعيب region', 'الضالع city/dhale']],
    ['اندلعت معارك في مديرية مقبنة بتعز.', ['مقبنة region', 'تعز city/taiz']],
    ['قالت مديرية الأمن إن الطريق مفتوح.', ['مديرية الأمن organisation']],
    ['مديرية أمن طرابلس', ['مديرية أمن طرابلس organisation']],
  ])('%s', equals);
});
