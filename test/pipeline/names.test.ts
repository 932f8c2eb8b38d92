// What the pipeline makes of names in context, by table.

import { describe, expect, it } from 'vitest';
import { createExtractor, defineGazetteer } from '../../src/core';
import { createExtractor as createBundled, type EvidenceSource, type EvidenceSpan, extractEntities } from '../../src/index';
import { yaqutError } from '../support/errors';
import { brief, small, smallGazetteer } from '../support/extractors';

type Case = [text: string, entities: string[]];

it('is no body behind a clitic where the whole word is a name', () => {
  const ids = (text: string) => extractEntities(text, { minConfidence: 0 }).map(({ id }) => id);
  expect(ids('تاركا عاصمته بابل.')).not.toContain('organisation/apple-inc');
  expect(ids('قالت شركة آبل إن هاتفا لآبل بيع.')).toContain('organisation/apple-inc');
});

describe('an acronym written as a word', () => {
  it.each<[text: string, id: string | undefined]>([
    ["Selon l'agence officielle Sana, l'armée avance.", 'organisation/sana'],
    ["L'ONG Un toit pour tous distribue des bâches.", undefined],
    ['Sana, sa fille, est morte.', undefined],
  ])('%s', (text, id) => expect(extractEntities(text, { minConfidence: 0, types: ['organisation'] }).find((entity) => entity.id !== undefined)?.id).toBe(id));
});

describe('an acronym in brackets behind the name that it is made of', () => {
  it.each<[text: string, acronym: string, what: string | undefined]>([
    ['Les Volontaires pour la défense de la patrie (Vdp) du Burkina sont partis. Les Vdp reviennent.', 'Vdp', 'faction faction/vdp'],
    ["L'Agence nationale de gestion des élections (Ange) du Tchad a compté.", 'Ange', 'organisation organisation/ange-chad'],
    ["L'Observatoire syrien des droits de l'Homme (Alep) dit.", 'Alep', 'city city/aleppo'],
    ["L'Observatoire syrien des droits de l'Homme (Omar) dit.", 'Omar', undefined],
    ['Le gouverneur de la Banque de France (Bbf) parle.', 'Bbf', 'organisation -'],
    // Not that of Syria, which the text never names.
    ['Au Mozambique, les Forces de défense et de sécurité (FDS) tiennent Palma. Maputo paie mal les FDS.', 'FDS', 'faction -'],
    ['À Raqqa, les Forces démocratiques syriennes (FDS) tiennent la rive. En Syrie, les FDS paient mal.', 'FDS', 'faction faction/syrian-democratic-forces'],
  ])('%s', (text, acronym, what) => {
    const found = extractEntities(text).filter((entity) => entity.text === acronym).map(({ type, id }) => `${type} ${id ?? '-'}`);
    expect([...new Set(found)].filter((one) => !one.startsWith('person'))).toEqual(what === undefined ? [] : [what]);
  });
});

describe('an acronym that is a word too, in a text of capitals', () => {
  it.each<[text: string, found: string[]]>([
    ['A RED LINE HAD BEEN CROSSED. THE U.S. HAS HELD BACK A SHIPMENT OF BOMBS.', ['U.S. country/united-states']],
    ['HE USED TO WAVE AT US FROM THERE.', []],
  ])('is one with dots: %s', (text, found) => expect(extractEntities(text).map((entity) => `${entity.text} ${entity.id ?? '-'}`)).toEqual(found));
});

