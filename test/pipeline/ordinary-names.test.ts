// People by famous names who are somebody else, and Arabic names at whose ends the grammar tells what is theirs.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${type}${id === undefined ? '' : `/${id}`}`);
type Case = [text: string, name: string];
const contains = (text: string, name: string) => expect(found(text)).toContain(name);

describe('children, constables and callings with their article are nobody who is known', () => {
  it.each<Case>([
    ['La petite Simone Gbagbo, 6 ans, a été retrouvée à Abidjan.', 'Simone Gbagbo person'],
    ['Un berger de Hébron, Mahmoud Abbas, a été tué.', 'Mahmoud Abbas person'],
    ['A local farmer, Tony Blair, said the flood came at night in England.', 'Tony Blair person'],
    ['Constable David Cameron of Dumfries police gave evidence in Scotland.', 'David Cameron person'],
    ['Odile Roy, née Mitterrand, est morte à Dax.', 'Mitterrand person'],
    ['تعود الجثة للطفل حسن نصر الله من القاهرة.', 'حسن نصر الله person'],
    ['سلمت الجائزة للطالب محمد مرسي.', 'محمد مرسي person'],
    ['Tulsa police arrested Mike Johnson on Friday after a stabbing.', 'Mike Johnson person'],
  ])('%s', contains);
});

describe('but those who are keep their ids', () => {
  it.each<Case>([
    ['Mike Johnson said the House would vote on Ukraine aid.', 'Mike Johnson person/person/mike-johnson'],
    ['Malala Yousafzai, a student at Oxford, spoke in Pakistan.', 'Malala Yousafzai person/person/malala-yousafzai'],
    ['Emmanuel Macron, 46, spoke in Paris.', 'Emmanuel Macron person/person/emmanuel-macron'],
    ['Speaking to a farmer, Joe Biden said the United States would help.', 'Joe Biden person/person/joe-biden'],
    ['Valérie Hayer (14,6 %) arrive deuxième en France.', 'Valérie Hayer person/person/valerie-hayer'],
  ])('%s', contains);
});

describe('Arabic names between marks, behind heads and before verbs', () => {
  it.each<Case>([
    ['وأوضح رشيد بنحليمة أن الأسعار ارتفعت.', 'رشيد بنحليمة person'],
    ['حاورها: فهد العميره', 'فهد العميره person'],
    ['قصف الجيش قرية زرنوقا شمال المدينة.', 'زرنوقا city'],
    ['لكن رئيس البلدية روجر استبعد ذلك.', 'روجر person'],
    ['واتصل جو بايدن بالسيسي للمرة الأولى.', 'السيسي person/person/abdel-fattah-el-sisi'],
    ['وقال الشاهد ضياء حاج علي إلى القاضي إنه نام على الأرض.', 'ضياء حاج علي person'],
    ['قرر الاتحاد الأفريقي (كاف) معاقبة الأهلي.', 'الاتحاد الأفريقي organisation/organisation/confederation-of-african-football'],
  ])('%s', contains);
  it('verbs before titles and the object of a court are no names', () => {
    expect(found('رأس معالي وزير التعليم الوفد')).toEqual([]);
    expect(found('وأودع قاضي التحقيق المتهمين الحبس')).toEqual([]);
  });
});
