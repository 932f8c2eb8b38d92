// The commands and their options, and how errors become exit codes. What a command does is loaded when it is called: `--help` decodes nothing.

import { Command, CommanderError } from 'commander';
import { YaqutError } from '../errors';
import { COMPILE_HELP, EVAL_HELP, MAIN_HELP, SUGGEST_HELP } from './help';
import { BrokenPipe, EXIT, Halt, type Io, messageOf } from './io';
import { choice, confidence, fileName, FORMATS, KINDS, nameLanguage, typeList, wholeNumber } from './options';

const list = (value: string, before: string[] = []): string[] => [...before, value];

/** Options that every command that extracts shares. */
function withExtraction(command: Command): Command {
  return command
    .option('--types <list>', 'only these types: city, country, region, site, person, faction, organisation', typeList)
    .option('--min-confidence <number>', 'leave out entities below, 0 to 1 (default 0.5)', confidence)
    .option('--names <language>', 'language of canonical names: en, fr or ar (default en)', nameLanguage)
    .option('--gazetteer <file>', 'names of your own over the bundled ones: TSV, JSON or a compiled pack', fileName('--gazetteer'))
    .option('--demonyms <choice>', 'nationality words: omit or include (default omit)', choice('--demonyms', ['omit', 'include']))
    .option('--tagger <choice>', 'finder of names that no list has: on or off (default on)', choice('--tagger', ['on', 'off']));
}

function withInput(command: Command): Command {
  return command
    .option('--from <kind>', `read every input as ${KINDS.join(', ')}, whatever its name`, choice('--from', KINDS))
    .option('--field <name>', 'field of a JSONL line or column of a CSV that holds the text (default text)')
    .option('--encoding <label>', 'encoding of the inputs, such as windows-1252 (default utf-8)')
    .option('--strict', 'stop at the first input that cannot be read');
}

/** Runs a command line and says how it ended. Everything it needs of the process comes with `io`. */
export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  let exitCode: number = EXIT.ok;
  const program = new Command('yaqut')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(`yaqut: ${text.replace(/^error: /, '').trim().replace(/\.?\n\(/, ' (').replace(/\.$/, '')}; see yaqut --help.\n`),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .description('Finds who and where in news text in French, English and Arabic: typed, linked entities with exact offsets.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .enablePositionalOptions()
    .argument('[inputs...]', 'files, folders, patterns, or - for standard input');
  withInput(withExtraction(program))
    .option('-f, --format <name>', `output: ${FORMATS.join(', ')} (default text)`, choice('--format', FORMATS))
    .option('--json', 'short for --format json')
    .option('--jsonl', 'short for --format jsonl')
    .option('-o, --out <file>', 'write there instead of to standard output', fileName('--out'))
    .option('--workers <number>', 'threads, no more than the machine has cores (default: this one)', wholeNumber('--workers', 1))
    .option('--explain', 'say why: the evidence for each entity')
    .option('--offsets <choice>', 'text, or source to add places in the file (default text)', choice('--offsets', ['text', 'source']))
    .addHelpText('after', MAIN_HELP)
    .action(async (inputs: string[], flags) => {
      const { extractCommand } = await import('./commands/extract');
      exitCode = await extractCommand(inputs, flags, io);
    });
  withExtraction(program.command('eval <files...>').description('score the extraction against gold documents'))
    .option('--map <name>', 'compare fine types, conll (PER LOC ORG) or loc (default fine)', choice('--map', ['fine', 'conll', 'loc']))
    .option('--errors <number>', 'show that many errors', wholeNumber('--errors', 0))
    .option('--json', 'print the scores as JSON')
    .option('--encoding <label>', 'encoding of the files (default utf-8)')
    .option('--strict', 'stop at the first input that cannot be read')
    .addHelpText('after', EVAL_HELP)
    .action(async (files: string[], flags) => {
      const { evalCommand } = await import('./commands/eval');
      exitCode = await evalCommand(files, flags, io);
    });
  program
    .command('compile <seeds...>')
    .description('make a gazetteer pack of seed files')
    .requiredOption('-o, --out <pack>', 'the pack to write', fileName('--out'))
    .option('--spelling <file>', 'rules of spelling variation of names')
    .option('--respelling <file>', 'rules of spelling variation of words')
    .option('--demonyms <file>', 'nationality words')
    .option('--bodies <file>', 'templates of bodies that every country has')
    .option('--cues <file>', 'cue words; may be given several times', list)
    .option('--title <text>', 'what the pack says of itself')
    .option('--report <file>', 'write what was dropped, and why, as TSV', fileName('--report'))
    .addHelpText('after', COMPILE_HELP)
    .action(async (seeds: string[], flags) => {
      const { compileCommand } = await import('./commands/compile');
      exitCode = await compileCommand(seeds, flags, io);
    });
  withInput(withExtraction(program.command('suggest <inputs...>').description('list names that no entry explains, as seed lines')))
    .option('--at-least <number>', 'mentions that a name needs (default 2)', wholeNumber('--at-least', 1))
    .option('--limit <number>', 'names at most (default 200)', wholeNumber('--limit', 1))
    .option('--contexts <number>', 'contexts for each name (default 2)', wholeNumber('--contexts', 0))
    .option('-o, --out <file>', 'write there instead of to standard output', fileName('--out'))
    .addHelpText('after', SUGGEST_HELP)
    .action(async (inputs: string[], flags) => {
      const { suggestCommand } = await import('./commands/suggest');
      exitCode = await suggestCommand(inputs, flags, io);
    });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return codeFor(error, io);
  }
}

function codeFor(error: unknown, io: Io): number {
  if (error instanceof BrokenPipe) return EXIT.ok;
  if (error instanceof Halt) return EXIT.failed;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  io.stderr.write(`yaqut: ${messageOf(error)}\n`);
  return error instanceof YaqutError && (error.code === 'invalid-option' || error.code === 'invalid-type') ? EXIT.usage : EXIT.failed;
}
