// GeoJSON (RFC 7946): the places of a text as a FeatureCollection, by mention or by place.

import { type AnnotatedSpan, checkEntities, readOptions } from './span';
import { isPlace } from '../types';

export interface GeoJsonOptions {
  /** A feature for each mention, in the order of the text, or (default) one for each place, most mentioned first. */
  per?: 'mention' | 'place';
  /** Places without coordinates: left out (default), or written with a geometry of `null`. Other types are always left out. */
  unlocated?: 'omit' | 'null';
}

/** Properties of a feature. Offsets are UTF-16 code units. */
export interface GeoJsonProperties {
  type: string;
  /** Canonical name, or the text of the first mention. */
  name: string;
  entity?: string;
  country?: string;
  population?: number;
  geonames?: number;
  wikidata?: string;
  iso?: string;
  /** By mention: the words of the text, and where they stand. */
  text?: string;
  start?: number;
  end?: number;
  confidence?: number;
  /** By place: number of mentions, its spellings in the order of the text, and where the mentions stand. */
  count?: number;
  forms?: string[];
  mentions?: Array<{ start: number; end: number }>;
}

export interface GeoJsonFeature {
  type: 'Feature';
  id?: string;
  geometry: { type: 'Point'; coordinates: [longitude: number, latitude: number] } | null;
  properties: GeoJsonProperties;
}

export interface GeoJsonFeatureCollection {
  type: 'FeatureCollection';
  features: GeoJsonFeature[];
}


/**
 * The places of a text as GeoJSON, in degrees of WGS 84, longitude first.
 * Places are told apart by `id`; where there is none, by type, coordinates and name. Offsets are UTF-16 code units.
 * Cost: linear in the entities, but for the sort.
 *
 * @throws YaqutError `invalid-input` when an entity does not lie in the text, or an option is not valid.
 * @example
 * ```ts
 * import { extractEntities } from 'yaqut';
 * import { toGeoJson } from 'yaqut/formats';
 * const text = 'From Aleppo to Idlib and back to Aleppo.';
 * const map = toGeoJson(text, extractEntities(text), { per: 'place' });
 * console.log(map.features[0]?.properties.count); // 2
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc7946
 */
export function toGeoJson(text: string, entities: readonly AnnotatedSpan[], options: GeoJsonOptions = {}): GeoJsonFeatureCollection {
  const { per, unlocated } = readOptions('GeoJSON', options, { per: ['place', 'mention'], unlocated: ['omit', 'null'] });
  const places = checkEntities(text, entities, 'GeoJSON').filter((entity) => isPlace(entity.type) && (unlocated === 'null' || pointOf(entity) !== null));
  return { type: 'FeatureCollection', features: per === 'mention' ? places.map(mentionFeature) : placeFeatures(places) };
}

function pointOf({ lat, lon }: AnnotatedSpan): GeoJsonFeature['geometry'] {
  if (lat === undefined || lon === undefined || !Number.isFinite(lat) || !Number.isFinite(lon) || Math.abs(lat) > 90 || Math.abs(lon) > 180) return null;
  return { type: 'Point', coordinates: [lon, lat] };
}

function commonProperties(entity: AnnotatedSpan): GeoJsonProperties {
  const properties: GeoJsonProperties = { type: entity.type, name: entity.name ?? entity.text };
  if (entity.id !== undefined) properties.entity = entity.id;
  if (entity.country !== undefined) properties.country = entity.country;
  if (entity.population !== undefined) properties.population = entity.population;
  return Object.assign(properties, entity.refs);
}

function mentionFeature(entity: AnnotatedSpan): GeoJsonFeature {
  const { text, start, end, confidence } = entity;
  const properties: GeoJsonProperties = { ...commonProperties(entity), text, start, end };
  if (confidence !== undefined) properties.confidence = confidence;
  return { type: 'Feature', geometry: pointOf(entity), properties };
}

function placeFeatures(places: readonly AnnotatedSpan[]): GeoJsonFeature[] {
  const groups = new Map<string, AnnotatedSpan[]>();
  for (const place of places) {
    const key = place.id ?? `${place.type} ${place.lat} ${place.lon} ${place.name ?? place.text}`;
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  const features = [...groups.values()].map((group): GeoJsonFeature => {
    const first = group[0] as AnnotatedSpan;
    const feature: GeoJsonFeature = {
      type: 'Feature',
      geometry: pointOf(first),
      properties: {
        ...commonProperties(first),
        count: group.length,
        forms: [...new Set(group.map((mention) => mention.text))],
        mentions: group.map(({ start, end }) => ({ start, end })),
      },
    };
    if (first.id !== undefined) feature.id = first.id;
    return feature;
  });
  // Sorting is stable: places with as many mentions stay in the order of the text.
  return features.sort((a, b) => (b.properties.count as number) - (a.properties.count as number));
}
