// The thread behind scripts/smallest-deflate.ts.

import { parentPort, workerData } from 'node:worker_threads';
import { deflateAsync } from '@gfx/zopfli';

// A pack is made of columns that are unlike each other: each wants codes of its own, and the fifteen blocks that Zopfli allows a megabyte by default cost 2.6%.
parentPort.postMessage(await deflateAsync(workerData.bytes, { numiterations: workerData.iterations, blocksplittingmax: workerData.blocks }));
