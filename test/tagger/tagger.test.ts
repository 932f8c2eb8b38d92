// The decoder against brute force over all label sequences, and the tagger pack.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledGazetteer } from '../../src/data/bundled';
import { defineGazetteer, openTagger, YaqutError } from '../../src/core';
import { readDocument } from '../../src/pipeline/document/document';
import { taggerView } from '../../src/pipeline/tagged/tagging';
import { decode } from '../../src/tagger/decode';
import { FeatureReader, MAX_FEATURES } from '../../src/tagger/features';
import type { TaggerView } from '../../src/tagger/kinds';
import { BEGIN, COARSE_OF, COARSE_TYPES, INSIDE, LABEL_COUNT, LAST, labelOf, leavesOpen, mayFollow, OUTSIDE, TRANSITION_COUNT, transitionIndex, UNIT } from '../../src/tagger/labels';
import { Tagger, type TaggerParts, writeTagger } from '../../src/tagger/tagger';
import { MAX_TYPE_FEATURES, TYPE_COUNT, typeFeatures } from '../../src/tagger/types';
import { HASH_MASK, hashesOf, hashGaps, packRows, unpackRows, WeightTable } from '../../src/tagger/weights';
import { LAST_JOINT } from '../../src/text/tokens';
import { ENTITY_TYPES } from '../../src/types';
import { yaqutError } from '../support/errors';
import { PROPERTY_SEED } from '../support/texts';

const gazetteer = defineGazetteer([{ id: 'city/aleppo', type: 'city', names: ['Aleppo', 'حلب'] }]);
const viewOf = (text: string): TaggerView => taggerView(readDocument(text, gazetteer));
/** As `viewOf`, with every token in the window. */
const wholeView = (text: string): TaggerView => {
  const view = viewOf(text);
  return { ...view, window: view.window.map(() => 1) };
};

/** Features of all tokens of a text, distinct. */
function featuresOf(view: TaggerView): number[] {
  const reader = new FeatureReader(view);
  const features = new Int32Array(MAX_FEATURES);
  const all = new Set<number>();
  for (let token = 0; token < view.tokens.count; token++) {
    const count = reader.read(token, features);
    expect(count).toBeLessThanOrEqual(MAX_FEATURES);
    for (let i = 0; i < count; i++) all.add(features[i] as number);
  }
  return [...all];
}

/** Reproducible small integers: weights without ties. */
function noise(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 8) % 255) - 127;
  };
}

function randomModel(view: TaggerView, seed: number): { weights: WeightTable; transitions: Int32Array; parts: TaggerParts } {
  const next = noise(seed);
  const hashes = Int32Array.from(featuresOf(view).sort((a, b) => (a >>> 0) - (b >>> 0)));
  const rows = Int8Array.from({ length: hashes.length * LABEL_COUNT }, next);
  const transitions = Int32Array.from({ length: TRANSITION_COUNT }, () => next() * 3);
  const about = { scale: 64, typeScale: 64, calibration: { scores: [0, 1], probabilities: [0.1, 0.9] }, card: 'noise' };
  return { weights: new WeightTable(hashes, rows, LABEL_COUNT), transitions, parts: { hashes, rows, transitions, typeHashes: Int32Array.from([7, -7]), typeRows: Int8Array.from({ length: 2 * TYPE_COUNT }, (_, i) => i - 7), about } };
}

