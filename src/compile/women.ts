// Which people of the seeds are women: seeds/women.tsv says it by given names, and by ids where the name does not tell.

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

/** The ids of the seeds that are women: by the first word of the first name. */
export function womenAmong(seeds: readonly Seed[], { given, ids }: WomensNames): Set<string> {
  const women = seeds.filter(({ id, type, names }) => {
    if (type !== 'person') return false;
    const men = given.get((names[0]?.text ?? '').split(' ', 1)[0] as string);
    return ids.has(id) || (men !== undefined && !men.has(id));
  });
  return new Set(women.map(({ id }) => id));
}
