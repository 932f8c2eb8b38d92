// Links that speak against the annotation or against the rest of their article: B-cubed does not punish a wrong referent that is alone with its key.

import { bundledGazetteer, createExtractor, type Entity } from '../../src/index';
import { distanceKm } from '../../src/pipeline/setting/geography';
import type { Corpus } from './corpora';

/** Mentions elsewhere that an article needs before a link that is alone in its country is listed. */
const ELSEWHERE = 4;
/** Characters of context on each side. */
const AROUND = 40;

interface DoubtfulLink {
  text: string;
  /** The id, and what speaks against it. */
  against: string;
  document: string;
  around: string;
}

function countryOf(entity: Entity): string | undefined {
  if (entity.id === undefined) return undefined;
  for (const layer of bundledGazetteer().layers) {
    const entry = layer.entryOf(entity.id);
    if (entry >= 0) return layer.countryOf(entry);
  }
  return undefined;
}

/** Kilometres to the nearest other place of the article. */
function toNearest(entity: Entity, entities: readonly Entity[]): number | undefined {
  if (!('lat' in entity) || entity.lat === undefined || entity.lon === undefined) return undefined;
  let nearest: number | undefined;
  for (const other of entities) {
    if (other.id === entity.id || !('lat' in other) || other.lat === undefined || other.lon === undefined) continue;
    const km = distanceKm(entity.lat, entity.lon, other.lat, other.lon);
    if (nearest === undefined || km < nearest) nearest = km;
  }
  return nearest;
}

/** Prints, group by group, the names and ids that want a look, the most frequent first. */
export function printDoubtfulLinks(corpora: readonly Corpus[], most: number): void {
  const { extractEntities } = createExtractor();
  const groups = new Map<string, DoubtfulLink[]>([['one id for several keys of an article', []], ['several ids for one key of an article', []], ['alone in its country', []]]);
  let links = 0;
  for (const { documents } of corpora) {
    for (const document of documents) {
      const entities = extractEntities(document.text, { demonyms: 'include' });
      const countries = entities.map(countryOf);
      const add = (group: string, { text, start, end }: Entity, against: string) => groups.get(group)?.push({ text, against, document: document.id, around: document.text.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s+/g, ' ') });
      const keys = new Map(document.entities.filter(({ key }) => key !== undefined).map(({ start, end, key }) => [`${start} ${end}`, key as string]));
      const keyOfId = new Map<string, string>();
      const idOfKey = new Map<string, string>();
      entities.forEach((entity, index) => {
        const { id, start, end } = entity;
        if (id === undefined || entity.demonym) return;
        links++;
        const key = keys.get(`${start} ${end}`);
        if (key !== undefined) {
          const [otherKey, otherId] = [keyOfId.get(id) ?? key, idOfKey.get(key) ?? id];
          if (otherKey !== key) add('one id for several keys of an article', entity, `${id}: ${key}, ${otherKey}`);
          if (otherId !== id) add('several ids for one key of an article', entity, `${key}: ${id}, ${otherId}`);
          keyOfId.set(id, otherKey);
          idOfKey.set(key, otherId);
        }
        const country = countries[index];
        if (country === undefined) return;
        const elsewhere = countries.filter((other) => other !== undefined && other !== country).length;
        if (elsewhere < ELSEWHERE || entities.some((other, at) => other.id !== id && countries[at] === country)) return;
        const km = toNearest(entity, entities);
        add('alone in its country', entity, `${id} (${country}${km === undefined ? '' : `, ${Math.round(km)} km from the nearest`})`);
      });
    }
  }
  console.log(`${links} links`);
  for (const [group, doubtful] of groups) {
    const names = new Map<string, DoubtfulLink[]>();
    for (const link of doubtful) {
      const name = `${link.text} ${link.against.split(/[ :]/)[0]}`;
      names.set(name, [...(names.get(name) ?? []), link]);
    }
    console.log(`\n  ${group}: ${doubtful.length}`);
    for (const same of [...names.values()].sort((a, b) => b.length - a.length).slice(0, most)) {
      const { text, against, document, around } = same[0] as DoubtfulLink;
      console.log(`    ${String(same.length).padStart(3)} ${JSON.stringify(text)} ${against}   ${document} … ${around} …`);
    }
  }
}
