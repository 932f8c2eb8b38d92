// Names of people that are places or words too, once the article has named the person in full. With the bundled gazetteer, whose cue words they need.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const idsOf = (text: string, name: string) => extractEntities(text, { minConfidence: 0 }).filter((entity) => entity.text === name).map((entity) => entity.id);

describe('a surname that is a town too', () => {
  it.each<[text: string, ids: (string | undefined)[]]>([
    ['Amadou Koufa preached. When Koufa left, the neighbours stayed.', ['person/amadou-koufa']],
    ['Amadou Koufa prêchait. Les voisins craignaient Koufa.', ['person/amadou-koufa']],
    // Words that stand before places.
    ['Amadou Koufa preached in Koufa.', [undefined]],
    ['Amadou Koufa prêchait dans la ville de Koufa.', [undefined]],
    // The place is named too: only who speaks is a person for certain.
    ['Amadou Koufa was born in Koufa. Koufa said that he was tired.', [undefined, 'person/amadou-koufa']],
    ['Amadou Koufa was born in Koufa. In Koufa nothing moved.', [undefined, undefined]],
    // Nobody of that name before.
    ['They fled from Koufa when it was taken.', [undefined]],
  ])('%s', (text, ids) => expect(idsOf(text, 'Koufa')).toEqual(ids));
});

describe('people called by their given names in Arabic', () => {
  const peopleOf = (text: string) => extractEntities(text, { types: ['person'] }).map((entity) => entity.text);
  it('are found where the tagger alone would waver', () => {
    expect(peopleOf('التقت الصحيفة سعاد الخطيب في بيتها. كانت سعاد تحضر القهوة، وقالت سعاد إن زوجها لم يعد.')).toEqual(['سعاد الخطيب', 'سعاد', 'سعاد']);
  });
  it('mean no one in particular: another of that name may be meant', () => {
    const [full, given] = extractEntities('قال أحمد الشرع إن البلاد تتعافى. وقال أحمد إن البيت بعيد.', { types: ['person'] });
    expect(full?.id).toBe('person/ahmed-al-sharaa');
    expect([given?.text, given?.id]).toEqual(['أحمد', undefined]);
  });
});

describe('people by part of their names', () => {
  const idsOf = (text: string) => extractEntities(text, { types: ['person'] }).map(({ id }) => id);
  it.each<[text: string, ids: string[]]>([
    ['Ghassan Abu Sittah operated all night. Abu Sittah said that he was tired.', ['person/ghassan-abu-sittah', 'person/ghassan-abu-sittah']],
    ['Then MBS and MBZ met in Saudi Arabia.', ['person/mohammed-bin-salman', 'person/mohammed-bin-zayed']],
    ['Abu Mohammad al-Jawlani left Damascus.', ['person/ahmed-al-sharaa']],
    ['The court found Park Geun-hye guilty. Park was jailed in Seoul.', ['person/park-geun-hye', 'person/park-geun-hye']],
    ['Omar Al-Bachir régnait à Khartoum. La chute de Bachir est venue.', ['person/omar-al-bashir', 'person/omar-al-bashir']],
  ])('%s', (text, ids) => expect(idsOf(text)).toEqual(ids));
});

