// Names that mean something only in their own country: weak ones, and lesser towns that no seed names.

import { describe, expect, it } from 'vitest';
import { createExtractor, defineGazetteer, extractEntities } from '../../src/index';

const { extractEntities: small } = createExtractor({
  gazetteer: defineGazetteer([
    { id: 'country/poland', type: 'country', names: ['Poland'], country: 'PL' },
    { id: 'country/sudan', type: 'country', names: ['Sudan'], country: 'SD' },
    { id: 'city/khartoum', type: 'city', names: ['Khartoum'], country: 'SD' },
    { id: 'faction/border-guards', type: 'faction', names: ['Sudanese Border Guards'], weak: ['Border Guards'], country: 'SD' },
    { id: 'faction/nowhere', type: 'faction', names: ['World Guards'], weak: ['Home Guards'] },
  ]),
});
const idOf = (text: string, name: string) => small(text, { minConfidence: 0 }).find((entity) => entity.text === name)?.id;

describe('a weak name', () => {
  it.each<[text: string, id: string | undefined]>([
    ['Fighters of the Border Guards fired in Sudan.', 'faction/border-guards'],
    ['Fighters of the Border Guards fired in Khartoum.', 'faction/border-guards'],
    ['The Sudanese Border Guards fired. Then fighters of the Border Guards left.', 'faction/border-guards'],
    ['Fighters of the Border Guards fired in Poland.', undefined],
    ['Fighters of the Border Guards fired.', undefined],
  ])('%s', (text, id) => expect(idOf(text, 'Border Guards')).toBe(id));
  it('of no country may be meant anywhere', () => expect(idOf('Fighters of the Home Guards fired in Poland.', 'Home Guards')).toBe('faction/nowhere'));
  it('that is a short form too means the full name before it', () => {
    const { extractEntities: players } = createExtractor({
      gazetteer: defineGazetteer([
        { id: 'person/cristiano-ronaldo', type: 'person', names: ['Cristiano Ronaldo'], country: 'PT' },
        { id: 'person/ronaldo-brazil', type: 'person', names: ['Ronaldo Nazario'], weak: ['Ronaldo'], country: 'BR' },
      ]),
    });
    expect(players('Cristiano Ronaldo scored. Then Ronaldo waved.').map(({ id }) => id)).toEqual(['person/cristiano-ronaldo', 'person/cristiano-ronaldo']);
    expect(players('Ronaldo Nazario scored. Then Ronaldo waved.').map(({ id }) => id)).toEqual(['person/ronaldo-brazil', 'person/ronaldo-brazil']);
  });
  it('says so among the reasons of the ranking', () => {
    const { extractEntities: two } = createExtractor({
      gazetteer: defineGazetteer([
        { id: 'country/poland', type: 'country', names: ['Poland'], country: 'PL' },
        { id: 'faction/sd', type: 'faction', names: ['Guards of Sudan'], weak: ['Border Guards'], country: 'SD' },
        { id: 'faction/pl', type: 'faction', names: ['Guards of Warsaw'], weak: ['Border Guards'], country: 'PL' },
      ]),
    });
    const guards = two('Fighters of the Border Guards attacked a village in Poland.', { candidates: true, minConfidence: 0 }).find((entity) => entity.text === 'Border Guards');
    expect(guards?.id).toBe('faction/pl');
    expect(guards?.candidates?.map(({ id, reasons }) => [id, reasons.some(({ rule }) => rule === 'out-of-place')])).toEqual([['faction/pl', false], ['faction/sd', true]]);
  });
});

describe('a lesser town', () => {
  const cityOf = (text: string, name: string) => extractEntities(text, { types: ['city'], minConfidence: 0 }).find((entity) => entity.text === name)?.country;
  it('is not meant in an article of other countries', () => expect(cityOf('Ottawa, Toronto, Montreal, Edmonton, Calgary and Winnipeg voted. Residents of Invercargill waited.', 'Invercargill')).toBeUndefined());
  it('is the namesake in the country of the article', () => expect(cityOf('Ottawa, Toronto, Montreal, Edmonton, Calgary and Winnipeg voted. Residents of Nelson waited.', 'Nelson')).toBe('CA'));
  it('is meant where its country is named', () => expect(cityOf('Wellington, Auckland and Christchurch voted. Residents of Nelson, New Zealand, waited.', 'Nelson')).toBe('NZ'));
  it('is not meant in an article of places far from it', () => expect(cityOf('Deputies from Seattle, Spokane, Portland and Tacoma came to Muskegon.', 'Muskegon')).toBeUndefined());
  it('is meant among its neighbours', () => expect(cityOf('Deputies from Detroit, Ann Arbor, Flint and Lansing came to Muskegon.', 'Muskegon')).toBe('US'));
  it('is meant where the article says little of countries', () => expect(cityOf('Residents of Locarno waited.', 'Locarno')).toBe('CH'));
});

