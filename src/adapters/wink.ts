// `yaqut/wink`: our entities on the tokens of wink documents, and wink's entities as evidence for ours.
// wink-nlp is not imported: everything works on the document, the `nlp` and the `its` that are handed in.

import { describe, YaqutError } from '../errors';
import { checkOptionNames, isRecord } from '../formats/options';
import { extractEntities } from '../index';
import type { Extractor } from '../pipeline/extractor';
import { ENTITY_TYPES, type Entity, type EvidenceSource, type EvidenceSpan } from '../types';

/** Any of wink's `its` helpers. */
export type WinkHelper = (...parameters: never[]) => unknown;

/** What is used of wink's `its`. */
export interface WinkIts {
  value: WinkHelper;
  precedingSpaces: WinkHelper;
  detail: WinkHelper;
  type: WinkHelper;
  span: WinkHelper;
}

interface WinkCollection {
  out(helper: WinkHelper): unknown;
}

interface WinkTokens<Token> extends WinkCollection {
  itemAt(index: number): Token;
}

/** What is used of a wink document; `Token` is wink's ItemToken. */
export interface WinkDocument<Token = unknown> {
  tokens(): WinkTokens<Token>;
  entities(): WinkCollection;
  customEntities(): WinkCollection;
}

/** One of our entities in a wink document. */
export interface WinkEntity<Token = unknown> {
  /** Offsets are UTF-16 code units of the document's text. */
  readonly entity: Entity;
  /** First and last token, both included, as in wink's `its.span`. */
  readonly tokenStart: number;
  readonly tokenEnd: number;
  /** False where the entity does not begin and end with a token, as `Alep` in wink's token `d'Alep`: the tokens then cover it. */
  readonly aligned: boolean;
  /** Wink's tokens that cover the entity. */
  tokens(): Token[];
  /** `its.value` (default): the words; `its.type`; `its.detail`: value and type; `its.span`: first and last token; or a function of the entity. */
  out(select: (entity: Entity) => unknown): unknown;
  out(helper?: WinkHelper): unknown;
}

/** Our entities in a wink document, as one of wink's collections. */
export interface WinkEntities<Token = unknown> extends Iterable<WinkEntity<Token>> {
  each(callback: (item: WinkEntity<Token>, index: number) => void): void;
  filter(callback: (item: WinkEntity<Token>) => boolean): WinkEntities<Token>;
  itemAt(index: number): WinkEntity<Token>;
  length(): number;
  /** A list of what the helper gives for each entity, or what one of wink's `as` helpers makes of that list. */
  out(select: (entity: Entity) => unknown): unknown[];
  out(helper?: WinkHelper): unknown[];
  out<Output>(select: (entity: Entity) => unknown, as: (list: never[]) => Output): Output;
  out<Output>(helper: WinkHelper, as: (list: never[]) => Output): Output;
}

/**
 * Our entities in a wink document, on wink's tokens. Use them as wink's own: `.out(its.detail)`, `.out(its.value, as.freqTable)`, `.each(...)`.
 * Offsets are UTF-16 code units of the document's text, which is put together from its tokens. wink drops some white space (all of it at the
 * end, and some kinds before punctuation): pass the `text` that was read where the offsets are to be those of the original.
 * Cost: one extraction, and linear in the tokens.
 *
 * @throws YaqutError `invalid-input` when `doc` is not a wink document, or was not read from `text`.
 * @example
 * ```ts
 * import winkNLP from 'wink-nlp';
 * import model from 'wink-eng-lite-web-model';
 * import { winkEntities } from 'yaqut/wink';
 * const nlp = winkNLP(model);
 * const found = winkEntities(nlp.readDoc('The army left Aleppo.'), nlp.its);
 * found.out(nlp.its.detail); // [{ value: 'Aleppo', type: 'city' }]
 * ```
 */
