// Finds the examples: every ```ts block of README.md, of docs/**/*.md, and of doc comments in src.
//
// ```ts no-run      is compiled and not run
// A block of a page that imports nothing goes on with the block before it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/docs-api';

export interface Example {
  /** File and line of the first block. */
  name: string;
  file: string;
  /** As many blocks as were joined. */
  blocks: number;
  /** On the lines that it has in its file, the others left empty: errors then name the true line. */
  code: string;
  run: boolean;
}

interface Block {
  line: number;
  lines: string[];
  run: boolean;
}

/** docs/api.md repeats the examples of the doc comments. */
const REPEATED = 'docs/api.md';

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending) && !path.endsWith('.generated.ts') && path !== REPEATED)
    .sort();
}

function blocksOf(lines: readonly (string | undefined)[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  lines.forEach((line = '', index) => {
    if (open !== undefined && line.startsWith('```')) {
      blocks.push(open);
      open = undefined;
    } else if (open !== undefined) open.lines.push(line);
    else if (/^```ts(?: no-run)?$/.test(line)) open = { line: index + 1, lines: [], run: !line.endsWith(' no-run') };
  });
  return blocks;
}

/** The doc comments of a source, line by line, without their asterisks; undefined for code. */
function docComments(source: string): Array<string | undefined> {
  let inside = false;
  return source.split('\n').map((line) => {
    if (/^\s*\/\*\*/.test(line)) inside = true;
    const text = inside ? line.replace(/^\s*\/?\*+ ?/, '') : undefined;
    if (line.includes('*/')) inside = false;
    return text;
  });
}

function toExample(file: string, blocks: readonly Block[]): Example {
  const lines: string[] = [];
  for (const block of blocks) {
    while (lines.length < block.line) lines.push('');
    lines.push(...block.lines);
  }
  return { name: `${file}:${blocks[0]?.line}`, file, blocks: blocks.length, code: lines.join('\n'), run: blocks.every((block) => block.run) };
}

export function collectExamples(): Example[] {
  const pages = ['README.md', ...filesIn('docs', '.md')].flatMap((file) => {
    const chains: Block[][] = [];
    for (const block of blocksOf(readFileSync(join(ROOT, file), 'utf8').split('\n'))) {
      const before = chains[chains.length - 1];
      if (before === undefined || block.lines.some((line) => line.startsWith('import '))) chains.push([block]);
      else before.push(block);
    }
    return chains.map((chain) => toExample(file, chain));
  });
  const sources = filesIn('src', '.ts').flatMap((file) => blocksOf(docComments(readFileSync(join(ROOT, file), 'utf8'))).map((block) => toExample(file, [block])));
  return [...pages, ...sources];
}
