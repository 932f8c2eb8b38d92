// `yaqut/formats`: entities written for other tools, and read back. Pure functions without dependencies; import what you need.

export { fromBrat, toBrat } from './brat';
export { type ConllOptions, fromConll, type TagScheme, toConll } from './conll';
export { CSV_COLUMNS, type CsvColumn, type CsvOptions, type CsvReadOptions, fromCsv, fromTsv, toCsv, toTsv } from './csv';
export { type GeoJsonFeature, type GeoJsonFeatureCollection, type GeoJsonOptions, type GeoJsonProperties, toGeoJson } from './geojson';
export { HTML_COLOURS, HTML_STYLE_SHEET, type HtmlColours, type HtmlOptions, escapeHtml, toHtml } from './html';
export { type OffsetUnit, toCodePointOffsets, toCodeUnitOffsets } from './offsets';
export { type DisplacyInput, type DisplacyOptions, fromSpacyJson, type SpacyDocument, type SpacyOptions, toDisplacy, toSpacyJson } from './spacy';
export type { AnnotatedSpan, ReadResult } from './span';
export { type CoOccurrence, summarise, type Summary, type SummaryEntry, type SummaryOptions } from './summary';
export { fromWebAnnotation, type TextPositionSelector, type TextQuoteSelector, toWebAnnotation, type WebAnnotation, type WebAnnotationBody, type WebAnnotationOptions } from './web-annotation';
