// `yaqut/compile`: seeds and sources to packs. Pure functions over file contents; reading files is the caller's.

export { composeBodies, type ComposedBody } from './bodies';
export { type CompileInput, type CompileReport, compilePack } from './compile';
export { type Position, type Positions, readPositions } from './positions';
export { type GeonamesRow, readGeonames } from './geonames';
export { type BodyTemplate, type CueWord, type Demonym, readBodies, readCues, readDemonyms, readRespellingRules, readSeeds, readSpellingRules, readTransliteration, type Seed, SEED_COLUMNS, type SeedName, type SourceFile, type SpellingRule, type TransliterationRule } from './seeds';
export type { RespellingRule } from '../gazetteer/respelling';
export { spellingVariants } from './variants';
export { DEFAULT_TIER, WORLD_TIER, type WorldName, type WorldPlace, worldPlaces, type WorldSources, type WorldTier } from './world';
