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
    ['استولت على 25 موقعا باكستانيا قرب الحدود.', []],
    ['ثم زارا كمبوديا وبوليفيا.', ['كمبوديا country/country/cambodia', 'بوليفيا country/country/bolivia']],
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

describe('villages and quarters that are called after a sheikh', () => {
  it.each<Case>([
    ['في قرية الشيخ أحمد بريف حلب.', 'الشيخ أحمد city'],
    ['ناشد أهالي قرية الحاج صالح الجهات المعنية.', 'الحاج صالح city'],
    ['وقع الانفجار في حي الشيخ خليل شرق المدينة.', 'الشيخ خليل site'],
    ['في قرية الشهيد باسل.', 'الشهيد باسل city'],
    ['دخلت القوات بلدة الشيخ سعد شرق سمخ.', 'الشيخ سعد city/city/gn-283142'],
    ['زار قرية الرئيس الراحل أنور السادات.', 'أنور السادات person/person/anwar-sadat'],
  ])('%s', contains);
});

describe('noms de guerre of a town, and behind a preposition', () => {
  it.each<Case>([
    ['قتل القيادي أبو البراء معرشمارين في قصف.', 'أبو البراء معرشمارين person'],
    ['وهم: أبو يوسف تفتناز، أبو خالد بنش، أبو الوليد سرمين وأبو قتادة الجبوري.', 'أبو الوليد سرمين person'],
    ['الملقب بأبو سفن من خان يونس.', 'أبو سفن person'],
    ['زار أبو مازن القاهرة والرياض.', 'القاهرة city/city/cairo'],
    ['غادر أبو عبيدة غزة إلى رفح.', 'غزة city/city/gaza-city'],
  ])('%s', contains);
});

describe('what prosecutors do is no part of their name', () => {
  it.each<Case>([
    ['صرحت نيابة الهرم بدفن جثتي شقيقين.', 'نيابة الهرم organisation'],
    ['أمرت نيابة مركز إمبابة الجزئية بحجز المتهم 24 ساعة.', 'نيابة مركز إمبابة الجزئية organisation'],
    ['إحالته إلى النيابة العامة المختصة لمباشرة التحقيق.', 'النيابة العامة organisation'],
    ['محكمة الاستئناف بتطوان أيدت الحكم.', 'محكمة الاستئناف بتطوان organisation'],
  ])('%s', contains);
});

describe('two bodies joined by و', () => {
  it.each<Case>([
    ['اشتباكات بين الجيش والدعم السريع في السودان.', 'الدعم السريع faction/faction/rapid-support-forces'],
    ['أعلنت الإذاعة والتلفزيون السويسري النتائج.', 'الإذاعة والتلفزيون السويسري organisation'],
    ['وزارة الداخلية والأمن الوطني في غزة نعت الشهداء.', 'وزارة الداخلية والأمن الوطني في غزة organisation/organisation/gaza-interior-ministry'],
  ])('%s', contains);
});

describe('who wrote a story is none of those who are known by given names', () => {
  it.each<Case>([
    ['القاهرة - محمد إبراهيم: شهد حي شبرا حريقا هائلا في مصر.', 'محمد إبراهيم person'],
    ['القاهرة - محمد إبراهيم وزير الداخلية قال في مصر.', 'محمد إبراهيم person/person/mohamed-ibrahim-minister'],
    ['واشنطن - دونالد ترامب: لن نتراجع.', 'دونالد ترامب person/person/donald-trump'],
  ])('%s', contains);
});

describe('the given name of a child before that of someone known', () => {
  it.each<Case>([
    ['كل من حسناء عاطف السيد وشروق محمد وهدان.', 'شروق محمد وهدان person'],
    ['زار بوتين شي جين بينغ في بكين.', 'شي جين بينغ person/person/xi-jinping'],
    ['وتوزع فوزية وست النساء الطعام على الرجال.', 'فوزية person'],
  ])('%s', contains);
});

describe('bodies and quarters that are called after caliphs', () => {
  it.each<Case>([
    ['اغتيل قيادي في جيش المعتز بالله غربي درعا.', 'جيش المعتز بالله faction'],
    ['لواء المعتصم بالله في مارع انضم إلى الجيش.', 'لواء المعتصم بالله faction/faction/mutasim-division'],
    ['قال معتصم بالله حسن إن الوضع سيء.', 'معتصم بالله حسن person'],
  ])('%s', contains);
});

describe('Moroccan communes are towns, other groups by that word are not', () => {
  it.each<Case>([
    ['وأفاد رئيس جماعة تيزي نوامان أن الطريق مقطوعة.', 'تيزي نوامان city'],
    ['عزلت الثلوج جماعة إملشيل بإقليم ميدلت.', 'إملشيل city'],
    ['وقع الحادث بجماعة الشكران بإقليم خريبكة.', 'الشكران city'],
    ['هاجمت جماعة الحوثي مواقع في إقليم تهامة.', 'الحوثي faction/faction/houthis'],
    ['جماعة العدل والإحسان بإقليم خريبكة دعت إلى وقفة.', 'جماعة العدل والإحسان faction/faction/al-adl-wal-ihsane'],
    ['قالت جماعة أنصار الله في صنعاء إنها انسحبت.', 'أنصار الله faction/faction/houthis'],
  ])('%s', contains);
});

describe('a longer name than that of someone known is another\'s', () => {
  it.each<Case>([
    ['قال محمد صلاح هرموش من ببنين في مصر.', 'محمد صلاح هرموش person'],
    ['وقال إبراهيم الجباوي الصلخدي إن الاتفاق انهار في درعا.', 'إبراهيم الجباوي الصلخدي person'],
    ['استقبل نبيه بري ليندركينغ في بيروت.', 'نبيه بري person/person/nabih-berri'],
    ['قال حسن نصر الله خطابه في لبنان.', 'حسن نصر الله person/person/hassan-nasrallah'],
  ])('%s', contains);
});