describe('mayFollow', () => {
  const place = (position: number) => labelOf(0, position);
  const person = (position: number) => labelOf(1, position);
  const cases: Array<[what: string, previous: number, next: number, may: boolean]> = [
    ['O O', OUTSIDE, OUTSIDE, true],
    ['O B', OUTSIDE, place(BEGIN), true],
    ['O U', OUTSIDE, place(UNIT), true],
    ['O I', OUTSIDE, place(INSIDE), false],
    ['O L', OUTSIDE, place(LAST), false],
    ['B I', place(BEGIN), place(INSIDE), true],
    ['B L', place(BEGIN), place(LAST), true],
    ['B O', place(BEGIN), OUTSIDE, false],
    ['B B', place(BEGIN), place(BEGIN), false],
    ['B U', place(BEGIN), place(UNIT), false],
    ['B I of another type', place(BEGIN), person(INSIDE), false],
    ['I I', place(INSIDE), place(INSIDE), true],
    ['I L', place(INSIDE), place(LAST), true],
    ['I O', place(INSIDE), OUTSIDE, false],
    ['I L of another type', place(INSIDE), person(LAST), false],
    ['L O', place(LAST), OUTSIDE, true],
    ['L B of another type', place(LAST), person(BEGIN), true],
    ['L I', place(LAST), place(INSIDE), false],
    ['U U', place(UNIT), person(UNIT), true],
    ['U L', place(UNIT), place(LAST), false],
  ];
  it.each(cases)('%s', (_, previous, next, may) => expect(mayFollow(previous, next)).toBe(may));
  it('was asked enough', () => expect(cases).toHaveLength(20));
  it('agrees with leavesOpen for every pair', () => {
    for (let previous = 0; previous < LABEL_COUNT; previous++) {
      expect(mayFollow(previous, OUTSIDE)).toBe(!leavesOpen(previous));
      const followers = Array.from({ length: LABEL_COUNT }, (_, next) => next).filter((next) => mayFollow(previous, next));
      expect(followers).toHaveLength(leavesOpen(previous) ? 2 : 7);
    }
  });
  it('has a label for each position of each coarse type', () => {
    expect(1 + 4 * COARSE_TYPES.length).toBe(LABEL_COUNT);
    expect(ENTITY_TYPES.map((type) => COARSE_TYPES[COARSE_OF[type]])).toEqual(['place', 'place', 'place', 'place', 'person', 'body', 'body']);
  });
});

interface Path {
  labels: number[];
  score: number;
}

/** All label sequences that the constraints allow, with their scores. */
function allPaths(view: TaggerView, weights: WeightTable, transitions: Int32Array): Path[] {
  const { tokens } = view;
  const reader = new FeatureReader(view);
  const features = new Int32Array(MAX_FEATURES);
  const emission = Array.from({ length: tokens.count }, (_, token) => {
    const sums = new Int32Array(LABEL_COUNT);
    weights.addTo(sums, features, reader.read(token, features));
    return sums;
  });
  let paths: Path[] = [{ labels: [], score: 0 }];
  for (let token = 0; token < tokens.count; token++) {
    const joined = token > 0 && (tokens.gap[token] as number) <= LAST_JOINT;
    paths = paths.flatMap(({ labels, score }) => {
      const previous = labels[labels.length - 1] ?? OUTSIDE;
      return Array.from({ length: LABEL_COUNT }, (_, label) => label)
        .filter((label) => mayFollow(previous, label) && (!leavesOpen(previous) || joined))
        .map((label) => ({ labels: [...labels, label], score: score + (transitions[transitionIndex(previous, label)] as number) + (emission[token]?.[label] as number) }));
    });
  }
  return paths.filter(({ labels }) => !leavesOpen(labels[labels.length - 1] ?? OUTSIDE)).map(({ labels, score }) => ({ labels, score: score + (transitions[transitionIndex(labels[labels.length - 1] ?? OUTSIDE, OUTSIDE)] as number) }));
}

function namesOf(labels: readonly number[]): Array<[number, number, number]> {
  const names: Array<[number, number, number]> = [];
  labels.forEach((label, token) => {
    if (label === OUTSIDE || ((label - 1) & 3) === INSIDE || ((label - 1) & 3) === LAST) return;
    let end = token;
    while (leavesOpen(labels[end] as number)) end++;
    names.push([token, end, (label - 1) >> 2]);
  });
  return names;
}

function triples(names: readonly number[]): Array<[number, number, number]> {
  return Array.from({ length: names.length / 3 }, (_, i) => names.slice(3 * i, 3 * i + 3) as [number, number, number]);
}

const SHORT_TEXTS = ['Aleppo fell', 'in Old Aleppo', 'General Salim Idriss left', 'A-B, C D', 'حلب وحمص', 'One Two Three Four', 'the Free Army', "d'Alep. Homs"];