export function winkEntities<Token>(doc: WinkDocument<Token>, its: WinkIts, extractor: Pick<Extractor, 'extractEntities'> = { extractEntities }, text?: string): WinkEntities<Token> {
  if (typeof doc?.tokens !== 'function') throw new YaqutError({ code: 'invalid-input', what: 'the document is not one of wink-nlp', expected: 'what nlp.readDoc(text) returns', got: describe(doc), remedy: 'pass the document and nlp.its' });
  checkIts(its);
  if (typeof extractor?.extractEntities !== 'function') throw new YaqutError({ code: 'invalid-option', what: 'the extractor is not one', expected: 'what createExtractor returns', got: describe(extractor), remedy: 'leave it out for the bundled one' });
  if (text !== undefined && typeof text !== 'string') throw new YaqutError({ code: 'invalid-input', what: 'the text is not a string', expected: 'the string that was given to nlp.readDoc', got: describe(text), remedy: 'leave it out to put the text together from the tokens' });
  const tokens = text === undefined ? rebuild(doc, its) : align(doc, its, text);
  const items: Array<WinkEntity<Token>> = [];
  let first = 0;
  for (const entity of extractor.extractEntities(tokens.text)) {
    // Entities are sorted by start; with `overlap: 'all'` several begin in the same token.
    while (first < tokens.end.length && (tokens.end[first] as number) <= entity.start) first++;
    let last = first;
    while (last + 1 < tokens.start.length && (tokens.start[last + 1] as number) < entity.end) last++;
    if (first >= tokens.end.length || (tokens.start[first] as number) >= entity.end) continue;
    const aligned = tokens.start[first] === entity.start && tokens.end[last] === entity.end;
    items.push(toItem(entity, first, last, aligned, doc, its));
  }
  return toCollection(items);
}

function toItem<Token>(entity: Entity, tokenStart: number, tokenEnd: number, aligned: boolean, doc: WinkDocument<Token>, its: WinkIts): WinkEntity<Token> {
  const known = new Map<unknown, () => unknown>([
    [undefined, () => entity.text],
    [its.value, () => entity.text],
    [its.type, () => entity.type],
    [its.detail, () => ({ value: entity.text, type: entity.type })],
    [its.span, () => [tokenStart, tokenEnd]],
  ]);
  return {
    entity,
    tokenStart,
    tokenEnd,
    aligned,
    tokens: () => Array.from({ length: tokenEnd - tokenStart + 1 }, (_, index) => doc.tokens().itemAt(tokenStart + index)),
    out: (helper?: WinkHelper) => {
      const output = known.get(helper);
      if (output) return output();
      if (typeof helper !== 'function' || Object.values(its).includes(helper)) {
        throw new YaqutError({ code: 'invalid-option', what: 'entities have no such property', expected: 'its.value, its.type, its.detail, its.span or a function of the entity', got: nameOf(helper, its), remedy: 'use .tokens() for the properties of tokens' });
      }
      return (helper as (entity: Entity) => unknown)(entity);
    },
  };
}

function nameOf(helper: unknown, its: WinkIts): string {
  const known = Object.entries(its).find(([, one]) => one === helper);
  return known ? `its.${known[0]}` : describe(helper);
}

function toCollection<Token>(items: ReadonlyArray<WinkEntity<Token>>): WinkEntities<Token> {
  function out(helper?: WinkHelper): unknown[];
  function out<Output>(helper: WinkHelper, as: (list: never[]) => Output): Output;
  function out<Output>(helper?: WinkHelper, as?: (list: never[]) => Output): unknown[] | Output {
    const list = items.map((item) => item.out(helper));
    return as === undefined ? list : as(list as never[]);
  }
  return {
    each: (callback) => items.forEach(callback),
    filter: (callback) => toCollection(items.filter(callback)),
    itemAt: (index) => {
      const item = items[index];
      if (item === undefined) throw new YaqutError({ code: 'invalid-option', what: 'there is no entity at this index', expected: `0 to ${items.length - 1}`, got: describe(index), remedy: 'see length()' });
      return item;
    },
    length: () => items.length,
    out,
    [Symbol.iterator]: () => items[Symbol.iterator](),
  };
}

function checkIts(its: WinkIts): void {
  if (typeof its?.value === 'function' && typeof its.precedingSpaces === 'function') return;
  throw new YaqutError({ code: 'invalid-option', what: "'its' is not wink's", expected: 'nlp.its', got: describe(its), remedy: 'pass nlp.its' });
}

interface TokenSpans {
  text: string;
  start: number[];
  end: number[];
}

/** The document's text as its tokens tell it. */
function rebuild(doc: WinkDocument, its: WinkIts): TokenSpans {
  const values = doc.tokens().out(its.value) as string[];
  const spaces = doc.tokens().out(its.precedingSpaces) as string[];
  const spans: TokenSpans = { text: '', start: [], end: [] };
  const parts: string[] = [];
  let length = 0;
  values.forEach((value, index) => {
    const space = spaces[index] ?? '';
    parts.push(space, value);
    spans.start.push(length + space.length);
    length += space.length + value.length;
    spans.end.push(length);
  });
  spans.text = parts.join('');
  return spans;
}

