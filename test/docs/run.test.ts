// The test of the test: a comment that is not true must fail.

import { describe, expect, it } from 'vitest';
import { runExample } from './run';

const run = (code: string) => runExample(code, async () => ({ default: 1, one: 1, two: 2 }));

describe('runExample', () => {
  it.each([
    ['a value', "const list = ['a'];\nlist; // ['a']", 1],
    ['output on its line', "console.log('a', 1); // a 1", 1],
    ['output with quotes', "console.log('a', ['b']); // 'a' ['b']", 1],
    ['several calls', 'for (const n of [1, 2]) console.log(n); // 1, then 2', 1],
    ['output below', "for (const n of ['a', 'b']) console.log(n);\n// a\n// b", 1],
    ['output of several lines', "console.log('a\\nb\\n');\n// a\n// b", 1],
    ['imports and waiting', "import first, { one, two as second } from 'm';\nfirst + one + second + (await Promise.resolve(1)); // 5", 1],
    ['prose', "'a'.length; // how long", 0],
  ])('takes %s', async (_, code, comments) => expect(await run(code)).toBe(comments));

  it.each([
    ['a wrong value', "'a'.length; // 2"],
    ['a wrong object', "({ a: 1 }); // { a: 2 }"],
    ['wrong output', "console.log('a'); // b"],
    ['too little output', "console.log('a');\n// a\n// b"],
    ['too much output', 'for (const n of [1, 2]) console.log(n); // 1'],
    ['a value that is not reached', 'if (Date.now() < 0) Math.max(1); // 1'],
    ['output that is not reached', "if (Date.now() < 0) console.log('a'); // a"],
    ['an error', "throw new Error('x');"],
  ])('refuses %s', async (_, code) => {
    await expect(run(code)).rejects.toThrow();
  });
});