describe('decode', () => {
  it('finds the best of all paths, with positive margins', () => {
    let names = 0;
    for (const text of SHORT_TEXTS) {
      const view = wholeView(text);
      for (let seed = 1; seed <= 12; seed++) {
        const { weights, transitions } = randomModel(view, seed * 7919);
        const paths = allPaths(view, weights, transitions).sort((a, b) => b.score - a.score);
        const [best, second] = paths as [Path, Path];
        if (best.score === second.score) continue;
        const decoded = decode(new FeatureReader(view), weights, transitions);
        expect(triples(decoded.names()), text).toEqual(namesOf(best.labels));
        for (const [first, last, type] of triples(decoded.names())) {
          names++;
          expect(decoded.margin(first, last, type), `${text} ${first}-${last}`).toBeGreaterThan(0);
        }
      }
    }
    expect(names).toBeGreaterThan(100);
  });

  // `margin` looks for a better path only at the first and the last token of the span: with B-L B-L as the best path, the span
  // of all four tokens has the same labels at both ends, and its margin may be positive though the best path does not hold it.
  it('is negative for a span that the best path divides in two of its type', () => {
    const view = wholeView('One Two Three Four');
    const beginLast = [labelOf(0, BEGIN), labelOf(0, LAST), labelOf(0, BEGIN), labelOf(0, LAST)];
    let divided = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const { weights, transitions } = randomModel(view, seed * 7919);
      // Favour the division, so that it is often the best path.
      for (const label of [0, 1, 2, 3]) transitions[transitionIndex(beginLast[label] as number, beginLast[label + 1] ?? OUTSIDE)] = 900;
      const decoded = decode(new FeatureReader(view), weights, transitions);
      if (decoded.names().join() !== '0,1,0,2,3,0') continue;
      divided++;
      expect(decoded.margin(0, 3, 0), `seed ${seed}`).toBeLessThan(0);
    }
    expect(divided).toBeGreaterThan(10);
  });

  it('gives exact margins for spans of up to three tokens', () => {
    let margins = 0;
    for (const text of SHORT_TEXTS) {
      const view = wholeView(text);
      const { weights, transitions } = randomModel(view, 104729);
      const paths = allPaths(view, weights, transitions);
      const decoded = decode(new FeatureReader(view), weights, transitions);
      for (let first = 0; first < view.tokens.count; first++) {
        for (let last = first; last < Math.min(first + 3, view.tokens.count); last++) {
          for (let type = 0; type < 3; type++) {
            const holds = ({ labels }: Path) => namesOf(labels).some(([a, b, c]) => a === first && b === last && c === type);
            const withIt = Math.max(...paths.filter(holds).map((path) => path.score));
            const without = Math.max(...paths.filter((path) => !holds(path)).map((path) => path.score));
            expect(decoded.margin(first, last, type), `${text} ${first}-${last} ${type}`).toBe(withIt === Number.NEGATIVE_INFINITY ? undefined : withIt - without);
            margins++;
          }
        }
      }
    }
    expect(margins).toBeGreaterThan(100);
  });

  it('has no opinion outside its windows', () => {
    const view = viewOf('nothing here but small words, then Aleppo');
    const decoded = decode(new FeatureReader(view), new WeightTable(new Int32Array(0), new Int8Array(0), LABEL_COUNT), new Int32Array(TRANSITION_COUNT));
    expect(decoded.margin(0, 0, 0)).toBeUndefined();
    expect(decoded.margin(view.tokens.count - 1, view.tokens.count - 1, 0)).toBe(0);
  });
});

describe('features', () => {
  it('stay within their room for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const view = wholeView(text);
        featuresOf(view);
        const features = new Int32Array(MAX_TYPE_FEATURES);
        if (view.tokens.count > 0) expect(typeFeatures(new FeatureReader(view), 0, view.tokens.count - 1, features)).toBeLessThanOrEqual(MAX_TYPE_FEATURES);
      }),
      { seed: PROPERTY_SEED, numRuns: 200 },
    );
  });
  it('of a type stay within their room for a very long name', () => {
    const view = wholeView('Aleppo '.repeat(300));
    expect(typeFeatures(new FeatureReader(view), 0, 299, new Int32Array(MAX_TYPE_FEATURES))).toBeLessThanOrEqual(MAX_TYPE_FEATURES);
  });
});

