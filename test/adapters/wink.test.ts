import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { fromWink, winkEntities } from '../../src/adapters/wink';
import { bundledGazetteer } from '../../src/data/bundled';
import { buildExtractor } from '../../src/pipeline/extractor';
import { hostileText, RUNS } from '../formats/hostile';
import { NAMES, stubExtractor } from './stub';

const nlp = winkNLP(model);
const { its, as } = nlp;
nlp.learnCustomEntities([
  { name: 'FACTION', patterns: ['tiger brigade'] },
  { name: 'MILITIA', patterns: ['Shabiha'] },
]);
const read = (text: string) => winkEntities(nlp.readDoc(text), its, stubExtractor);

describe('winkEntities', () => {
  const TEXT = 'Front al-Nosra left Aleppo, and Aleppo only. Wael Halaki said so.';
  const found = read(TEXT);

  it('speaks wink: its and as', () => {
    expect(found.length()).toBe(4);
    expect(found.out()).toEqual(['Front al-Nosra', 'Aleppo', 'Aleppo', 'Wael Halaki']);
    expect(found.out(its.value)).toEqual(found.out());
    expect(found.out(its.type)).toEqual(['faction', 'city', 'city', 'person']);
    expect(found.out(its.detail)[1]).toEqual({ value: 'Aleppo', type: 'city' });
    expect(found.out(its.span)).toEqual([[0, 3], [5, 5], [8, 8], [11, 12]]);
    expect(found.out(its.value, as.freqTable)[0]).toEqual(['Aleppo', 2]);
    expect(found.out(its.type, as.unique)).toEqual(['faction', 'city', 'person']);
    expect(found.out((entity) => entity.id, as.bow)).toEqual({ 'x/Front al-Nosra': 1, 'x/Aleppo': 2, 'x/Wael Halaki': 1 });
  });

  it('has the methods of a collection', () => {
    const cities = found.filter((item) => item.entity.type === 'city');
    expect(cities.length()).toBe(2);
    const seen: unknown[] = [];
    cities.each((item, index) => seen.push([index, item.out(its.span)]));
    expect(seen).toEqual([[0, [5, 5]], [1, [8, 8]]]);
    expect(cities.itemAt(1).entity.start).toBe(32);
    expect([...found].every((item) => item.aligned)).toBe(true);
    expect(() => cities.itemAt(2)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
  });

  it("gives wink's own tokens", () => {
    const tokens = found.itemAt(3).tokens();
    expect(tokens.map((token) => token.out())).toEqual(['Wael', 'Halaki']);
    expect(tokens.map((token) => token.out(its.pos))).toEqual(['PROPN', 'PROPN']);
  });

  it.each([
    ["Il vient d'Alep.", "d'Alep"],
    ['في وحلب اليوم', 'وحلب'],
  ])('says where an entity does not fall on tokens: %j', (text, covering) => {
    const item = read(text).itemAt(0);
    expect(item.aligned).toBe(false);
    expect(item.tokens().map((token) => token.out())).toEqual([covering]);
    expect(text.slice(item.entity.start, item.entity.end)).toBe(item.out());
  });

  it("falls on tokens in Syria's", () => {
    const item = read("Syria's army").itemAt(0);
    expect([item.aligned, item.tokens().map((token) => token.out())]).toEqual([true, ['Syria']]);
  });

  it('names what entities have not', () => {
    expect(() => found.out(its.pos)).toThrow(/its\.pos/);
  });

  it('keeps the offsets of the text where wink drops white space', () => {
    const text = '  \u00a0— He left Aleppo  ';
    const given = winkEntities(nlp.readDoc(text), its, stubExtractor, text).itemAt(0);
    expect(text.slice(given.entity.start, given.entity.end)).toBe('Aleppo');
    expect(given.tokens().map((token) => token.out())).toEqual(['Aleppo']);
    expect(() => winkEntities(nlp.readDoc(text), its, stubExtractor, 'He left Damascus')).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  });

  it('covers every entity of hostile texts with its tokens', () => {
    let entities = 0;
    let unaligned = 0;
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...NAMES.keys()), hostileText, (before, name, after) => {
        const text = `${before}${name}${after}`;
        const items = [...winkEntities(nlp.readDoc(text), its, stubExtractor, text)];
        expect(items.map((item) => item.entity)).toEqual(stubExtractor.extractEntities(text));
        for (const item of items) {
          const covering = item.tokens().map((token) => token.out());
          const squeeze = (value: string) => value.replace(/\s+/g, '');
          if (item.aligned) expect(squeeze(covering.join(''))).toBe(squeeze(item.entity.text));
          else expect(squeeze(covering.join(''))).toContain(squeeze(item.entity.text));
          entities++;
          if (!item.aligned) unaligned++;
        }
        // Without the text: offsets in the text that the tokens tell.
        const alone = winkEntities(nlp.readDoc(text), its, stubExtractor);
        for (const { entity } of alone) expect(NAMES.has(entity.text)).toBe(true);
      }),
      { ...RUNS, numRuns: 250 },
    );
    expect(entities).toBeGreaterThan(250);
    expect(unaligned).toBeGreaterThan(5);
  });

  it('refuses wrong arguments', () => {
    const doc = nlp.readDoc('Aleppo');
    expect(() => winkEntities(undefined as never, its)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
    expect(() => winkEntities(doc, {} as never)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    expect(() => winkEntities(doc, its, undefined, 5 as never)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
    expect(() => winkEntities(doc, its, {} as never)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
  });

  it('has the bundled extractor by default', () => {
    expect(winkEntities(nlp.readDoc('Fighting went on in Aleppo on Friday.'), its).out((entity) => entity.id)).toEqual(['city/aleppo']);
  });
});

describe('fromWink', () => {
  it.each([
    ['custom entities by the usual names', 'The Tiger Brigade left on 5 May 2020.', {}, [['faction', 'Tiger Brigade']]],
    ['own names of types', 'The Shabiha left.', { types: { MILITIA: 'faction' } }, [['faction', 'Shabiha']]],
    ['names that are not known', 'The Shabiha left.', {}, []],
    ['white space that wink drops', '\u00a0— the Tiger Brigade  ', {}, [['faction', 'Tiger Brigade']]],
    ['nothing', '', {}, []],
  ] as const)('%s', (_name, text, options, expected) => {
    const spans = fromWink(nlp, its, options as never)(text);
    expect(spans.map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual(expected);
    expect(spans.every(({ score }) => score === 0.8)).toBe(true);
  });

  it('is evidence', () => {
    const resources = { gazetteer: bundledGazetteer, tagger: () => undefined };
    const text = 'Yesterday the Shabiha left the village.';
    const extractor = buildExtractor(resources, { evidence: [fromWink(nlp, its, { types: { MILITIA: 'faction' }, score: 0.95 })], explain: true });
    expect(extractor.extractEntities(text).find((entity) => entity.text === 'Shabiha')?.evidence?.map(({ rule }) => rule)).toContain('evidence');
  });

  it('gives spans that lie in the text, whatever the text', () => {
    let spans = 0;
    fc.assert(
      fc.property(hostileText, hostileText, (before, after) => {
        const text = `${before} Tiger Brigade ${after}`;
        for (const { start, end } of fromWink(nlp, its)(text)) {
          expect(text.slice(start, end)).toMatch(/Brigade$/);
          spans++;
        }
      }),
      { ...RUNS, numRuns: 250 },
    );
    expect(spans).toBeGreaterThan(200);
  });

  it('refuses wrong arguments', () => {
    expect(() => fromWink({} as never, its)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    expect(() => fromWink(nlp, undefined as never)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    for (const options of [{ score: -1 }, { score: '0.5' }, { typ: 1 }, { types: 5 }, null, []]) {
      expect(() => fromWink(nlp, its, options as never)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    }
    expect(() => fromWink(nlp, its, { types: { A: 'town' as never } })).toThrow(expect.objectContaining({ code: 'invalid-type', expected: 'city, country, region, site, person, faction, organisation, place, body' }));
  });
});
