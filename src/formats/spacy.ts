// spaCy: the JSON of a Doc (`Doc.to_json`, `Doc.from_json`) and the input of displaCy in manual mode. Offsets in code points.

import { OffsetMap } from './offsets';
import { segment } from './segments';
import { type AnnotatedSpan, checkEntities, checkText, invalidInput, isRecord, isType, parseObject, readOptions, type ReadResult, withoutOverlaps } from './span';

/** A Doc as spaCy 3 writes and reads it. All offsets are code points. */
export interface SpacyDocument {
  text: string;
  ents: Array<{ start: number; end: number; label: string; kb_id?: string }>;
  tokens: Array<{ id: number; start: number; end: number }>;
}

/** What `displacy.render(input, style="ent", manual=True)` takes. Offsets are code points. */
export interface DisplacyInput {
  text: string;
  ents: Array<{ start: number; end: number; label: string; kb_id?: string }>;
  title: string | null;
}

export interface SpacyOptions {
  /** Labels to write instead of the types: `{ city: 'GPE', person: 'PERSON' }`. */
  labels?: Readonly<Record<string, string>>;
}

export interface DisplacyOptions extends SpacyOptions {
  title?: string;
}

const FORMAT = 'spaCy JSON';

/**
 * The text and its entities as the JSON of a spaCy Doc, for `Doc(nlp.vocab).from_json(...)`.
 * Offsets are code points, as Python counts. Tokens cover the whole text as spaCy's do (one space after a token belongs to it, other white
 * space is a token) and are cut at the edges of entities, so that every entity is a span of tokens. A Doc's entities do not overlap:
 * of overlapping ones the outer is written. `kb_id` is the entity's id. Cost: linear in the text.
 *
 * @throws YaqutError `invalid-input` when an entity does not lie in the text or cuts a character in two, or an option is not valid.
 * @example
 * ```ts
 * import { toSpacyJson } from 'yaqut/formats';
 * toSpacyJson('😀 Alep', [{ start: 3, end: 7, type: 'city', text: 'Alep' }]).ents; // [{ start: 2, end: 6, label: 'city' }]
 * ```
 * @see https://spacy.io/api/doc#to_json
 */
export function toSpacyJson(text: string, entities: readonly AnnotatedSpan[], options: SpacyOptions = {}): SpacyDocument {
  readOptions(FORMAT, options, {}, ['labels']);
  checkLabels(options.labels, FORMAT);
  const outer = withoutOverlaps(checkEntities(text, entities, FORMAT));
  const map = new OffsetMap(text, FORMAT);
  const tokens = tile(text, outer).map(({ start, end }, id) => ({ id, start: map.toCodePoints(start), end: map.toCodePoints(end) }));
  return { text, ents: toEnts(outer, map, options), tokens };
}

/**
 * The text and its entities for displaCy's manual mode. Offsets are code points; of overlapping entities the outer is written. Linear in the text.
 *
 * @throws YaqutError `invalid-input` when an entity does not lie in the text or cuts a character in two, or an option is not valid.
 * @example
 * ```ts
 * import { toDisplacy } from 'yaqut/formats';
 * JSON.stringify(toDisplacy('Alep', [{ start: 0, end: 4, type: 'city', text: 'Alep' }], { title: 'AFP' }));
 * ```
 * @see https://spacy.io/usage/visualizers#manual-usage
 */
export function toDisplacy(text: string, entities: readonly AnnotatedSpan[], options: DisplacyOptions = {}): DisplacyInput {
  readOptions('displaCy', options, {}, ['labels', 'title']);
  checkLabels(options.labels, 'displaCy');
  const { title = null } = options;
  if (title !== null && typeof title !== 'string') throw invalidInput("displaCy: option 'title' is not valid", 'a string', title, 'leave it out for no title');
  const outer = withoutOverlaps(checkEntities(text, entities, 'displaCy'));
  return { text, ents: toEnts(outer, new OffsetMap(text, 'displaCy'), options), title };
}

