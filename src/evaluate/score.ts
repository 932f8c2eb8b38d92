// Scores predicted entities against gold ones: exact span and type, exact span, any overlap, per type, B-cubed linking.

import { describe, YaqutError } from '../errors';
import type { EntityType } from '../types';
import { firstOverlaps, type Span } from './overlaps';

/** A gold mention. `types`: readings that count as right, the likelier first; `key`: what it names, the same in every language. */
export interface GoldEntity {
  start: number;
  end: number;
  types: readonly string[];
  key?: string;
}

export interface GoldDocument {
  id: string;
  lang: string;
  text: string;
  entities: readonly GoldEntity[];
}

export interface PredictedEntity {
  start: number;
  end: number;
  type: EntityType | string;
  id?: string;
  confidence?: number;
}

/** How types are compared: the seven as they are, `PER LOC ORG`, or places against the rest. */
export type TypeMap = 'fine' | 'conll' | 'loc';

export interface PrecisionRecall {
  precision: number;
  recall: number;
  f1: number;
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
}

export interface LinkingScore {
  precision: number;
  recall: number;
  f1: number;
  /** Keyed mentions that got an id. */
  linked: number;
  mentions: number;
}

export interface ScoringError {
  id: string;
  kind: 'missed' | 'extra' | 'wrong-type' | 'wrong-span';
  text: string;
  want: string;
  got: string;
  around: string;
  start: number;
}

export interface Score {
  typed: PrecisionRecall;
  span: PrecisionRecall;
  overlap: PrecisionRecall;
  byType: Record<string, PrecisionRecall>;
  linking: LinkingScore | undefined;
  errors: ScoringError[];
}

const COARSE: Readonly<Record<string, string>> = { city: 'LOC', country: 'LOC', region: 'LOC', site: 'LOC', person: 'PER', faction: 'ORG', organisation: 'ORG', PER: 'PER', LOC: 'LOC', ORG: 'ORG' };

function mapType(type: string, map: TypeMap): string | undefined {
  if (map === 'fine') return type;
  const coarse = COARSE[type];
  return map === 'conll' ? coarse : coarse === 'LOC' ? 'LOC' : undefined;
}

class Tally {
  tp = 0;
  fp = 0;
  fn = 0;
  result(): PrecisionRecall {
    const precision = this.tp / (this.tp + this.fp || 1);
    const recall = this.tp / (this.tp + this.fn || 1);
    return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), truePositives: this.tp, falsePositives: this.fp, falseNegatives: this.fn };
  }
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

function wrong(what: string, expected: string, got: unknown, remedy: string): YaqutError {
  return new YaqutError({ code: 'invalid-input', what, expected, got: describe(got), remedy });
}

/** @throws YaqutError `invalid-input` for what would be scored as nothing found, or end in the midst of the scoring. */
function checkScored(golds: unknown, predictions: unknown, map: unknown): void {
  if (!Array.isArray(golds)) throw wrong('the gold documents are not a list', 'an array of documents', golds, 'pass what parseMarkup and parseJsonlLine return, in an array');
  if (!Array.isArray(predictions) || predictions.length !== golds.length) throw wrong('the predictions do not fit the gold documents', `an array of ${golds.length}, a list of entities for each document`, predictions, 'pass an empty list for a document in which nothing was found');
  if (map !== 'fine' && map !== 'conll' && map !== 'loc') throw wrong('the map of types is not known', "'fine', 'conll' or 'loc'", map, "leave it out for 'fine'");
  golds.forEach((gold: unknown, index) => {
    const { text, entities } = (gold ?? {}) as Partial<GoldDocument>;
    if (typeof text !== 'string' || !Array.isArray(entities)) throw wrong(`gold document ${index} is not valid`, '{ id, lang, text, entities }', gold, 'make it with parseMarkup or parseJsonlLine');
    const odd = (entities as unknown[]).find((entity) => !Array.isArray((entity as GoldEntity | null)?.types));
    if (odd !== undefined) throw wrong(`gold document ${index} has an entity without types`, "{ start, end, types: ['city'] }", (odd as GoldEntity | null)?.types, "write 'types' and an array, also for one type");
    const found = predictions[index] as unknown;
    if (!Array.isArray(found) || found.some((entity) => typeof entity !== 'object' || entity === null)) throw wrong(`the predictions of document ${index} are not valid`, 'an array of { start, end, type }', found, 'pass what extractEntities(text) returns');
  });
}

/** The first mention on each span. */
function bySpan<S extends Span>(spans: readonly S[]): Map<string, S> {
  // A map keeps the last value of a key, and the first is meant.
  return new Map(spans.map((span) => [keyOf(span), span] as const).reverse());
}

/**
 * Scores predictions. Documents are paired by position. Offsets are UTF-16 code units. Cost: n log n in the mentions of a document.
 * A gold mention whose types the map leaves out (MISC) is passed over, and so is a prediction on exactly its span.
 *
 * @throws YaqutError `invalid-input` where the two lists are not of one length, a document is none or the map is not known.
 * @example
 * ```ts
 * import { scoreEntities } from 'yaqut/evaluate';
 * const gold = [{ id: 'a', lang: 'en', text: 'Rain in Aleppo', entities: [{ start: 8, end: 14, types: ['city'] }] }];
 * scoreEntities(gold, [[{ start: 8, end: 14, type: 'city' }]]).typed.f1; // 1
 * ```
 */