describe('a tagger pack', () => {
  const view = wholeView('General Salim Idriss left Aleppo');
  const { parts, weights, transitions } = randomModel(view, 4242);
  const pack = writeTagger(parts);

  it('comes back as it was written', () => {
    const tagger = openTagger(pack);
    expect(tagger.about).toEqual(parts.about);
    expect(tagger.calibration).toEqual(parts.about.calibration);
    const [ours, theirs] = [decode(new FeatureReader(view), weights, transitions), tagger.read(view).decoded];
    expect(theirs.names()).toEqual(ours.names());
    for (let token = 0; token < view.tokens.count; token++) for (let type = 0; type < 3; type++) expect(theirs.margin(token, token, type)).toBe(ours.margin(token, token, type));
  });
  it('keeps the classifier of types', () => {
    const features = new Int32Array(MAX_TYPE_FEATURES);
    const count = typeFeatures(new FeatureReader(view), 4, 4, features);
    const typeHashes = Int32Array.from(new Set(features.subarray(0, count)));
    const typeRows = Int8Array.from({ length: typeHashes.length * TYPE_COUNT }, (_, i) => (i % TYPE_COUNT) - 3);
    const tagger = openTagger(writeTagger({ ...parts, typeHashes, typeRows }));
    const { types } = tagger.read(view);
    types.score(4, 4);
    expect([...types.sums]).toEqual([-3, -2, -1, 0, 1, 2, 3].map((weight) => weight * count));
  });
  it('is the same bytes each time', () => expect(writeTagger(parts)).toEqual(pack));

  it('that is damaged is refused', () => {
    let refused = 0;
    // Every byte of the header and the section table, and every thirteenth of the weights.
    for (let at = 0; at < pack.length; at += at < 200 ? 1 : 13) {
      const bytes = pack.slice();
      bytes[at] = (bytes[at] as number) ^ 0xff;
      expect(() => openTagger(bytes), `byte ${at}`).toThrow(YaqutError);
      refused++;
    }
    expect(refused).toBeGreaterThan(200);
    expect(() => openTagger(pack.slice(0, -8))).toThrow(YaqutError);
    expect(() => openTagger(new Uint8Array(0))).toThrow(YaqutError);
  });

  it('with weights that do not fit together is refused', () => {
    expect(yaqutError(() => new WeightTable(new Int32Array(2), new Int8Array(3), 2)).code).toBe('invalid-pack');
    expect(() => writeTagger({ ...parts, rows: new Int8Array(1) })).toThrow('differ');
  });
  it('with a damaged description is refused', () => {
    const bytes = pack.slice();
    bytes[bytes.lastIndexOf('}'.charCodeAt(0))] = 0;
    expect(yaqutError(() => Tagger.open(bytes, false)).message).toContain('description');
  });

  const { calibration } = parts.about;
  const descriptions: Array<[what: string, about: unknown, words: string]> = [
    ['null', null, 'expected an object, got null'],
    ['a list', [], "'scale'"],
    ['no scale', { ...parts.about, scale: undefined }, "'scale' of the tagger pack is not valid: expected a number above 0, got undefined"],
    ['a scale of 0', { ...parts.about, scale: 0 }, "'scale'"],
    ['a scale in words', { ...parts.about, scale: '64' }, "'scale'"],
    ['a negative scale of types', { ...parts.about, typeScale: -1 }, "'typeScale'"],
    ['no calibration', { ...parts.about, calibration: null }, "'calibration'"],
    ['no knots', { ...parts.about, calibration: { scores: [], probabilities: [] } }, "'calibration'"],
    ['a knot that is missing', { ...parts.about, calibration: { ...calibration, scores: [0] } }, "'calibration'"],
    ['a knot that is no number', { ...parts.about, calibration: { ...calibration, scores: [0, null] } }, "'calibration'"],
    ['scores that fall', { ...parts.about, calibration: { ...calibration, scores: [1, 0] } }, "'calibration'"],
    ['a probability above 1', { ...parts.about, calibration: { ...calibration, probabilities: [0.1, 1.1] } }, "'calibration'"],
    ['probabilities that fall', { ...parts.about, calibration: { ...calibration, probabilities: [0.9, 0.1] } }, "'calibration'"],
  ];
  it.each(descriptions)('that is described with %s is refused', (_, about, words) => {
    const error = yaqutError(() => openTagger(writeTagger({ ...parts, about: about as TaggerParts['about'] })));
    expect(error.code).toBe('invalid-pack');
    expect(error.message).toContain(words);
  });
  it('was asked enough', () => expect(descriptions).toHaveLength(13));
});

