// One error class for wrong use. Text never causes an error; wrong arguments, seeds, gazetteers and packs always do.

/** Machine-readable reasons. Stable across releases. */
export type YaqutErrorCode =
  | 'invalid-text'
  | 'invalid-option'
  | 'invalid-type'
  | 'invalid-entry'
  | 'invalid-seed'
  | 'invalid-pack'
  | 'invalid-gazetteer'
  | 'invalid-evidence'
  | 'invalid-input';

/** What went wrong, in the four parts every message is made of. */
export interface YaqutErrorParts {
  code: YaqutErrorCode;
  /** What is wrong, as a clause: "option 'overlap' is not known". */
  what: string;
  expected: string;
  got: string;
  remedy: string;
}

/**
 * Thrown on wrong use, never because of a text.
 * The message is one sentence: what, expected, got, remedy; the parts are also fields.
 *
 * @example
 * ```ts
 * import { extractEntities, YaqutError } from 'yaqut';
 * try {
 *   extractEntities(42 as never);
 * } catch (error) {
 *   if (error instanceof YaqutError) console.log(error.code); // 'invalid-text'
 * }
 * ```
 */
export class YaqutError extends Error {
  /** The minified name of the class would stand before an uncaught error's message. */
  static override readonly name = 'YaqutError';
  override readonly name = 'YaqutError';
  readonly code: YaqutErrorCode;
  readonly what: string;
  readonly expected: string;
  readonly got: string;
  readonly remedy: string;

  constructor(parts: YaqutErrorParts) {
    super(`${parts.what}: expected ${parts.expected}, got ${parts.got}; ${parts.remedy}.`);
    this.code = parts.code;
    this.what = parts.what;
    this.expected = parts.expected;
    this.got = parts.got;
    this.remedy = parts.remedy;
  }
}

/** A short, safe rendering of any value for an error message. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'undefined';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol') return 'a symbol';
  const name = (value as object).constructor?.name;
  return name && name !== 'Object' ? `a ${name}` : 'an object';
}
