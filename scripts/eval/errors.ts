// Misses and false alarms by cause, so that the next improvement is seen and not guessed.

import type { Score, ScoringError } from '../../src/evaluate/score';

/** Causes in the order of their test; the first that holds names the error. */
const CAUSES: ReadonlyArray<[string, (error: ScoringError) => boolean]> = [
  ['wrong type', (error) => error.kind === 'wrong-type'],
  ['span too long', (error) => error.kind === 'wrong-span' && error.got.length - error.got.lastIndexOf(' ') < error.got.length && error.got.slice(0, error.got.lastIndexOf(' ')).length > error.text.length],
  ['span too short', (error) => error.kind === 'wrong-span'],
  ['false alarm: one word', (error) => error.kind === 'extra' && !/\s/.test(error.text)],
  ['false alarm: several words', (error) => error.kind === 'extra'],
  ['missed: all capitals', (error) => /^[\p{Lu}\d\s.’'-]+$/u.test(error.text)],
  ['missed: no capital', (error) => !/\p{Lu}/u.test(error.text) && /\p{Ll}/u.test(error.text)],
  ['missed: one word', (error) => !/\s/.test(error.text)],
  ['missed: several words', () => true],
];

/** Prints each cause with its count, the types concerned and examples. */
export function printErrors(score: Score, most: number): void {
  const groups = new Map<string, ScoringError[]>();
  for (const error of score.errors) {
    const cause = CAUSES.find(([, holds]) => holds(error))?.[0] as string;
    const list = groups.get(cause);
    if (list) list.push(error);
    else groups.set(cause, [error]);
  }
  for (const [cause, errors] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    const types = new Map<string, number>();
    for (const { want, got, kind } of errors) {
      const key = kind === 'wrong-type' ? `${want} → ${got}` : want || got;
      types.set(key, (types.get(key) ?? 0) + 1);
    }
    const summary = [...types].sort((a, b) => b[1] - a[1]).slice(0, 6).map(([key, count]) => `${key} ${count}`).join(', ');
    console.log(`\n  ${cause}: ${errors.length} (${summary})`);
    for (const { text, want, got, around } of errors.slice(0, most)) console.log(`    ${JSON.stringify(text)} ${want}${got ? ` → ${got}` : ''}   … ${around} …`);
  }
}
