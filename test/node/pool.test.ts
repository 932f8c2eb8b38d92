import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/index';
import { finishDocument, type FinishedFormat, SEPARATORS } from '../../src/node/finish';
import { type ExtractPool, extractJsonl, extractPool, type LineRecord } from '../../src/node/index';
import { Pool } from '../../src/node/pool';
import type { FinishedPiece, FinishItem } from '../../src/node/worker';
import { yaqutError } from '../support/errors';

const worker = { file: new URL('../../src/node/worker.ts', import.meta.url), execArgv: ['--import', 'tsx'] };
const dying = { file: new URL('./dying-worker.ts', import.meta.url), execArgv: ['--import', 'tsx'] };
const folder = mkdtempSync(join(tmpdir(), 'yaqut-pool-'));
const PLACES = ['Aleppo', 'Damascus', 'Homs', 'Idlib', 'Raqqa', 'Kyiv', 'Gaza'];
const texts = (count: number) => Array.from({ length: count }, (_, index) => ({ index, text: `Shelling was heard ${index} times near ${PLACES[index % PLACES.length]} today.` }));

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

afterAll(() => rmSync(folder, { recursive: true }));

describe('extractPool', () => {
  let pool: ExtractPool;
  beforeAll(() => {
    pool = extractPool({ workers: 2, batchSize: 3, types: ['city'], worker });
  });
  afterAll(() => pool.close());

  it('gives what one thread gives, in order, and passes broken lines through in their place', async () => {
    const lines = texts(40).map(({ text, index }) => JSON.stringify({ text, id: `a${index}` }));
    lines[5] = 'oops';
    lines[11] = '';
    lines[39] = '{"txt":"no text"}';
    const source = [lines.join('\n')];
    const single = await all(extractJsonl(source, { types: ['city'], text: 'include' }));
    const pooled: LineRecord[] = await all(pool.extractJsonl(source, { text: 'include' }));
    expect(pooled).toEqual(single);
    expect(pooled.length).toBe(39);
    expect(pooled.filter((record) => record.error).map((record) => record.line)).toEqual([6, 40]);
    expect(pooled[0]?.entities?.[0]?.text).toBe('Aleppo');
  }, 60_000);

  it('gives an error for what has no text, and the entities of the rest', async () => {
    const documents = [{ text: 'Rain in Aleppo' }, { text: null }, {}, 'text', null, undefined, { text: 5 }, { text: 'Rain in Homs' }];
    const results = await all(pool.extract(documents as Array<{ text: string }>));
    expect(results.map(({ document }) => document)).toEqual(documents);
    expect(results.map(({ entities, error }) => error?.code ?? entities?.[0]?.text)).toEqual(['Aleppo', ...Array.from({ length: 6 }, () => 'invalid-input'), 'Homs']);
    expect(results[1]?.error?.message).toBe("a document has no text: expected an object with a string 'text', got null; leave it out or give it a text.");
  }, 60_000);

  it.each<unknown>([undefined, null, 5, 'text', { text: 'Rain' }])('refuses %j for documents and for lines', async (source) => {
    await expect(all(pool.extract(source as never))).rejects.toMatchObject({ name: 'YaqutError', code: 'invalid-input' });
    await expect(all(pool.extractJsonl(source as never))).rejects.toMatchObject({ name: 'YaqutError', code: 'invalid-input' });
  });

  it('reads at most two batches a worker ahead of its reader', async () => {
    let read = 0;
    let furthest = 0;
    let taken = 0;
    function* source() {
      for (const document of texts(200)) {
        read++;
        yield document;
      }
    }
    for await (const { document } of pool.extract(source())) {
      expect(document.index).toBe(taken++);
      furthest = Math.max(furthest, read - taken);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(taken).toBe(200);
    expect(furthest).toBeLessThanOrEqual(2 * 2 * 3 + 3);
  });

  it('lets its source go when the reader leaves, and can be used again', async () => {
    let released = false;
    async function* source() {
      try {
        for (;;) yield { text: 'Rain in Aleppo' };
      } finally {
        released = true;
      }
    }
    for await (const { entities } of pool.extract(source())) {
      expect(entities?.length).toBe(1);
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(released).toBe(true);
    expect((await all(pool.extract(texts(4)))).length).toBe(4);
  });

  it("gives what came before its source's error, then throws it", async () => {
    function* source() {
      yield* texts(5);
      throw new Error('the source broke');
    }
    const seen: number[] = [];
    await expect(async () => {
      for await (const { document } of pool.extract(source())) seen.push(document.index);
    }).rejects.toThrow('the source broke');
    expect(seen).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('documents finished by workers', () => {
  const decoder = new TextDecoder();
  const texts = (pieces: readonly FinishedPiece[]) => pieces.flatMap(({ bytes }) => (bytes === undefined ? [] : decoder.decode(bytes)));
  let pool: Pool;
  beforeAll(() => {
    pool = new Pool({ workers: 2, batchSize: 3, worker });
  });
  afterAll(() => pool.close());

  it.each(Object.keys(SEPARATORS) as FinishedFormat[])('are in %s what this thread makes of them, in order', async (format) => {
    const { extractEntities } = createExtractor();
    const names = ['Rain in Aleppo 😀, then Homs.', 'Pluie sur Alep.', 'مطر في حلب', 'Nothing here.', ''];
    const items: FinishItem[] = Array.from({ length: 17 }, (_, index): FinishItem => {
      const text = names[index % names.length] as string;
      return index % 2 === 0 ? { name: `a${index}.txt`, file: `a${index}.txt`, text } : { file: 'b.jsonl', line: index, source: JSON.stringify({ id: index, words: text }), field: 'words' };
    });
    const documents = items.map((item) => ('source' in item ? { name: `b.jsonl:${item.line}`, file: 'b.jsonl', line: item.line, id: item.line, text: names[item.line % names.length] as string } : item));
    const pieces = await all(pool.finish(items, format));
    const joined = texts(pieces).filter((text) => text !== '').join(SEPARATORS[format]);
    expect(joined).toBe(documents.map((document) => finishDocument(document, extractEntities(document.text), format)).filter((text) => text !== '').join(SEPARATORS[format]));
    expect(pieces.reduce((sum, { documents: count = 0 }) => sum + count, 0)).toBe(17);
    expect(joined).toContain('حلب');
  });

  it('leave out what is broken, in its place, with its name', async () => {
    const half = `Rain in Aleppo \ud800`;
    const pieces = await all(pool.finish([{ file: 'b.jsonl', line: 1, source: '{"text":"Rain in Homs"}' }, { file: 'b.jsonl', line: 2, source: 'oops' }, { name: 'half.txt', file: 'half.txt', text: half }, { name: 'c.txt', file: 'c.txt', text: 'Rain in Aleppo' }], 'spacy'));
    expect(pieces.map(({ documents, failure, where }) => failure === undefined ? documents : [failure.code, where, failure.what])).toEqual([1, ['invalid-input', undefined, 'b.jsonl:2 is not a document'], 1, 1]);
  });

  it('survive the death of a worker, each once; the one that kills is named', async () => {
    const marker = join(folder, 'finish-once');
    const items: FinishItem[] = Array.from({ length: 20 }, (_, index) => ({ file: 'b.jsonl', line: index + 1, source: JSON.stringify({ text: index === 7 ? `DIE ONCE ${marker} ` : index === 12 ? 'DIE ALWAYS' : `Rain in ${PLACES[index % PLACES.length]}` }) }));
    const dyingPool = new Pool({ workers: 2, batchSize: 4, worker: dying });
    const pieces = await all(dyingPool.finish(items, 'jsonl'));
    await dyingPool.close();
    expect(existsSync(marker)).toBe(true);
    const lines = texts(pieces).join('').trim().split('\n').map((line) => (JSON.parse(line) as { line: number }).line);
    expect(lines).toEqual(items.map((_, index) => index + 1).filter((line) => line !== 13));
    expect(pieces.flatMap(({ failure, where }) => (failure ? [[where, failure.what]] : []))).toEqual([['b.jsonl:13', 'a worker ended while it read this text']]);
  }, 60_000);
});

describe('extractPool when workers die', () => {
  it('tries the batch again: no line is lost or doubled', async () => {
    const marker = join(folder, 'once');
    const documents = texts(30);
    (documents[13] as { text: string }).text += ` DIE ONCE ${marker} `;
    const pool = extractPool({ workers: 2, batchSize: 4, types: ['city'], worker: dying });
    const results = await all(pool.extract(documents));
    await pool.close();
    expect(existsSync(marker)).toBe(true);
    expect(results.map(({ document }) => document.index)).toEqual(documents.map(({ index }) => index));
    // Against one thread rather than a count: what the marker reads as is the pipeline's business.
    const { extractEntities } = createExtractor({ types: ['city'] });
    expect(results.map(({ entities }) => entities)).toEqual(documents.map(({ text }) => extractEntities(text)));
    expect(results.some(({ entities }) => (entities?.length ?? 0) > 0)).toBe(true);
  }, 60_000);

  it('gives an error for the one text that kills each worker', async () => {
    const documents = texts(5);
    (documents[2] as { text: string }).text = 'DIE ALWAYS';
    const pool = extractPool({ workers: 1, batchSize: 2, types: ['city'], worker: dying });
    const results = await all(pool.extract(documents));
    await pool.close();
    expect(results.map(({ error }) => error?.code)).toEqual([undefined, undefined, 'invalid-input', undefined, undefined]);
    expect(results[2]?.error?.message).toContain('worker exited with code: 9');
  }, 60_000);
});

describe('extractPool when stopped', () => {
  it("throws the signal's reason, while a worker is busy and while the source waits", async () => {
    for (const source of [[{ text: 'SLEEP' }], neverEnding()]) {
      const controller = new AbortController();
      const pool = extractPool({ workers: 1, batchSize: 4, worker: dying, signal: controller.signal });
      setTimeout(() => controller.abort(new Error('enough')), 300);
      await expect(all(pool.extract(source))).rejects.toThrow('enough');
      await expect(all(pool.extract(texts(1)))).rejects.toThrow('enough');
      await pool.close();
    }
  }, 60_000);

  it('refuses to run after close, and closes twice', async () => {
    const pool = extractPool({ workers: 1, worker });
    await pool.close();
    await pool.close();
    await expect(all(pool.extract(texts(1)))).rejects.toThrow('the pool is closed');
  });
});

describe('extractPool with wrong options', () => {
  it('says so before a thread starts', () => {
    expect(() => extractPool({ workers: 0 })).toThrow("option 'workers'");
    expect(() => extractPool({ batchSize: 1.5 })).toThrow("option 'batchSize'");
    expect(() => extractPool({ types: ['planet' as never] })).toThrow("option 'types'");
    expect(() => extractPool({ gazetteer: join(folder, 'none.tsv') })).toThrow('no such file');
  });

  it('says so of signals, workers, unknown names and what is no object', () => {
    for (const options of [{ signal: 5 }, { worker: 'x' }, { worker: {} }, { foo: 1 }, { tagger: 'on' }, null, 5, []]) {
      expect(yaqutError(() => extractPool(options as never)).code).toBe('invalid-option');
    }
    expect(() => extractPool({ foo: 1 } as never)).toThrow(/'tagger' or 'workers' or 'batchSize' or 'signal' or 'worker', got "foo"/);
  });

  it('names a worker that cannot start', async () => {
    const pool = extractPool({ workers: 1, worker: { file: join(folder, 'none.js') } });
    await expect(all(pool.extract(texts(1)))).rejects.toThrow('cannot start');
    await pool.close();
  }, 60_000);

  it('hands the gazetteer to the workers by its path', async () => {
    const path = join(folder, 'lions.json');
    writeFileSync(path, JSON.stringify([{ id: 'faction/lions', type: 'faction', names: ['Lions of the Valley'] }]));
    const pool = extractPool({ workers: 1, gazetteer: path, worker });
    const [result] = await all(pool.extract([{ text: 'The Lions of the Valley left Aleppo.' }]));
    await pool.close();
    expect(result?.entities?.map(({ name }) => name)).toEqual(['Lions of the Valley', 'Aleppo']);
  }, 60_000);
});

async function* neverEnding(): AsyncGenerator<{ text: string }> {
  yield { text: 'Rain in Aleppo' };
  await new Promise(() => {});
}