describe('a surname that is a capital too', () => {
  const namesOf = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${id ?? type}`);
  it.each<[text: string, names: string[]]>([
    ['Magistrate Mark Wellington adjourned the case. The man came before Wellington in cuffs.', ['Mark Wellington person', 'Wellington person']],
    ['The new coach, Tom London, met reporters in London. London said he was glad.', ['Tom London person', 'London city/london', 'London person']],
    ['Coach Sam Houston left the club. According to Houston, the offer was too low.', ['Sam Houston person', 'Houston person']],
    // It stands for the government.
    ['Mark Wellington left New Zealand. Wellington imposed sanctions.', ['Mark Wellington person', 'New Zealand country/new-zealand', 'Wellington city/wellington']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names));
});

describe('an owner before a body', () => {
  const namesOf = (text: string) => extractEntities(text).map((entity) => `${entity.text}:${entity.type}`);
  it.each<[text: string, names: string[]]>([
    ['She once worked for the Goma-based Aldous Trust, which runs clinics.', ['Goma:city', 'Aldous Trust:organisation']],
    ['The Kandahar-based Khaama Press reported it.', ['Kandahar:city', 'Khaama Press:organisation']],
    ['The Turkey-backed Syrian National Army denied it.', ['Turkey:country', 'Syrian National Army:faction']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names));
});

describe('a surname that a famous person is known by', () => {
  it.each<[text: string, name: string, ids: Array<string | undefined>]>([
    ['Police charged Daniel Putin, a baker from Leeds. Putin pleaded not guilty.', 'Putin', [undefined]],
    ['Le maire, Alain Macron, a protesté. Macron parle de honte.', 'Macron', [undefined]],
    ['قال الطبيب سامي بوتين إن المستشفى مغلق. وأضاف بوتين أن المرضى كثر.', 'بوتين', [undefined]],
    ['Elizabeth Trudeau briefed reporters. Trudeau took no questions.', 'Trudeau', ['person/elizabeth-trudeau']],
    // Named in full, or by an office.
    ['Vladimir Putin met ministers. Later Daniel Putin, a baker, came in. Putin said no.', 'Putin', ['person/vladimir-putin']],
    ['Melania Trump visited the school. President Trump stayed home. Trump was busy.', 'Trump', ['person/donald-trump', 'person/donald-trump']],
    // Of father and son either may be meant.
    ['Hafez al-Assad hung on every wall. Assad had a plan for Syria.', 'Assad', [undefined]],
    // In an article on his country the leader is meant whose namesake came before.
    ["Anna Putin, a nurse, fled. Putin's army shelled Ukraine, and Russia denied it.", 'Putin', ['person/vladimir-putin']],
    ['Hunter Biden appeared in court in Delaware. Biden pleaded not guilty.', 'Biden', [undefined]],
  ])('%s', (text, name, ids) => expect(extractEntities(text).filter((entity) => entity.text === name).map((entity) => entity.id)).toEqual(ids));
});

describe('a family is none of its members', () => {
  it.each<[text: string, name: string, ids: Array<string | undefined>]>([
    ['Alexandre Benalla a été condamné. La famille Benalla a réagi, et Benalla aussi.', 'Benalla', [undefined, 'person/alexandre-benalla']],
    ['Ashraf al-Qudra said 12 members of the al-Qudra family died.', 'al-Qudra', [undefined]],
    ['قال أشرف القدرة إن 12 مواطنا من عائلة "القدرة" قتلوا.', 'القدرة', [undefined]],
    ['La famille Le Pen et le clan Ben Ali ont tout perdu.', 'Le Pen', [undefined]],
    ['وقال أحمد المسماري إن القوات تقدمت. والتقى المسماري وجهاء.', 'المسماري', ['person/ahmed-al-mismari']],
  ])('%s', (text, name, ids) => expect(idsOf(text, name)).toEqual(ids));
});

describe('an office behind an Arabic name', () => {
  it.each<[text: string, people: string[]]>([
    ['عين الرئيس القاضي انطوان سليمان محافظا للبقاع، وكان محافظا سابقا.', ['انطوان سليمان']],
    ['عين كريم زيدان واليا لولاية بسكرة.', ['كريم زيدان']],
    ['اختير حاجم الحسني رئيسا للمجلس.', ['حاجم الحسني']],
  ])('%s', (text, people) => expect(extractEntities(text, { types: ['person'] }).map((entity) => entity.text)).toEqual(people));
});

describe('a town by the first part of its name', () => {
  it.each<[text: string, name: string, ids: Array<string | undefined>]>([
    ['Un homme a été tué à Saint-Laurent-du-Maroni. Les habitants de Saint-Laurent ont manifesté.', 'Saint-Laurent', ['city/saint-laurent-du-maroni']],
    ['Neuilly-sur-Seine vote. Le maire de Neuilly a parlé.', 'Neuilly', ['city/neuilly-sur-seine']],
  ])('%s', (text, name, ids) => expect(idsOf(text, name)).toEqual(ids));
});
