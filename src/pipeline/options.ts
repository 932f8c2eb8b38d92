// Checks what callers pass in: every unknown or ill-typed option is an error with a remedy.

import { describe, YaqutError, type YaqutErrorCode } from '../errors';
import { ENTITY_TYPES, type EntityType, type ExtractOptions, NAME_LANGUAGES, type NameLanguage } from '../types';

/** Options with their defaults filled in. */
export interface ResolvedOptions {
  types: ReadonlySet<EntityType> | undefined;
  minConfidence: number;
  names: NameLanguage;
  overlap: 'longest' | 'all';
  demonyms: 'omit' | 'include';
  explain: boolean;
  candidates: boolean;
}

export const DEFAULT_OPTIONS: ResolvedOptions = { types: undefined, minConfidence: 0.5, names: 'en', overlap: 'longest', demonyms: 'omit', explain: false, candidates: false };

const OPTION_NAMES = ['types', 'minConfidence', 'names', 'overlap', 'demonyms', 'explain', 'candidates'] as const;

function optionError(name: string, expected: string, got: unknown, remedy: string, code: YaqutErrorCode = 'invalid-option'): YaqutError {
  return new YaqutError({ code, what: `option '${name}' is not valid`, expected, got: describe(got), remedy });
}

function oneOf<T extends string>(name: string, value: unknown, choices: readonly T[]): T {
  if (!choices.includes(value as T)) throw optionError(name, choices.map((choice) => `'${choice}'`).join(' or '), value, 'choose one of these or leave the option out');
  return value as T;
}

/**
 * Fills in defaults; `base` holds those of the extractor.
 * @throws YaqutError `invalid-option` or `invalid-type`.
 */
export function resolveOptions(options: ExtractOptions | undefined, base: ResolvedOptions, alsoAllowed: readonly string[] = []): ResolvedOptions {
  if (options === undefined) return base;
  if (typeof options !== 'object' || options === null || Array.isArray(options)) throw new YaqutError({ code: 'invalid-option', what: 'options are not an object', expected: 'an object such as { types: ["city"] }', got: describe(options), remedy: 'pass the options as the second argument' });
  for (const name of Object.keys(options)) {
    if (!(OPTION_NAMES as readonly string[]).includes(name) && !alsoAllowed.includes(name)) throw optionError(name, `one of ${[...OPTION_NAMES, ...alsoAllowed].join(', ')}`, name, 'remove it or mend its spelling');
  }
  const { types, minConfidence, names, overlap, demonyms, explain, candidates } = options;
  const resolved = { ...base };
  if (types !== undefined) {
    if (!Array.isArray(types)) throw optionError('types', 'an array of entity types', types, "write for example types: ['city', 'faction']");
    for (const type of types) if (!(ENTITY_TYPES as readonly unknown[]).includes(type)) throw optionError('types', ENTITY_TYPES.map((name) => `'${name}'`).join(', '), type, 'name only these types', 'invalid-type');
    resolved.types = new Set(types);
  }
  if (minConfidence !== undefined) {
    if (typeof minConfidence !== 'number' || !(minConfidence >= 0 && minConfidence <= 1)) throw optionError('minConfidence', 'a number from 0 to 1', minConfidence, 'write for example minConfidence: 0.8');
    resolved.minConfidence = minConfidence;
  }
  if (names !== undefined) resolved.names = oneOf('names', names, NAME_LANGUAGES);
  if (overlap !== undefined) resolved.overlap = oneOf('overlap', overlap, ['longest', 'all']);
  if (demonyms !== undefined) resolved.demonyms = oneOf('demonyms', demonyms, ['omit', 'include']);
  for (const [name, value] of [['explain', explain], ['candidates', candidates]] as const) {
    if (value === undefined) continue;
    if (typeof value !== 'boolean') throw optionError(name, 'true or false', value, 'write a boolean');
    resolved[name] = value;
  }
  return resolved;
}
