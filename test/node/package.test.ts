// What the package promises to bundlers and to whoever reads its errors; `npm run check:package` looks at the rest of it.

import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

describe('package.json', () => {
  it('leads bundlers to the build that reads no files beside itself', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string | Record<string, { default?: string }>> };
    const entries = Object.entries(exports).filter((entry): entry is [string, Record<string, { default?: string }>] => typeof entry[1] !== 'string');
    expect(entries.length).toBe(9);
    for (const [name, conditions] of entries) {
      // The first that fits is taken, and bundlers for Node have `node` and `import` as well.
      expect([name, Object.keys(conditions)[0]]).toEqual([name, 'module']);
      expect(conditions.module?.default).toMatch(/^\.\/dist\/\w+\.js$/);
    }
  });
});

describe('YaqutError', () => {
  it('keeps its name when names are minified: it stands before the message of an uncaught one', async () => {
    const { outputFiles } = await build({ entryPoints: ['src/errors.ts'], bundle: true, minify: true, format: 'esm', write: false });
    const code = outputFiles[0]?.text ?? '';
    expect(code).not.toContain('class YaqutError');
    const { YaqutError } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as { YaqutError: { name: string } };
    expect(YaqutError.name).toBe('YaqutError');
  });
});
