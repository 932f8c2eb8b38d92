import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withArticle } from '../../src/compile/arabic-forms';
import { withBareNames } from '../../src/compile/bare-names';
import { composeBodies } from '../../src/compile/bodies';
import { type CompileInput, compileGazetteer, compilePack } from '../../src/compile/compile';
import { bareName } from '../../src/compile/heads';
import { Namesakes } from '../../src/compile/namesakes';
import { type Demonym, readRespellingRules, readSpellingRules, type Seed } from '../../src/compile/seeds';
import { spellingVariants } from '../../src/compile/variants';
import { createExtractor, openGazetteer } from '../../src/core';
import { Gazetteer } from '../../src/gazetteer/gazetteer';
import { GazetteerLayer } from '../../src/gazetteer/layer';
import { ALIAS, ENTRY_KIND } from '../../src/gazetteer/model';
import { ROOT } from '../support/articles';
import { seedsOf } from '../support/seeds';

const rules = readSpellingRules({ name: 'seeds/spelling.tsv', text: readFileSync(join(ROOT, 'seeds/spelling.tsv'), 'utf8') });
const rule = (scope: string, from: string, to: string) => `${scope}\t${from}\t${to}\t`;
const fewRules = readSpellingRules({ name: 's', text: ['scope\tfrom\tto\tnote', rule('arabic', 'sh', 'ch'), rule('arabic', '\\bal (?=\\p{L})', 'el '), rule('slavic', 'kh', 'h'), rule('any', 'zz', 'z')].join('\n') });

describe('spellingVariants', () => {
  // With four rules the order and the number of forms are plain to see.
  const cases: Array<[type: string, country: string, name: string, forms: string[]]> = [
    ['faction', 'SY', 'Jaysh al-Sham', ['jaych al cham', 'jaysh el sham', 'jaych el cham']],
    ['faction', '', 'Liwa al-Sham', ['liwa al cham', 'liwa el sham', 'liwa el cham']],
    ['city', 'UA', 'Kharkiv', ['harkiv']],
    ['city', 'FR', 'Kharkiv', []],
    ['city', 'IT', 'Arezzo', ['arezo']],
    ['city', 'YE', 'Sana’a', ['sanaa']],
    ['city', 'SY', 'حلب', []],
    ['city', 'SY', 'Ash', []],
    ['organisation', 'SY', 'Shams Bank', []],
    ['city', 'SY', 'Alep, Syrie', []],
  ];
  const seedOf = (type: string, country: string) => seedsOf({ id: `${type}/x`, en: 'X', country })[0] as ReturnType<typeof seedsOf>[number];
  it.each(cases)('%s in %s: %s', (type, country, name, forms) => expect(spellingVariants(name, seedOf(type, country), fewRules)).toEqual(forms));
  it('was asked enough', () => expect(cases).toHaveLength(10));

  // With the rules that ship: forms that differ by whole words. Letters are respelt when a text is read (test/gazetteer/respelling.test.ts).
  const shipped: Array<[type: string, country: string, name: string, forms: string[]]> = [
    ['city', 'SY', 'al-Hasakah', ['hasakah']],
    ['site', 'SY', 'al-Bukamal crossing', ['bukamal crossing']],
    ['person', 'SY', 'Abdel Karim Bakkar', ['abdulkarim bakkar']],
    ['person', 'SY', 'Abdulkarim Bakkar', ['abdel karim bakkar']],
    ['city', 'SN', 'Saint-Louis', ['st louis']],
    ['site', 'FR', 'Sainte-Anne', ['ste anne']],
    ['site', 'SY', 'Menagh Air Base', ['menagh airbase']],
  ];
  it.each(shipped)('shipped rules, %s in %s: %s', (type, country, name, forms) => expect(spellingVariants(name, seedOf(type, country), rules)).toEqual(expect.arrayContaining(forms)));
  it('was asked enough of the shipped rules', () => expect(shipped).toHaveLength(7));

  it('never holds the name itself or a form twice', () => {
    for (const [type, country, name] of shipped) {
      const forms = spellingVariants(name, seedOf(type, country), rules);
      expect(new Set(forms).size).toBe(forms.length);
      expect(forms).not.toContain(name.toLowerCase().replace(/-/g, ' '));
    }
  });
});

