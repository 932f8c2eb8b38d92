// What runs in a worker thread: batches of texts in, their entities out; or documents and lines of JSONL in, finished text out.

import { YaqutError, type YaqutErrorParts } from '../errors';
import type { Extractor } from '../index';
import type { Entity } from '../types';
import { type NodeOptions, nodeExtractor } from './extractor';
import { type DocumentHead, type FinishedFormat, finishDocument, SEPARATORS } from './finish';
import { errorParts, parseLine } from './record';

/** A line of JSONL as it was read, to be parsed where its entities are found. */
export interface RawLine {
  file: string;
  line: number;
  source: string;
  field?: string;
}

export type FinishItem = DocumentHead | RawLine;

export type WorkerTask = { options: NodeOptions; texts: readonly string[] } | { options: NodeOptions; items: readonly FinishItem[]; format: FinishedFormat };

/** The text of documents in a row, or why one has none; `where` for messages that do not name their document. */
export type FinishedPiece = { bytes: Uint8Array; documents: number; failure?: never; where?: never } | { failure: YaqutErrorParts; where?: string; bytes?: never; documents?: never };

/** Errors travel as data: a cloned error loses its class and its code. */
export type WorkerAnswer = { entities: Entity[][] } | { pieces: FinishedPiece[] } | { failure: YaqutErrorParts };

let made: { key: string; extractor: Extractor } | undefined;

export default function extractBatch(task: WorkerTask): WorkerAnswer {
  const key = JSON.stringify(task.options);
  try {
    if (made?.key !== key) made = { key, extractor: nodeExtractor(task.options) };
    const { extractEntities } = made.extractor;
    return 'texts' in task ? { entities: task.texts.map((text) => extractEntities(text)) } : { pieces: finishBatch(task.items, extractEntities, task.format) };
  } catch (error) {
    return { failure: partsOf(error) };
  }
}

/** @throws what is no error of ours: the pool then takes this worker for one that died. */
function partsOf(error: unknown): YaqutErrorParts {
  if (!(error instanceof YaqutError)) throw error;
  return errorParts(error);
}

const encoder = new TextEncoder();

/** Each document is written before the next is read, so that its entities die young. */
function finishBatch(items: readonly FinishItem[], extractEntities: (text: string) => Entity[], format: FinishedFormat): FinishedPiece[] {
  const pieces: FinishedPiece[] = [];
  let parts: string[] = [];
  let documents = 0;
  const flush = () => {
    if (documents > 0) pieces.push({ bytes: encoder.encode(parts.join(SEPARATORS[format])), documents });
    parts = [];
    documents = 0;
  };
  for (const item of items) {
    let where: string | undefined;
    try {
      const document = 'source' in item ? documentOf(item) : item;
      const entities = extractEntities(document.text);
      where = document.name;
      const text = finishDocument(document, entities, format);
      if (text !== '') parts.push(text);
      documents++;
    } catch (error) {
      const failure = partsOf(error);
      flush();
      pieces.push({ failure, ...(where === undefined ? {} : { where }) });
    }
  }
  flush();
  return pieces;
}

/**
 * The document of a line.
 * @throws YaqutError `invalid-input` that names file and line.
 */
export function documentOf({ file, line, source, field }: RawLine): DocumentHead {
  return { name: `${file}:${line}`, file, ...parseLine(source, line, field, `${file}:`) };
}
