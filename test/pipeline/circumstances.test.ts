// What the words around a name say outright: where a story was filed, how old someone is, whose body is meant.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';
import { isInDateline } from '../../src/pipeline/document/dateline';

const found = (text: string, name: string) => {
  const entity = extractEntities(text).find((one) => one.text === name);
  return entity && `${entity.type} ${entity.id ?? '-'}`;
};

describe('a dateline', () => {
  it.each<[text: string, name: string, what: string]>([
    ['حرائق في الغابات\nالجزائر - وأج: سخّرت الحماية المدنية أربعين شاحنة', 'الجزائر', 'city city/algiers'],
    ['Grève des trains\n\nLUXEMBOURG, 3 mars (AFP) - Les conducteurs ont cessé le travail.', 'LUXEMBOURG', 'city city/luxembourg-city'],
    ['QUITO/MEXICO – Deux procès se sont ouverts.', 'MEXICO', 'city city/mexico-city'],
  ])('%s', (text, name, what) => expect(found(text, name)).toBe(what));
  it.each<[text: string, is: boolean]>([
    ['Tunis – A', true],
    ['A headline\nTunis (Reuters) -- A', true],
    ['Tunis has said - and so', false],
    ['In Tunis – A', false],
    [`${'A line.\n'.repeat(5)}Tunis – A`, false],
  ])('%j: %s', (text, is) => {
    const start = text.indexOf('Tunis');
    expect(isInDateline(text, { start, end: start + 5 })).toBe(is);
  });
});

describe('a country by a name that two have', () => {
  it.each<[text: string, id: string]>([
    ['Nine people died in the Republic of Congo. The government of Congo said so; Zaire had more.', 'country country/republic-of-the-congo'],
    ['Nine people died in the Democratic Republic of Congo. The government of Congo said so.', 'country country/democratic-republic-of-the-congo'],
  ])('is the one whose full name came before: %s', (text, id) => expect(found(text, 'Congo')).toBe(id));
});

describe('what is said to be located in a place', () => {
  it.each<[text: string, name: string, id: string]>([
    ['Libya mourns: Benghazi, Misrata and Zintan are cut off. The port of Tripoli, situated in Lebanon, is closed.', 'Tripoli', 'city city/tripoli-lebanon'],
    ["La Libye est coupée en deux, de Benghazi à Misrata. L'usine est à Tripoli, située au Liban.", 'Tripoli', 'city city/tripoli-lebanon'],
    ['غادر ليبيا من بنغازي ومصراتة ثم ليبيا كلها. وصل إلى طرابلس الواقعة في لبنان', 'طرابلس', 'city city/tripoli-lebanon'],
  ])('lies there: %s', (text, name, id) => expect(found(text, name)).toBe(id));
});

describe('an age or a calling behind a name', () => {
  it.each<[text: string, name: string]>([
    ['Kaana, 27, said the road was closed.', 'Kaana'],
    ['"They took my shoes," Abu Ali, 44, told the court.', 'Abu Ali'],
    ['Fatma (34 ans) attend devant la porte.', 'Fatma'],
    ['Kaana, a baker in Bama, lost her house.', 'Kaana'],
  ])('makes a person: %s', (text, name) => expect(found(text, name)).toMatch(/^person/));
  it.each<[text: string, name: string]>([
    ['In Homs, 13, mostly children, died.', 'Homs'],
    ['Derna, 120 km away, was cut off.', 'Derna'],
    ["Selon l'agence Sana, un soldat a été tué en Syrie.", 'Sana'],
    ['Mali, a farmer said, needs rain.', 'Mali'],
  ])('makes none: %s', (text, name) => expect(found(text, name)).not.toMatch(/^person/));
});

describe('a body by what every state calls its own', () => {
  it.each<[text: string, name: string, id: string]>([
    ["Russia's Defence Ministry said so.", 'Defence Ministry', 'organisation/russian-ministry-of-defence'],
    ["Israel's Foreign Ministry denied it.", 'Foreign Ministry', 'organisation/israeli-foreign-ministry'],
    ['أعلنت الدفاع التركية مقتل جندي.', 'الدفاع التركية', 'organisation/turkish-defence-ministry'],
  ])('is that of its owner: %s', (text, name, id) => expect(found(text, name)).toBe(`organisation ${id}`));
  it('is nobody’s without one', () => expect(found('The Foreign Ministry denied it.', 'Foreign Ministry')).toBeUndefined());
});