describe('bareName', () => {
  const cases: Array<[name: string, language: 'en' | 'fr' | 'ar' | 'also', type: 'city' | 'region' | 'site' | 'faction', bare: string]> = [
    ["gouvernorat d'Alep", 'fr', 'region', 'Alep'],
    ['Gouvernorat d’Idleb', 'fr', 'region', 'Idleb'],
    ['province de la Bekaa', 'fr', 'region', 'Bekaa'],
    ['province du Sistan', 'fr', 'region', 'Sistan'],
    ['État de Kachin', 'fr', 'region', 'Kachin'],
    ['Aleppo Governorate', 'en', 'region', 'Aleppo'],
    ['Kharkiv Oblast', 'en', 'region', 'Kharkiv'],
    ['New York State', 'en', 'region', 'New York'],
    ['محافظة حلب', 'ar', 'region', 'حلب'],
    ['ville de Homs', 'fr', 'city', 'Homs'],
    ['camp de réfugiés de Zaatari', 'fr', 'city', 'Zaatari'],
    ['مدينة الباب', 'ar', 'city', 'الباب'],
    ['quartier du Midan', 'fr', 'site', 'Midan'],
    ['حي الميدان', 'ar', 'site', 'الميدان'],
    // What stays as it is: heads that belong to the name, other languages, what would be too short.
    ['Aleppo Governorate', 'fr', 'region', 'Aleppo Governorate'],
    ['Aleppo Governorate', 'en', 'city', 'Aleppo Governorate'],
    ["brigade d'Alep", 'fr', 'faction', "brigade d'Alep"],
    ["aéroport d'Alep", 'fr', 'site', "aéroport d'Alep"],
    ['مطار حلب', 'ar', 'site', 'مطار حلب'],
    ["province d'As", 'fr', 'region', "province d'As"],
    ['Province', 'en', 'region', 'Province'],
  ];
  it.each(cases)('%s (%s, %s) → %s', (name, language, type, bare) => expect(bareName(name, language, type)).toBe(bare));
  it('was asked enough', () => expect(cases).toHaveLength(21));

  // The head `fleuve` stands before its name without `de`, and the guidelines leave it outside.
  it('takes the head off `fleuve Euphrate`', () => expect(bareName('fleuve Euphrate', 'fr', 'site')).toBe('Euphrate'));
});

describe('composeBodies', () => {
  const seeds = seedsOf({ id: 'country/syria', en: 'Syria', fr: 'Syrie', ar: 'سوريا', country: 'SY' }, { id: 'country/fiji', en: 'Fiji', fr: 'Fidji', country: 'FJ' });
  const demonyms: Demonym[] = [
    { id: 'country/syria', en: ['Syrian'], fr: ['syrien', 'syrienne'], ar: ['سوري', 'سورية'] },
    { id: 'country/fiji', en: ['Fijian'], fr: ['fidjien'], ar: [] },
    { id: '', en: ['Kurdish'], fr: ['kurde'], ar: [] },
  ];
  it('fills templates with the forms of the country', () => {
    const [army, ...others] = composeBodies([{ slug: 'army', type: 'faction', en: ['{adj} army', 'army of {place}'], fr: ['armée {f}', 'forces armées {fp}'], ar: ['الجيش {ال m}', 'القوات {ال f}'] }], demonyms, seeds);
    expect(others).toEqual([]);
    expect(army).toMatchObject({ id: 'faction/army-syria', type: 'faction', country: 'SY', canonical: { en: 'Syrian army', fr: 'armée syrienne', ar: 'الجيش السوري' } });
    expect(army?.names.map((name) => name.text)).toEqual(['Syrian army', 'army of Syria', 'armée syrienne', 'forces armées syrienne', 'الجيش السوري', 'القوات السورية']);
  });
  it('puts the Arabic article before each adjective, and once before a name of two words', () => {
    const words = ['سوري', 'السوري', 'كوري شمالي', 'الكوري الشمالي', 'جنوب سوداني'];
    expect(words.map(withArticle)).toEqual(['السوري', 'السوري', 'الكوري الشمالي', 'الكوري الشمالي', 'الجنوب سوداني']);
  });
  it('leaves out names with an unknown place-holder, and bodies without an English name', () => {
    expect(composeBodies([{ slug: 'x', type: 'organisation', en: ['{nope} x'], fr: ['x {m}'], ar: [] }], demonyms, seeds)).toEqual([]);
  });
});

