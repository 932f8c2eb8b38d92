// What is read must stay as it is, and what cannot be read must be named.

import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, linkSync, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { afterAll, describe, expect, it } from 'vitest';
import { SEED_COLUMNS } from '../../src/compile/seeds';
import { canBeRefused, runHere, runProcess, Sandbox } from './harness';

const sandbox = new Sandbox();
const CLOSED = ['mix/shut', 'closed'];
afterAll(() => {
  // Its owner may open a folder again to remove it.
  for (const folder of CLOSED) chmodSync(sandbox.path(folder), 0o700);
  sandbox.remove();
});
const text = sandbox.write('t.txt', 'Rain in Aleppo\r\n');
const table = sandbox.write('g.tsv', 'id\ttype\ten\nsite/zarbuk\tsite\tZarbuk Hill\n');
const rules = sandbox.write('rr.tsv', 'scope\tfrom\tto\tleft\tright\tnote\n');
const symbolic = sandbox.path('symbolic.tsv');
symlinkSync(table, symbolic);
const hard = sandbox.path('hard.tsv');
linkSync(table, hard);
const pack = sandbox.path('x.pack');

describe('files that are read', { timeout: 30_000 }, () => {
  it.each<[string[], string]>([
    [['-o', text, text], '--out'],
    [['--gazetteer', table, '-o', table, '--format', 'csv', text], '--out'],
    [['--gazetteer', table, '-o', symbolic, text], '--out'],
    [['--gazetteer', hard, '-o', table, text], '--out'],
    [['--gazetteer', table, '-o', `${sandbox.folder}/./g.tsv`, text], '--out'],
    [['suggest', text, '--gazetteer', table, '-o', table], '--out'],
    [['suggest', text, '-o', text], '--out'],
    [['compile', table, '-o', symbolic], '--out'],
    [['compile', table, '-o', pack, '--report', table], '--report'],
    [['compile', table, '--respelling', rules, '-o', rules], '--out'],
    [['compile', table, '--spelling', rules, '-o', rules], '--out'],
    [['compile', table, '--cues', rules, '-o', rules], '--out'],
    [['compile', table, '--demonyms', rules, '-o', rules], '--out'],
    [['compile', table, '--bodies', rules, '-o', rules], '--out'],
  ])('%j are not written over', async (args, option) => {
    const before = [text, table, rules].map((path) => readFileSync(path, 'utf8'));
    const { code, stderr } = await runHere(args);
    expect(stderr).toMatch(new RegExp(`^yaqut: option ${option} names an input: expected a file that is not read, got .*; choose another name for the output\\.\\n$`));
    expect(code).toBe(2);
    expect([text, table, rules].map((path) => readFileSync(path, 'utf8'))).toEqual(before);
  });

  it('are told from each other, and outputs too', async () => {
    const { code, stderr } = await runHere(['compile', table, '-o', pack, '--report', `${sandbox.folder}/d/../x.pack`]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/options --out and --report name one file/);
    expect((await runHere(['--gazetteer', table, '-o', sandbox.path('new.csv'), '--format', 'csv', text])).code).toBe(0);
    expect((await runHere(['-o', devNull, text])).code).toBe(0);
  });

  it.each([[['--format', 'csv']], [['suggest']]])('%j does not read what it writes', async (command) => {
    const folder = sandbox.path(`loop-${command[0]?.replace(/\W/g, '')}`);
    mkdirSync(folder);
    writeFileSync(`${folder}/a.txt`, 'Rain in Aleppo');
    const fd = openSync(`${folder}/all.csv`, 'a');
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...command, folder], { stdio: ['ignore', fd, 'pipe'], encoding: 'utf8' });
    closeSync(fd);
    expect(stderr).toBe('yaqut: standard output is an input: expected a file that is not read, got "one that is"; write the output outside the folder that is read.\n');
    expect([status, readFileSync(`${folder}/all.csv`, 'utf8')]).toEqual([2, '']);
  });

  it.runIf(existsSync('/dev/full'))('are not lost to a full disk without a word', async () => {
    expect(await runHere(['--format', 'csv', '-o', '/dev/full', text])).toEqual({ code: 1, stdout: '', stderr: 'yaqut: cannot write /dev/full: expected a file that can be written, got a full disk; make room.\n' });
  });

  it('may get annotations of brat beside them, but no other words', async () => {
    const plain = sandbox.write('brat/plain.txt', 'Rain in Aleppo\n');
    const odd = sandbox.write('brat/odd.txt', 'Rain in\r\nAleppo');
    // Names of documents are paths, so that only files named from their own folder meet their copies.
    const brat = (name: string) => runProcess(['--format', 'brat', '-o', '.', name], { cwd: sandbox.path('brat') });
    expect(await brat('plain.txt')).toEqual({ code: 0, stdout: '', stderr: '' });
    const { code, stderr } = await brat('odd.txt');
    expect(code).toBe(1);
    expect(stderr).toMatch(/odd\.txt: format brat would write over odd\.txt: expected a file that is not read, got "\."; name another folder with --out\.\n$/);
    expect(readFileSync(plain, 'utf8')).toBe('Rain in Aleppo\n');
    expect(readFileSync(sandbox.path('brat/plain.ann'), 'utf8')).toContain('Aleppo');
    expect(readFileSync(odd, 'utf8')).toBe('Rain in\r\nAleppo');
  });
});

