// In which towns sites lie of which no more is known than what their canonical names say (`al-Zahra (Homs)`).

import type { Seed } from './seeds';

const OF_A_TOWN = / \((\p{Lu}[^)]*)\)$/u;

/** Ids of the sites without a position whose English name ends in that of a town of their country in brackets, each with the town's. Linear in the seeds. */
export function townsOfSites(seeds: readonly Seed[]): Array<[site: string, town: string]> {
  const key = (name: string, country: string | undefined) => `${name}\t${country}`;
  const towns = new Map<string, string>();
  for (const { id, type, names, countries } of seeds) {
    if (type !== 'city') continue;
    for (const { text, language } of names) if (language === 'en' && !towns.has(key(text, countries[0]))) towns.set(key(text, countries[0]), id);
  }
  return seeds.flatMap(({ id, type, names, countries, lat }) => {
    const town = type === 'site' && lat === undefined ? towns.get(key(OF_A_TOWN.exec(names[0]?.text ?? '')?.[1] ?? '', countries[0])) : undefined;
    return town === undefined ? [] : [[id, town] as [string, string]];
  });
}
