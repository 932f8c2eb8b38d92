// What the options mean: parsers that refuse a wrong value with what was expected, and the shapes that commands receive.

import { describe, YaqutError } from '../errors';
import { ENTITY_TYPES, type EntityType, NAME_LANGUAGES, type NameLanguage } from '../types';
import type { NodeOptions } from '../node';

export const FORMATS = ['text', 'json', 'jsonl', 'geojson', 'html', 'conll', 'spacy', 'displacy', 'brat', 'web-annotation', 'csv', 'tsv', 'summary'] as const;
export type Format = (typeof FORMATS)[number];

export const KINDS = ['text', 'markdown', 'html', 'jsonl', 'csv', 'tsv'] as const;
export type Kind = (typeof KINDS)[number];

/** Options that every command that extracts has. */
export interface ExtractionFlags {
  types?: EntityType[];
  minConfidence?: number;
  names?: NameLanguage;
  gazetteer?: string;
  demonyms?: 'omit' | 'include';
  tagger?: 'on' | 'off';
}

/** Options that say how inputs are read. */
export interface InputFlags {
  from?: Kind;
  field?: string;
  encoding?: string;
  strict?: boolean;
}

export interface ExtractFlags extends ExtractionFlags, InputFlags {
  format?: Format;
  json?: true;
  jsonl?: true;
  workers?: number;
  out?: string;
  explain?: true;
  offsets?: 'text' | 'source';
}

/** A value that is not one of those an option takes. */
export function usageError(what: string, expected: string, got: unknown, remedy: string): YaqutError {
  return new YaqutError({ code: 'invalid-option', what, expected, got: describe(got), remedy });
}

export function choice<T extends string>(option: string, choices: readonly T[]): (value: string) => T {
  return (value) => {
    if (!(choices as readonly string[]).includes(value)) throw usageError(`option ${option} is not valid`, `one of ${choices.join(', ')}`, value, 'choose one of these');
    return value as T;
  };
}

/** Shells make an empty word of a variable that is not set. */
export function fileName(option: string): (value: string) => string {
  return (value) => {
    if (value.trim() === '') throw usageError(`option ${option} is not valid`, 'the name of a file', value, 'name the file or leave the option out');
    return value;
  };
}

/** Given twice, the option names the types of both lists. */
export function typeList(value: string, before: readonly EntityType[] = []): EntityType[] {
  const types = value.split(',').map((type) => type.trim()).filter((type) => type !== '');
  const wrong = types.find((type) => !(ENTITY_TYPES as readonly string[]).includes(type));
  if (wrong !== undefined || types.length === 0) throw usageError('option --types is not valid', `some of ${ENTITY_TYPES.join(',')}`, wrong ?? value, 'write for example --types city,faction');
  return [...before, ...(types as EntityType[])];
}

export function confidence(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw usageError('option --min-confidence is not valid', 'a number from 0 to 1', value, 'write for example --min-confidence 0.8');
  return number;
}

export function wholeNumber(option: string, least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (value.trim() === '' || !Number.isSafeInteger(number) || number < least) throw usageError(`option ${option} is not valid`, `a whole number from ${least}`, value, `write for example ${option} ${Math.max(least, 2)}`);
    return number;
  };
}

export const nameLanguage = choice('--names', NAME_LANGUAGES);

/** Leaves out what is undefined, as optional properties want it. */
export function compact<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

/** The part of the flags that the extractor is made of. */
export function extraction(flags: ExtractionFlags, explain?: boolean): NodeOptions {
  const { types, minConfidence, names, gazetteer, demonyms, tagger } = flags;
  return compact<NodeOptions>({ types, minConfidence, names, gazetteer, demonyms, explain, tagger: tagger === 'off' ? 'off' : undefined });
}
