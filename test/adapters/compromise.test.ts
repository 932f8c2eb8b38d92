import compromise from 'compromise';
import fc from 'fast-check';
import french from 'fr-compromise';
import { describe, expect, it } from 'vitest';
import { createPlugin, type CompromiseView, fromCompromise, type WithYaqut, yaqut } from '../../src/adapters/compromise';
import { layOut } from '../../src/adapters/compromise-layout';
import { buildExtractor } from '../../src/pipeline/extractor';
import { bundledGazetteer } from '../../src/data/bundled';
import type { Entity, EntityType } from '../../src/types';
import { hostileText, RUNS } from '../formats/hostile';
import { NAMES, stubExtractor } from './stub';

type View = WithYaqut<CompromiseView & { match(pattern: string): View; sentences(): View; terms(): View; parse(): unknown[]; text(): string; compute(name: string): View; found: boolean; length: number }>;
type Nlp = ((text: string) => unknown) & { plugin(plugin: unknown): unknown; tokenize(text: string): unknown };

const english = compromise as Nlp;
// Assignable to compromise's own types, without a cast.
compromise.plugin(yaqut);
french.plugin(yaqut);
english.plugin(createPlugin(stubExtractor));
(french as Nlp).plugin(createPlugin(stubExtractor));
const parse = (text: string, nlp: Nlp = english) => nlp(text) as View;
const words = (view: CompromiseView) => view.out('array');

const METHODS: Array<[method: keyof View & ('cities' | 'countries' | 'regions' | 'sites' | 'factions'), type: EntityType, tag: string]> = [
  ['cities', 'city', 'City'],
  ['countries', 'country', 'Country'],
  ['regions', 'region', 'Region'],
  ['sites', 'site', 'YaqutSite'],
  ['factions', 'faction', 'Faction'],
];

describe.each([
  ['compromise', english, 'The Front al-Nosra left Aleppo, Idlib Province and the Port of Tartus, in Syria; Wael Halaki of OSDH said.'],
  ['fr-compromise', french as Nlp, "Le Front al-Nosra a quitté Alep, la province d'Idleb et le port de Tartous, en Syrie, selon Wael Halaki de l'OSDH."],
])('the plugin in %s', (_name, nlp, text) => {
  const doc = parse(text, nlp);

  it.each(METHODS)('gives %s, tagged', (method, type, tag) => {
    const expected = stubExtractor.extractEntities(text).filter((entity) => entity.type === type);
    expect(expected.length).toBe(1);
    const found = doc[method]() as View;
    expect(words(found)).toEqual(expected.map((entity) => entity.text));
    expect(found.entities()).toEqual(expected);
    expect((found.json() as Array<{ entity: Entity }>).map(({ entity }) => entity)).toEqual(expected);
    expect(doc.match(`#${tag}+`).entities()).toEqual(expected);
  });

  it('gives people and organisations, in both spellings, tagged', () => {
    expect(words(doc.people())).toEqual(['Wael Halaki']);
    expect(words(doc.organisations())).toEqual(['OSDH']);
    expect(words(doc.organizations())).toEqual(['OSDH']);
    expect(doc.match('#Person+').entities().map(({ type }) => type)).toEqual(['person']);
    expect(doc.match('#Organization+').entities().map(({ type }) => type)).toEqual(['organisation']);
  });

  it('gives all places, each on its own', () => {
    expect(doc.places().entities().map(({ type }) => type)).toEqual(['city', 'region', 'site', 'country']);
  });

  it('gives our entities with offsets in the text', () => {
    expect(doc.entities()).toEqual(stubExtractor.extractEntities(text));
    expect(doc.entities().length).toBe(7);
    for (const { start, end, text: surface } of doc.entities()) expect(text.slice(start, end)).toBe(surface);
  });

  it('keeps the text as it is', () => {
    expect(doc.text()).toBe(text);
  });
});

describe('words inside contractions', () => {
  it.each([
    ['an elided article', french as Nlp, "Il vient d'Alep.", 'Alep', 'alep'],
    ['a French article of a faction', french as Nlp, "Il parle de l'OSDH, dit-il.", 'OSDH', 'osdh'],
    ['French in English', english, "L'armée a quitté d'Alep.", 'Alep', 'alep'],
  ])('%s: exact words, and only they are tagged', (_name, nlp, text, surface, implicit) => {
    const doc = parse(text, nlp);
    const found = surface === 'Alep' ? doc.cities() : doc.organisations();
    expect(words(found)).toEqual([surface]);
    expect(found.entities()[0]?.start).toBe(text.indexOf(surface));
    const tagged = surface === 'Alep' ? doc.match('#City') : doc.match('#Organization');
    expect((tagged.out('tags') as Array<Record<string, string[]>>).map((one) => Object.keys(one))).toEqual([[implicit]]);
  });

  it('gives possessives without the ending', () => {
    const doc = parse("Syria's army left Aleppo's ruins.");
    expect(words(doc.places())).toEqual(['Syria', 'Aleppo']);
    expect(doc.entities().map(({ start, end }) => [start, end])).toEqual([[0, 5], [18, 24]]);
  });
});

