import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../src/compile/compile';
import { readRespellingRules } from '../../src/compile/seeds';
import { openGazetteer } from '../../src/core';
import { readRespelling, Respeller, respellingText } from '../../src/gazetteer/respelling';
import { extractEntities } from '../../src/index';
import { ROOT } from '../support/articles';
import { seedsOf } from '../support/seeds';

const rules = readRespellingRules({ name: 'seeds/respelling.tsv', text: readFileSync(join(ROOT, 'seeds/respelling.tsv'), 'utf8') });
const header = 'scope\tfrom\tto\tleft\tright\tnote';
const read = (...lines: string[]) => readRespellingRules({ name: 'r.tsv', text: [header, ...lines.map((line) => `${line}\t`)].join('\n') });

describe('Respeller', () => {
  const few = read('arabic\tsh\tch\t\t', 'arabic\tou\tu\t\t!aeiou', 'arabic\tah\ta\t\t$', 'slavic\tye\te\t^\t', 'arabic\tel\tal\t^\t$');
  const forms = (word: string) => new Respeller(few).of(word).map(({ form }) => form);
  it.each<[word: string, forms: string[]]>([
    ['shoum', ['choum', 'shum', 'chum']],
    ['shash', ['chach']],
    ['raqqah', ['raqqa']],
    ['ahmad', []],
    ['ouest', []],
    ['ouadi', []],
    ['yelena', ['elena']],
    ['elyena', []],
    ['el', ['al']],
    ['elsa', []],
    ['ash', []],
  ])('%s', (word, expected) => expect(forms(word)).toEqual(expected));

  it('counts rewrites and adds up scopes', () => {
    expect(new Respeller(read('arabic\tsh\tch\t\t', 'any\tzz\tz\t\t')).of('shazz')).toEqual([
      { form: 'chazz', scopes: 1, rewrites: 1 },
      { form: 'shaz', scopes: 4, rewrites: 1 },
      { form: 'chaz', scopes: 5, rewrites: 2 },
    ]);
  });
  it('never gives the word itself, a form twice or more than its bound', () => {
    const respeller = new Respeller(rules);
    fc.assert(
      fc.property(fc.stringMatching(/^(?:[a-z]{1,24}|[ء-ي]{1,24})$/), (word) => {
        const found = respeller.of(word).map(({ form }) => form);
        expect(new Set(found).size).toBe(found.length);
        expect(found).not.toContain(word);
        expect(found.length).toBeLessThanOrEqual(64);
      }),
    );
  });
  it('is written to packs and read from them', () => expect(readRespelling(respellingText(rules))).toEqual(rules));
  it.each(['arabic\tsh\tch', 'persian\ta\tb\t\t', 'toString\ta\tb\t\t', 'arabic\t\tch\t\t', 'arabic\ta\tb\t\t\t'])('refuses the line %j in a pack', (line) => expect(() => readRespelling(line)).toThrow(/no respelling rule/));
});

describe('names in other spellings', () => {
  const seeds = seedsOf(
    { id: 'faction/jaysh', en: 'Jaysh al-Islam', country: 'SY' },
    { id: 'city/dez', en: 'Deir ez-Zor', country: 'SY' },
    { id: 'city/rakka', en: 'Raqqa', country: 'SY' },
    { id: 'person/ak', en: 'Abdul Karim Shami', country: 'SY' },
    { id: 'city/chamonix', en: 'Chamonix', country: 'FR' },
    { id: 'organisation/sq', en: 'Quds Bank', country: 'PS' },
    { id: 'organisation/al', en: 'Al-Quds University', country: 'PS' },
    { id: 'organisation/acr', en: 'SHQA', country: 'SY' },
    { id: 'person/weak', en: 'Mohammed Kasim Shukri|~Kasim Shukri', country: 'IQ' },
    { id: 'city/zhyt', en: 'Zhytomyr', country: 'UA' },
    { id: 'person/abadi', en: 'Haider al-Abadi', country: 'IQ' },
    { id: 'city/rakaa', en: 'Rakah', country: 'SY' },
  );
  const gazetteer = openGazetteer(compilePack({ seeds, respelling: rules }, '').pack);
  const found = (text: string) => gazetteer.lookup(text).map(({ id, weak }) => `${id}${weak ? ' weak' : ''}`);
  it.each<[text: string, ids: string[]]>([
    ['Jaich el-Islam', ['faction/jaysh']],
    ['Jaïch Al-Islam', ['faction/jaysh']],
    ['JAISH AL ISLAM', ['faction/jaysh']],
    ['Deir al-Zor', ['city/dez']],
    ['Deir Ezzor', ['city/dez']],
    ['Deïr Ez Zor', ['city/dez']],
    ['Raqqah', ['city/rakka']],
    ['Abdel Karim Chami', ['person/ak']],
    ['Kassim Choukri', ['person/weak weak']],
    ['Jytomyr', ['city/zhyt']],
    // The article within a name may be left out before a capital.
    ['Haider Abadi', ['person/abadi']],
    ['Haider abadi', []],
    ['Jaich Islam', ['faction/jaysh']],
    // French towns and organisations have no Arabic spelling, unless the name is one of Arabic words; acronyms none.
    ['Shamonix', []],
    ['Kuds Bank', []],
    ['El-Kuds University', ['organisation/al']],
    ['CHQA', []],
    // What is listed as it stands is not another thing respelt.
    ['Rakah', ['city/rakaa']],
    // Articles that are words of French and English need their hyphen; no name ends in an article.
    ['Deir en Zor', []],
    ['Deir al', []],
  ])('%s', (text, ids) => expect(found(text)).toEqual(ids));
});