describe('the small gazetteer', () => {
  const cases: Case[] = [
    // Letters and marks.
    ["près d'Alep", ['city:Alep city/aleppo']],
    ['près d’Alep.', ['city:Alep city/aleppo']],
    ['ALEP', ['city:ALEP city/aleppo']],
    ['Álep', ['city:Álep city/aleppo']],
    ['«\u00a0Front al-Nosra\u00a0»', ['faction:Front al-Nosra faction/al-nusra-front']],
    ['front al nosra', ['faction:front al nosra faction/al-nusra-front']],
    ['Front\nal-Nosra', ['faction:Front\nal-Nosra faction/al-nusra-front']],
    ['alep', []],
    ['Alepin', []],
    ['وبحلب وفي سوريا', ['city:حلب city/aleppo', 'country:سوريا country/syria']],
    ['', []],
    // The longest name.
    ["Université d'Alep", ["organisation:Université d'Alep organisation/university-of-aleppo"]],
    ['Aleppo Governorate', ['region:Aleppo Governorate region/aleppo-governorate']],
    // Province or city.
    ["la ville d'Alep", ['city:Alep city/aleppo']],
    ["la province d'Alep", ['region:Alep region/aleppo-governorate']],
    ["le gouvernorat d'Alep", ['region:Alep region/aleppo-governorate']],
    ['in Aleppo province', ['region:Aleppo province region/aleppo-governorate']],
    ['the city of Aleppo', ['city:Aleppo city/aleppo']],
    ['مدينة حلب', ['city:حلب city/aleppo']],
    ['محافظة حلب', ['region:حلب region/aleppo-governorate']],
    // Namesakes.
    ['Tripoli, Libye', ['city:Tripoli city/tripoli', 'country:Libye country/libya']],
    ['Tripoli (Liban)', ['city:Tripoli city/tripoli-lebanon', 'country:Liban country/lebanon']],
    ['Tripoli, in Lebanon', ['city:Tripoli city/tripoli-lebanon', 'country:Lebanon country/lebanon']],
    ['De Beyrouth à Tripoli, au Liban', ['city:Beyrouth city/beirut', 'city:Tripoli city/tripoli-lebanon', 'country:Liban country/lebanon']],
    // Short forms.
    ['Wael Nader Halaki parle. Halaki part.', ['person:Wael Nader Halaki person/wael-al-halqi', 'person:Halaki person/wael-al-halqi']],
    ['Le Front al-Nosra attaque. Nosra nie.', ['faction:Front al-Nosra faction/al-nusra-front', 'faction:Nosra faction/al-nusra-front']],
    ["L'Observatoire syrien des droits de l'Homme (OSDH) dit. L'OSDH nie.", ["organisation:Observatoire syrien des droits de l'Homme organisation/sohr", 'organisation:OSDH organisation/sohr', 'organisation:OSDH organisation/sohr']],
    ['Halaki part.', []],
    // Another bracket than that of the name: here a language.
    ["texte (Observatoire syrien des droits de l'Homme). – (PT) Merci.", ["organisation:Observatoire syrien des droits de l'Homme organisation/sohr"]],
    ['OSDH', []],
    // Unknown names that the context proves.
    ['Le général Dupontel parle.', ['person:Dupontel']],
    ['la ville de Yazmirra tombe', ['city:Yazmirra']],
    ['La brigade Zahrawiya avance.', ['faction:brigade Zahrawiya']],
    ['the village of Wadlimoun', ['city:Wadlimoun']],
    ['in Xanqurat province today', ['region:Xanqurat province']],
    ['President Qunfar Zalam spoke. Zalam left.', ['person:Qunfar Zalam', 'person:Zalam']],
    ['Yazmirra tombe', []],
  ];
  it.each(cases)('%j', (text, entities) => expect(brief(small.extractEntities(text))).toEqual(entities));
  it('was asked enough', () => expect(cases).toHaveLength(37));
});