describe('views', () => {
  const doc = parse('He left Aleppo. She left Damascus for Aleppo.');

  it('look within themselves only', () => {
    expect(words(doc.sentences().cities(1))).toEqual(['Damascus']);
    expect(words(doc.match('she left .').cities())).toEqual(['Damascus']);
    expect(doc.match('she left .').entities().map(({ start }) => start)).toEqual([25]);
    expect(doc.match('nothing of the kind').entities()).toEqual([]);
    expect(doc.match('nothing of the kind').cities().found).toBe(false);
  });

  it('take a number or a pattern, as those of compromise do', () => {
    expect(words(doc.cities(2))).toEqual(['Aleppo']);
    expect(words(doc.cities('damascus'))).toEqual(['Damascus']);
    expect((doc.cities().json(1) as { entity: Entity }).entity.text).toBe('Damascus');
  });

  it('do not find a name of two words in terms taken one by one', () => {
    const names = parse('Front al-Nosra left.');
    expect(names.terms().factions().found).toBe(false);
    expect(names.factions().found).toBe(true);
  });

  it('give two matches and one entity where a sentence break cuts a name', () => {
    const text = 'He met Sen. Ali. Sham Front';
    const cut = { extractEntities: () => [{ type: 'faction', text: 'Ali. Sham Front', start: 12, end: 27, confidence: 1, via: 'tagger' }] };
    english.plugin(createPlugin(cut as never));
    const view = parse(text);
    english.plugin(createPlugin(stubExtractor));
    expect(view.entities().map(({ text: surface }) => surface)).toEqual([]);
    const again = english.tokenize(text) as View;
    english.plugin(createPlugin(cut as never));
    expect(again.factions().length).toBe(2);
    expect(again.factions().entities().length).toBe(1);
    english.plugin(createPlugin(stubExtractor));
  });

  it('read a text again that was changed', () => {
    const changed = parse('He left Aleppo.') as View & { replace(from: string, to: string): View };
    expect(words(changed.cities())).toEqual(['Aleppo']);
    changed.replace('Aleppo', 'Damascus');
    expect(changed.text()).toBe('He left Damascus.');
    expect(changed.cities().entities().map(({ text, start }) => [text, start])).toEqual([['Damascus', 8]]);
    expect(changed.compute('yaqut').match('#City').found).toBe(true);
  });

  it('need no hook: a text that was only tokenised', () => {
    expect(words((english.tokenize('He left Aleppo.') as View).cities())).toEqual(['Aleppo']);
  });
});

describe("compromise's own findings", () => {
  it('stay where we find nothing, and keep their methods', () => {
    const doc = parse('Paul Smith met Wael Halaki. Google left Aleppo for Paris, France.');
    expect(words(doc.people())).toEqual(['Paul Smith', 'Wael Halaki']);
    expect(doc.people().length).toBe(2);
    expect((doc.people() as View).parse().length).toBe(2);
    expect((doc.people().json() as Array<{ person: { lastName: string }; entity?: Entity }>).map(({ person, entity }) => [person.lastName, entity?.type])).toEqual([['smith', undefined], ['', 'person']]);
    expect(words(doc.organizations())).toEqual(['Google']);
    expect(words(doc.places())).toEqual(['Aleppo', 'Paris, France']);
    expect(doc.entities().map(({ text }) => text)).toEqual(['Wael Halaki', 'Aleppo']);
  });

  it('give way where we find something else', () => {
    const doc = parse('Aleppo, Syria is far. Ahmad Brigade left.');
    expect(words(doc.places())).toEqual(['Aleppo', 'Syria']);
    expect(words(doc.people())).toEqual([]);
    expect(words(doc.factions())).toEqual(['Ahmad Brigade']);
  });
});

describe('createPlugin', () => {
  it('refuses what is no extractor', () => {
    for (const wrong of [undefined, null, {}, 'yaqut']) expect(() => createPlugin(wrong as never)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
  });

  it('reads each text once', () => {
    let calls = 0;
    const counting = (text: string) => {
      calls++;
      return stubExtractor.extractEntities(text);
    };
    english.plugin(createPlugin({ extractEntities: counting as never }));
    const doc = parse('He left Aleppo for Damascus.');
    for (let i = 0; i < 5; i++) doc.cities().json();
    english.plugin(createPlugin(stubExtractor));
    expect(calls).toBe(1);
  });

  it('shifts no offset on hostile texts, in either language', () => {
    let entities = 0;
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...NAMES.keys()), hostileText, (before, name, after) => {
        const text = `${before} ${name} ${after}`;
        for (const nlp of [english, french as Nlp]) {
          const doc = parse(text, nlp);
          // fr-compromise 0.2.8 makes plain spaces of most no-break ones; no offset changes by that.
          const plain = (value: string) => (nlp === english ? value : value.replaceAll('\u00a0', ' '));
          expect(plain(layOut(doc.document).text)).toBe(plain(text));
          expect(doc.entities()).toEqual(stubExtractor.extractEntities(text));
          for (const view of [doc.cities(), doc.places(), doc.people(), doc.factions()]) expect(view.entities().length).toBeLessThanOrEqual(doc.entities().length);
          entities += doc.entities().length;
        }
      }),
      { ...RUNS, numRuns: 150 },
    );
    expect(entities).toBeGreaterThan(300);
  });
});

