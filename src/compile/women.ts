// Which people of the seeds are women and which are men: seeds/women.tsv says it by given names, and by ids where the name does not tell.

import type { Seed, SourceFile } from './seeds';
import { tableRows } from './tables';

/** What seeds/women.tsv says. */
export interface WomensNames {
  /** Given names of women → ids of the men who bear them too. */
  given: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of women whose given names do not tell. */
  ids: ReadonlySet<string>;
}

export function readWomensNames(file: SourceFile): WomensNames {
  const given = new Map<string, ReadonlySet<string>>();
  const ids = new Set<string>();
  for (const [name = '', men = ''] of tableRows(file)) {
    if (name.includes('/')) ids.add(name);
    else given.set(name, new Set(men === '' ? [] : men.split('|')));
  }
  return { given, ids };
}

/** A given name that so many people bear was looked at by whoever wrote the list: if it is no woman's there it is a man's. */
const BEARERS = 2;
/** `person/assad-family`: of both. */
const FAMILY = /-family$/;

/** Ids of the people of whom it is known. */
export interface Sexes {
  women: ReadonlySet<string>;
  men: ReadonlySet<string>;
}

/** Tells people by the first word of the first name; of a rare one that is not in the list nothing is known. */
export function sexesOf(seeds: readonly Seed[], { given, ids }: WomensNames): Sexes {
  const people = seeds.filter(({ id, type }) => type === 'person' && !FAMILY.test(id)).map(({ id, names }) => ({ id, name: (names[0]?.text ?? '').split(' ', 1)[0] as string }));
  const bearers = new Map<string, number>();
  for (const { name } of people) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const women = new Set<string>();
  const men = new Set<string>();
  for (const { id, name } of people) {
    const menOfTheName = given.get(name);
    if (ids.has(id) || (menOfTheName !== undefined && !menOfTheName.has(id))) women.add(id);
    else if (menOfTheName !== undefined || (bearers.get(name) as number) >= BEARERS) men.add(id);
  }
  return { women, men };
}