describe('a place of another country than the one it is said to lie in', () => {
  const idOf = (text: string) => extractEntities(text, { minConfidence: 0 }).find((entity) => entity.text === 'Delmas')?.id;
  it.each<[text: string, id: string | undefined]>([
    ['The market of Delmas, Haiti, is closed.', 'site/delmas'],
    ['The market of Delmas, north-east South Africa, is closed.', undefined],
    ['The market of Delmas, South Africa, is closed.', 'city/gn-1011031'],
    ['The market of Delmas (South Africa) is closed.', 'city/gn-1011031'],
    // A list, and a neighbour.
    ['They spoke of Delmas, South Africa and China.', 'city/gn-1011031'],
    ['They left Delmas, north of South Africa.', 'site/delmas'],
  ])('%s', (text, id) => expect(idOf(text)).toBe(id));
});

describe('a division that is listed with its head in another country', () => {
  const found = extractEntities("Zambia's president visited Chipata in Eastern Province. Lusaka is calm.");
  const idOf = (name: string) => found.find((entity) => entity.text === name)?.id;
  it('is that of the article', () => expect(idOf('Eastern Province')).toBe('region/gn-917388'));
  it('does not take the town away that is said to lie in it', () => expect(idOf('Chipata')).toBe('city/gn-918702'));
});

describe('a country far away and a division of its name', () => {
  const idOf = (text: string, name: string) => extractEntities(text, { types: ['country', 'region'] }).find((entity) => entity.text === name)?.id;
  it.each<[text: string, name: string, id: string]>([
    ['The recall in the United States began at a plant in Blakely, Georgia.', 'Georgia', 'region/georgia-us-state'],
    ["Les États-Unis ont rappelé les produits d'une usine de Blakely, en Géorgie.", 'Géorgie', 'region/georgia-us-state'],
    ['The United States sent aid to Blakely, Georgia and Ukraine.', 'Georgia', 'country/georgia'],
    ['The United States sent aid to Tbilisi and Blakely, Georgia.', 'Georgia', 'country/georgia'],
    ['They sent aid to Blakely, Georgia.', 'Georgia', 'country/georgia'],
  ])('%s', (text, name, id) => expect(idOf(text, name)).toBe(id));
});

describe('a name of a place abroad and of one at home, of another type', () => {
  const idOf = (text: string, name: string) => extractEntities(text).find((entity) => entity.text === name)?.id;
  it('is the one at home', () => {
    expect(idOf('Residents of Deir Hafer, Maskanah, Nubl, Azaz, Mare, Tal Rifaat and Menagh fled.', 'Mare')).toBe('city/mare');
    expect(idOf('Syria’s envoy told SANA that inspectors had visited Douma.', 'Douma')).toBe('city/douma');
  });
  it('is the usual one where nothing says where the article plays', () => expect(idOf('Une tempête a frappé l’île de Maré.', 'Maré')).toBe('site/mare-new-caledonia'));
});

describe('an acronym that is an ordinary word', () => {
  it.each<[text: string, names: string[]]>([
    ['He sent a PDF and did DNA tests for HIV in the ICU.', []],
    ["Le PIB recule, la TVA augmente, et l'ADN parle.", []],
    ['In Burma the PDF fought near Mandalay.', ['Burma', 'PDF', 'Mandalay']],
  ])('%s', (text, names) => expect(extractEntities(text).map((entity) => entity.text)).toEqual(names));
});

describe('a place in the title of an operation, a film or a book', () => {
  it.each<[text: string, names: string[]]>([
    ["La Turquie a lancé l'opération « Bouclier de l'Euphrate » à Jarablos, en Syrie.", ['Turquie', 'Jarablos', 'Syrie']],
    ['أطلقت تركيا عملية «درع الفرات» شمال سوريا', ['تركيا', 'سوريا']],
    ['« Kobané est libre », dit-il.', ['Kobané']],
    ['Il a raconté trois ans de guerre. « Alep est détruite », dit-il.', ['Alep']],
    ["L'accord : « Israël se retirera de Gaza ».", ['Israël', 'Gaza']],
  ])('%s', (text, names) => expect(extractEntities(text).map((entity) => entity.text)).toEqual(names));
});