describe('the bundled data', () => {
  const cases: Case[] = [
    ["Damas prépare une opération près d'Alep", ['city:Damas city/damascus', 'city:Alep city/aleppo']],
    ["la province d'Alep", ['region:Alep region/aleppo-governorate']],
    ["la ville d'Alep", ['city:Alep city/aleppo']],
    ['Tripoli, Libye', ['city:Tripoli city/tripoli', 'country:Libye country/libya']],
    ['Tripoli, Liban', ['city:Tripoli city/tripoli-lebanon', 'country:Liban country/lebanon']],
    ['مدينة حلب', ['city:حلب city/aleppo']],
    ['Wael Nader Halaki a parlé. Halaki est parti.', ['person:Wael Nader Halaki person/wael-al-halqi', 'person:Halaki person/wael-al-halqi']],
    ['Le Front al-Nosra a attaqué. Nosra a nié.', ['faction:Front al-Nosra faction/al-nusra-front', 'faction:Nosra faction/al-nusra-front']],
    ["L'Observatoire syrien des droits de l'Homme (OSDH) a indiqué.", ["organisation:Observatoire syrien des droits de l'Homme organisation/sohr", 'organisation:OSDH organisation/sohr']],
    ['Le général Dupontel a parlé.', ['person:Dupontel']],
    ['la ville de Yazmirra est tombée', ['city:Yazmirra']],
    ['La brigade Zahrawiya a avancé.', ['faction:brigade Zahrawiya']],
    ['the village of Wadlimoun', ['city:Wadlimoun']],
    ['Aleppo, Alep, حلب', ['city:Aleppo city/aleppo', 'city:Alep city/aleppo', 'city:حلب city/aleppo']],
    ["l'armée syrienne", ['faction:armée syrienne faction/syrian-army']],
    ['Il fait nice et les tours sont hautes.', []],
    // Neither the village that the one has swallowed nor the one that the other was called after.
    ['Russian troops neared Pokrovsk and Myrnohrad in Ukraine.', ['city:Pokrovsk city/pokrovsk', 'city:Myrnohrad city/myrnohrad', 'country:Ukraine country/ukraine']],
    ['قُتل شخص في هجين بريف دير الزور في سوريا.', ['city:هجين city/hajin', 'region:دير الزور region/deir-ez-zor-governorate', 'country:سوريا country/syria']],
    // What bodies of many states are called at home.
    ['The National Guard of Ukraine held the town near Kharkiv. The National Guard lost ten men.', ['faction:National Guard of Ukraine faction/national-guard-of-ukraine', 'city:Kharkiv city/kharkiv', 'faction:National Guard faction/national-guard-of-ukraine']],
    // A prefix is no part of an unlisted name.
    ['Les manifestants ont crié des slogans anti-Kabila.', ['person:Kabila person/joseph-kabila']],
  ];
  it.each(cases)('%j', (text, entities) => expect(brief(extractEntities(text))).toEqual(entities));
  it('was asked enough', () => expect(cases).toHaveLength(20));

  it('says how a mention was found', () => {
    expect(small.extractEntities('Wael Nader Halaki parle. Halaki part. Le général Dupontel aussi.').map((entity) => entity.via)).toEqual(['gazetteer', 'short-form', 'tagger']);
  });
  it('gives places their position, and people none', () => {
    expect(extractEntities("près d'Alep")[0]).toMatchObject({ country: 'SY', lat: expect.closeTo(36.2, 1), lon: expect.closeTo(37.16, 1), population: expect.any(Number), refs: { geonames: 170063 } });
    expect(extractEntities('Wael Nader Halaki')[0]).not.toHaveProperty('lat');
  });
});

describe('weak names', () => {
  const { extractEntities } = createExtractor({ gazetteer: defineGazetteer([{ id: 'person/w', type: 'person', names: ['Wael Nader Halaki'], weak: ['Halaki', 'Tigre'] }]) });
  it('count where the full name stands', () => expect(brief(extractEntities('Tigre attaque. Wael Nader Halaki nie.'))).toEqual(['person:Tigre person/w', 'person:Wael Nader Halaki person/w']));
  // `weak` is documented as "count only with support from the text": alone and without a tagger they pass today.
  it('do not count alone', () => expect(extractEntities('Tigre attaque.')).toEqual([]));
});

describe('overlap: all', () => {
  it('adds the names inside names', () => {
    const text = "Université d'Alep";
    expect(small.extractEntities(text).map((entity) => entity.text)).toEqual([text]);
    expect(brief(small.extractEntities(text, { overlap: 'all' }))).toEqual(expect.arrayContaining([`organisation:${text} organisation/university-of-aleppo`, 'city:Alep city/aleppo']));
  });
  it('adds them though the tagger has them part of the longer name', () => {
    const text = 'The ax attack used weaponized U.S. Army anthrax, most likely.';
    expect(brief(extractEntities(text))).toEqual(['faction:U.S. Army faction/us-army']);
    expect(brief(extractEntities(text, { overlap: 'all', minConfidence: 0 }))).toEqual(expect.arrayContaining(['faction:U.S. Army faction/us-army', 'country:U.S. country/united-states']));
  });
});

