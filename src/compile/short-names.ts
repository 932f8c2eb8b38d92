// Towns of the French-speaking countries by what the press shortens their names to: `Brive` (-la-Gaillarde), `Chalon` (-sur-Saône), `Rueil` (-Malmaison).

import type { GeonamesRow } from './geonames';

const FRENCH_SPEAKING: ReadonlySet<string> = /* @__PURE__ */ new Set('FR BE CH CA LU RE GP MQ GF YT NC PF'.split(' '));

/** What stands before `-la-`, `-sur-`, `-d'` and their like. */
const BEFORE_PARTICLE = /^(\p{L}[\p{L}\p{M}’' -]{2,}?)(?:-(?:la|les|lès|le|en|sur|sous|de|du|des|au|aux|et|près|devant|lez)-|-d['’])/u;
/** The first of two names, but for words that many begin with. */
const BEFORE_NAME = /^(?!(?:Saint|Sainte|Mont|Pont|Bourg|Grand|Grande|Petit|Petite|Ville|Le|La|Les)-)([\p{L}\p{M}]{4,})-\p{Lu}/u;
/** Of others by which the name may be meant each is so many times smaller. */
const SMALLER = 10;

const partsOf = (name: string) => name.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').split(/[-'’ ]/u);

/** GeoNames id → short name of a town, where no other of these countries begins with it but much smaller ones. Cost: one look at every row. */
export function shortNames(rows: readonly GeonamesRow[], ordinaryWords: ReadonlySet<string>): Map<number, string> {
  const beginning = new Map<string, GeonamesRow[]>();
  const french = rows.filter(({ country }) => FRENCH_SPEAKING.has(country));
  for (const row of french) {
    const parts = partsOf(row.name);
    for (let count = 1; count <= parts.length; count++) {
      const start = parts.slice(0, count).join('-');
      const others = beginning.get(start);
      if (others === undefined) beginning.set(start, [row]);
      else others.push(row);
    }
  }
  const names = new Map<number, string>();
  for (const row of french) {
    const short = (BEFORE_PARTICLE.exec(row.name) ?? BEFORE_NAME.exec(row.name))?.[1];
    const parts = partsOf(short ?? '');
    if (short === undefined || ordinaryWords.has(parts.at(-1) as string)) continue;
    const others = beginning.get(parts.join('-')) ?? [];
    if (others.every((other) => other === row || other.population * SMALLER < row.population)) names.set(row.geonames, short);
  }
  return names;
}
