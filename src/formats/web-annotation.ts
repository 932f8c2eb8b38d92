// W3C Web Annotation: JSON-LD with the words and the position of each entity, offsets in code points.

import { OffsetMap } from './offsets';
import { type AnnotatedSpan, checkEntities, checkText, invalidInput, isRecord, isType, parseObject, readOptions, type ReadResult } from './span';

export interface WebAnnotationOptions {
  /** IRI of the text that is annotated. The model requires one. */
  source: string;
  /** IRI of an annotation; `source#annotation-1` and so on by default. */
  id?: (entity: AnnotatedSpan, index: number) => string;
  /** Code points of context in `prefix` and `suffix`; 32 by default. */
  context?: number;
}

export interface TextPositionSelector {
  type: 'TextPositionSelector';
  /** Code points. */
  start: number;
  end: number;
}

export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string;
  suffix?: string;
}

export type WebAnnotationBody =
  | { type: 'TextualBody'; purpose: 'tagging' | 'identifying' | 'describing'; value: string; format: 'text/plain' }
  | { type: 'SpecificResource'; purpose: 'identifying'; source: string };

export interface WebAnnotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'Annotation';
  motivation: ['tagging', 'identifying'] | ['tagging'];
  body: WebAnnotationBody[];
  target: { type: 'SpecificResource'; source: string; selector: [TextPositionSelector, TextQuoteSelector] };
}

const FORMAT = 'Web Annotation';
const DEFAULT_CONTEXT = 32;

/**
 * The entities as Web Annotations, one each: the type as a tag, the id, the canonical name, and Wikidata and GeoNames entries as bodies.
 * Each target has a position and a quotation with context. Positions are code points of the text as given, which is what the model asks
 * for ("not in terms of code units"). Cost: linear in the text and in entities times context.
 *
 * @throws YaqutError `invalid-input` when there is no `source`, another option is not valid, or an entity does not lie in the text or cuts a character in two.
 * @example
 * ```ts
 * import { extractEntities } from 'yaqut';
 * import { toWebAnnotation } from 'yaqut/formats';
 * const text = 'Fighting near Aleppo';
 * JSON.stringify(toWebAnnotation(text, extractEntities(text), { source: 'https://example.org/article.txt' }));
 * ```
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toWebAnnotation(text: string, entities: readonly AnnotatedSpan[], options: WebAnnotationOptions): WebAnnotation[] {
  const source: unknown = options?.source;
  if (typeof source !== 'string' || source === '') throw invalidInput(`${FORMAT}: option 'source' is missing`, 'the IRI of the text', source, "pass for example { source: 'https://example.org/article.txt' }");
  readOptions(FORMAT, options, {}, ['source', 'id', 'context']);
  const { id = (_entity, index) => `${source}#annotation-${index + 1}`, context = DEFAULT_CONTEXT } = options;
  if (typeof id !== 'function') throw invalidInput(`${FORMAT}: option 'id' is not valid`, 'a function (entity, index) => IRI', id, "leave it out for the source and a number");
  if (!Number.isInteger(context) || context < 0) throw invalidInput(`${FORMAT}: option 'context' is not valid`, 'a whole number of code points from 0', context, `leave it out for ${DEFAULT_CONTEXT}`);
  const sorted = checkEntities(text, entities, FORMAT);
  const map = new OffsetMap(text, FORMAT);
  return sorted.map((entity, index): WebAnnotation => {
    const start = map.toCodePoints(entity.start);
    const end = map.toCodePoints(entity.end);
    const quote: TextQuoteSelector = { type: 'TextQuoteSelector', exact: entity.text };
    const prefix = text.slice(map.toCodeUnits(Math.max(0, start - context)), entity.start);
    const suffix = text.slice(entity.end, map.toCodeUnits(Math.min(map.codePoints, end + context)));
    if (prefix !== '') quote.prefix = prefix;
    if (suffix !== '') quote.suffix = suffix;
    const body = bodies(entity);
    return {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: id(entity, index),
      type: 'Annotation',
      motivation: body.some((one) => one.purpose === 'identifying') ? ['tagging', 'identifying'] : ['tagging'],
      body,
      target: { type: 'SpecificResource', source, selector: [{ type: 'TextPositionSelector', start, end }, quote] },
    };
  });
}

function bodies({ type, id, name, refs }: AnnotatedSpan): WebAnnotationBody[] {
  const text = (purpose: 'tagging' | 'identifying' | 'describing', value: string): WebAnnotationBody => ({ type: 'TextualBody', purpose, value, format: 'text/plain' });
  const list = [text('tagging', type)];
  if (id !== undefined) list.push(text('identifying', id));
  if (name !== undefined) list.push(text('describing', name));
  if (refs?.wikidata !== undefined) list.push({ type: 'SpecificResource', purpose: 'identifying', source: `${WIKIDATA}${refs.wikidata}` });
  if (refs?.geonames !== undefined) list.push({ type: 'SpecificResource', purpose: 'identifying', source: `${GEONAMES}${refs.geonames}/` });
  return list;
}

const WIKIDATA = 'http://www.wikidata.org/entity/';
const GEONAMES = 'https://sws.geonames.org/';

/**
 * Reads Web Annotations: a string or the parsed JSON of one, an array of them, or an AnnotationPage or AnnotationCollection (its first page) that
 * holds them. The type is the value of the body with the purpose `tagging`, or of the only textual body. The position is that of the
 * TextPositionSelector, in code points, and must agree with the TextQuoteSelector where both are given; with a quotation alone, its
 * first place between its prefix and suffix is taken. Offsets come out in UTF-16 code units of `text`. Annotations of something else
 * than text positions are an error. Cost: linear in the text, and once more for each annotation with a quotation only.
 *
 * @throws YaqutError `invalid-input` with the number of the annotation that is not valid or does not agree with the text.
 * @example
 * ```ts
 * import { fromWebAnnotation, toWebAnnotation } from 'yaqut/formats';
 * const text = 'Alep';
 * const annotations = toWebAnnotation(text, [{ start: 0, end: 4, type: 'city', text }], { source: 'urn:example:1' });
 * fromWebAnnotation(annotations, text).entities; // [{ start: 0, end: 4, type: 'city', text: 'Alep' }]
 * ```
 */