describe('an acronym with a mark in it', () => {
  it.each<[text: string, name: string, what: string]>([
    ['Les élus S&D ont tenu la ligne.', 'S&D', 'faction faction/s-and-d'],
    ['La N-VA de Bart De Wever a gagné en Belgique.', 'N-VA', 'faction faction/new-flemish-alliance'],
    ['Members of MS-13 were arrested in El Salvador.', 'MS-13', 'faction faction/ms-13'],
  ])('%s', (text, name, what) => expect(found(text, name)).toBe(what));
});

describe('X', () => {
  it.each(['The minister wrote on X that talks go on.', 'a-t-il écrit sur X.'])('is a medium: %s', (text) => expect(found(text, 'X')).toBe('organisation organisation/x-social-network'));
  it.each(['Plainte contre X.', 'Louis X est mort.', 'M. X et Mme Y sont partis.', 'See chapter X.'])('is none: %s', (text) => expect(found(text, 'X')).toBeUndefined());
});

describe('heads and spans', () => {
  it.each<[text: string, name: string, type: string]>([
    ["Le cas est devant la chambre d'agriculture de Tourneville.", "chambre d'agriculture de Tourneville", 'organisation'],
    ['وقال رئيس بلدية عرسال إن الطريق مفتوح.', 'بلدية عرسال', 'organisation'],
    ['تقع القرية على ضفة بحيرة كيفو في الكونغو.', 'كيفو', 'site'],
    ['وردت قناة المسيرة بأن غارات طالت صنعاء.', 'المسيرة', 'organisation'],
    ['Trams have stopped at Pryvoz, the market.', 'Pryvoz', 'site'],
  ])('%s', (text, name, type) => expect(found(text, name)).toMatch(new RegExp(`^${type} `)));
  it('the Euphrates is no lake', () => expect(found('عبروا نهر الفرات قرب الرقة في سوريا.', 'الفرات')).toBe('site site/euphrates'));
  it('without its head a site’s weak name is the place beside it', () => expect(found('À Banjska, un village du Kosovo, trois hommes sont morts.', 'Banjska')).toMatch(/^city /));
});

describe('a country whose name is an ordinary word too', () => {
  it.each<[text: string, name: string, id: string]>([
    ['La France proteste. Le maire de Bayonne a été entendu à Paris.', 'Bayonne', 'city city/bayonne'],
    ['Le Mali proteste. La route de Kita est coupée, dit Bamako.', 'Kita', 'city city/kita'],
  ])('says where an article plays: %s', (text, name, id) => expect(found(text, name)).toBe(id));
});

describe('a name that several places have', () => {
  it.each<[text: string, name: string, what: string]>([
    ['Taiz was shelled twice. Sanaa denied it. In Taiz, shells hit the souk, and one fell short of al-Thawra Hospital.', 'al-Thawra Hospital', 'site site/al-thawra-hospital-taiz'],
    ['Sanaa was bombed twice. Taiz mourned. In Sanaa, shells hit the souk, and one fell short of al-Thawra Hospital.', 'al-Thawra Hospital', 'site site/al-thawra-hospital-sanaa'],
    ['Frappes sur Zaporijjia, Orikhiv et Komychouvakha. Louhansk est loin. Zaporijjia pleure.', 'Komychouvakha', 'city city/komyshuvakha-zaporizhzhia'],
    ['The rebels still hold Bentiu, the capital of Unity State in South Sudan. Some sought refuge in a UN camp in Bor.', 'Bentiu', 'city city/bentiu'],
    ['South Sudan: Bentiu camp is flooded.', 'Bentiu camp', 'city city/bentiu-poc'],
    ['Syria was sending tanks from Mastumah south of Idlib city to Sarmin.', 'Mastumah', 'city city/al-mastumah'],
    ['ووصلت 600 عائلة من الموصل إلى مخيمات حمام العليل والخازر، والموصل مدمرة.', 'حمام العليل', 'city city/hamam-al-alil-camp'],
  ])('is the one beside what the text speaks of most, but for what its head says: %s', (text, name, what) => expect(found(text, name)).toBe(what));
});