const input: CompileInput = {
  seeds: seedsOf(
    { id: 'city/shamsa', en: 'Shamsa', country: 'SY', ar: 'الشمسية' },
    { id: 'city/chamsa', en: 'Chamsa', country: 'SY' },
    { id: 'city/tours', en: 'Tours', country: 'FR' },
    { id: 'city/florence', en: 'Florence', country: 'IT' },
    { id: 'city/lincoln', en: 'Lincoln', country: 'US' },
    { id: 'organisation/un', en: 'United Nations|UN', fr: 'ONU' },
    { id: 'faction/bad', en: 'Bad, very bad|Good Front|X' },
    { id: 'country/syria', en: 'Syria', fr: 'Syrie', country: 'SY' },
  ),
  spelling: fewRules,
  demonyms: [{ id: 'country/syria', en: ['Syrian'], fr: [], ar: ['سوري'] }],
  cues: [{ cue: 'cityHead', form: 'ville de' }],
  commonWords: new Set(['tours', 'good']),
  givenNames: new Set(['florence']),
  surnames: new Set(['lincoln']),
};

describe('compileGazetteer', () => {
  const { report } = compileGazetteer(input);
  it('counts what went in', () => {
    expect(report.entries).toEqual({ city: 5, country: 1, region: 0, site: 0, person: 0, faction: 1, organisation: 1 });
    expect(report.variants).toBe(1);
  });
  it('flags common words, given names, family names and acronyms', () => expect(report.flagged).toEqual({ common: 1, givenName: 1, surname: 1, acronym: 2 }));
  it('reports all that it dropped, and why', () => {
    expect(report.dropped).toEqual([
      { form: 'Bad, very bad', of: 'faction/bad', because: 'holds punctuation, too many words or too long a word for a name' },
      { form: 'X', of: 'faction/bad', because: 'is a single letter: mark it as weak' },
      { form: 'chamsa', of: 'city/shamsa', because: 'collides with city/chamsa' },
    ]);
  });
  it('drops names with a word that packs have no room for', () => {
    const long = `New ${'a'.repeat(256)}`;
    const { pack, report } = compilePack({ seeds: seedsOf({ id: 'city/x', en: `Xville|${long}` }) }, '');
    expect(report.dropped).toEqual([{ form: long, of: 'city/x', because: 'holds punctuation, too many words or too long a word for a name' }]);
    expect(openGazetteer(pack).lookup('Xville')).toHaveLength(1);
  });
  it('takes names that can never match for no namesakes', () => {
    const seeds = seedsOf({ id: 'region/north-district', en: 'A; B', country: 'SY' }, { id: 'region/south', en: 'C; D', country: 'SY' }, { id: 'country/x', en: 'E; F', country: 'SY' }, { id: 'city/g', en: 'G; H', country: 'SY' });
    expect(new Namesakes({ seeds }).isDivisionsName(seeds[0] as Seed, 'A; B')).toBe(false);
    expect(new Namesakes({ seeds }).isTownsName(seeds[0] as Seed, 'A; B')).toBe(false);
    expect(new Namesakes({ seeds }).isNamedAsItsCountry('region', 'SY', 'A; B')).toBe(false);
    expect(new Namesakes({ seeds }).isNamedAsItsCountry('region', 'SY', 'C; D')).toBe(false);
  });
  it('drops generated forms that are common words', () => {
    const { report } = compileGazetteer({ seeds: seedsOf({ id: 'city/x', en: 'Shase', country: 'SY' }), spelling: fewRules, commonWords: new Set(['chase']) });
    expect(report.dropped).toEqual([{ form: 'chase', of: 'city/x', because: 'is a common word, a given name or too short' }]);
  });

  it('knows ordinary words that a name could be respelt from', () => {
    const respelling = [{ scope: 'any' as const, from: 'e', to: 'i', left: '', right: '$' }];
    const compiled = (commonWords: string[]) => compilePack({ seeds: seedsOf({ id: 'region/adigri', en: 'Adigri', country: 'TR' }), respelling, commonWords: new Set(commonWords) }, '');
    const found = (commonWords: string[]) => openGazetteer(compiled(commonWords).pack).lookup('Adigre').map(({ id }) => id);
    expect(found(['agree'])).toEqual(['region/adigri']);
    expect(found(['adigre'])).toEqual([]);
  });

  it('makes the same bytes each time', () => {
    const first = compilePack(input, 'about');
    const second = compilePack(input, 'about');
    expect(first.pack).toEqual(second.pack);
    expect(first.report).toEqual(second.report);
  });

  it('writes a pack that answers', () => {
    const gazetteer = openGazetteer(compilePack(input, 'about').pack);
    expect(gazetteer.size).toBe(8);
    expect(gazetteer.lookup('chamsa').map((entry) => entry.id)).toEqual(['city/chamsa']);
    expect(gazetteer.lookup('شمسية').map((entry) => [entry.id, entry.weak])).toEqual([['city/shamsa', true]]);
    expect(gazetteer.lookup('Syrian')).toEqual([]);
    expect(createExtractor({ gazetteer }).extractEntities('Syrian towns', { demonyms: 'include' })[0]).toMatchObject({ text: 'Syrian', id: 'country/syria', demonym: true, country: 'SY' });
  });

  it('matches regions by their bare names, in English also with the tail', () => {
    const gazetteer = openGazetteer(compilePack({ seeds: seedsOf({ id: 'region/aleppo-governorate', en: 'Aleppo Governorate', fr: "gouvernorat d'Alep", ar: 'محافظة حلب', country: 'SY' }) }, '').pack);
    for (const name of ['Aleppo Governorate', 'Aleppo', 'Alep', 'حلب']) expect(gazetteer.lookup(name), name).toHaveLength(1);
    expect(gazetteer.lookup("gouvernorat d'Alep")).toEqual([]);
  });

  it('makes a bare name of one word weak where its Arabic head alone makes it a name', () => {
    const gazetteer = openGazetteer(compilePack({ seeds: seedsOf({ id: 'site/hay-el-sellom', en: 'Hay el-Sellom', ar: 'حي السلم', country: 'LB' }, { id: 'city/kafr-hamra', en: 'Kafr Hamra', ar: 'بلدة حمرا', country: 'SY' }) }, '').pack);
    expect(gazetteer.lookup('السلم').map((entry) => entry.weak)).toEqual([true]);
    expect(gazetteer.lookup('حمرا').map((entry) => entry.weak)).toEqual([false]);
  });

  it('never matches the qualifier of a canonical name', () => {
    const gazetteer = openGazetteer(compilePack({ seeds: seedsOf({ id: 'city/abala-niger', en: 'Abala (Niger)', country: 'NE' }) }, '').pack);
    expect(gazetteer.lookup('Abala')[0]).toMatchObject({ name: 'Abala (Niger)', weak: true });
  });

  it('takes a comma in the name of a body for no qualifier', () => {
    const gazetteer = openGazetteer(compilePack({ seeds: seedsOf({ id: 'organisation/trrc', en: 'Truth, Reconciliation and Reparations Commission|TRRC', country: 'GM' }, { id: 'city/springfield', en: 'Springfield, Illinois', country: 'US' }) }, '').pack);
    expect(gazetteer.lookup('Truth')).toEqual([]);
    expect(gazetteer.lookup('TRRC')).toHaveLength(1);
    expect(gazetteer.lookup('Springfield')).toMatchObject([{ name: 'Springfield, Illinois', weak: true }]);
  });

  it('gives composed bodies to the curated entry that owns one of their names', () => {
    const seeds = seedsOf({ id: 'faction/syrian-army', en: 'Syrian army', country: 'SY' });
    const bodies = [{ id: 'faction/army-syria', type: 'faction' as const, country: 'SY', canonical: { en: 'Syrian army', fr: 'armée syrienne', ar: 'الجيش السوري' }, names: [{ text: 'Syrian army', language: 'en' as const }, { text: 'armée syrienne', language: 'fr' as const }] }];
    const gazetteer = openGazetteer(compilePack({ seeds, bodies }, '').pack);
    expect(gazetteer.size).toBe(1);
    expect(gazetteer.lookup('armée syrienne')[0]?.id).toBe('faction/syrian-army');
  });
});

