// The tagger as the pipeline sees it: opened from a pack, it scores spans and proposes names.

import { describe, YaqutError } from '../errors';
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
interface TaggerAbout {
  /** Integer units of weight for one unit of log-odds. */
  scale: number;
  typeScale: number;
  /** Knots of the confidence curve, fitted on the development gold articles: one at least, both lists never falling. */
  calibration: { scores: number[]; probabilities: number[] };
  /** Free text: what it was trained on. */
  card: string;
}

const TRANSITION_OFFSET = 32768;

/** Sums of weights are kept between texts for so many kinds of tokens, about 8 MB; then they are worked out anew. They never change what is found. */
const MAX_KINDS = 30_000;

/** A statistical finder of names, with the classifier of their fine types. */
export class Tagger {
  /** Also where the code is minified: errors name it. */
  static readonly name = 'Tagger';
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
   * @throws YaqutError `invalid-pack` on damage, or where its description is not one.
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

function misdescribed(what: string, expected: string, got: string): YaqutError {
  return new YaqutError({ code: 'invalid-pack', what, expected, got, remedy: 'build the tagger pack again with this version of yaqut' });
}

/** Numbers in a range, each at least as large as the one before. */
function isRising(values: unknown, least: number, most: number): values is number[] {
  return Array.isArray(values) && values.every((value: unknown, index) => typeof value === 'number' && value >= (index === 0 ? least : (values[index - 1] as number)) && value <= most);
}

/** A checksum only says that the pack is as it was written: a scale of 0 or a curve without knots would make every confidence NaN. */
function checkAbout(about: unknown): TaggerAbout {
  if (typeof about !== 'object' || about === null) throw misdescribed('description of the tagger pack is not valid', 'an object', describe(about));
  const { scale, typeScale, calibration } = about as Record<keyof TaggerAbout, unknown>;
  for (const [name, value] of [['scale', scale], ['typeScale', typeScale]] as const) {
    if (!(typeof value === 'number' && value > 0 && value < Infinity)) throw misdescribed(`'${name}' of the tagger pack is not valid`, 'a number above 0', describe(value));
  }
  const { scores, probabilities } = (calibration ?? {}) as Record<string, unknown>;
  if (!isRising(scores, -Number.MAX_VALUE, Number.MAX_VALUE) || !isRising(probabilities, 0, 1) || scores.length === 0 || scores.length !== probabilities.length) {
    throw misdescribed("'calibration' of the tagger pack is not valid", 'as many rising scores as rising probabilities from 0 to 1', `scores ${describe(scores)}, probabilities ${describe(probabilities)}`);
  }
  return about as TaggerAbout;
}

/**
 * The parts of a pack.
 * @throws YaqutError `invalid-pack` on damage, or where its description is not one.
 */
export function readTagger(bytes: Uint8Array, verify: boolean): TaggerParts {
  const pack = new PackReader(bytes, KIND_TAGGER, verify);
  const hashes = hashesOf(pack.values(TAGGER_SECTION.featureGap));
  const typeHashes = hashesOf(pack.values(TAGGER_SECTION.typeGap));
  const description = pack.text(TAGGER_SECTION.about);
  let about: unknown;
  try {
    about = JSON.parse(description);
  } catch {
    throw misdescribed('description of the tagger pack is damaged', 'JSON', 'other text');
  }
  return {
    hashes,
    rows: unpackRows(pack.column(TAGGER_SECTION.weightMask, hashes.length), pack.raw(TAGGER_SECTION.weights), LABEL_COUNT),
    transitions: Int32Array.from(pack.valuesOf(TAGGER_SECTION.transitions, TRANSITION_COUNT), (value) => value - TRANSITION_OFFSET),
    typeHashes,
    typeRows: unpackRows(pack.column(TAGGER_SECTION.typeMask, typeHashes.length), pack.raw(TAGGER_SECTION.typeWeights), TYPE_COUNT),
    about: checkAbout(about),
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
