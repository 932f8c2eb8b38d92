// `yaqut/compromise`: our entities in compromise's documents, and compromise's findings as evidence for ours.
// compromise is not imported: plugin and evidence work on the `nlp` that is handed in, `compromise` and `fr-compromise` alike.

import { describe, YaqutError } from '../errors';
import { checkOptionNames } from '../formats/options';
import { extractEntities } from '../index';
import type { Extractor } from '../pipeline/extractor';
import { type Entity, type EntityType, type EvidenceSource, type EvidenceSpan, PLACE_TYPES } from '../types';
import { readEvidence } from './compromise-evidence';
import { layOut, termsWithin } from './compromise-layout';
import { type CompromisePointer, type CompromiseView, exactViews, type Found, pointersOf, partsOf, type ViewClass, withHeads } from './compromise-views';

export type { CompromisePointer, CompromiseView } from './compromise-views';

/** What the plugin adds to every View of compromise. `n` picks one of the matches, or those that match a pattern, as in compromise's own methods. */
export interface YaqutMethods<V> {
  cities(n?: number | string): V;
  countries(n?: number | string): V;
  regions(n?: number | string): V;
  sites(n?: number | string): V;
  factions(n?: number | string): V;
  places(n?: number | string): V;
  people(n?: number | string): V;
  organisations(n?: number | string): V;
  organizations(n?: number | string): V;
  /** Our entities within the view; offsets are UTF-16 code units of the whole document's text. */
  entities(): Entity[];
}

/** A View of compromise with the plugin: `nlp(text) as WithYaqut<ReturnType<typeof nlp>>`. */
export type WithYaqut<V> = Omit<V, keyof YaqutMethods<V>> & YaqutMethods<WithYaqut<V>>;

/** What `nlp.plugin` takes. */
export interface CompromisePlugin {
  tags: Record<string, { is: string; also?: string[]; not?: string[] }>;
  compute: { yaqut(view: CompromiseView): void };
  hooks: string[];
  api(View: { prototype: object }): void;
}

type ViewMethod = (this: CompromiseView, n?: number | string) => CompromiseView;

const TAGS: Readonly<Record<EntityType, string>> = { city: 'City', country: 'Country', region: 'Region', site: 'YaqutSite', person: 'Person', faction: 'Faction', organisation: 'Organization' };
/** compromise's own methods, by the prototype they were found on: a second plugin must not take the first one's for compromise's. */
const ownMethods = new WeakMap<object, Map<string, ViewMethod>>();
/** Above 0 while compromise is asked for evidence: its findings must be its own, and our extractor must not call itself. */
let suspended = 0;

interface Annotation {
  text: string;
  entities: Entity[];
}

/**
 * A plugin for compromise with an extractor of your own; see `yaqut` for what it adds. The last plugin installed wins.
 *
 * @throws YaqutError `invalid-option` when `extractor` has no `extractEntities`.
 * @example
 * ```ts
 * import nlp from 'compromise';
 * import { createExtractor } from 'yaqut';
 * import { createPlugin } from 'yaqut/compromise';
 * nlp.plugin(createPlugin(createExtractor({ names: 'fr' })));
 * ```
 */