describe('names that every state’s body has', () => {
  const states = seedsOf({ id: 'country/syria', en: 'Syria', country: 'SY' }, { id: 'country/ottomans', en: 'Ottoman Empire', country: 'TR' });
  states.forEach((seed, index) => {
    if (index === 0) seed.refs = { iso: 'SY' };
  });
  const templates = [{ slug: 'ministry', type: 'organisation' as const, en: ['{adj} Ministry', '~The Ministry'], fr: [], ar: [] }];
  const bodies = composeBodies(templates, [{ id: 'country/syria', en: ['Syrian'], fr: [], ar: [] }, { id: 'country/ottomans', en: ['Ottoman'], fr: [], ar: [] }], states);
  it('are weak, and not those of states of the past', () => expect(bodies.map(({ names }) => names)).toEqual([[{ text: 'Syrian Ministry', language: 'en' }, { text: 'The Ministry', language: 'en', weak: true }], [{ text: 'Ottoman Ministry', language: 'en' }]]));
  it('unite no bodies', () => {
    const seeds = [...states, ...seedsOf({ id: 'organisation/other', en: 'Other|~The Ministry', country: 'IQ' })];
    const gazetteer = openGazetteer(compilePack({ seeds, bodies }, '').pack);
    expect(gazetteer.lookup('The Ministry').map(({ id, weak }) => [id, weak])).toEqual([['organisation/other', true], ['organisation/ministry-syria', true]]);
  });
});

