// Spans grown to whole words: corpora that annotate words cannot say that a conjunction or preposition (ولبنان, لمنظمة) stays outside the name.

import type { GoldDocument, PredictedEntity } from '../../src/evaluate/score';

const WORD = /[\p{L}\p{M}\p{N}]/u;

export function grown<T extends { start: number; end: number }>(text: string, span: T): T {
  let { start, end } = span;
  while (start > 0 && WORD.test(text[start - 1] as string)) start--;
  while (end < text.length && WORD.test(text[end] as string)) end++;
  return { ...span, start, end };
}

/** Gold and predicted spans of each document in whole words. */
export function inWholeWords(documents: readonly GoldDocument[], predictions: ReadonlyArray<readonly PredictedEntity[]>): { documents: GoldDocument[]; predictions: PredictedEntity[][] } {
  return {
    documents: documents.map((document) => ({ ...document, entities: document.entities.map((entity) => grown(document.text, entity)) })),
    predictions: predictions.map((entities, index) => entities.map((entity) => grown((documents[index] as GoldDocument).text, entity))),
  };
}