/**
 * Reads the JSON of a spaCy Doc, or displaCy's manual input; a string or the parsed object. Offsets come out in UTF-16 code units.
 * `labels` is the same table as for the writer: labels are turned back into types by it, others are kept as they are. Linear in the text.
 *
 * @throws YaqutError `invalid-input` where the input is not JSON, has no text or an entity that does not lie in it, or a label with white space for
 * which `labels` has no type.
 * @example
 * ```ts
 * import { fromSpacyJson } from 'yaqut/formats';
 * fromSpacyJson({ text: '😀 Alep', ents: [{ start: 2, end: 6, label: 'GPE' }] }, { labels: { city: 'GPE' } }).entities[0]; // city at 3
 * ```
 */
export function fromSpacyJson(input: unknown, options: SpacyOptions = {}): ReadResult & { text: string } {
  readOptions(FORMAT, options, {}, ['labels']);
  checkLabels(options.labels, FORMAT);
  const { text, ents = [] } = parseObject(input, FORMAT);
  checkText(text, FORMAT);
  if (!Array.isArray(ents)) throw invalidInput(`${FORMAT}: 'ents' is not a list`, 'an array of {start, end, label}', ents, 'pass what Doc.to_json() returns');
  // Several types may share a label (city and country as GPE): the first of the table is meant.
  const types = new Map(Object.entries(options.labels ?? {}).map(([type, label]) => [label, type] as const).reverse());
  const map = new OffsetMap(text, FORMAT);
  const entities = ents.map((ent: unknown, index): AnnotatedSpan => {
    if (!isRecord(ent) || typeof ent.start !== 'number' || typeof ent.end !== 'number' || typeof ent.label !== 'string') {
      throw invalidInput(`${FORMAT}: entity ${index} is not valid`, '{start, end, label}', isRecord(ent) ? JSON.stringify(ent) : ent, 'pass what Doc.to_json() returns');
    }
    const start = map.toCodeUnits(ent.start);
    const end = map.toCodeUnits(ent.end);
    if (start >= end) throw invalidInput(`${FORMAT}: entity ${index} is empty`, 'start < end', `start ${ent.start}, end ${ent.end}`, 'leave the entity out');
    const type = types.get(ent.label) ?? ent.label;
    if (!isType(type)) throw invalidInput(`${FORMAT}: the label of entity ${index} is not valid`, 'a word without white space', type, "name its type with the option 'labels'");
    const entity: AnnotatedSpan = { start, end, type, text: text.slice(start, end) };
    if (typeof ent.kb_id === 'string' && ent.kb_id !== '') entity.id = ent.kb_id;
    return entity;
  });
  return { text, entities };
}

function checkLabels(labels: unknown, format: string): void {
  if (labels === undefined || (isRecord(labels) && Object.values(labels).every((label) => typeof label === 'string' && label !== ''))) return;
  throw invalidInput(`${format}: option 'labels' is not valid`, 'an object of labels by type', labels, "write for example labels: { city: 'GPE' }");
}

function toEnts(entities: readonly AnnotatedSpan[], map: OffsetMap, { labels }: SpacyOptions): SpacyDocument['ents'] {
  return entities.map(({ start, end, type, id }) => {
    const ent: SpacyDocument['ents'][number] = { start: map.toCodePoints(start), end: map.toCodePoints(end), label: labels !== undefined && Object.hasOwn(labels, type) ? (labels[type] as string) : type };
    if (id !== undefined) ent.kb_id = id;
    return ent;
  });
}

/** Tokens that cover the text as spaCy's do: joined with the single spaces that follow them they are the text again. */
function tile(text: string, entities: readonly AnnotatedSpan[]): Array<{ start: number; end: number }> {
  const tiles: Array<{ start: number; end: number }> = [];
  const edges = entities.flatMap(({ start, end }) => [start, end]);
  const starts = new Set(entities.map((entity) => entity.start));
  const ends = new Set(entities.map((entity) => entity.end));
  let edge = 0;
  let at = 0;
  const blanks = (to: number) => {
    // The space after a token belongs to it, unless an entity begins or ends with that space.
    if (at < to && tiles.length > 0 && text[at] === ' ' && !starts.has(at) && !ends.has(at + 1)) at++;
    while (at < to) {
      while (edge < edges.length && (edges[edge] as number) <= at) edge++;
      const end = Math.min(edges[edge] ?? to, to);
      tiles.push({ start: at, end });
      at = end;
    }
  };
  for (const { start, end } of segment(text, entities)) {
    blanks(start);
    tiles.push({ start, end });
    at = end;
  }
  blanks(text.length);
  return tiles;
}