describe('names that sites of several towns have at home', () => {
  const seeds = seedsOf(
    { id: 'city/mosul', en: 'Mosul', fr: 'Mossoul', ar: 'الموصل', country: 'IQ' },
    { id: 'site/jerusalem', en: 'Old City of Jerusalem|~Old City', fr: '~vieille ville', ar: '~البلدة القديمة', country: 'IL' },
    { id: 'site/mosul', en: 'Old City of Mosul', fr: 'vieille ville de Mossoul', ar: 'البلدة القديمة في الموصل', country: 'IQ' },
    // No town of that name, or none of that country.
    { id: 'site/nowhere', en: 'Old City of Nowhere', country: 'IQ' },
    { id: 'site/abroad', en: 'Old City of Mosul Street', fr: 'vieille ville de Mossoul-Est', country: 'SY' },
  );
  it('are weak names of them all', () => {
    expect(withBareNames(seeds, []).flatMap(({ id, names }, index) => names.slice(seeds[index]?.names.length).map(({ text, language, weak }) => `${id} ${language} ${weak ? '~' : ''}${text}`))).toEqual([
      'site/mosul en ~Old City', 'site/mosul fr ~vieille ville', 'site/mosul ar ~البلدة القديمة',
    ]);
  });
});

describe('names that bodies of several states have at home', () => {
  const seeds = seedsOf(
    { id: 'country/tunisia', en: 'Tunisia', fr: 'Tunisie', ar: 'تونس', country: 'TN' },
    { id: 'country/ukraine', en: 'Ukraine', fr: 'Ukraine', ar: 'أوكرانيا', country: 'UA' },
    { id: 'faction/american', en: 'National Guard (United States)|~National Guard', fr: '~Garde nationale', ar: '~الحرس الوطني', country: 'US' },
    { id: 'faction/tunisian', en: 'Tunisian National Guard', fr: 'Garde nationale tunisienne', ar: 'الحرس الوطني التونسي', country: 'TN' },
    { id: 'faction/ukrainian', en: 'National Guard of Ukraine', fr: "Garde nationale d'Ukraine", ar: 'الحرس الوطني (أوكرانيا)', country: 'UA' },
    // Not a country's name, another country's, one word, and a name that is somebody's own.
    { id: 'faction/free', en: 'Free National Guard', country: 'UA' },
    { id: 'faction/foreign', en: 'Tunisian National Guard in exile', country: 'UA' },
    { id: 'organisation/chamber', en: '~Chamber|~House of Peoples', country: 'IQ' },
    { id: 'organisation/chamber-tunisia', en: 'Tunisian Chamber|Tunisian House of Peoples', country: 'TN' },
    { id: 'organisation/house', en: 'House of Peoples', country: 'BA' },
    { id: 'organisation/ministry', en: '~Ministry of Water', country: 'IQ' },
    { id: 'organisation/ministry-tunisia', en: 'Tunisian Ministry of Water', country: 'TN' },
  );
  const demonyms: Demonym[] = [{ id: 'country/tunisia', en: ['Tunisian'], fr: ['tunisien', 'tunisienne'], ar: ['تونسي', 'تونسية'] }, { id: 'country/ukraine', en: ['Ukrainian'], fr: ['ukrainien'], ar: ['أوكراني'] }];
  const more = (given: readonly Demonym[]) => withBareNames(seeds, given).flatMap(({ id, names }, index) => names.slice(seeds[index]?.names.length).map(({ text, language, weak }) => `${id} ${language} ${weak ? '~' : ''}${text}`));
  it('are weak names of them all', () => {
    expect(more(demonyms)).toEqual([
      'faction/tunisian en ~National Guard', 'faction/tunisian fr ~Garde nationale', 'faction/tunisian ar ~الحرس الوطني',
      'faction/ukrainian en ~National Guard', 'faction/ukrainian fr ~Garde nationale', 'faction/ukrainian ar ~الحرس الوطني',
    ]);
  });
  it('need no nationality word where the country is named', () => expect(more([])).toEqual(['faction/ukrainian en ~National Guard', 'faction/ukrainian fr ~Garde nationale', 'faction/ukrainian ar ~الحرس الوطني']));
});

