// Every example of the docs compiles, runs, and prints what its comments say.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENTRY_POINTS } from '../../scripts/docs-api';
import { collectExamples } from './collect';
import { typeErrors } from './compile';
import { runExample } from './run';

/** Floors just under what there is: an example that is no longer found must not pass unseen. */
const LEAST_EXAMPLES = 72;
const LEAST_COMMENTS = 72;

const worker = { file: new URL('../../src/node/worker.ts', import.meta.url), execArgv: ['--import', 'tsx'] };

const MODULES: Readonly<Record<string, () => Promise<object>>> = {
  yaqut: () => import('../../src/index'),
  'yaqut/core': () => import('../../src/core'),
  'yaqut/data/world': () => import('../../src/data/world'),
  'yaqut/formats': () => import('../../src/formats/index'),
  'yaqut/compromise': () => import('../../src/adapters/compromise'),
  'yaqut/wink': () => import('../../src/adapters/wink'),
  'yaqut/node': async () => {
    const node = await import('../../src/node/index');
    // Workers run the source here, not the build.
    return { ...node, extractPool: (options: object) => node.extractPool({ ...options, worker }) };
  },
  'yaqut/evaluate': () => import('../../src/evaluate/index'),
  'yaqut/compile': () => import('../../src/compile/index'),
};

const importModule = (name: string): Promise<unknown> => MODULES[name]?.() ?? import(/* @vite-ignore */ name);

const examples = collectExamples();
/** What examples for pages find there. */
const document = { body: { innerHTML: '' } };
let errors: ReturnType<typeof typeErrors>;
let comments = 0;

beforeAll(() => {
  errors = typeErrors(examples);
}, 60_000);

describe.each(examples)('$name', (example) => {
  it('compiles', () => expect(errors.get(example.name)).toEqual([]));
  it.runIf(example.run)('says what it prints', async () => {
    comments += await runExample(example.code, importModule, { document });
  });
});

describe('the examples', () => {
  it('state what they do', () => expect(comments).toBeGreaterThanOrEqual(LEAST_COMMENTS));
  it('were found', () => expect(examples.reduce((sum, { blocks }) => sum + blocks, 0)).toBeGreaterThanOrEqual(LEAST_EXAMPLES));
  it('are of all entry points', () => {
    const imported = new Set(examples.flatMap(({ code }) => [...code.matchAll(/from '(yaqut[^']*)'/g)].map((match) => match[1] as string)));
    expect([...imported].sort()).toEqual(Object.keys(ENTRY_POINTS).sort());
  });
  it('of what package.json exports', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
    const names = Object.keys(exports).filter((name) => name !== './package.json').map((name) => `yaqut${name.slice(1)}`);
    expect(names.sort()).toEqual(Object.keys(ENTRY_POINTS).sort());
    expect(Object.keys(MODULES).sort()).toEqual(names);
  });
});