describe('evidence', () => {
  const from = (spans: readonly EvidenceSpan[]): EvidenceSource => () => spans;
  const core = (...evidence: EvidenceSource[]) => createExtractor({ gazetteer: smallGazetteer, evidence });
  it('proposes spans that nothing else found', () => {
    const [entity] = core(from([{ start: 3, end: 9, type: 'person' }])).extractEntities('ce zorglo parle');
    expect(entity).toMatchObject({ type: 'person', text: 'zorglo', via: 'tagger' });
  });
  it('takes coarse types', () => {
    const types = (['place', 'body'] as const).map((type) => core(from([{ start: 0, end: 6, type }])).extractEntities('Zorglo')[0]?.type);
    expect(types).toEqual(['city', 'organisation']);
  });
  it('raises and lowers what the gazetteer found', () => {
    const confidence = (score: number) => core(from([{ start: 0, end: 4, type: 'city', score }])).extractEntities('Alep brûle', { minConfidence: 0 })[0]?.confidence ?? 0;
    const plain = small.extractEntities('Alep brûle', { minConfidence: 0 })[0]?.confidence ?? 0;
    expect(confidence(0.99)).toBeGreaterThan(plain);
    expect(confidence(0.01)).toBeLessThan(plain);
    expect(confidence(0.5)).toBe(plain);
  });
  it('is moved inwards to the words', () => {
    expect(core(from([{ start: 0, end: 9, type: 'person' }])).extractEntities('« Zorglo »')[0]).toMatchObject({ text: 'Zorglo', start: 2, end: 8 });
    expect(core(from([{ start: 1, end: 3, type: 'person' }])).extractEntities('Zorglo')).toEqual([]);
    expect(core(from([{ start: 0, end: 1, type: 'person' }])).extractEntities(' ')).toEqual([]);
  });
  it('is asked once a text, with the text', () => {
    const texts: string[] = [];
    const { extractEntities } = core((text) => {
      texts.push(text);
      return [];
    });
    extractEntities('Alep');
    extractEntities('Beyrouth');
    expect(texts).toEqual(['Alep', 'Beyrouth']);
  });
  it('counts in the bundled extractor too', () => {
    const { extractEntities } = createBundled({ evidence: [from([{ start: 0, end: 4, type: 'city', score: 1 }])] });
    expect(extractEntities('Alep brûle', { explain: true })[0]?.evidence?.map((one) => one.rule)).toContain('evidence');
  });

  const wrong: EvidenceSpan[] = [
    { start: -1, end: 2, type: 'city' },
    { start: 0, end: 99, type: 'city' },
    { start: 2, end: 2, type: 'city' },
    { start: 0.5, end: 2, type: 'city' },
    { start: 0, end: 2, type: 'planet' as 'city' },
    {} as EvidenceSpan,
  ];
  it.each(wrong.map((span) => [span]))('that is wrong is refused: %j', (span) => {
    const error = yaqutError(() => core(from([span])).extractEntities('Alep'));
    expect(error.code).toBe('invalid-evidence');
    expect(error.remedy).toContain('UTF-16');
  });
  it('was asked enough', () => expect(wrong).toHaveLength(6));

  // What a source returns is checked span by span only.
  it.each([[null], [undefined], [7], [[null]], [[{ start: 0, end: 4, type: 'city', score: 99 }]], [[{ start: 0, end: 4, type: 'city', score: Number.NaN }]]])('that is no list of spans, or without a probability, is refused: %j', (spans) => {
    expect(yaqutError(() => core((() => spans) as unknown as EvidenceSource).extractEntities('Alep')).code).toBe('invalid-evidence');
  });
});

describe('an unlisted Arabic name whose first letter reads like a clitic', () => {
  const texts = (text: string) => extractEntities(text).map((entity) => entity.text);
  it('keeps it behind a preposition or a head', () => {
    expect(texts('إسطنبول – سيول تقطع طريق كماه – إيليتش')).toContain('كماه');
    expect(texts('توثيق الغارات على بليدا وميس الجبل')).not.toContain('ليدا');
  });
  it('does not where nothing speaks against a preposition', () => expect(texts('فتح المحل بالقاسمية قبل عام في مدينة صور')).not.toContain('بالقاسمية'));
});