export function createPlugin(extractor: Pick<Extractor, 'extractEntities'>): CompromisePlugin {
  if (typeof extractor?.extractEntities !== 'function') {
    throw new YaqutError({ code: 'invalid-option', what: 'the extractor is not one', expected: 'what createExtractor returns', got: describe(extractor), remedy: "import { yaqut } from 'yaqut/compromise' for the default" });
  }
  const annotations = new WeakMap<object, Annotation>();

  /** The entities of the whole document with their terms; extracts and tags when the text is new. */
  const annotate = (view: CompromiseView): Found[] => {
    const { text, terms } = layOut(view.document);
    let annotation = annotations.get(view.document);
    const isNew = annotation?.text !== text;
    if (annotation === undefined || isNew) {
      annotation = { text, entities: extractor.extractEntities(text) };
      annotations.set(view.document, annotation);
    }
    const found = annotation.entities.map((entity) => ({ entity, terms: termsWithin(terms, entity.start, entity.end) })).filter((one) => one.terms.length > 0);
    if (isNew) for (const one of found) for (const pointer of pointersOf(one.terms)) view.update([pointer]).tag(TAGS[one.entity.type], 'yaqut');
    return found;
  };

  /** What of it lies within the view. */
  const within = (view: CompromiseView): Found[] => {
    const found = annotate(view);
    if (!view.pointer) return found;
    const partOf = partsOf(view);
    return found.filter(({ terms }) =>
      terms.every(({ term, sentence }, index) => {
        const before = terms[index - 1];
        // A name that compromise's sentences cut in two lies in two parts.
        return partOf.has(term) && (before === undefined || before.sentence !== sentence || partOf.get(before.term) === partOf.get(term));
      }),
    );
  };

  const exactClass = exactViews(within);
  const toView = (base: CompromiseView, pointers: readonly CompromisePointer[], n?: number | string): CompromiseView =>
    nthOf(new (exactClass(base.constructor as ViewClass))(base.document, pointers), n);

  const ours = (types: readonly EntityType[]): ViewMethod =>
    function (n) {
      const found = suspended > 0 ? [] : within(this).filter(({ entity }) => types.includes(entity.type));
      return toView(this, found.flatMap(({ terms }) => pointersOf(withHeads(this.document, terms))), n);
    };

  /** Ours, and those of compromise's own that share no term with an entity of ours. */
  const extended = (own: ViewMethod | undefined, types: readonly EntityType[]): ViewMethod =>
    function (n) {
      if (suspended > 0) return own ? own.call(this, n) : toView(this, []);
      const found = within(this);
      const taken = new Set(found.flatMap(({ terms }) => withHeads(this.document, terms).map(({ sentence, index }) => `${sentence} ${index}`)));
      const theirs = own ? own.call(this) : this.update([]);
      const pointers = found.filter(({ entity }) => types.includes(entity.type)).flatMap(({ terms }) => pointersOf(withHeads(this.document, terms)));
      for (const [sentence, start, end] of theirs.fullPointer as CompromisePointer[]) {
        let free = true;
        for (let index = start; index < end; index++) if (taken.has(`${sentence} ${index}`)) free = false;
        if (free) pointers.push([sentence, start, end]);
      }
      pointers.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      return toView(theirs, pointers, n);
    };

  return {
    tags: { Region: { is: 'Place', also: ['ProperNoun'] }, YaqutSite: { is: 'Place', also: ['ProperNoun'] }, Faction: { is: 'ProperNoun', not: ['Person', 'Place', 'Organization'] } },
    compute: {
      yaqut: (view) => {
        if (suspended === 0) annotate(view);
      },
    },
    hooks: ['yaqut'],
    api: ({ prototype }) => {
      const methods = prototype as Record<string, ViewMethod | undefined>;
      let own = ownMethods.get(prototype);
      if (own === undefined) {
        own = new Map();
        for (const name of ['people', 'places', 'organizations']) if (methods[name]) own.set(name, methods[name]);
        ownMethods.set(prototype, own);
      }
      const organisations = extended(own.get('organizations'), ['organisation']);
      Object.assign(prototype, {
        cities: ours(['city']),
        countries: ours(['country']),
        regions: ours(['region']),
        sites: ours(['site']),
        factions: ours(['faction']),
        places: extended(own.get('places'), PLACE_TYPES),
        people: extended(own.get('people'), ['person']),
        organisations,
        organizations: organisations,
        entities(this: CompromiseView): Entity[] {
          return suspended > 0 ? [] : within(this).map(({ entity }) => entity);
        },
      });
    },
  };
}

/** compromise has `getNth` from 14.8 on; before, `eq` and `match` do the same. */
function nthOf(view: CompromiseView, n: number | string | undefined): CompromiseView {
  const { getNth } = view as { getNth?: CompromiseView['getNth'] };
  if (getNth !== undefined) return getNth.call(view, n);
  const older = view as unknown as { eq(n: number): CompromiseView; match(pattern: string): CompromiseView };
  return typeof n === 'number' ? older.eq(n) : n === undefined ? view : older.match(n);
}