describe('fromCompromise', () => {
  const read = (text: string, nlp: Nlp = english) => fromCompromise(nlp)(text).map(({ type, start, end }) => [type, text.slice(start, end)]);

  it.each([
    ['people, places, bodies', english, 'Barack Obama met Google in Paris, France.', [['person', 'Barack Obama'], ['body', 'Google'], ['city', 'Paris'], ['country', 'France']]],
    ['possessives', english, "Syria's army entered Berlin.", [['country', 'Syria'], ['city', 'Berlin']]],
    ['quotes', english, 'He said: "Paris!" and (Berlin).', [['city', 'Paris'], ['city', 'Berlin']]],
    ['French', french as Nlp, "Il va à Paris, puis aux Etats-Unis.", [['city', 'Paris'], ['country', 'Etats-Unis']]],
    ['a French contraction', french as Nlp, "Il revient d'Amsterdam hier.", [['city', 'Amsterdam']]],
    ['nothing', english, '', []],
  ] as Array<[string, Nlp, string, string[][]]>)('%s', (_name, nlp, text, expected) => {
    expect(read(text, nlp)).toEqual(expected);
  });

  it('leaves the plugin out of the question', () => {
    expect(read('Front al-Nosra and OSDH left Aleppo, Barack Obama said.').filter(([type]) => type === 'faction' || type === 'site')).toEqual([]);
    // The plugin works again afterwards.
    expect(words(parse('He left Aleppo.').cities())).toEqual(['Aleppo']);
  });

  it('does not call itself through an extractor that is the plugin and the asker', () => {
    const resources = { gazetteer: bundledGazetteer, tagger: () => undefined };
    const extractor = buildExtractor(resources, { evidence: [fromCompromise(english)] });
    english.plugin(createPlugin(extractor));
    try {
      expect(parse('The army left Aleppo for Ankara.').cities().entities().map(({ text }) => text)).toEqual(['Aleppo', 'Ankara']);
    } finally {
      english.plugin(createPlugin(stubExtractor));
    }
  });

  it('speaks for a name that the gazetteer does not have', () => {
    const resources = { gazetteer: bundledGazetteer, tagger: () => undefined };
    const text = 'Yesterday the deputy met Zbigniew Kowalczyk near the river.';
    const source = () => [{ start: 25, end: 43, type: 'person' as const, score: 0.95 }];
    expect(buildExtractor(resources, { evidence: [source] }).extractEntities(text).map(({ text: surface }) => surface)).toContain('Zbigniew Kowalczyk');
  });

  it('gives spans that lie in the text, whatever the text', () => {
    let spans = 0;
    fc.assert(
      fc.property(hostileText, fc.constantFrom("Barack Obama's", 'Paris, France', "d'Amsterdam", 'Google'), hostileText, (before, name, after) => {
        const text = `${before} ${name} ${after}`;
        for (const nlp of [english, french as Nlp]) {
          for (const { start, end, score } of fromCompromise(nlp)(text)) {
            expect(start >= 0 && start < end && end <= text.length && score !== undefined).toBe(true);
            expect(text.slice(start, end)).toMatch(/^[\p{L}\p{M}\p{N}](?:.*[\p{L}\p{M}\p{N}])?$/su);
            spans++;
          }
        }
      }),
      { ...RUNS, numRuns: 150 },
    );
    expect(spans).toBeGreaterThan(200);
  });

  it('refuses wrong arguments', () => {
    expect(() => fromCompromise(undefined as never)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    for (const options of [{ score: 2 }, { score: '0.5' }, { scores: 5 }, null]) expect(() => fromCompromise(english, options as never)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    expect(fromCompromise(compromise, { score: 0.7 })('Paris')[0]?.score).toBe(0.7);
  });
});

describe('the default plugin', () => {
  it('has the bundled extractor', () => {
    english.plugin(yaqut);
    const doc = parse('Fighting went on in Aleppo and Ankara on Friday.');
    expect(doc.cities().entities().map(({ text, id }) => [text, id])).toEqual([['Aleppo', 'city/aleppo'], ['Ankara', expect.any(String)]]);
    english.plugin(createPlugin(stubExtractor));
  });
});
