// What readers of news pages found: names that the words around them make another, or none.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${id ?? type}`);

describe('what rulers are called by stays outside', () => {
  it.each<[text: string, names: string[]]>([
    ['King Salman received the envoy in Riyadh.', ['Salman person/king-salman', 'Riyadh city/riyadh']],
    ['Le roi Philippe a reçu les partis à Bruxelles.', ['Philippe person/philippe-of-belgium', 'Bruxelles city/brussels']],
    ['قال البابا فرنسيس في روما إن الحرب يجب أن تنتهي.', ['فرنسيس person/pope-francis', 'روما city/rome']],
    ['Prince William left London.', ['William person/prince-william', 'London city/london']],
    ['وقال سلطان عمان إن المحادثات مستمرة.', ['عمان country']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

describe('tails say what is meant', () => {
  it.each<[text: string, names: string[]]>([
    ['Strikes hit Nuseirat refugee camp and Bureij refugee camp.', ['Nuseirat refugee camp city/nuseirat-camp', 'Bureij refugee camp city/bureij-camp']],
    ["Fighting in Dara'a Governorate.", ["Dara'a Governorate region/daraa-governorate"]],
    ['Shelling in Osh district of Kyrgyzstan.', ['Osh district region', 'Kyrgyzstan country/kyrgyzstan']],
    ['Nordland county in Norway voted.', ['Nordland county region/gn-3144301', 'Norway country/norway']],
    ['Residents of a northeast Ohio city protested.', ['Ohio region/ohio']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

describe('lists and datelines', () => {
  it.each<[text: string, names: string[]]>([
    ['Fighting goes on in Khartoum, Darfur and other areas.', ['Khartoum city/khartoum', 'Darfur region/darfur']],
    ['ST. LOUIS (AP) — A jury convicted a man.', ['ST. LOUIS city/saint-louis-missouri', 'AP organisation/associated-press']],
    ["YEREVAN — Armenia's Security Council met.", ['YEREVAN city/yerevan', 'Armenia country/armenia', 'Security Council organisation']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

describe('names of what is no entity', () => {
  it.each<[text: string, names: string[]]>([
    ['The cruiser Moskva sank off Odesa.', ['Odesa city/odesa']],
    ['Le capitaine de frégate Loïc Le Fustec a parlé.', ['Loïc Le Fustec person']],
    ['Minister for Foreign Affairs Hadja Lahbib visited Kyiv.', ['Hadja Lahbib person/hadja-lahbib', 'Kyiv city/kyiv']],
    ['Le comte de Paris est mort.', []],
    ['Salah Boubnider dit Sawt El Arab est né à Constantine.', ['Salah Boubnider person', 'Constantine city/constantine']],
    ['The Duke of Edinburgh is in London.', ['London city/london']],
    ['Que dit Berlin ?', ['Berlin city/berlin']],
    ['فصائل مدعومة تركياً تقدمت.', []],
    ['جندي مالي قتل في غاو.', ['غاو city/gao']],
    ['قال الرئيس المصري اليوم الأحد إن السعر ارتفع.', []],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

describe('French divisions and towns', () => {
  it.each<[text: string, names: string[]]>([
    ["L'homme, élu dans la Vienne, vit à Poitiers.", ['Vienne region/vienne-department', 'Poitiers city/poitiers']],
    ['Bar-le-Duc (Meuse) a voté.', ['Bar-le-Duc city/gn-3034911', 'Meuse region/meuse']],
    ['Montréal est la plus grande ville du Québec.', ['Montréal city/montreal', 'Québec region/quebec-province']],
    ['Le village de Douaumont est en Lorraine.', ['Douaumont city', 'Lorraine region/lorraine']],
    ['À Rennes, des manifestants sont réunis place de la République.', ['Rennes city/rennes', 'place de la République site']],
    ['Le maire de Nice Xavier Bonhomme a démissionné.', ['Nice city/nice', 'Xavier Bonhomme person']],
    ['Tadmor (Palmyre) est en Syrie.', ['Tadmor city/palmyra', 'Palmyre city/palmyra', 'Syrie country/syria']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

describe('words that an apostrophe parts', () => {
  it.each<[text: string, names: string[]]>([
    ["Strikes hit Slov'yansk and Ta'iz Governorate.", ["Slov'yansk city/sloviansk", "Ta'iz Governorate region/taiz-governorate"]],
    ["Jusqu'en 1990, Assad's men held Sana'a.", ['Assad person/assad-family', "Sana'a city/sanaa"]],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

describe('short forms', () => {
  it.each<[text: string, names: string[]]>([
    ['Kim Yo Jong warned Seoul. Kim spoke in Pyongyang.', ['Kim Yo Jong person/kim-yo-jong', 'Seoul city/seoul', 'Kim person', 'Pyongyang city/pyongyang']],
    ['Shehbaz Sharif and his brother Nawaz Sharif live in Lahore. Sharif spoke.', ['Shehbaz Sharif person/shehbaz-sharif', 'Nawaz Sharif person/nawaz-sharif', 'Lahore city/lahore', 'Sharif person']],
    ['Getachew Reda left Mekelle. Getachew spoke.', ['Getachew Reda person/getachew-reda', 'Mekelle city/mekelle', 'Getachew person/getachew-reda']],
    ['The Arakan Army (AA) took Paletwa. The AA said so.', ['Arakan Army faction/arakan-army', 'AA faction/arakan-army', 'Paletwa city/paletwa', 'AA faction/arakan-army']],
    ['بدر عبد العاطي في القاهرة. وأضاف عبد العاطي أن مصر ترفض.', ['بدر عبد العاطي person/badr-abdelatty', 'القاهرة city/cairo', 'عبد العاطي person/badr-abdelatty', 'مصر country/egypt']],
    ['Fanta Koné a disparu. Le père de Koné a porté plainte.', ['Fanta Koné person', 'Koné person']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

describe('Arabic bodies and given names', () => {
  it.each<[text: string, names: string[]]>([
    ['قالت وكالة أنباء فارس الإيرانية إن القصف توقف.', ['وكالة أنباء فارس الإيرانية organisation/fars-news']],
    ['قال تنظيم القاعدة في بيان إنه هاجم مأرب.', ['تنظيم القاعدة faction/al-qaeda', 'مأرب city/marib']],
    ['قتل علي عباس في الغارة.', ['علي عباس person']],
    ['في مأرب اليمنية قتل ثلاثة.', ['مأرب city/marib']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

describe('namesakes', () => {
  it.each<[text: string, names: string[]]>([
    ['Idaho State Police said the suspect was arrested in Moscow.', ['Idaho State Police organisation', 'Moscow city/gn-5601538']],
    ['Russian forces attacked Novovasylivka (southwest of Pokrovsk).', ['Novovasylivka city', 'Pokrovsk city/pokrovsk']],
    ['قصف قرية القاهرة في ريف حماة.', ['القاهرة city', 'حماة region/hama-governorate']],
    ['Boko Haram raided the villages of Mukdolo, Gupdilo, and Bone in Borno State.', ['Boko Haram faction/boko-haram', 'Mukdolo city', 'Gupdilo city', 'Bone city', 'Borno State region/borno-state']],
    ['À Kinshasa, en RDC, la commune de la Gombe est calme.', ['Kinshasa city/kinshasa', 'RDC country/democratic-republic-of-the-congo', 'Gombe city']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