describe('readRespellingRules', () => {
  it.each<[line: string, message: RegExp]>([
    ['persian\tsh\tch\t\t', /r\.tsv:2, column 'scope'.*arabic, slavic, any/s],
    ['arabic\tSH\tch\t\t', /column 'from'.*lower-case/s],
    ['arabic\tsh\tsh\t\t', /column 'from'.*different/s],
    ['arabic\tsh\tch\t$\t', /column 'left'/],
    ['arabic\tsh\tch\t\t^', /column 'right'/],
  ])('refuses %j', (line, message) => expect(() => read(line)).toThrow(message));
});

describe('foreign names as Arabic writes them', () => {
  const idOf = (text: string, name: string) => extractEntities(text, { minConfidence: 0 }).find((entity) => entity.text === name)?.id;
  it.each<[text: string, name: string, id: string | undefined]>([
    ['قال كورنيل نانجا إن قواته لن تنسحب.', 'كورنيل نانجا', 'person/corneille-nangaa'],
    ['قال فولوديمير زيلنسكي إن بلاده صامدة.', 'فولوديمير زيلنسكي', 'person/volodymyr-zelenskyy'],
    ['قصفت القوات الروسية مدينة فوفشانسك.', 'فوفشانسك', 'city/vovchansk'],
    ['التقى رافاييل جروسي الوزير.', 'رافاييل جروسي', 'person/rafael-grossi'],
    ['فاز الحزب الديموقراطي الكردستاني.', 'الحزب الديموقراطي الكردستاني', 'faction/kdp'],
    ['التقى ماكرون وفولوديمير زيلنسكي أمس.', 'فولوديمير زيلنسكي', 'person/volodymyr-zelenskyy'],
    ['اتهمت كينشاسا والقوات الديموقراطية لتحرير رواندا بالهجوم.', 'القوات الديموقراطية لتحرير رواندا', 'faction/fdlr'],
    // Gharyan, of an Arab state.
    ['أثر ذلك على جريان النهر.', 'جريان', undefined],
    ['وقّع الشيك أمام القاضي.', 'الشيك', undefined],
  ])('%s', (text, name, id) => expect(idOf(text, name)).toBe(id));
});

describe('words written short', () => {
  const found = (text: string) => extractEntities(text).map((entity) => `${entity.text}|${entity.name}`);
  it.each<[text: string, found: string]>([
    ['Un incendie s’est déclaré à St-Brieuc.', 'St-Brieuc|Saint-Brieuc'],
    ['Le maire de Ste-Maxime a démissionné.', 'Ste-Maxime|Sainte-Maxime'],
    ['He was arrested in Ft. Lauderdale on Monday.', 'Ft. Lauderdale|Fort Lauderdale'],
    ['Police in Ft Worth are investigating.', 'Ft Worth|Fort Worth'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]));
  it.each(['He was buried at St Catherine’s Cathedral.', 'She teaches at St. Paul’s College.'])('leaves saints without a hyphen alone: %s', (text) =>
    expect(extractEntities(text).map((entity) => entity.id)).toEqual([undefined]));
});