describe('alternates of GeoNames', () => {
  const place = { id: 'city/gn-1', type: 'city' as const, canonical: { en: 'Pokrovsk', fr: 'Pokrovsk', ar: 'Pokrovsk' }, names: [{ text: 'Pokrovsk', flags: 0 }, { text: 'Hryshyne', flags: ALIAS.alternate }, { text: 'Grodek', flags: ALIAS.alternate }], country: 'UA', lat: 48, lon: 37, population: 60000, kind: ENTRY_KIND.town, refs: { geonames: 1 } };
  it('are no names of the town where a seed calls another of its country so', () => {
    const seeds = seedsOf({ id: 'city/pokrovsk', en: 'Pokrovsk', country: 'UA' }, { id: 'city/hryshyne', en: 'Hryshyne (Donetsk)', country: 'UA' }, { id: 'city/grodek', en: 'Grodek', country: 'PL' });
    if (seeds[0] !== undefined) seeds[0].refs = { geonames: 1 };
    const { pack, report } = compilePack({ seeds, world: [place] }, '');
    const gazetteer = openGazetteer(pack);
    expect(gazetteer.lookup('Hryshyne').map(({ id }) => id)).toEqual(['city/hryshyne']);
    expect(gazetteer.lookup('Grodek').map(({ id }) => id)).toEqual(['city/grodek', 'city/pokrovsk']);
    expect(report.dropped).toEqual([{ form: 'Hryshyne', of: 'city/pokrovsk', because: 'is what a seed calls another town of its country' }]);
  });
});

describe('redundant spellings', () => {
  const respelling = readRespellingRules({ name: 'r.tsv', text: ['scope\tfrom\tto\tleft\tright\tnote', 'arabic\tch\tsh\t\t\t', 'arabic\tou\tu\t\t\t'].join('\n') });
  const seeds = seedsOf(
    // The second is what the rules make of the first; the third is not, the fourth is the French name.
    { id: 'person/shukri', en: 'Kasim Shukri|Kasim Choukri|Qassem Shukri', fr: 'Kasim Shoukri', country: 'IQ' },
    { id: 'person/other', en: 'Nabil Shukri', country: 'IQ' },
    // One spelling of two people is found as it stands, or it would be that of one of them only.
    { id: 'person/two', en: 'Nabil Choukri', country: 'IQ' },
    { id: 'city/bashir', en: 'Tell Bashir|~Tell Bachir', country: 'IQ' },
    { id: 'city/shouf', en: 'Shuf|Shouf', country: 'LB' },
  );
  const { report, columns } = compileGazetteer({ seeds, respelling });
  const left = report.dropped.filter(({ because }) => because === 'is found by the respelling rules');
  it('are left out and reported', () => expect(left.map(({ form, of }) => `${form} → ${of}`)).toEqual(['Kasim Choukri → person/shukri']));
  it('are found all the same', () => {
    const gazetteer = new Gazetteer([new GazetteerLayer(columns)]);
    const found = (name: string) => gazetteer.lookup(name).map(({ id, weak }) => `${id}${weak ? ' weak' : ''}`);
    for (const seed of seeds) for (const { text, weak } of seed.names) expect(found(text)).toContain(`${seed.id}${weak ? ' weak' : ''}`);
  });
  it('are kept where there are no rules', () => expect(compileGazetteer({ seeds }).report.dropped).toEqual([]));
});
