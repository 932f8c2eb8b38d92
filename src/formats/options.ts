// The check of option names that formats, adapters and `yaqut/node` share.

import { describe, YaqutError, type YaqutErrorCode } from '../errors';

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function alternatives(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(' or ');
}

/**
 * @param where what errors name in front.
 * @throws YaqutError where the options are no object, or one of them is not known: it would silently do nothing.
 */
export function checkOptionNames(where: string, options: unknown, names: readonly string[], code: YaqutErrorCode = 'invalid-option'): void {
  const fail = (what: string, expected: string, got: unknown, remedy: string) => new YaqutError({ code, what: `${where}: ${what}`, expected, got: describe(got), remedy });
  if (!isRecord(options)) throw fail('the options are not an object', 'an object', options, 'leave them out for the defaults');
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) throw fail(`option '${unknown}' is not known`, alternatives(names), unknown, 'remove it or mend its spelling');
}
