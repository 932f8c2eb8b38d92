// Kunyas and nicknames beside the names of those who bear them, and lists of such people.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${id ?? type}`);

describe('people joined by و, with kunyas or parties in quotation marks, are names apart', () => {
  it.each<[text: string, names: string[]]>([
    ['استشهد أحمد وهبي «أبو حسين سمير» ومحمد جابر «أبو نعمة» في غارة.', ['أحمد وهبي person', 'أبو حسين سمير person', 'محمد جابر person', 'أبو نعمة person']],
    ['التقى النائب علي عمار «حزب الله» وسليم عون «لبنان القوي» الموفد.', ['علي عمار person/ali-ammar', 'حزب الله faction/hezbollah', 'سليم عون person/salim-aoun', 'لبنان القوي faction/strong-lebanon-bloc']],
    ['استشهد أحمد وهبي «أبو حسين سمير»، ومحمد جابر «أبو نعمة» في غارة.', ['أحمد وهبي person', 'أبو حسين سمير person', 'محمد جابر person', 'أبو نعمة person']],
    // A surname that begins with the letter.
    ['قال خالد «أبو علي» وهبي إن الطريق مقطوع.', ['خالد «أبو علي» وهبي person']],
    ['خليل «أبو جهاد» الوزير', ['خليل «أبو جهاد» الوزير person/khalil-al-wazir']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

describe('a kunya in quotation marks is a nickname, and no river or body', () => {
  it.each<[text: string, name: string]>([
    ['قتل حسن أبو لبدة "أبو علي" وسالم شاهين في القصف.', 'أبو علي person'],
    ['ومن بين الأسرى ناصر أبو حميد «أبو ثائر» ومحمود العبسي.', 'أبو ثائر person'],
    ['قصف الجيش مخيم «أبو شوك» في الفاشر.', 'أبو شوك city/abu-shouk-camp'],
    ['وصل الوفد إلى «أبو ظبي» أمس.', 'أبو ظبي city/abu-dhabi'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));
});

describe('a nickname is that of the one who was just named', () => {
  it.each<[text: string, name: string]>([
    ['قتل القيادي سامر أحمد الملقب أبو عبيدة في الغارة.', 'أبو عبيدة person'],
    ['اعتقلت القوات محمد الحسين ويلقب بـ«أبو عبيدة» في ريف حلب.', 'أبو عبيدة person'],
    ['قتل سامر أحمد الملقب «هتلر» في حلب.', 'هتلر person'],
    ['قتل حسن الدوري الملقب «حميدتي» في الخرطوم.', 'حميدتي person'],
    ['قتل حسن الدوري الملقب بـ«الجولاني» في حلب.', 'الجولاني person'],
    ['Troops killed Jalal Mansour (Abu Walid) in Idlib.', 'Abu Walid person'],
    ['Troops killed Omar Taha, alias “Abu Iyad”, in Idlib.', 'Abu Iyad person'],
    // He is listed by both.
    ['قال محمد الجاسم (أبو عمشة) إن فصيله انسحب.', 'أبو عمشة person/mohammed-al-jassem'],
    ['عبدالغني الككلي المعروف بـ«غنيوة» قتل في طرابلس.', 'غنيوة person/abdelghani-al-kikli'],
    ['قال محمد حمدان دقلو الملقب حميدتي إن القوات تقدمت.', 'حميدتي person/mohamed-hamdan-dagalo'],
    ['Mahmoud Abbas (Abu Mazen) said so.', 'Abu Mazen person/mahmoud-abbas'],
    // By no fuller name.
    ['قتل نيستور غريغوريو فيرا الملقب ب«إيفان مورديسكو» أمس.', 'إيفان مورديسكو person/ivan-mordisco'],
    ['قال أبو عبيدة الناطق باسم القسام إن المقاومة مستمرة.', 'أبو عبيدة person/abu-obeida'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));
  it.each(['Police arrested Karim Saleh, alias "Tripoli", in Beirut.', 'Le chef, Karim Saleh, alias « Tripoli », est mort.', 'اعتقل محمد علي حسن الملقب بـ«تونس» في حلب.', 'Ivan Petrenko, call sign "Kherson", said so.'])('%s names no town by it', (text) => {
    expect(found(text).filter((name) => /tripoli|tunis|kherson/.test(name))).toEqual([]);
  });
});
