// Rendering, inputs, progress and output without a process.

import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { resolveInputs } from '../../src/cli/inputs';
import { BrokenPipe, coloursFor, type Io, Output, Reporter, wantsColours } from '../../src/cli/io';
import { Progress } from '../../src/cli/progress';
import { oneLine, printable, renderExplanation, renderText, table } from '../../src/cli/render';
import { RunSummary } from '../../src/cli/summary';
import { languageOf, unexplainedNames } from '../../src/cli/unexplained';
import { slugOf } from '../../src/cli/commands/suggest';
import { compact } from '../../src/cli/options';
import type { Entity } from '../../src/types';
import { Sandbox } from './harness';

const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

const plain = coloursFor({}, {});
const coloured = coloursFor({ isTTY: true }, {});
const TEXT = "L'OSDH est à Alep.";
const ENTITIES: Entity[] = [
  { type: 'organisation', text: 'OSDH', start: 2, end: 6, confidence: 0.9, via: 'gazetteer', id: 'organisation/sohr', name: 'SOHR' },
  { type: 'city', text: 'Alep', start: 13, end: 17, confidence: 0.97, via: 'gazetteer', id: 'city/aleppo', name: 'Aleppo', country: 'SY', lat: 36.201, lon: 37.161, evidence: [{ rule: 'prior', weight: 2.5 }, { rule: 'after cue', weight: -0.25 }] },
];

