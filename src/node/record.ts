// One line of JSONL in, one record out: the shapes that streams, iterables and the pool share.

import { describe, YaqutError, type YaqutErrorCode, type YaqutErrorParts } from '../errors';
import type { Entity } from '../types';

/** What became of a line: its entities, or why it has none. */
export type LineRecord = EntityRecord | ErrorRecord;

export interface EntityRecord {
  /** From 1. */
  line: number;
  /** The line's own `id`, where it has one. */
  id?: string | number;
  /** Only with `text: 'include'`. */
  text?: string;
  entities: Entity[];
  error?: never;
}

export interface ErrorRecord {
  line: number;
  id?: string | number;
  entities?: never;
  error: { code: YaqutErrorCode; message: string };
}

/** How lines are read and what comes back with them. */
export interface RecordOptions {
  /** Field of a line that holds its text. `'text'` by default. */
  field?: string;
  /** Whether records carry the text. `'omit'` by default. */
  text?: 'omit' | 'include';
}

/** A line that holds a text. */
export interface LineDocument {
  line: number;
  id?: string | number;
  text: string;
}

/**
 * Reads a line of JSONL.
 * @param name what errors call the line's source, in front of its number.
 * @throws YaqutError `invalid-input`.
 */
export function parseLine(text: string, line: number, field = 'text', name = 'line '): LineDocument {
  const fail = (expected: string, got: string, remedy: string) => new YaqutError({ code: 'invalid-input', what: `${name}${line} is not a document`, expected, got, remedy });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fail('one JSON object', describe(text), 'write each document as one line of JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fail(`a JSON object with a string '${field}'`, describe(value), 'write each document as an object');
  const document = value as Record<string, unknown>;
  if (typeof document[field] !== 'string') {
    const fields = Object.keys(document);
    throw fail(`a string in field '${field}'`, document[field] === undefined ? `the fields ${describe(fields.slice(0, 6).join(', '))}` : describe(document[field]), "name the text's field with the option 'field'");
  }
  const { id } = document;
  return { line, ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}), text: document[field] };
}

/** An error of ours as data that can cross a thread and be made an error again. */
export function errorParts({ code, what, expected, got, remedy }: YaqutError): YaqutErrorParts {
  return { code, what, expected, got, remedy };
}

/** Any error as a record. */
export function errorRecord(line: number, error: unknown, id?: string | number): ErrorRecord {
  const { code, message } = error instanceof YaqutError ? error : { code: 'invalid-input' as const, message: String(error) };
  return { line, ...(id === undefined ? {} : { id }), error: { code, message } };
}

export function entityRecord(document: LineDocument, entities: Entity[], options: RecordOptions): EntityRecord {
  const { line, id, text } = document;
  return { line, ...(id === undefined ? {} : { id }), ...(options.text === 'include' ? { text } : {}), entities };
}

/** @throws YaqutError `invalid-option` */
export function checkRecordOptions({ field, text }: RecordOptions): void {
  if (field !== undefined && (typeof field !== 'string' || field === '')) throw optionError('field', 'the name of a field', field, "leave it out for 'text'");
  if (text !== undefined && text !== 'omit' && text !== 'include') throw optionError('text', "'omit' or 'include'", text, 'choose one of these or leave the option out');
}

/** @throws YaqutError `invalid-input` for anything but a list, a stream or another iterable; a string, which is one too, is none of things. */
export function checkIterable(source: unknown, expected: string): void {
  if (typeof source === 'object' && source !== null && (Symbol.asyncIterator in source || Symbol.iterator in source)) return;
  throw new YaqutError({ code: 'invalid-input', what: 'the source cannot be read', expected, got: describe(source), remedy: 'pass one of these' });
}

export function optionError(name: string, expected: string, got: unknown, remedy: string): YaqutError {
  return new YaqutError({ code: 'invalid-option', what: `option '${name}' is not valid`, expected, got: describe(got), remedy });
}
