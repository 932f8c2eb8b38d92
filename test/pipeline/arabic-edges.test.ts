// Where Arabic names begin behind clitics that lists have within other names, where those of bodies end, and which towns are clubs.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type }) => `${name} ${type}`);
type Case = [text: string, name: string];
const contains = (text: string, name: string) => expect(found(text)).toContain(name);

describe('clitics before heads, kunyas and articles are no part of a name', () => {
  it.each<Case>([
    ['أدانت الغرفة الجزائية بمجلس قضاء تيبازة المتهم.', 'مجلس قضاء تيبازة organisation'],
    ['يدرس بجامعة محمد الصديق بن يحيى منذ سنتين.', 'جامعة محمد الصديق بن يحيى organisation'],
    ['تفقد الوالي الأشغال بسد بني هارون وسد وادي الطرفة.', 'سد وادي الطرفة site'],
    ['أمطار رعدية فوق مرتفعات الأطلس والجنوب الشرقي والسايس.', 'الجنوب الشرقي region'],
    ['سيول في وادي عربة والأغوار الجنوبية بالأردن.', 'الأغوار الجنوبية region'],
    ['انطلقت من مدينة المكلا فالشحر ثم سيئون فالقطن.', 'القطن city'],
  ])('%s', contains);
});

describe('but they are its first letters', () => {
  it.each<Case>([
    ['وصل إلى مطار ألماتي والتر شتاينماير قادما من برلين.', 'والتر شتاينماير person'],
    ['قال فالح الفياض إن الحشد مؤسسة رسمية.', 'فالح الفياض person'],
    ['وقال الجندي كالفن روثمير إنه عاد.', 'كالفن روثمير person'],
    ['وذكرت وكالة الأنباء الليبية (وال) أن بنغازي استقبلت الوفد.', 'وال organisation'],
  ])('%s', contains);
});

describe('what a body does, has or decides is no part of its name', () => {
  it.each<Case>([
    ['أعلن البنك المركزي عزمه إصدار فئة نقدية جديدة.', 'البنك المركزي organisation'],
    ['جدد الحرس الوطني تأكيده على مواصلة المهام.', 'الحرس الوطني faction'],
    ['ذكرت الوكالة أن الحرس الوطني سينظم تمرينا في الشتاء.', 'الحرس الوطني faction'],
    ['قررت محكمة الجنايات حبس مواطن سبع سنوات.', 'محكمة الجنايات organisation'],
    ['قررت النيابة العامة إخلاء سبيل المتهم بكفالة.', 'النيابة العامة organisation'],
  ])('%s', contains);
});

describe('but what it is there for and who shares it are', () => {
  it.each<Case>([
    ['وتدير الأموال الهيئة العامة لاستثمار أموال الأيتام وتنميتها.', 'الهيئة العامة لاستثمار أموال الأيتام وتنميتها organisation'],
    ['وقالت هيئة تسوية الأراضي والمياه إن العمل مستمر.', 'هيئة تسوية الأراضي والمياه organisation'],
    ['تقدمت الفرقة الخامسة مشاة نحو المدينة.', 'الفرقة الخامسة مشاة faction'],
  ])('%s', contains);

  it('names no army by its verb', () => {
    expect(found('قال المصدر إن الجيش سيتسلم أول دفعة في الربع الأول.')).toEqual([]);
  });
});

describe('towns that play are clubs', () => {
  const round = 'تأهل دهوك إلى نهائي كأس العراق بعد فوزه بركلات الترجيح على زاخو. وسيواجه الفائز من مباراة كربلاء والنجف على ملعب المدينة.';
  it.each<Case>([
    ['وفي إنجلترا تعثر مانشستر سيتي أمام برايتون، وأهدر إيرلينغ هالاند ركلة جزاء، وفاز آرسنال بثلاثية في الدوري.', 'برايتون organisation'],
    [round, 'زاخو organisation'],
    [round, 'كربلاء organisation'],
    ['عاد الفريق بالفوز، فيما سقط ميلان في مباراة الدوري وتعادل روما مع لاتسيو في ديربي العاصمة.', 'ميلان organisation'],
  ])('%s', contains);
});

describe('but those that are played in are not', () => {
  it.each<Case>([
    ['سافر الفريق إلى برشلونة استعدادا لمباراة جيرونا، ويقيم اللاعبون في فندق وسط برشلونة قبل مواجهة الأحد في الدوري الإسباني.', 'برشلونة city'],
    ['قتل ثلاثة في قصف على النجف، وقال محافظ كربلاء إن المباراة ألغيت بعد انفجار في أربيل.', 'النجف city'],
  ])('%s', contains);
});