describe('renderText', () => {
  it('marks entities where there are no colours', () => {
    expect(renderText(TEXT, ENTITIES, plain)).toBe("L'[[OSDH|organisation]] est à [[Alep|city]].\n");
  });

  it('colours them where there are', () => {
    const rendered = renderText(TEXT, ENTITIES, coloured);
    expect(rendered).toContain('\u001b[36mAlep');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is taken away
    expect(rendered.replace(/\u001b\[\d+m/g, '')).toBe(`${TEXT}\n`);
  });

  it('lets no text steer the terminal', () => {
    expect(renderText('a\u001b]0;title\u0007b\r\nc\u009bd\te', [], plain)).toBe('a\ufffd]0;title\ufffdb\nc\ufffdd\te\n');
    expect(printable('حلب é')).toBe('حلب é');
    expect(oneLine('a\n\tb')).toBe('a b');
  });
});

it('explains', () => {
  expect(renderExplanation(ENTITIES.slice(1), plain)).toBe('13–17 city Alep → Aleppo (city/aleppo) 36.20, 37.16, confidence 0.97, by gazetteer\n    +2.50  prior\n    −0.25  after cue\n');
});

it('lays out tables by characters', () => {
  expect(table([['é', 'b'], ['long', '']])).toBe('  é     b\n  long\n');
  expect(table([['a', 'b', 'c'], ['xx', 'on over both']], '')).toBe('a   b  c\nxx  on over both\n');
});

it('sums up who and where over documents', () => {
  const summary = new RunSummary('include');
  summary.add(TEXT, ENTITIES);
  summary.add(TEXT, ENTITIES);
  expect(summary.render(plain)).toBe('Where\n  city  Aleppo  2  SY  36.20, 37.16\n\nWho\n  organisation  SOHR  2\n\nNamed together\n  Aleppo + SOHR  2\n\n2 things in 4 mentions, 2 documents\n');
});

describe('wantsColours', () => {
  it.each<[boolean, Record<string, string>, boolean]>([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('terminal %s, %j: %s', (isTTY, env, wanted) => {
    expect(wantsColours({ isTTY }, env)).toBe(wanted);
  });
});

describe('Output', () => {
  const ioWith = (stdout: Writable): Io => ({ stdout, stderr: stdout, stdin: (async function* () {})(), env: {} });

  it('waits for a slow reader', async () => {
    let written = 0;
    const slow = new Writable({ highWaterMark: 10, write: (chunk: Buffer, _, done) => setTimeout(() => {
      written += chunk.length;
      done();
    }, 5) });
    const output = await Output.open(ioWith(slow), undefined);
    for (let i = 0; i < 5; i++) await output.write('twelve bytes');
    expect(written).toBeGreaterThanOrEqual(48);
    await output.close();
    expect(written).toBe(60);
  });

  it('tells a reader who left from a disk that is full', async () => {
    for (const [code, kind] of [['EPIPE', BrokenPipe], ['ENOSPC', Error]] as const) {
      const broken = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
      const output = await Output.open(ioWith(broken), undefined);
      const failed = once(broken, 'error').catch(() => {});
      await output.write('a').catch(() => {});
      await failed;
      await expect(output.write('b')).rejects.toBeInstanceOf(kind);
      await expect(output.write('b')).rejects.toThrow(code === 'ENOSPC' ? 'got a full disk' : '');
    }
  });

  it('names a file that cannot be written', async () => {
    await expect(Output.open(ioWith(new Writable()), sandbox.path('none/out.txt'))).rejects.toThrow(/cannot write .*out\.txt: expected a file that can be written, got no such folder; check the path\./);
  });
});

it('Reporter goes on, or stops when strict', () => {
  const lines: string[] = [];
  const stderr = new Writable({ decodeStrings: false, write: (chunk: string, _, done) => done(void lines.push(chunk)) });
  const io: Io = { stdout: stderr, stderr, stdin: (async function* () {})(), env: {} };
  const lenient = new Reporter(io, false);
  expect(lenient.exitCode).toBe(0);
  lenient.fail(new Error('boom'), 'a.txt');
  expect(lenient.exitCode).toBe(1);
  expect(lines[0]).toMatch(/^yaqut: a\.txt: unexpected error, please report it: Error: boom/);
  expect(() => new Reporter(io, true).fail(new Error('boom'))).toThrow();
});

it('shows a bar that leaves the terminal as it is, for whoever interrupts it', async () => {
  const written: string[] = [];
  const stderr = Object.assign(new Writable({ write: (chunk: Buffer, _, done) => done(void written.push(String(chunk))) }), { isTTY: true });
  const progress = new Progress({ stdin: Readable.from([]), stdout: new Writable(), stderr, env: {} }, 100, false);
  await new Promise((resolve) => setTimeout(resolve, 600));
  progress.bytes(10);
  await vi.waitFor(() => expect(written.join('')).toContain('10 %'), 5000);
  // Neither the cursor nor the wrapping of lines is switched off.
  expect(written.join('')).not.toMatch(/\[\?(?:25|7)l/);
  progress.stop();
});

describe('resolveInputs', () => {
  it('takes files, folders and patterns, each file once, and names what is missing', async () => {
    const a = sandbox.write('in/a.txt', 'a');
    const b = sandbox.write('in/sub/b.HTML', 'b');
    const c = sandbox.write('in/c.bin', 'c');
    const d = sandbox.write('in/d.md', 'd');
    sandbox.write('bare/x.bin', '');
    const failures: string[] = [];
    const files = await resolveInputs([c, sandbox.path('in'), a, sandbox.path('in/*.md'), sandbox.path('none.txt'), sandbox.path('*.none'), sandbox.path('bare'), '-', '-'], undefined, (error) => failures.push((error as Error).message));
    expect(files.map(({ path, kind }) => [path, kind])).toEqual([[c, 'text'], [a, 'text'], [d, 'markdown'], [b, 'html'], ['-', 'text']]);
    expect(failures.map((message) => message.replaceAll(sandbox.folder, ''))).toEqual([
      'cannot read /none.txt: expected a file, a folder or a pattern, got no such file; check the path.',
      'no file matches /*.none: expected a pattern that matches files, got no match; check the pattern, and quote it so that the shell leaves it alone.',
      expect.stringMatching(/^folder \/bare has nothing to read: expected files that end in \.txt/),
    ]);
    expect((await resolveInputs([a], 'jsonl', () => {}))[0]?.kind).toBe('jsonl');
  });

  it('reads what links lead to once, under its own name where that was found', async () => {
    const own = sandbox.write('linked/z.txt', 'a');
    symlinkSync('.', sandbox.path('linked/again'));
    symlinkSync('z.txt', sandbox.path('linked/a.txt'));
    const elsewhere = sandbox.write('elsewhere.txt', 'b');
    sandbox.write('links/c.txt', 'c');
    symlinkSync('../elsewhere.txt', sandbox.path('links/b.txt'));
    const paths = async (...args: string[]) => (await resolveInputs(args, undefined, () => {})).map(({ path }) => path);
    expect(await paths(sandbox.path('linked'))).toEqual([own]);
    expect(await paths(sandbox.path('links'))).toEqual([sandbox.path('links/b.txt'), sandbox.path('links/c.txt')]);
    expect(await paths(elsewhere, sandbox.path('links/*.txt'))).toEqual([elsewhere, sandbox.path('links/c.txt')]);
  });
});

describe('unexplainedNames', () => {
  const names = (text: string, entities: Entity[] = []) => unexplainedNames(text, entities, 0.5).map((name) => name.text);
  it.each<[string, string[]]>([
    ['Then Karim Zoubi met them.', ['Karim Zoubi']],
    ['Abu Karim met them.', ['Abu Karim']],
    ['Rebel Zarbuk fell. A rebel left.', ['Zarbuk']],
    ['Yesterday they saw Karim Zoubi.', ['Karim Zoubi']],
    ['Yesterday. Tomorrow they left Zarbuk.', ['Zarbuk']],
    ["Ils vont d'Zarbuk à la Brigade de la Vallée.", ['Zarbuk', 'Brigade de la Vallée']],
    ['The XIV and a B in it', []],
    ['They met on Friday and in March with Zarbuk.', ['Zarbuk']],
    ['no capitals here', []],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('leaves out what an entry or a sure finding explains', () => {
    expect(names(TEXT, ENTITIES)).toEqual([]);
    const tagged: Entity = { type: 'person', text: 'Zoubi', start: 4, end: 9, confidence: 0.9, via: 'tagger' };
    expect(unexplainedNames('met Zoubi', [tagged], 0.5)).toEqual([{ text: 'Zoubi', start: 4, end: 9, type: 'person' }]);
    expect(unexplainedNames('met Zoubi', [{ ...tagged, confidence: 0.1 }], 0.5)).toEqual([{ text: 'Zoubi', start: 4, end: 9, type: undefined }]);
  });

  it('guesses the language and makes slugs', () => {
    expect(['Le maire de la ville est dans la rue', 'The mayor of the town was in', 'رئيس البلدية'].map(languageOf)).toEqual(['fr', 'en', 'ar']);
    expect([slugOf("Brigade de l'Été"), slugOf('حلب'), slugOf('漢字')]).toEqual(['brigade-de-l-ete', 'hlb', 'unnamed']);
  });
});

it('compact leaves out what is undefined and keeps what is falsy', () => {
  expect(compact<{ a?: number; b?: string; c?: boolean }>({ a: 0, b: undefined, c: false })).toEqual({ a: 0, c: false });
});
