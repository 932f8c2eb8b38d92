// The tagger as the pipeline sees it: opened from a pack, it scores spans and proposes names.

import { YaqutError } from '../errors';
import { KIND_TAGGER, TAGGER_SECTION } from '../pack/layout';
import { PackReader } from '../pack/reader';
import { PackWriter } from '../pack/writer';
import { type Decoded, decode } from './decode';
import { EmissionCache } from './emissions';
import { FeatureReader } from './features';
import { KindTable, type TaggerView } from './kinds';
import { LABEL_COUNT, TRANSITION_COUNT } from './labels';
import { RoleCache, TYPE_COUNT, TypeScorer } from './types';
import { hashesOf, hashGaps, packRows, unpackRows, WeightTable } from './weights';

/** What a tagger pack says of itself. */
export interface TaggerAbout {
  /** Integer units of weight for one unit of log-odds. */
  scale: number;
  typeScale: number;
  /** Knots of the confidence curve, fitted on the development gold articles. */
  calibration: { scores: number[]; probabilities: number[] };
  /** Free text: what it was trained on. */
  card: string;
}

const TRANSITION_OFFSET = 32768;

/** Sums of weights are kept between texts for so many kinds of tokens, about 8 MB; then they are worked out anew. They never change what is found. */
const MAX_KINDS = 30_000;

/** A statistical finder of names, with the classifier of their fine types. */
export class Tagger {
  private kept: { table: KindTable; emissions: EmissionCache; roles: RoleCache } | undefined;

  private constructor(
    private readonly weights: WeightTable,
    private readonly transitions: Int32Array,
    private readonly types: WeightTable,
    readonly about: TaggerAbout,
  ) {}

  get calibration(): TaggerAbout['calibration'] {
    return this.about.calibration;
  }

  /** Reads a document: what names there are, and of which types spans may be. */
  read(view: TaggerView): { decoded: Decoded; types: TypeScorer } {
    if (this.kept === undefined || this.kept.table.count > MAX_KINDS) {
      this.kept = { table: new KindTable(), emissions: new EmissionCache(this.weights), roles: new RoleCache(this.types) };
    }
    const { table, emissions, roles } = this.kept;
    const reader = new FeatureReader(view, table);
    return { decoded: decode(reader, this.weights, this.transitions, emissions), types: new TypeScorer(reader, this.types, roles) };
  }

  /**
   * Opens a tagger pack.
   * @throws YaqutError `invalid-pack` on damage.
   */
  static open(bytes: Uint8Array, verify: boolean): Tagger {
    const { hashes, rows, transitions, typeHashes, typeRows, about } = readTagger(bytes, verify);
    return new Tagger(new WeightTable(hashes, rows, LABEL_COUNT), transitions, new WeightTable(typeHashes, typeRows, TYPE_COUNT), about);
  }
}

/** Trained, quantised weights as training hands them over. */
export interface TaggerParts {
  hashes: Int32Array;
  rows: Int8Array;
  transitions: Int32Array;
  typeHashes: Int32Array;
  typeRows: Int8Array;
  about: TaggerAbout;
}

/**
 * The parts of a pack.
 * @throws YaqutError `invalid-pack` on damage.
 */
export function readTagger(bytes: Uint8Array, verify: boolean): TaggerParts {
  const pack = new PackReader(bytes, KIND_TAGGER, verify);
  const hashes = hashesOf(pack.values(TAGGER_SECTION.featureGap));
  const typeHashes = hashesOf(pack.values(TAGGER_SECTION.typeGap));
  let about: TaggerAbout;
  try {
    about = JSON.parse(pack.text(TAGGER_SECTION.about)) as TaggerAbout;
  } catch {
    throw new YaqutError({ code: 'invalid-pack', what: 'description of the tagger pack is damaged', expected: 'JSON', got: 'other text', remedy: 'build the tagger pack again with this version of yaqut' });
  }
  return {
    hashes,
    rows: unpackRows(pack.column(TAGGER_SECTION.weightMask, hashes.length), pack.raw(TAGGER_SECTION.weights), LABEL_COUNT),
    transitions: Int32Array.from(pack.valuesOf(TAGGER_SECTION.transitions, TRANSITION_COUNT), (value) => value - TRANSITION_OFFSET),
    typeHashes,
    typeRows: unpackRows(pack.column(TAGGER_SECTION.typeMask, typeHashes.length), pack.raw(TAGGER_SECTION.typeWeights), TYPE_COUNT),
    about,
  };
}

/** The parts as a pack, features in the order of their hashes. */
export function writeTagger(parts: TaggerParts): Uint8Array {
  if (parts.rows.length !== parts.hashes.length * LABEL_COUNT || parts.typeRows.length !== parts.typeHashes.length * TYPE_COUNT) throw new Error('rows and hashes differ');
  const writer = new PackWriter(KIND_TAGGER);
  const inOrder = (hashes: Int32Array, rows: Int8Array, width: number) => {
    const order = Array.from(hashes, (hash, row) => [hash >>> 0, row] as const).sort((a, b) => a[0] - b[0]);
    return { gaps: hashGaps(Uint32Array.from(order, ([hash]) => hash)), ...packRows(Int8Array.from(order.flatMap(([, row]) => [...rows.subarray(row * width, (row + 1) * width)])), width) };
  };
  const labels = inOrder(parts.hashes, parts.rows, LABEL_COUNT);
  const types = inOrder(parts.typeHashes, parts.typeRows, TYPE_COUNT);
  writer
    .add(TAGGER_SECTION.featureGap, labels.gaps)
    .add(TAGGER_SECTION.weightMask, labels.masks)
    .addCoded(TAGGER_SECTION.weights, labels.weights, 3)
    .add(TAGGER_SECTION.transitions, Uint32Array.from(parts.transitions, (weight) => weight + TRANSITION_OFFSET))
    .add(TAGGER_SECTION.typeGap, types.gaps)
    .addCoded(TAGGER_SECTION.typeMask, types.masks, 2)
    .addCoded(TAGGER_SECTION.typeWeights, types.weights, 2);
  return writer.addText(TAGGER_SECTION.about, JSON.stringify(parts.about)).finish();
}
