// What runs in a worker thread: batches of texts in, their entities out.

import { YaqutError, type YaqutErrorParts } from '../errors';
import type { Extractor } from '../index';
import type { Entity } from '../types';
import { type NodeOptions, nodeExtractor } from './extractor';

export interface WorkerTask {
  options: NodeOptions;
  texts: readonly string[];
}

/** Errors travel as data: a cloned error loses its class and its code. */
export type WorkerAnswer = { entities: Entity[][] } | { failure: YaqutErrorParts };

let made: { key: string; extractor: Extractor } | undefined;

export default function extractBatch({ options, texts }: WorkerTask): WorkerAnswer {
  const key = JSON.stringify(options);
  try {
    if (made?.key !== key) made = { key, extractor: nodeExtractor(options) };
    const { extractEntities } = made.extractor;
    return { entities: texts.map((text) => extractEntities(text)) };
  } catch (error) {
    if (!(error instanceof YaqutError)) throw error;
    const { code, message, expected, got, remedy } = error;
    return { failure: { code, what: message.slice(0, message.indexOf(': expected ')), expected, got, remedy } };
  }
}
