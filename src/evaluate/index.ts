export { parseJsonlLine, parseMarkup } from './corpus';
export { bCubed, type GoldDocument, type GoldEntity, type LinkingScore, type PrecisionRecall, type PredictedEntity, type Score, type ScoringError, scoreEntities, type TypeMap } from './score';