/** Where the tokens stand in the text that was read: wink changes the white space between them, never the tokens. */
function align(doc: WinkDocument, its: WinkIts, text: string): TokenSpans {
  const spans: TokenSpans = { text, start: [], end: [] };
  let at = 0;
  for (const value of doc.tokens().out(its.value) as string[]) {
    const start = text.indexOf(value, at);
    if (start < 0 || text.slice(at, start).trim() !== '') {
      throw new YaqutError({ code: 'invalid-input', what: 'the document was not read from this text', expected: `${describe(value)} at ${at}`, got: describe(text.slice(at, at + value.length)), remedy: 'pass the string that was given to nlp.readDoc' });
    }
    at = start + value.length;
    spans.start.push(start);
    spans.end.push(at);
  }
  return spans;
}

export interface WinkEvidenceOptions {
  /** What wink's types mean; others are left out. Types of your own custom entities go here: `{ MILITIA: 'faction' }`. */
  types?: Readonly<Record<string, EvidenceSpan['type']>>;
  /** Probability that a span is right, 0 to 1. 0.8 by default. */
  score?: number;
}

/** Types by the names that models and custom entities commonly have, in capitals; our own seven are known besides. */
const TYPES: Readonly<Record<string, EvidenceSpan['type']>> = {
  PERSON: 'person', PER: 'person', PEOPLE: 'person',
  GPE: 'place', LOC: 'place', LOCATION: 'place', PLACE: 'place', FAC: 'site',
  ORG: 'body', ORGANIZATION: 'body', BODY: 'body',
};

/**
 * The entities and custom entities of wink documents as evidence for an extractor. Offsets are UTF-16 code units of the text.
 * Wink's web models find dates, amounts and the like, which are no evidence; what counts is what `nlp.learnCustomEntities` or a model with
 * names finds. Cost: that of `nlp.readDoc`.
 *
 * @throws YaqutError `invalid-option` when `nlp` is not wink's, `score` not a probability or an option not known; `invalid-type` where `types` names a type that is none.
 * @example
 * ```ts
 * import model from 'wink-eng-lite-web-model';
 * import winkNLP from 'wink-nlp';
 * import { createExtractor } from 'yaqut';
 * import { fromWink } from 'yaqut/wink';
 * const nlp = winkNLP(model);
 * nlp.learnCustomEntities([{ name: 'FACTION', patterns: ['tiger brigade'] }]);
 * const { extractEntities } = createExtractor({ evidence: [fromWink(nlp, nlp.its)] });
 * console.log(extractEntities('The Tiger Brigade left Aleppo.').map((entity) => entity.type)); // ['faction', 'city']
 * ```
 */
export function fromWink(nlp: { readDoc(text: string): WinkDocument }, its: WinkIts, options: WinkEvidenceOptions = {}): EvidenceSource {
  checkOptionNames('fromWink', options, ['types', 'score']);
  const { score = 0.8, types = {} } = options;
  if (typeof nlp?.readDoc !== 'function') throw new YaqutError({ code: 'invalid-option', what: 'nlp is not wink-nlp', expected: 'what winkNLP(model) returns', got: describe(nlp), remedy: 'pass nlp and nlp.its' });
  checkIts(its);
  if (!(typeof score === 'number' && score >= 0 && score <= 1)) throw new YaqutError({ code: 'invalid-option', what: "option 'score' is not a probability", expected: '0 to 1', got: describe(score), remedy: 'leave it out for 0.8' });
  if (!isRecord(types)) throw new YaqutError({ code: 'invalid-option', what: "option 'types' is not an object", expected: "types by wink's names of them", got: describe(types), remedy: "write for example types: { MILITIA: 'faction' }" });
  const known: readonly string[] = [...ENTITY_TYPES, 'place', 'body'];
  const wrong = Object.values(types).find((type) => !known.includes(type));
  if (wrong !== undefined) throw new YaqutError({ code: 'invalid-type', what: "option 'types' is not valid", expected: known.join(', '), got: describe(wrong), remedy: 'name only these types' });
  const typeOf = (type: string): EvidenceSpan['type'] | undefined => {
    if (Object.hasOwn(types, type)) return types[type];
    return Object.hasOwn(TYPES, type.toUpperCase()) ? TYPES[type.toUpperCase()] : ENTITY_TYPES.find((own) => own === type.toLowerCase());
  };
  return (text): EvidenceSpan[] => {
    const doc = nlp.readDoc(text);
    const spans: EvidenceSpan[] = [];
    const tokens = align(doc, its, text);
    for (const collection of [doc.entities(), doc.customEntities()]) {
      const details = collection.out(its.detail) as Array<{ type: string }>;
      (collection.out(its.span) as Array<[number, number]>).forEach(([first, last], index) => {
        const type = typeOf(details[index]?.type ?? '');
        if (type !== undefined) spans.push({ start: tokens.start[first] as number, end: tokens.end[last] as number, type, score });
      });
    }
    return spans.sort((a, b) => a.start - b.start || a.end - b.end);
  };
}
