// What readers of news pages found wrong, by construction: links to namesakes, verbs and adverbs as places, acronyms that are words.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const linked = (text: string) => extractEntities(text).map(({ text: name, id, type }) => `${name} ${id ?? type}`);

describe('places', () => {
  it.each<[text: string, names: string[]]>([
    // A capital acts abroad; a namesake that lies there is meant.
    ['نفوذ موسكو في سوريا يتراجع.', ['موسكو city/moscow', 'سوريا country/syria']],
    ["L'influence de Moscou en Syrie recule.", ['Moscou city/moscow', 'Syrie country/syria']],
    ['They met at Tripoli in Lebanon.', ['Tripoli city/tripoli-lebanon', 'Lebanon country/lebanon']],
    ['A man was stabbed to death in east London on Friday.', ['London city/london']],
    ['A factory in East London in the Eastern Cape closed.', ['East London city/gn-1006984', 'Eastern Cape region/eastern-cape']],
    ['New York Attorney General Letitia James sued.', ['New York region/new-york-state', 'Letitia James person/letitia-james']],
    ['Georgia Secretary of State Brad Raffensperger won.', ['Georgia region/georgia-us-state', 'Brad Raffensperger person/brad-raffensperger']],
    ['Rep. Joe Dunn (R-Lebanon) told the Ohio House.', ['Joe Dunn person', 'Ohio House organisation']],
    ['They crossed the Afghanistan-Pakistan border.', ['Afghanistan country/afghanistan', 'Pakistan country/pakistan']],
    ['Une frappe a visé la banlieue sud de Beyrouth. Dans les faubourgs de Beyrouth, on fuit.', ['banlieue sud de Beyrouth site/dahieh', 'Beyrouth city/beirut']],
    ['Le Port de Nice recrute.', ['Nice city/nice']],
    ['La Rochelle de Ronan Dumont a voté.', ['La Rochelle city/la-rochelle', 'Ronan Dumont person']],
    ['In Washington Secretary of State Marco Rubio met them.', ['Washington city/washington', 'Marco Rubio person/marco-rubio']],
    ['قصف الطيران الروسي دوما على مدى يومين.', ['دوما city/douma']],
    ["L'incendie de Durban-Corbières est éteint.", ['Durban-Corbières city']],
    // Of a part of the whole the preposition says it still.
    ['À Alep-Est, les combats ont repris. Alep est vide.', ['Alep-Est city', 'Alep city/aleppo']],
    ['CAIRO: Crowds gathered in Tahrir Square.', ['CAIRO city/cairo', 'Tahrir Square site/tahrir-square-cairo']],
    ['استضاف المغرب القمة العربية.', ['المغرب country/morocco']],
    ['صلى في المسجد بعد المغرب.', []],
    ['يرد حزب الله دوما على الخروقات.', ['حزب الله faction/hezbollah']],
    ['ذهبت من دوما إلى حرستا.', ['دوما city/douma', 'حرستا city/harasta']],
    ['فوز موسيفيني بولاية سابعة، ورفض المعارض النتيجة.', ['موسيفيني person/yoweri-museveni']],
    ['تعادل الفريقان 1-1 في الدوري.', []],
  ])('%s', (text, names) => expect(linked(text)).toEqual(names));
});

describe('people', () => {
  it.each<[text: string, names: string[]]>([
    ['رأس لافروف الوفد الروسي إلى المحادثات.', ['لافروف person/sergey-lavrov']],
    ['أمرت محكمة بسجن عمران خان.', ['عمران خان person/imran-khan']],
    ['نقل إلى سجن عوفر.', ['سجن عوفر site/ofer-prison']],
    ['رأس الخيمة إمارة جميلة.', ['رأس الخيمة city/gn-291074']],
    ['قال الملك سلمان إنه سعيد.', ['سلمان person/king-salman']],
    ['The striker Mohamed Salah scored twice.', ['Mohamed Salah person/mohamed-salah']],
    ['He is survived by his grandchildren, Savannah, Brooklyn and Sydney. She flew to Houston.', ['Savannah person', 'Brooklyn person', 'Sydney person', 'Houston city/houston']],
    ['Mohammed bin Salman met Trump. "Yes," bin Salman said.', ['Mohammed bin Salman person/mohammed-bin-salman', 'Trump person/donald-trump', 'bin Salman person/mohammed-bin-salman']],
    ['Soosai, leader of the Sea Tigers, was angry.', ['Soosai person', 'Sea Tigers faction']],
    ['Two brothers, Hamas and Fatah, made peace.', ['Hamas faction/hamas', 'Fatah faction/fatah']],
    ['For children, Gaza and Sudan are dangerous.', ['Gaza region/gaza-strip', 'Sudan country/sudan']],
    ['Japan, leader of the G7, called.', ['Japan country/japan', 'G7 organisation/g7']],
  ])('%s', (text, names) => expect(linked(text)).toEqual(names));

  it('do not stand for what is called after them', () => {
    expect(linked('مستشفى الملك فهد العسكري استقبل الجرحى.')).not.toContain('فهد person/fahd-of-saudi-arabia');
  });
});

describe('bodies', () => {
  it.each<[text: string, names: string[]]>([
    ['The South Sudanese Ministry of Health said so.', ['South Sudanese Ministry of Health organisation/ministry-of-health-south-sudan']],
    ['The new Syrian army came.', ['Syrian army faction/syrian-army']],
    ['Ten IS suspects were held in Mosul.', ['IS faction', 'Mosul city/mosul']],
    ['AU troops left Mogadishu.', ['AU organisation/african-union', 'Mogadishu city/mogadishu']],
    ['Il est allé au marché. AU REVOIR', []],
    ['Kansas State Police said so.', ['Kansas State Police organisation']],
    ['رأس بايدن اجتماع مجلس الأمن القومي.', ['بايدن person/joe-biden', 'مجلس الأمن القومي organisation/us-national-security-council']],
    ['انتهى اجتماع مجلس الأمن حول السودان.', ['مجلس الأمن organisation/un-security-council', 'السودان country/sudan']],
  ])('%s', (text, names) => expect(linked(text)).toEqual(names));
});
