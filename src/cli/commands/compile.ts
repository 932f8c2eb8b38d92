// `yaqut compile SEEDS… --out PACK`: seed lines to a gazetteer pack.

import { readFile, writeFile } from 'node:fs/promises';
import { composeBodies } from '../../compile/bodies';
import { compilePack, type CompileReport } from '../../compile/compile';
import { type CueWord, readBodies, readCues, readDemonyms, readRespellingRules, readSpellingRules, type Seed, type SourceFile } from '../../compile/seeds';
import { YaqutError } from '../../errors';
import { readTable } from '../../node/gazetteer-file';
import { decodeText, fileError, readTextFile } from '../../node/text-file';
import { beginsAsPack } from '../../pack/reader';
import { refuseStandardInput, resolveInputs } from '../inputs';
import { EXIT, type Io, Reporter, writeError } from '../io';
import { filesRead, refuseOverwriting } from '../overwriting';
import { table } from '../render';

interface CompileFlags {
  out: string;
  spelling?: string;
  respelling?: string;
  demonyms?: string;
  bodies?: string;
  cues?: string[];
  report?: string;
  title?: string;
}

/** What a person wants to see of a long list. */
const SHOWN = 20;

export async function compileCommand(args: readonly string[], flags: CompileFlags, io: Io): Promise<number> {
  refuseStandardInput(args, 'compile');
  // Half a gazetteer is worse than none: the first thing wrong ends the run.
  const reporter = new Reporter(io, true);
  const files = await resolveInputs(args, 'tsv', reporter.fail);
  refuseOverwriting(filesRead(files, io, [flags.spelling, flags.respelling, flags.demonyms, flags.bodies, ...(flags.cues ?? [])]), [['--out', flags.out], ['--report', flags.report]]);
  const source = async (path: string): Promise<SourceFile> => ({ name: path, text: await readTextFile(path) });
  const seeds: Seed[] = [];
  // Not push(...list): a call takes some 100,000 arguments, and lists of names are longer.
  for (const { path } of files) for (const seed of readTable(await tableOf(path), path)) seeds.push(seed);
  refuseDoubles(seeds);
  const demonyms = flags.demonyms === undefined ? [] : readDemonyms(await source(flags.demonyms));
  const cues: CueWord[] = [];
  for (const path of flags.cues ?? []) for (const cue of readCues(await source(path))) cues.push(cue);
  const { pack, report } = compilePack(
    {
      seeds,
      demonyms,
      cues,
      ...(flags.spelling === undefined ? {} : { spelling: readSpellingRules(await source(flags.spelling)) }),
      ...(flags.respelling === undefined ? {} : { respelling: readRespellingRules(await source(flags.respelling)) }),
      ...(flags.bodies === undefined ? {} : { bodies: composeBodies(readBodies(await source(flags.bodies)), demonyms, seeds) }),
    },
    JSON.stringify({ title: flags.title ?? 'custom gazetteer' }),
  );
  await write(flags.out, pack);
  if (flags.report !== undefined) await write(flags.report, `form\tof\tbecause\n${report.dropped.map(({ form, of, because }) => `${form}\t${of}\t${because}\n`).join('')}`);
  io.stdout.write(render(report, pack.length, flags));
  return EXIT.ok;
}

/** The other two things that `--gazetteer` takes need no compiling. */
async function tableOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileError(path, error);
  });
  const isPack = beginsAsPack(bytes);
  const text = isPack ? '' : decodeText(bytes, path);
  if (!isPack && !text.trimStart().startsWith('[')) return text;
  throw new YaqutError({ code: 'invalid-seed', what: `${path} is not a table`, expected: 'tab-separated lines under a header', got: isPack ? 'a pack' : 'JSON', remedy: `use it with --gazetteer ${path} as it is` });
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw writeError(path, error);
  }
}

/** Each file is checked by its reader; here the files against each other. */
function refuseDoubles(seeds: readonly Seed[]): void {
  const seen = new Map<string, Seed>();
  for (const seed of seeds) {
    const before = seen.get(seed.id);
    if (before) throw new YaqutError({ code: 'invalid-seed', what: `${seed.file}:${seed.line}, column 'id' is not valid`, expected: 'an id used once in all files', got: `${seed.id}, also in ${before.file}:${before.line}`, remedy: 'unite the two lines' });
    seen.set(seed.id, seed);
  }
}

function render(report: CompileReport, bytes: number, flags: CompileFlags): string {
  const rows = Object.entries(report.entries).filter(([, count]) => count > 0).map(([type, count]) => [type, String(count)]);
  const flagged = Object.entries(report.flagged).map(([reason, count]) => `${count} ${reason}`).join(', ');
  const lines = [
    `${flags.out}: ${bytes} bytes\n`,
    table(rows),
    `${report.aliases} names, ${report.variants} spellings made by rule; flagged: ${flagged}\n`,
    `${report.dropped.length} dropped\n`,
  ];
  if (flags.report === undefined) {
    lines.push(table(report.dropped.slice(0, SHOWN).map(({ form, of, because }) => [form, of, because])));
    if (report.dropped.length > SHOWN) lines.push(`  … and ${report.dropped.length - SHOWN} more: --report FILE lists all\n`);
  }
  return lines.join('');
}
