// The command line as a process: what only a process shows. Each start costs a second; there are few.

import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { SEED_COLUMNS } from '../../src/compile/seeds';
import { runProcess, Sandbox } from './harness';

const sandbox = new Sandbox();
afterAll(() => sandbox.remove());
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

describe('yaqut', { timeout: 120_000 }, () => {
  it('prints the version of the package', async () => {
    expect(await runProcess(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('reads standard input, without colours or a bar in a pipe', async () => {
    const { code, stdout, stderr } = await runProcess([], { stdin: 'Rain in Aleppo' });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Rain in \[\[Aleppo\|city\]\]\n/);
  });

  it('obeys FORCE_COLOR in a pipe', async () => {
    expect((await runProcess([], { stdin: 'Rain in Aleppo', env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[36mAleppo');
  });

  it('leaves with 1 for a failed input and 2 for wrong usage', async () => {
    const failed = await runProcess(['--jsonl', sandbox.path('none.txt')]);
    expect([failed.code, failed.stdout]).toEqual([1, '']);
    expect(failed.stderr).toMatch(/^yaqut: cannot read .*none\.txt: .*\n$/);
    const wrong = await runProcess(['--format', 'xml']);
    expect([wrong.code, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toMatch(/^yaqut: option --format is not valid: .*\n$/);
  });

  it('ends quietly when its reader leaves', async () => {
    const lines = sandbox.write('many.jsonl', `${JSON.stringify({ text: `Rain in Aleppo. ${'Nothing else happened there. '.repeat(40)}` })}\n`.repeat(3000));
    const { code, stdout, stderr } = await runProcess(['--jsonl', lines], { closeAfter: 1000 });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.length).toBeLessThan(3_000_000);
  });

  it('gives with workers what it gives without, in order, and ends', async () => {
    const names = ['Aleppo', 'Damascus', 'Homs', 'Idlib', 'Raqqa'];
    const lines = sandbox.write('workers.jsonl', Array.from({ length: 300 }, (_, index) => (index === 150 ? 'oops\n' : `${JSON.stringify({ id: index, text: `Day ${index}: rain in ${names[index % names.length]}.` })}\n`)).join(''));
    const alone = await runProcess(['--jsonl', lines]);
    const together = await runProcess(['--jsonl', '--workers', '2', lines]);
    expect(together).toEqual(alone);
    expect(alone.code).toBe(1);
    expect(alone.stdout.trim().split('\n').length).toBe(299);
    expect(alone.stderr).toMatch(/workers\.jsonl:151 is not a document/);
    const strict = await runProcess(['--jsonl', '--workers', '2', '--strict', lines]);
    expect([strict.code, strict.stderr]).toEqual([1, alone.stderr]);
    expect(strict.stdout).toBe(alone.stdout.split('\n').slice(0, 150).map((line) => `${line}\n`).join(''));
  });

  // Here and not in the threads of the test runner, whose stack has room for four times as many.
  it('compiles more seeds and cue words than a call takes arguments', async () => {
    const seed = (id: string, name: string) => `${id}\tsite\t${name}${'\t'.repeat(8)}\tmade up`;
    const seeds = (...lines: string[]) => `${SEED_COLUMNS.join('\t')}\n${lines.join('\n')}\n`;
    const many = sandbox.write('many.tsv', seeds(...Array.from({ length: 200_000 }, (_, index) => seed(`site/s${index}`, `Site ${index}`))));
    // The double comes to light once all are read, and spares the test the making of the pack.
    const double = await runProcess(['compile', many, sandbox.write('last.tsv', seeds(seed('site/s199999', 'Last'))), '--out', sandbox.path('many.pack')]);
    expect(double.stderr).toMatch(/^yaqut: .*last\.tsv:2, column 'id' is not valid: .*got site\/s199999, also in .*many\.tsv:200001;/);
    const words = (row: number) => Array.from({ length: 10 }, (_, index) => `w${row}x${index}`).join('|');
    const cues = sandbox.write('cues.tsv', `class\tforms\n${Array.from({ length: 20_000 }, (_, row) => `cityHead\t${words(row)}`).join('\n')}\n`);
    const { code, stderr } = await runProcess(['compile', sandbox.write('one.tsv', seeds(seed('site/s', 'Some Site'))), '--cues', cues, '--out', sandbox.path('cues.pack')]);
    expect([code, stderr]).toEqual([0, '']);
  });
});
