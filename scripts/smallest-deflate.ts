// DEFLATE as small as Zopfli makes it: a tenth smaller than zlib at its best, for a thousand times the time. In a worker thread, because packs
// are independent and because the library takes over the process's handlers of uncaught errors.

import { Worker } from 'node:worker_threads';

const ITERATIONS = 15;
/** Blocks a megabyte at most; without a limit the file is 0.1% smaller and takes half as long again. */
const BLOCKS = 60;

/** The bytes as raw DEFLATE. About 7 s a megabyte. */
export function smallestDeflate(bytes: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('zopfli-worker.mjs', import.meta.url), { workerData: { bytes, iterations: ITERATIONS, blocks: BLOCKS } });
    worker.once('message', (deflated: Uint8Array) => resolve(Buffer.from(deflated)));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the compressor stopped with code ${code}`)));
  });
}