export function scoreEntities(golds: readonly GoldDocument[], predictions: ReadonlyArray<readonly PredictedEntity[]>, map: TypeMap = 'fine'): Score {
  checkScored(golds, predictions, map);
  const typed = new Tally();
  const span = new Tally();
  const overlap = new Tally();
  const byType = new Map<string, Tally>();
  const row = (type: string) => {
    let tally = byType.get(type);
    if (tally === undefined) {
      tally = new Tally();
      byType.set(type, tally);
    }
    return tally;
  };
  const errors: ScoringError[] = [];
  const mentions: Array<{ key: string; id: string | undefined }> = [];
  golds.forEach((gold, index) => {
    const want: Array<GoldEntity & { mapped: string[] }> = [];
    const skipped = new Set<string>();
    for (const entity of gold.entities) {
      const mapped = entity.types.flatMap((type) => mapType(type, map) ?? []);
      if (mapped.length > 0) want.push({ ...entity, mapped });
      else skipped.add(keyOf(entity));
    }
    const got = (predictions[index] ?? []).flatMap((entity) => {
      const type = mapType(entity.type, map);
      return type === undefined || skipped.has(keyOf(entity)) ? [] : [{ ...entity, type }];
    });
    const around = (start: number, end: number) => gold.text.slice(Math.max(0, start - 40), end + 40).replace(/\s+/g, ' ');
    const gotOn = bySpan(got);
    const wantOn = bySpan(want);
    const gotAcross = firstOverlaps(want, got);
    const wantAcross = firstOverlaps(got, want);
    want.forEach((one, at) => {
      const same = gotOn.get(keyOf(one));
      const right = same !== undefined && one.mapped.includes(same.type);
      const touching = gotAcross[at];
      typed[right ? 'tp' : 'fn']++;
      span[same ? 'tp' : 'fn']++;
      overlap[touching ? 'tp' : 'fn']++;
      row(right ? (same as PredictedEntity).type : (one.mapped[0] as string))[right ? 'tp' : 'fn']++;
      if (!right) {
        errors.push({
          id: gold.id,
          kind: same ? 'wrong-type' : touching ? 'wrong-span' : 'missed',
          text: gold.text.slice(one.start, one.end),
          want: one.mapped.join('/'),
          got: same ? same.type : touching ? `${gold.text.slice(touching.start, touching.end)} ${touching.type}` : '',
          around: around(one.start, one.end),
          start: one.start,
        });
      }
      if (one.key !== undefined) mentions.push({ key: one.key, id: same?.id });
    });
    got.forEach((other, at) => {
      const same = wantOn.get(keyOf(other));
      if (same === undefined) span.fp++;
      if (same === undefined || !same.mapped.includes(other.type)) {
        typed.fp++;
        row(other.type).fp++;
      }
      if (wantAcross[at] === undefined) {
        overlap.fp++;
        errors.push({ id: gold.id, kind: 'extra', text: gold.text.slice(other.start, other.end), want: '', got: other.type, around: around(other.start, other.end), start: other.start });
      }
    });
  });
  return {
    typed: typed.result(),
    span: span.result(),
    overlap: overlap.result(),
    byType: Object.fromEntries([...byType].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, tally]) => [type, tally.result()])),
    linking: mentions.length > 0 ? bCubed(mentions) : undefined,
    errors,
  };
}

/**
 * B-cubed over the mentions that have a key: mentions of one key should share one id that no other mention has.
 * A mention that was missed or has no id scores nothing. After Bagga and Baldwin (1998).
 *
 * @throws YaqutError `invalid-input` for anything but a list of mentions.
 * @example
 * ```ts
 * import { bCubed } from 'yaqut/evaluate';
 * bCubed([{ key: 'aleppo', id: 'city/aleppo' }, { key: 'aleppo', id: undefined }]).recall; // 0.25
 * ```
 */
export function bCubed(mentions: ReadonlyArray<{ key: string; id: string | undefined }>): LinkingScore {
  if (!Array.isArray(mentions) || mentions.some((mention) => typeof mention?.key !== 'string')) throw wrong('the mentions are not valid', 'an array of { key, id }', mentions, 'give each mention the key of what it names');
  const keys = new Map<string, number>();
  const ids = new Map<string, number>();
  const both = new Map<string, number>();
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { key, id } of mentions) {
    add(keys, key);
    if (id === undefined) continue;
    add(ids, id);
    add(both, `${key} ${id}`);
  }
  let precision = 0;
  let recall = 0;
  let linked = 0;
  for (const { key, id } of mentions) {
    if (id === undefined) continue;
    linked++;
    const shared = both.get(`${key} ${id}`) as number;
    precision += shared / (ids.get(id) as number);
    recall += shared / (keys.get(key) as number);
  }
  precision /= linked || 1;
  recall /= mentions.length || 1;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), linked, mentions: mentions.length };
}