it('is not the man of a shorter name whose name goes on', () => {
  const names = (text: string) => extractEntities(text).map((entity) => entity.id ?? entity.text);
  expect(names("« On manque de tout », a averti l'entraîneur Juan Carlos Garrido.")).toEqual(['Juan Carlos Garrido']);
  expect(names('Le roi Juan Carlos Ier vit à Abou Dhabi.')).toEqual(['person/king-juan-carlos', 'city/abu-dhabi']);
});

it('is not Mohamed Abbou who is called Mohammed Abou something', () => {
  const names = (text: string) => extractEntities(text).map((entity) => entity.id ?? entity.text);
  expect(names('« Nous manquons de tout », alerte le docteur Mohammed Abou Zerkani.')).toEqual(['Mohammed Abou Zerkani']);
  expect(names('Le ministre tunisien Mohamed Abbou a démissionné.')).toEqual(['person/mohamed-abbou']);
});

describe('عمان', () => {
  const readings = (text: string) => extractEntities(text, { minConfidence: 0 }).filter((entity) => entity.text === 'عمان').map(({ type, id }) => id ?? type);
  it.each<[text: string, readings: string[]]>([
    ['زار الأردن ووصل إلى عمان من دمشق.', ['city/amman']],
    ['قالت سلطنة عمان إنها ترحب. وأضافت عمان أن السلام ممكن.', ['country/oman']],
    ['وصل من قطر والأردن وعمان.', ['country']],
    ['أعلن وزير خارجية عمان أن المحادثات بين طهران وواشنطن مستمرة، ورحب الأردن والعراق بذلك.', ['country']],
    ['زار الأردن ووصل إلى عمان من دمشق. دعت قطر، عمان، الكويت إلى الهدوء.', ['city/amman', 'country']],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});

describe('a site of one word', () => {
  const siteIn = (text: string, name: string) => {
    const found = extractEntities(text, { minConfidence: 0 }).find((entity) => entity.text === name);
    expect(found).toBeDefined();
    return found?.id;
  };
  it.each<[text: string, name: string, id: string | undefined]>([
    ['Neighbours in Delmas and Cité Soleil fled, police in Port-au-Prince, Haiti, said.', 'Delmas', 'site/delmas'],
    ['Services failed, say Rabat, Nador, Agadir and Oujda in Morocco, and Algeria. Silwan is quiet.', 'Silwan', undefined],
    ['The Jews and Arabs of Silwan live below the Old City of Jerusalem, in Palestine.', 'Silwan', 'site/silwan'],
    // A weak name elsewhere, with no place nearby to tell by.
    ['Ministers of Germany, France, Italy and Spain met. The neighbourhood of Alexandra is quiet.', 'Alexandra', undefined],
    // What nature made lies in no single country.
    ['Lorries cross the Nile at Dongola, then reach Khartoum, Kassala and Port Sudan in Sudan.', 'Nile', 'site/nile'],
  ])('%s', (text, name, id) => expect(siteIn(text, name)).toBe(id));
});

describe('the place that a place is said to lie in', () => {
  const idsOf = (text: string) => extractEntities(text).map(({ id }) => id);
  it.each<[text: string, ids: Array<string | undefined>]>([
    ['Shells hit the Salaheddine district of Aleppo.', ['site/salaheddine', 'city/aleppo']],
    ['They fled Aleppo’s eastern Tariq al-Bab.', ['city/aleppo', 'site/tariq-al-bab']],
    // The old city of Jerusalem is not meant.
    ['The Old City of Zahlé was quiet.', [undefined, 'city/zahle']],
    ['Iraq’s Qamishli was quiet.', ['country/iraq', undefined]],
    ['Lebanon’s Tripoli was quiet.', ['country/lebanon', 'city/tripoli-lebanon']],
    // The owner of the next name, and the subject of a clause.
    ['Turkey’s Hatay province, Iraq’s Anbar province and others.', ['country/turkey', 'region/hatay-province', 'country/iraq', 'region/anbar-governorate']],
    ['In Idlib, Turkey has twelve posts.', ['city/idlib', 'country/turkey']],
    ['En Cisjordanie, à Gaza, dans le Golan, tout est calme.', ['region/west-bank', 'city/gaza-city', 'region/golan-heights']],
    // Claimed, held or lost land.
    ['A base in Sevastopol, Russia, was hit.', ['city/sevastopol', 'country/russia']],
    ['The Russian city of Sevastopol was hit.', ['city/sevastopol']],
    ['He was born in Sarajevo, Yugoslavia.', ['city/sarajevo', 'country/yugoslavia']],
    ['زار الوفد المسجد الأقصى في القدس.', ['site/al-aqsa-mosque', 'city/jerusalem']],
    // What is owned, run or held lies elsewhere; an embassy is no owner.
    ['Russia’s Hmeimim base in Syria was hit.', ['country/russia', 'site/khmeimim-air-base', 'country/syria']],
    ['Iran’s embassy in Damascus was hit.', ['country/iran', 'city/damascus']],
    ['In Washington, Israel, for its part, rejected the claim.', ['city/washington', 'country/israel']],
    ['انخفض منسوب الفرات في الرقة.', ['site/euphrates', 'city/raqqa']],
    ['Jerusalem, Palestine, is under siege.', ['city/jerusalem', 'country/palestine']],
    ['The team flew from Lagos, Nairobi and Cairo to Galway, Ireland.', ['city/lagos', 'city/nairobi', 'city/cairo', 'city/gn-2964180', 'country/ireland']],
    ['اقتحم الجيش جنين. وفي مخيم جنين قتل شاب.', ['city/jenin', 'city/jenin-camp']],
    // The word before it says that it is the camp.
    ['قصفت الطائرات مخيم جباليا.', ['city/jabalia-camp']],
    ['قصفت الطائرات بلدة جباليا.', ['city/jabalia']],
  ])('%s', (text, ids) => expect(idsOf(text)).toEqual(ids));
});

describe('an acronym of two bodies', () => {
  const idOf = (text: string) => extractEntities(text).find((entity) => entity.text === 'RSF')?.id;
  it.each<[text: string, id: string]>([
    ['Selon RSF, des combats ont eu lieu mardi près de Kobané et de Deir ez-Zor, en Syrie.', 'organisation/reporters-without-borders'],
    ['The RSF left Khartoum and el-Fasher in Sudan.', 'faction/rapid-support-forces'],
    ['Fighters of the RSF left on Monday.', 'faction/rapid-support-forces'],
  ])('%s', (text, id) => expect(idOf(text)).toBe(id));
});

describe('a possessive before a body', () => {
  it.each<[text: string, names: string[]]>([
    ["Turkey's General Staff denied it.", ['Turkey', 'General Staff']],
    ["In Kyiv, Nepal's Upper House was quoted.", ['Kyiv', 'Nepal', 'Upper House']],
    ["Judges in Brazil's Supreme Court and in India's Supreme Court differ on the law.", ['Brazil', 'Supreme Court', 'India', 'Supreme Court']],
  ])('%s', (text, names) => expect(extractEntities(text).map((entity) => entity.text)).toEqual(names));
  it('says whose body it is', () => {
    const ids = extractEntities("Judges in Brazil's Supreme Court and in India's Supreme Court differ on the law.").flatMap(({ type, id }) => (type === 'organisation' ? [id] : []));
    expect(ids).toEqual(['organisation/supreme-federal-court', 'organisation/supreme-court-india']);
  });
});

describe('a nationality word', () => {
  const idOf = (text: string, name: string, candidates: boolean) => extractEntities(text, { candidates }).find((entity) => entity.text === name)?.id;
  it.each<[text: string, name: string, id: string | undefined]>([
    ['The Lebanese town of Tripoli voted.', 'Tripoli', 'city/tripoli-lebanon'],
    ['In the Peloponnese, the Greek town of Tripoli was without power.', 'Tripoli', 'city/gn-252601'],
    ['In the north, the Danish town of Tripoli was without power.', 'Tripoli', undefined],
    // It says where the hospital is from, not where the town lies.
    ["Près de l'hôpital indonésien, Beit Lahia est encerclé.", 'Beit Lahia', 'city/beit-lahia'],
  ])('%s', (text, name, id) => expect([idOf(text, name, false), idOf(text, name, true)]).toEqual([id, id]));
});

describe('a doubtful name of something in another country, far from all that the article names', () => {
  const found = (text: string, name: string) => extractEntities(text).find((entity) => entity.text === name)?.id;
  it.each<[what: string, text: string, name: string]>([
    ['carried over from the other script', 'ضرب الجفاف ميناب ورودان وجاسك وسيريك وقرى تياب وكرغان في محافظة هرمزغان الإيرانية، من بندر عباس إلى ميناب.', 'كرغان'],
    ['a division that no seed names', 'قصفت المدفعية السورية من حاجز زلين ومعسكر جورين على كفرنبودة وخان شيخون ومورك واللطامنة في ريف حماة.', 'زلين'],
  ])('has no referent: %s', (_, text, name) => expect(found(text, name)).toBeUndefined());
  it('has it where its country is named', () => expect(found('سافر من براتيسلافا إلى براغ ثم إلى زلين في جمهورية التشيك.', 'زلين')).toMatch(/^(?:region|city)\//));
});

describe('a weak name of a site', () => {
  const idOf = (text: string) => extractEntities(text, { types: ['site'] }).find((entity) => entity.text === 'hôpital Sainte-Anne')?.id;
  it('is not that of another town of the country, far from all that the article names', () => expect(idOf('À Toulon, à Hyères et à La Seyne-sur-Mer, près de Marseille et de Nice, en France, deux hommes ont été conduits à l’hôpital Sainte-Anne.')).toBeUndefined());
  it('is that of the town', () => expect(idOf('À Paris, à Montreuil et à Saint-Denis, en France, deux hommes ont été conduits à l’hôpital Sainte-Anne.')).toBe('site/sainte-anne-hospital-paris'));
});

describe('a name that bodies of many states have', () => {
  const states = [['poland', 'PL', 'Poland'], ['hungary', 'HU', 'Hungary'], ['chile', 'CL', 'Chile'], ['ukraine', 'UA', 'Ukraine']] as const;
  const { extractEntities: staffs } = createExtractor({
    gazetteer: defineGazetteer(states.flatMap(([slug, country, name]) => [
      { id: `country/${slug}`, type: 'country' as const, names: [name], country },
      ...(slug === 'ukraine' ? [] : [{ id: `faction/general-staff-${slug}`, type: 'faction' as const, names: [`General Staff of ${name}`], weak: ['General Staff'], country }]),
    ])),
  });
  const idOf = (text: string) => staffs(text, { minConfidence: 0 }).find((entity) => entity.text === 'General Staff')?.id;
  it('is not that of a state mentioned in passing', () => expect(idOf('Ukraine fights on. Ukraine thanked Poland. Ukraine waits. Ukraine hopes. Fighters of the General Staff left.')).toBeUndefined());
  it('is that of the state which the article is about', () => expect(idOf('Poland arms itself. Poland pays. Fighters of the General Staff left.')).toBe('faction/general-staff-poland'));
});

describe('a name that a town shares with a region', () => {
  const found = (text: string, name: string) => extractEntities(text, { minConfidence: 0 }).find((entity) => entity.text === name);
  it.each<[text: string, name: string, type: string, country: string]>([
    ['Speaking in Wyoming, he said it had been a very long week.', 'Wyoming', 'region', 'US'],
    ['A radio programme in Florida helps immigrants find new careers.', 'Florida', 'region', 'US'],
    ['He came from Wyoming, Michigan, in June.', 'Wyoming', 'city', 'US'],
    ['She lives in Florida, Uruguay, with her sister.', 'Florida', 'city', 'UY'],
  ])('%s', (text, name, type, country) => expect(found(text, name)).toMatchObject({ type, country }));
});

describe('a name that two people have', () => {
  const { extractEntities: people } = createExtractor({
    gazetteer: defineGazetteer([
      { id: 'person/one', type: 'person', names: ['Adam Quillot'], weak: ['Quillot'], country: 'FR' },
      { id: 'person/two', type: 'person', names: ['Yves Quillot'], weak: ['Quillot'], country: 'FR' },
    ]),
  });
  const idOf = (text: string) => people(text, { minConfidence: 0 }).filter((entity) => entity.text === 'Quillot').map(({ id }) => id);
  it('means neither where the text does not tell', () => expect(idOf('President Quillot said no.')).toEqual([undefined]));
  it('means the one that the text names in full', () => expect(idOf('Yves Quillot came. President Quillot said no.')).toEqual(['person/two']));
});

describe('a site', () => {
  const idOf = (text: string, name: string) => extractEntities(text, { minConfidence: 0 }).find((entity) => entity.text === name)?.id;
  it('is not meant by its bare name and the word of another kind', () => {
    expect(idOf('Fighting took place in the mountainous Kajaki district in Afghanistan.', 'Kajaki district')).toBeUndefined();
    expect(idOf('The former president has left a Cleveland, Ohio hospital, where he was treated.', 'Ohio hospital')).toBeUndefined();
  });
  it('is meant with a word that says the same', () => expect(idOf('Trucks waited at the Erez checkpoint between Israel and Gaza.', 'Erez checkpoint')).toBe('site/erez-crossing'));
});

describe('what many towns and states have', () => {
  const idOf = (text: string, name: string) => extractEntities(text, { minConfidence: 0 }).find((entity) => entity.text === name)?.id;
  const cases: Array<[text: string, name: string, id: string | undefined]> = [
    ['In Homs, families displaced from Jobar came to al-Waer. In Rastan and Talbiseh nothing moved.', 'Jobar', undefined],
    ['In Damascus, families displaced from Jobar came to Harasta and Douma.', 'Jobar', 'site/jobar'],
    ["Le gouverneur de Mossoul a visité l'hôpital al-Chifa. À Bagdad, à Tikrit et à Kirkouk, rien n'a changé.", 'hôpital al-Chifa', undefined],
    ["Des frappes ont touché Gaza, Rafah et l'hôpital al-Chifa.", 'hôpital al-Chifa', 'site/al-shifa-hospital'],
    ["Pakistan's Foreign Office condemned the attack in Kabul. Karachi, Lahore and Peshawar were quiet.", 'Foreign Office', undefined],
    ["À Bruxelles, Liège, Gand et Namur, le Conseil d'État a été saisi par la commune.", "Conseil d'État", undefined],
    ["À Paris, Lyon et Nantes, le Conseil d'État a été saisi par la commune.", "Conseil d'État", 'organisation/conseil-d-etat-france'],
    ['قال جندي من اللواء 93 في باخموت إن خاركيف وكييف وأوديسا صمدت.', 'اللواء 93', undefined],
    ["Le gouverneur de Bassora a réclamé le renfort de la 9e division. À Bagdad, à Nassiriya, à Amara, à Kirkouk, à Mossoul, à Tikrit, à Samarra, à Ramadi, à Falloujah et à Najaf, l'armée irakienne patrouille ; Damas se tait.", '9e division', undefined],
  ];
  it.each(cases)('%s', (text, name, id) => expect(idOf(text, name)).toBe(id));
  it('was asked enough', () => expect(cases).toHaveLength(9));
});

describe('a division that is called by a direction', () => {
  const idOf = (text: string, name: string) => extractEntities(text, { minConfidence: 0 }).find((entity) => entity.text === name)?.id;
  it('is known by it in its country', () => expect(idOf("Au Cameroun, dans l'Extrême-Nord, Boko Haram a attaqué Maroua.", 'Extrême-Nord')).toBe('region/far-north-cameroon'));
  it('and nowhere else', () => expect(idOf('The Far North is cold.', 'Far North')).toBeUndefined());
});

describe('what is written like ordinary words', () => {
  const texts = (text: string) => extractEntities(text).map((entity) => entity.text);
  it.each(['The independent report was published.', 'Groups that want to destroy the Jewish state.'])('is no name: %s', (text) => expect(texts(text)).toEqual([]));
  it('is no acronym of a place: Sadr', () => expect(extractEntities('Militias loyal to Sadr have been fighting.').some(({ type }) => type === 'country')).toBe(false));
});

describe('a part of a country behind an Arabic town', () => {
  it.each<[text: string, name: string, id: string | undefined]>([
    ['اعتقل ثلاثة أشخاص في قرطبة جنوب إسبانيا.', 'قرطبة', 'city/cordoba-spain'],
    ['اجتاحت الحرائق محيط مدينة قرطبة وسط الأرجنتين.', 'قرطبة', undefined],
    ['وقع الهجوم في مدينة ليون وسط المكسيك.', 'ليون', undefined],
    ['اندلعت معارك في مدينة طرابلس شمال لبنان.', 'طرابلس', 'city/tripoli-lebanon'],
    // What a capital does there.
    ['تقصف أنقرة شمال العراق كل يوم.', 'أنقرة', 'city/ankara'],
    // Beside the border.
    ['وصل الجرحى إلى مستشفيات غازي عنتاب شمال سوريا.', 'غازي عنتاب', 'city/gaziantep'],
  ])('%s', (text, name, id) => expect(extractEntities(text).find((entity) => entity.text === name)?.id).toBe(id));
});
