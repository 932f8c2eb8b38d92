// `yaqut/node`: files, streams and a pool of worker threads.

export type { NodeOptions } from './extractor';
export { extractFile, type FileOptions, type FileResult } from './file';
export { readGazetteer } from './gazetteer-file';
export { entityStream, extractJsonl, type JsonlOptions, type TextSource } from './jsonl';
export { extractPool, type ExtractPool, type PoolOptions, type PoolResult } from './pool';
export type { EntityRecord, ErrorRecord, LineRecord, RecordOptions } from './record';
export { readTextFile, type ReadOptions } from './text-file';