describe('a body that several states have', () => {
  it.each<[text: string, name: string, id: string | undefined]>([
    ['Jenin, Nablus and Ramallah mourn. The Palestinian Authority protested. The Supreme Court of Israel rejected a petition.', 'Supreme Court of Israel', 'organisation/israeli-supreme-court'],
    ['Jenin, Nablus and Ramallah mourn. The Palestinian Authority protested. The Supreme Court rejected a petition.', 'Supreme Court', 'organisation/supreme-court-palestine'],
    // Banks and agencies of another country say little of where an article plays.
    ["Sri Lanka's bonds rose, according to Bloomberg. Ranil Wickremesinghe won. KKR bought. The Supreme Court agreed.", 'Supreme Court', 'organisation/supreme-court-sri-lanka'],
    ['بيروت: أقر مجلس القضاء الأعلى التشكيلات القضائية في لبنان.', 'مجلس القضاء الأعلى', 'organisation/higher-judicial-council-lebanon'],
    ['بغداد: أقر مجلس القضاء الأعلى التشكيلات القضائية في العراق.', 'مجلس القضاء الأعلى', 'organisation/supreme-judicial-council-iraq'],
  ])('is that of the state behind it, else of the article: %s', (text, name, id) => expect(extractEntities(text).find((entity) => entity.text === name)?.id).toBe(id));
});

describe('what rules about false names must leave alone', () => {
  const names = (text: string) => extractEntities(text).map((entity) => `${entity.text} ${entity.type}`);
  it.each<[text: string, kept: string[]]>([
    ['غادروا سوريا قبل سنوات إلى أوروبا.', ['سوريا country']],
    ['هاجمت أوكرانيا روسيا. وطالبوا روسيا بالانسحاب.', ['أوكرانيا country', 'روسيا country', 'روسيا country']],
    ['وزار الرئيس مؤخرا تركيا لبحث الأزمة.', ['تركيا country']],
    ['ورحبت الوزارة بعودة سورية إلى الجامعة العربية. وأكد الوزير على وحدة سورية.', ['سورية country', 'سورية country']],
    ['سافر إلى جده لحضور القمة في المدينة الكبيرة.', ['جده city']],
    ['After Hurricanes Helene and Milton, Florida asked for help.', ['Florida region']],
    ['Les tempêtes Daniel et Elias, Athènes et Volos ont souffert.', ['Athènes city', 'Volos city']],
    ['The worst cyclones Mozambique has ever seen struck Beira.', ['Mozambique country', 'Beira city']],
    ['Ferries link Batam and Johor Bahru to Singapore. Singapore said it would tax them.', ['Singapore country', 'Singapore country']],
    ['On March 12 Amnesty said it was wrong. The firm faces an Amazon and Google boycott.', ['Amnesty organisation', 'Amazon organisation', 'Google organisation']],
    ["Metula's neighbor Kiryat Shmona was evacuated. Rockets hit Metula.", ['Metula city', 'Metula city']],
    ['Ukraine and Kyiv hope that the US Congress acts. Ukraine and Poland wait.', ['US Congress organisation']],
  ])('%s', (text, kept) => {
    const found = names(text);
    for (const name of new Set(kept)) expect(found.filter((one) => one === name)).toHaveLength(kept.filter((one) => one === name).length);
  });
  it('takes time that grows with the text where a country is called like a town', () => {
    const milliseconds = (times: number) => {
      const text = 'Singapore said Batam and Tokyo agreed. Tonga and Malakal. '.repeat(times);
      const before = performance.now();
      extractEntities(text);
      return performance.now() - before;
    };
    milliseconds(500);
    // Quadratic, eight times the text took a hundred times as long.
    expect(milliseconds(8000)).toBeLessThan(40 * Math.max(20, milliseconds(1000)));
  });
});
