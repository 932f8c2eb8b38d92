// The thread behind scripts/smallest-deflate.ts.

import { parentPort, workerData } from 'node:worker_threads';
import { deflateAsync } from '@gfx/zopfli';

parentPort.postMessage(await deflateAsync(workerData.bytes, { numiterations: workerData.iterations }));
