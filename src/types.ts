// The vocabulary of the public interface: entity types, entities, options. No code here but the lists of types, frozen: a caller who sorts one for his menu must not change what the numbers in packs mean.

/** The seven entity types, in the order used everywhere a type is stored as a number. */
export const ENTITY_TYPES = /* @__PURE__ */ Object.freeze(['city', 'country', 'region', 'site', 'person', 'faction', 'organisation'] as const);

/** What an entity is. The meaning of each type is given in the annotation guidelines (`test/gold/GUIDELINES.md`). */
export type EntityType = (typeof ENTITY_TYPES)[number];

/** The four types that have a location. */
export const PLACE_TYPES = /* @__PURE__ */ Object.freeze(['city', 'country', 'region', 'site'] as const);
export type PlaceType = (typeof PLACE_TYPES)[number];

/** Whether what is of this type has a location. */
export function isPlace(type: string): type is PlaceType {
  return type === 'city' || type === 'region' || type === 'country' || type === 'site';
}

/** Whether what is of this type is a place that lies in a country. */
export function isPlaceBelowCountry(type: string): type is Exclude<PlaceType, 'country'> {
  return isPlace(type) && type !== 'country';
}

/** Whether what is of this type is a body: people who act as one. */
export function isBody(type: string): type is 'faction' | 'organisation' {
  return type === 'faction' || type === 'organisation';
}

/** Languages in which canonical names can be asked for. */
export const NAME_LANGUAGES = /* @__PURE__ */ Object.freeze(['en', 'fr', 'ar'] as const);
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

/** How a mention was found: in the gazetteer, by the statistical tagger or a cue word, or as a short form of an earlier full name. */
export type EntitySource = 'gazetteer' | 'tagger' | 'short-form';

/** Identifiers of the same thing in other data sets, read from licensed data, never typed from memory. */
export interface EntityRefs {
  geonames?: number;
  wikidata?: string;
  /** ISO 3166-1 alpha-2 of a country, or ISO 3166-2 of a first-level division. */
  iso?: string;
}

/** One piece of evidence behind a decision, in log-odds: positive speaks for the entity, negative against. */
export interface Evidence {
  rule: string;
  weight: number;
}

/** A possible referent of a mention, in the order of preference. */
export interface Candidate {
  id: string;
  type: EntityType;
  name: string;
  /** Sum of the weights of the reasons. What the words around the mention rule out stands last, whatever its score. */
  score: number;
  country?: string;
  reasons: Evidence[];
}

export interface EntityOf<T extends EntityType> {
  type: T;
  /** Always `text.slice(start, end)`. */
  text: string;
  /** UTF-16 code units from the beginning of the text. */
  start: number;
  /** Half-open: the first code unit after the mention. */
  end: number;
  /** Calibrated probability, 0 to 1, that span and type are right. */
  confidence: number;
  via: EntitySource;
  /** The gazetteer entry; mentions of one thing share it in every language. */
  id?: string;
  /** Canonical name in the language asked for with `names`. */
  name?: string;
  refs?: EntityRefs;
  /** Set on nationality words, which are only returned with `demonyms: 'include'`. */
  demonym?: true;
  /** Only with `explain: true`. */
  evidence?: Evidence[];
  /** Only with `candidates: true`. */
  candidates?: Candidate[];
}

export interface PlaceEntityOf<T extends PlaceType> extends EntityOf<T> {
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** Degrees north, WGS 84. */
  lat?: number;
  /** Degrees east, WGS 84. */
  lon?: number;
  /** Rounded: to two digits, of places that only GeoNames knows below 100,000 to ten steps a tenfold. */
  population?: number;
}

export type CityEntity = PlaceEntityOf<'city'>;
export type CountryEntity = PlaceEntityOf<'country'>;
export type RegionEntity = PlaceEntityOf<'region'>;
export type SiteEntity = PlaceEntityOf<'site'>;
export type PlaceEntity = CityEntity | CountryEntity | RegionEntity | SiteEntity;
export type PersonEntity = EntityOf<'person'>;
export type FactionEntity = EntityOf<'faction'>;
export type OrganisationEntity = EntityOf<'organisation'>;

/** A discriminated union: narrowing on `type` narrows the fields. */
export type Entity = PlaceEntity | PersonEntity | FactionEntity | OrganisationEntity;

/** The members of the union for the types asked for. */
export type EntityFor<T extends EntityType> = Extract<Entity, { type: T }>;

/** A span that something else found (another library, a model, a person), handed in as evidence. */
export interface EvidenceSpan {
  start: number;
  end: number;
  /** One of the seven types, or the coarse `place` and `body` where the finder knows no more. */
  type: EntityType | 'place' | 'body';
  /** Probability that the span is right, 0 to 1; 0.8 when left out. */
  score?: number;
}

/** A source of evidence: must be a pure function of the text. */
export type EvidenceSource = (text: string) => readonly EvidenceSpan[];

export interface ExtractOptions<T extends EntityType = EntityType> {
  /** Return these types only. All seven by default. */
  types?: readonly T[];
  /** Leave out entities below this confidence, 0 to 1. 0.5 by default. */
  minConfidence?: number;
  /** Language of `name` and of the names of candidates. `'en'` by default. */
  names?: NameLanguage;
  /** `'longest'` (default): nothing overlaps. `'all'`: also the shorter names inside longer ones and other readings. */
  overlap?: 'longest' | 'all';
  /** Whether nationality words (`syrien`, `Turkish`) are returned, as mentions of their country. `'omit'` by default. */
  demonyms?: 'omit' | 'include';
  /** Add `evidence` to each entity. */
  explain?: boolean;
  /** Add `candidates`, the ranking of possible referents, to each entity. */
  candidates?: boolean;
}