export function fromWebAnnotation(input: unknown, text: string): ReadResult & { text: string } {
  checkText(text, FORMAT);
  const map = new OffsetMap(text, FORMAT);
  return { text, entities: listAnnotations(input).map((annotation, index) => readAnnotation(annotation, index, text, map)) };
}

function listAnnotations(input: unknown): unknown[] {
  if (Array.isArray(input)) return input;
  if (typeof input === 'string' && input.trimStart().startsWith('[')) return parseObject(`{"items":${input}}`, FORMAT).items as unknown[];
  const value = parseObject(input, FORMAT);
  const page = isRecord(value.first) ? value.first : value;
  if (page.items === undefined) return [value];
  if (!Array.isArray(page.items)) throw invalidInput(`${FORMAT}: 'items' is not a list`, 'an array of annotations', page.items, 'pass an AnnotationPage');
  return page.items;
}

function readAnnotation(annotation: unknown, index: number, text: string, map: OffsetMap): AnnotatedSpan {
  const fail = (what: string, expected: string, got: unknown) => invalidInput(`${FORMAT}: annotation ${index} ${what}`, expected, got, 'see https://www.w3.org/TR/annotation-model/#selectors');
  if (!isRecord(annotation)) throw fail('is not an object', 'an annotation', annotation);
  const body = asList(annotation.body).filter(isRecord);
  const valueFor = (purpose: string) => body.find((one) => one.purpose === purpose && typeof one.value === 'string')?.value as string | undefined;
  const untagged = body.filter((one) => typeof one.value === 'string');
  const type = valueFor('tagging') ?? (untagged.length === 1 ? (untagged[0]?.value as string) : undefined);
  if (!isType(type)) throw fail('has no type', "a textual body of one word with the purpose 'tagging'", type);
  const selectors = asList(annotation.target).filter(isRecord).flatMap((target) => asList(target.selector)).flatMap(alternatives);
  const position = selectors.find((one) => one.type === 'TextPositionSelector');
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector' && typeof one.exact === 'string');
  let start: number;
  let end: number;
  if (position) {
    if (typeof position.start !== 'number' || typeof position.end !== 'number') throw fail('has no valid position', 'whole numbers start and end', JSON.stringify(position));
    start = map.toCodeUnits(position.start);
    end = map.toCodeUnits(position.end);
    if (quote && quote.exact !== text.slice(start, end)) throw fail('does not agree with the text', `${JSON.stringify(quote.exact)} at code point ${position.start}`, text.slice(start, end));
  } else if (quote) {
    const prefix = typeof quote.prefix === 'string' ? quote.prefix : '';
    const found = text.indexOf(`${prefix}${quote.exact as string}${typeof quote.suffix === 'string' ? quote.suffix : ''}`);
    if (found < 0) throw fail('quotes what the text does not contain', 'a quotation of the text', quote.exact);
    start = found + prefix.length;
    end = start + (quote.exact as string).length;
  } else throw fail('has no usable selector', 'a TextPositionSelector or a TextQuoteSelector', annotation.target);
  if (start >= end) throw fail('is empty', 'start < end', `start ${start}, end ${end}`);
  return { start, end, type, text: text.slice(start, end), ...identity(body, valueFor) };
}

function identity(body: ReadonlyArray<Record<string, unknown>>, valueFor: (purpose: string) => string | undefined): Partial<AnnotatedSpan> {
  const found: Partial<AnnotatedSpan> = {};
  const id = valueFor('identifying');
  const name = valueFor('describing');
  if (id !== undefined) found.id = id;
  if (name !== undefined) found.name = name;
  const sources = body.map((one) => (typeof one.source === 'string' ? one.source : typeof one.id === 'string' ? one.id : ''));
  const wikidata = sources.map((source) => /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/.exec(source)?.[1]).find(Boolean);
  const geonames = sources.map((source) => /^https?:\/\/(?:sws|www)\.geonames\.org\/(\d+)\b/.exec(source)?.[1]).find(Boolean);
  if (wikidata !== undefined || geonames !== undefined) {
    found.refs = {};
    if (geonames !== undefined) found.refs.geonames = Number(geonames);
    if (wikidata !== undefined) found.refs.wikidata = wikidata;
  }
  return found;
}

/** A Choice offers its items, best first. */
function alternatives(selector: unknown): Array<Record<string, unknown>> {
  if (!isRecord(selector)) return [];
  return selector.type === 'Choice' ? asList(selector.items).filter(isRecord) : [selector];
}

function asList(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}
