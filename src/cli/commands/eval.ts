// `yaqut eval FILE…`: scores the extraction against gold articles.

import { basename, extname } from 'node:path';
import { type GoldDocument, parseJsonlLine, parseMarkup, type PrecisionRecall, type Score, scoreEntities, type TypeMap } from '../../evaluate';
import { describe, YaqutError } from '../../errors';
import { nodeExtractor } from '../../node/extractor';
import { splitLines } from '../../node/lines';
import { readTextFile, streamTextFile } from '../../node/text-file';
import { ENTITY_TYPES, type EntityType } from '../../types';
import { refuseStandardInput, resolveInputs } from '../inputs';
import { coloursFor, EXIT, type Io, Output, Reporter } from '../io';
import { compact, type ExtractionFlags, extraction } from '../options';
import { oneLine, table } from '../render';

interface EvalFlags extends ExtractionFlags {
  map?: TypeMap;
  errors?: number;
  json?: true;
  encoding?: string;
  strict?: boolean;
}

/** What other corpora call them, where `--map` compares by it. */
const COARSE_TYPES = ['PER', 'LOC', 'ORG'];

/** Markup files are named `NAME.LANG.txt`. */
function languageOf(path: string): string {
  return extname(basename(path, extname(path))).slice(1);
}

/** The first mentions of types that are not compared: a corpus with labels of its own would score nothing, as if the extraction were at fault. */
function unknownTypes(golds: readonly GoldDocument[], map: TypeMap): string | undefined {
  const known: readonly string[] = map === 'fine' ? ENTITY_TYPES : [...ENTITY_TYPES, ...COARSE_TYPES];
  const mentions = golds.flatMap(({ entities }) => entities);
  const foreign = mentions.filter(({ types }) => !types.some((type) => known.includes(type)));
  if (foreign.length === 0) return undefined;
  const names = [...new Set(foreign.flatMap(({ types }) => types))];
  const shown = names.slice(0, 6).map(oneLine).join(', ') + (names.length > 6 ? ', …' : '');
  return `yaqut: the gold has types that are not known: expected ${known.join(', ')}, got ${shown} for ${foreign.length} of ${mentions.length} mentions, which ${map === 'fine' ? 'count as missed' : 'are passed over'}; rename them${map === 'fine' ? ', or compare PER, LOC and ORG with --map conll' : ''}.`;
}

/** With `--types` only mentions that may be of these are wanted; a label of another corpus is kept, to be compared by `--map`. */
function ofTypes(gold: GoldDocument, types: readonly EntityType[] | undefined): GoldDocument {
  if (types === undefined) return gold;
  const wanted = (type: string) => (types as readonly string[]).includes(type) || !(ENTITY_TYPES as readonly string[]).includes(type);
  return { ...gold, entities: gold.entities.filter((entity) => entity.types.some(wanted)) };
}

/** Scored all the same it would be a table of zeros, as if the extraction were at fault. */
function notGold(what: string): YaqutError {
  return new YaqutError({ code: 'invalid-input', what: `${what} has no annotated entity`, expected: 'JSONL with entities, or text with [[surface|type]] markup', got: 'none', remedy: 'annotate it; yaqut eval --help shows both forms' });
}

export async function evalCommand(args: readonly string[], flags: EvalFlags, io: Io): Promise<number> {
  refuseStandardInput(args, 'eval');
  const reporter = new Reporter(io, flags.strict === true);
  const { extractEntities } = nodeExtractor(extraction(flags));
  const encoding = compact<{ encoding?: string }>({ encoding: flags.encoding });
  const golds: GoldDocument[] = [];
  for (const file of await resolveInputs(args, undefined, reporter.fail)) {
    try {
      if (file.kind !== 'jsonl') {
        const text = await readTextFile(file.path, encoding);
        if (/^\s*\{\s*"/.test(text)) throw new YaqutError({ code: 'invalid-input', what: `${file.path} looks like JSONL and is not named so`, expected: 'JSONL in files that end in .jsonl or .ndjson, markup in others', got: describe(extname(file.path)), remedy: 'rename it' });
        const gold = parseMarkup(text, file.path, languageOf(file.path));
        // An article may name nobody, but a file of another kind or without a word is no article.
        if (gold.entities.length === 0 && ((file.kind !== 'text' && file.kind !== 'markdown') || !/\.(?:te?xt|md|markdown)$/i.test(file.path) || gold.text.trim() === '')) throw notGold(file.path);
        golds.push(gold);
        continue;
      }
      for await (const { text, number } of splitLines(streamTextFile(file.path, encoding))) {
        if (text.trim() === '') continue;
        try {
          golds.push(parseJsonlLine(text, number));
        } catch (error) {
          reporter.fail(error, file.path);
        }
      }
    } catch (error) {
      reporter.fail(error);
    }
  }
  const output = await Output.open(io, undefined);
  if (golds.length === 0) {
    if (!reporter.failed) reporter.note('yaqut: no gold document was read: expected JSONL or markup files, got none; yaqut eval --help shows both forms.');
    return EXIT.failed;
  }
  if (golds.every(({ entities }) => entities.length === 0)) {
    reporter.fail(notGold(golds.length === 1 ? (golds[0] as GoldDocument).id : `each of ${golds.length} documents`));
    return EXIT.failed;
  }
  const { map = 'fine' } = flags;
  const unknown = unknownTypes(golds, map);
  if (unknown !== undefined) reporter.note(unknown);
  const started = performance.now();
  const predictions = golds.map((gold) => extractEntities(gold.text));
  const milliseconds = performance.now() - started;
  const score = scoreEntities(golds.map((gold) => ofTypes(gold, flags.types)), predictions, map);
  if (flags.json) await output.write(`${JSON.stringify({ documents: golds.length, ...score, errors: flags.errors === undefined ? [] : score.errors.slice(0, flags.errors) })}\n`);
  else await output.write(render(score, golds, milliseconds, flags.errors ?? 0, io));
  await output.close();
  return reporter.exitCode;
}

function render(score: Score, golds: readonly GoldDocument[], milliseconds: number, errors: number, io: Io): string {
  const colours = coloursFor(io.stdout, io.env);
  const percent = (value: number) => (100 * value).toFixed(1);
  const row = (name: string, { precision, recall, f1, truePositives, falsePositives, falseNegatives }: PrecisionRecall) => [name, percent(f1), percent(precision), percent(recall), String(truePositives), String(falsePositives), String(falseNegatives)];
  const rows = [
    ['', 'F1', 'precision', 'recall', 'right', 'wrong', 'missed'],
    row('span and type', score.typed),
    row('span', score.span),
    row('overlap', score.overlap),
    ...Object.entries(score.byType).map(([type, tally]) => row(type, tally)),
  ];
  if (score.linking) {
    const { f1, precision, recall, linked, mentions } = score.linking;
    rows.push(['linking (B³)', percent(f1), percent(precision), percent(recall), `${linked} of ${mentions} mentions linked`]);
  }
  const characters = golds.reduce((sum, { text }) => sum + text.length, 0);
  const parts = [table(rows, ''), `${golds.length} ${golds.length === 1 ? 'document' : 'documents'}, ${characters} characters, ${Math.round(milliseconds)} ms\n`];
  for (const { kind, id, text, want, got, around } of score.errors.slice(0, errors)) {
    parts.push(`${colours.red(kind)} ${colours.bold(oneLine(text))}: expected ${want || 'nothing'}, got ${got || 'nothing'}, in ${id} … ${oneLine(around)} …\n`);
  }
  return parts.join('');
}
