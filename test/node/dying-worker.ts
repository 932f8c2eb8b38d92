// A worker that dies on purpose: on `DIE ALWAYS` in a text every time, on `DIE ONCE path` while the file at that path is missing.

import { existsSync, writeFileSync } from 'node:fs';
import extractBatch, { type WorkerAnswer, type WorkerTask } from '../../src/node/worker';

export default async function extractOrDie(task: WorkerTask): Promise<WorkerAnswer> {
  for (const text of 'texts' in task ? task.texts : task.items.map((item) => ('source' in item ? item.source : item.text))) {
    const marker = /DIE ONCE (\S+)/.exec(text)?.[1];
    if (marker !== undefined && !existsSync(marker)) {
      writeFileSync(marker, '');
      process.exit(7);
    }
    if (text.includes('DIE ALWAYS')) process.exit(9);
    if (text.includes('SLEEP')) await new Promise((resolve) => setTimeout(resolve, 60_000));
  }
  return extractBatch(task);
}
