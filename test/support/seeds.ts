// Seed files for tests, written as objects: only what a test is about needs to be said.

import { readSeeds, SEED_COLUMNS, type Seed } from '../../src/compile/seeds';

export type SeedCells = Partial<Record<(typeof SEED_COLUMNS)[number], string>> & { id: string };

/** One line of a seed file; `type` follows from the id. */
export function seedLine(cells: SeedCells): string {
  const filled: Partial<Record<string, string>> = { type: cells.id.split('/')[0] as string, ...cells };
  return SEED_COLUMNS.map((column) => filled[column] ?? '').join('\t');
}

export function seedText(...lines: string[]): string {
  return [SEED_COLUMNS.join('\t'), ...lines].join('\n');
}

export function seedsOf(...rows: SeedCells[]): Seed[] {
  return readSeeds({ name: 'seeds/test.tsv', text: seedText(...rows.map(seedLine)) });
}