describe('WeightTable', () => {
  it('adds the rows of the features it knows', () => {
    const table = new WeightTable(Int32Array.from([5, 1029, -1]), Int8Array.from([1, 2, 100, -100, 10, 20]), 2);
    const sums = Int32Array.from([1000, 0]);
    table.addTo(sums, Int32Array.from([5, 1029, 77, 5, -1]), 4);
    expect([...sums]).toEqual([1102, -96]);
    expect(table.featureCount).toBe(3);
  });
});

describe('packRows', () => {
  const rows = Int8Array.from([0, 0, 0, 1, 0, -127, 7, 8, 9]);
  it('is undone by unpackRows, and keeps no zeros', () => {
    const { masks, weights } = packRows(rows, 3);
    expect([...masks]).toEqual([0, 0b101, 0b111]);
    expect(weights).toHaveLength(5);
    expect(unpackRows(masks, Uint8Array.from(weights), 3)).toEqual(rows);
  });
  it('of damaged packs is refused', () => {
    expect(yaqutError(() => unpackRows([0b101], new Uint8Array(3), 3)).code).toBe('invalid-pack');
    expect(yaqutError(() => unpackRows([0b1000], new Uint8Array(1), 3)).code).toBe('invalid-pack');
  });
});

describe('hashGaps', () => {
  it('are undone by hashesOf, the highest bit included', () => {
    const hashes = Uint32Array.from([0, 128, 256, 0x7fffff80, 0x80000000, 0xffffff80]);
    expect([...hashesOf(hashGaps(hashes))].map((hash) => hash >>> 0)).toEqual([...hashes]);
  });
  it('lose nothing of a feature', () => {
    for (const feature of featuresOf(wholeView('Le général Zbarda arrive à Aleppo.'))) expect(feature & ~HASH_MASK).toBe(0);
  });
});

describe('windows', () => {
  const bundled = createExtractorView();
  const cases: Array<[text: string, inside: string]> = [
    ['selon la Cour suprême fédérale, hier', 'Cour suprême fédérale'],
    ["avec l'Association nationale des anciens combattants, hier", 'Association nationale des anciens combattants'],
    ['le porte-parole du Congrès soudanais', 'Congrès soudanais'],
    ['sont partis vers al-Mastoumé hier', 'al-Mastoumé'],
    ['dit Chun Doo-hwan hier', 'Chun Doo-hwan'],
    ["la 76e division d'assaut aérien", "76e division d'assaut aérien"],
    ['near the Mellitah gas complex', 'Mellitah gas'],
  ];
  it.each(cases)('%s', (text, inside) => {
    const { tokens, window } = bundled(text);
    const from = text.indexOf(inside);
    for (let token = 0; token < tokens.count; token++) {
      if ((tokens.start[token] as number) >= from && (tokens.end[token] as number) <= from + inside.length) expect(window[token], text.slice(tokens.start[token], tokens.end[token])).toBe(1);
    }
  });
  it('leave out what no name holds', () => {
    const { window } = bundled('Elle mange souvent des pommes rouges avec nous');
    expect([...window.slice(4)]).toEqual([...window.slice(4)].fill(0));
  });
});

/** Views with the bundled gazetteer's cue words. */
function createExtractorView(): (text: string) => TaggerView {
  return (text) => taggerView(readDocument(text, bundledGazetteer()));
}