/**
 * The plugin for `compromise` and `fr-compromise`, with the bundled extractor.
 *
 * - `.cities() .countries() .regions() .sites() .factions()` are Views of our entities.
 * - `.people() .places() .organisations()` (and compromise's spelling `.organizations()`) are ours, **and** what compromise itself finds
 *   where we find nothing: where both find something we decide, so that `Aleppo, Syria` is two places and a brigade is not a person.
 *   `.people()` keeps compromise's methods such as `.parse()`.
 * - `.entities()` are our `Entity` objects within the view, with offsets in UTF-16 code units of the whole document's text. Those, `.out('array')` and
 *   `.json()[i].entity` are exact; `.text()` is compromise's and gives whole terms with their punctuation (`d'Alep,`).
 * - Terms are tagged when a text is parsed: `#City #Country #Region #YaqutSite #Person #Faction #Organization`, so that
 *   `doc.match('#Faction+ #Verb')` works. A text that was changed is read again by the next of these methods, or by `.compute('yaqut')`.
 * - A name that compromise's sentences cut in two gives two matches, and one entity.
 * - compromise keeps texts as they are; `fr-compromise` makes plain spaces of no-break ones, which changes no offset.
 *
 * Cost: one extraction a text, linear, and linear in the document for each call.
 *
 * @example
 * ```ts
 * import nlp from 'compromise';
 * import yaqut, { type WithYaqut } from 'yaqut/compromise';
 * nlp.plugin(yaqut);
 * const doc = nlp('The Al-Nusra Front left Aleppo, Syria.') as WithYaqut<ReturnType<typeof nlp>>;
 * doc.cities().out('array'); // ['Aleppo']
 * doc.factions().json()[0].entity.id; // 'faction/al-nusra-front'
 * ```
 */
export const yaqut: CompromisePlugin = /* @__PURE__ */ createPlugin({ extractEntities });
export default yaqut;

export interface CompromiseEvidenceOptions {
  /** Probability that a span is right, 0 to 1. By default as measured: 0.9 for the cities and countries of compromise's lists, 0.6 for the rest. */
  score?: number;
}

/**
 * compromise's people, places and organisations as evidence for an extractor. Offsets are UTF-16 code units of the text.
 * Spans are cut to the name: without possessive `'s`, elided articles and punctuation, and `Aleppo, Syria` in two.
 * Where the plugin is installed in the same `nlp`, it is left out of the question, so that our findings do not count as evidence for themselves.
 * Cost: that of `nlp(text)`, far above the extractor's own.
 *
 * @throws YaqutError `invalid-option` when `nlp` is not a function, `score` not a probability or an option not known.
 * @example
 * ```ts
 * import nlp from 'compromise';
 * import { createExtractor } from 'yaqut';
 * import { fromCompromise } from 'yaqut/compromise';
 * const { extractEntities } = createExtractor({ evidence: [fromCompromise(nlp)] });
 * ```
 */
export function fromCompromise(nlp: (text: string) => unknown, options: CompromiseEvidenceOptions = {}): EvidenceSource {
  checkOptionNames('fromCompromise', options, ['score']);
  const { score } = options;
  if (typeof nlp !== 'function') throw new YaqutError({ code: 'invalid-option', what: 'nlp is not a function', expected: 'the default export of compromise or fr-compromise', got: describe(nlp), remedy: "import nlp from 'compromise'" });
  if (score !== undefined && !(typeof score === 'number' && score >= 0 && score <= 1)) throw new YaqutError({ code: 'invalid-option', what: "option 'score' is not a probability", expected: '0 to 1', got: describe(score), remedy: 'leave it out for the measured ones' });
  return (text): EvidenceSpan[] => {
    suspended++;
    try {
      return readEvidence(nlp(text), text, score);
    } finally {
      suspended--;
    }
  };
}