describe('what cannot be read', { timeout: 30_000 }, () => {
  sandbox.write('mix/good.txt', 'Rain in [[Aleppo|city]]');
  sandbox.write('mix/shut/b.txt', 'Rain in Homs');
  mkdirSync(sandbox.path('closed'));
  symlinkSync('nowhere.txt', sandbox.path('mix/dangling.txt'));
  symlinkSync('nowhere.pdf', sandbox.path('mix/dangling.pdf'));
  for (const folder of CLOSED) chmodSync(sandbox.path(folder), 0);
  chmodSync(sandbox.folder, 0o755);

  const SHUT = 'yaqut: cannot read mix/shut: expected a readable file or folder, got no permission to read it; change its permissions.';
  const DANGLING = 'yaqut: cannot read mix/dangling.txt: expected a readable file or folder, got a link that leads nowhere; mend or remove the link.';

  it.skipIf(!canBeRefused).each<[string[], string[]]>([
    [['--format', 'csv', sandbox.path('mix')], [DANGLING, SHUT]],
    [['--format', 'csv', sandbox.path('mix/**/*.txt')], [DANGLING, SHUT]],
    [['--strict', sandbox.path('mix')], [DANGLING]],
    [['eval', sandbox.path('mix')], [DANGLING, SHUT]],
    [['suggest', sandbox.path('mix')], [DANGLING, SHUT]],
    [[sandbox.path('closed')], ['yaqut: cannot read closed: expected a readable file or folder, got no permission to read it; change its permissions.']],
    [[sandbox.path('closed/a.txt')], ['yaqut: cannot read closed/a.txt: expected a readable file or folder, got no permission to read it; change its permissions.']],
  ])('%j is named', async (args, expected) => {
    const { code, stderr } = await runProcess(args, { somebody: true });
    expect(stderr.replaceAll(`${sandbox.folder}/`, '').trim().split('\n')).toEqual(expected);
    expect(code).toBe(1);
  });

  it('is nothing where a pattern begins in a folder that is not there', async () => {
    expect((await runHere([sandbox.path('none/**/*.txt')])).stderr).toMatch(/^yaqut: no file matches /);
  });
});

describe('tables', { timeout: 30_000 }, () => {
  it('of few columns are compiled as --gazetteer reads them', async () => {
    expect((await runHere(['compile', table, '-o', sandbox.path('few.pack')])).code).toBe(0);
    expect((await runHere(['--gazetteer', sandbox.path('few.pack'), '-'], { stdin: 'Shots near Zarbuk Hill.' })).stdout).toContain('[[Zarbuk Hill|site]]');
  });

  it.each(['', `${SEED_COLUMNS.join('\t')}\n`])('of nothing are refused: %j', async (content) => {
    const empty = sandbox.write('empty.tsv', content);
    for (const args of [['compile', empty, '-o', pack], ['--gazetteer', empty, text]]) {
      const { code, stderr } = await runHere(args);
      expect(stderr).toMatch(/^yaqut: .*empty\.tsv has no entries: expected at least one, got none; check that it is the right file\.\n$/);
      expect(code).toBe(1);
    }
  });
});
