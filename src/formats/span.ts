// What all formats share: the span that writers take and readers return, its checks, and the text of error messages.

import { describe, YaqutError } from '../errors';
import type { EntityRefs } from '../types';
import { alternatives, checkOptionNames, isRecord } from './options';

export { isRecord };

/**
 * What a writer needs to know of an entity. Every `Entity` is one, and so is everything a reader returns,
 * so that annotations of other tools can be written as well.
 */
export interface AnnotatedSpan {
  /** UTF-16 code units from the beginning of the text. */
  start: number;
  /** Half-open. */
  end: number;
  /** One of the seven entity types, or another tool's label: any word without white space. */
  type: string;
  /** `text.slice(start, end)`. */
  text: string;
  id?: string;
  name?: string;
  confidence?: number;
  via?: string;
  refs?: EntityRefs;
  country?: string;
  lat?: number;
  lon?: number;
  population?: number;
}

/** What a reader returns. */
export interface ReadResult {
  /** The text, where the format carries one or one was given. */
  text?: string;
  entities: AnnotatedSpan[];
}

/** What every writer takes for a type. */
export function isType(type: unknown): type is string {
  return typeof type === 'string' && /^\S+$/.test(type);
}

/** An error of a reader or a writer in the four parts of the house. */
export function invalidInput(what: string, expected: string, got: unknown, remedy: string): YaqutError {
  return new YaqutError({ code: 'invalid-input', what, expected, got: describe(got), remedy });
}

/**
 * The options that are words, by name; where one is left out, the first of its choices. `others` are known too and checked by the caller.
 * @throws YaqutError `invalid-input` for a name that is not known and for a word that is none of the choices: either would silently do something else than was asked.
 */
export function readOptions<const Choices extends Readonly<Record<string, readonly string[]>>>(format: string, options: unknown, choices: Choices, others: readonly string[] = []): { [Name in keyof Choices]: Choices[Name][number] } {
  checkOptionNames(format, options, [...Object.keys(choices), ...others], 'invalid-input');
  const words = Object.entries(choices).map(([name, allowed]) => {
    const { [name]: word = allowed[0] } = options as Record<string, unknown>;
    if (!(allowed as readonly unknown[]).includes(word)) throw invalidInput(`${format}: option '${name}' is not valid`, alternatives(allowed), word, `leave it out for '${allowed[0]}'`);
    return [name, word];
  });
  return Object.fromEntries(words);
}

/** @throws YaqutError `invalid-input` when `text` is not a string. */
export function checkText(text: unknown, format: string): asserts text is string {
  if (typeof text !== 'string') throw invalidInput(`${format}: the text is not a string`, 'a string', text, 'pass the text that the entities were found in');
}

/**
 * The entities in the order of the text (longer first where they begin together), each checked against it. Linear but for the sort.
 * @throws YaqutError `invalid-input` when an entity does not lie in the text, or was found in another one.
 */
export function checkEntities<S extends AnnotatedSpan>(text: string, entities: readonly S[], format: string): S[] {
  checkText(text, format);
  if (!Array.isArray(entities)) throw invalidInput(`${format}: the entities are not a list`, 'an array of entities', entities, 'pass what extractEntities(text) returns');
  entities.forEach((entity: S, index) => {
    const { start, end, type } = entity ?? {};
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > text.length) {
      throw invalidInput(`${format}: entity ${index} does not lie in the text`, `0 <= start < end <= ${text.length}`, `start ${describe(start)}, end ${describe(end)}`, 'pass the text that the entities were found in');
    }
    if (entity.text !== text.slice(start, end)) throw invalidInput(`${format}: entity ${index} was found in another text`, `${describe(text.slice(start, end))} at ${start}`, entity.text, 'pass the text that the entities were found in, unchanged');
    if (!isType(type)) throw invalidInput(`${format}: the type of entity ${index} is not valid`, 'a word without white space', type, 'rename the type');
  });
  return [...entities].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Of sorted entities, those that begin after the end of the one kept before: of two that overlap, the outer or the earlier. */
export function withoutOverlaps<S extends AnnotatedSpan>(sorted: readonly S[]): S[] {
  let end = 0;
  return sorted.filter((entity) => {
    if (entity.start < end) return false;
    end = entity.end;
    return true;
  });
}

/** Parses JSON that may have been parsed already. */
export function parseObject(input: unknown, format: string): Record<string, unknown> {
  let value = input;
  if (typeof input === 'string') {
    try {
      value = JSON.parse(input);
    } catch {
      throw invalidInput(`${format}: the input is not JSON`, 'a JSON object', input, 'pass the whole file, or the parsed object');
    }
  }
  if (!isRecord(value)) throw invalidInput(`${format}: the input is not an object`, 'a JSON object', value, 'pass the whole file, or the parsed object');
  return value;
}
