// The floor plan of docs/design.md: a file imports only from lower floors and its own folder. There are no exemptions.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/articles';

/** Lowest floor first. Folders on one floor do not import each other. */
const FLOORS: readonly (readonly string[])[] = [
  ['types.ts', 'errors.ts'],
  ['text', 'pack'],
  ['gazetteer'],
  ['tagger'],
  ['pipeline', 'compile', 'data', 'formats', 'evaluate'],
  ['index.ts', 'core.ts'],
  ['adapters', 'node'],
  ['cli'],
];
/** The pipeline has floors of its own, in the order of its steps; what stands beside these folders puts them together. */
const PIPELINE_FLOORS: readonly string[] = ['document', 'setting', 'names', 'bodies', 'tagged', 'people', 'referents'];
const MAX_LINES = 400;
/** Where Node's own modules may be imported. */
const NODE_FOLDERS = ['node', 'cli'];

const SRC = join(ROOT, 'src');
const files = (readdirSync(SRC, { recursive: true }) as string[]).map((name) => name.split('\\').join('/')).filter((name) => name.endsWith('.ts')).sort();
const isGenerated = (name: string) => name.endsWith('.generated.ts');

interface Edge {
  from: string;
  /** Path below src without extension, or the package. */
  to: string;
  inside: boolean;
}

/** Static, dynamic and type imports, and re-exports. */
const edges: Edge[] = files
  .filter((name) => !isGenerated(name))
  .flatMap((from) => {
    const found = ts.preProcessFile(readFileSync(join(SRC, from), 'utf8'), true, true).importedFiles;
    return [...new Set(found.map((file) => file.fileName))].map((specifier): Edge => {
      const inside = specifier.startsWith('.');
      return { from, to: inside ? posix.normalize(posix.join(dirname(from), specifier)) : specifier, inside };
    });
  });

/** `text/chars` → `text`; `errors` → `errors.ts`. */
const unitOf = (path: string): string => {
  const [first = '', ...rest] = path.split('/');
  return rest.length > 0 || first.endsWith('.ts') ? first : FLOORS.flat().includes(first) ? first : `${first}.ts`;
};
const floorOf = (unit: string) => FLOORS.findIndex((units) => units.includes(unit));

describe('the imports of src', () => {
  it('are read', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(edges.filter((edge) => edge.inside).length).toBeGreaterThan(150);
    expect(edges.some((edge) => edge.from === 'index.ts' && edge.to === 'data/bundled')).toBe(true);
  });

  it('all belong to a floor', () => {
    const units = new Set(files.map(unitOf));
    expect([...units].filter((unit) => floorOf(unit) < 0)).toEqual([]);
  });

  it('point at files that are there', () => {
    const missing = edges.filter((edge) => edge.inside && !files.includes(`${edge.to}.ts`) && !files.includes(`${edge.to}/index.ts`) && !isGenerated(`${edge.to}.ts`));
    expect(missing.map((edge) => `${edge.from} → ${edge.to}`)).toEqual([]);
  });

  it('never go up or sideways', () => {
    const violations = edges.filter(({ from, to, inside }) => {
      if (!inside) return false;
      const [source, target] = [unitOf(from), unitOf(to)];
      return source !== target && floorOf(target) >= floorOf(source);
    });
    expect(violations.map((edge) => `${edge.from} → ${edge.to}`)).toEqual([]);
  });

  it('never go up in the pipeline', () => {
    const stepOf = (path: string) => {
      const [folder = '', file] = path.replace(/^pipeline\//, '').split('/');
      return file === undefined ? PIPELINE_FLOORS.length : PIPELINE_FLOORS.indexOf(folder);
    };
    const within = edges.filter(({ from, to, inside }) => inside && from.startsWith('pipeline/') && to.startsWith('pipeline/'));
    expect(within.length).toBeGreaterThan(150);
    expect(within.filter(({ from }) => stepOf(from) < 0).map(({ from }) => from)).toEqual([]);
    expect(within.filter(({ from, to }) => stepOf(to) > stepOf(from)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('make no cycle of files', () => {
    const targets = new Map<string, string[]>();
    for (const { from, to, inside } of edges) {
      if (!inside) continue;
      const file = files.includes(`${to}.ts`) ? `${to}.ts` : `${to}/index.ts`;
      targets.set(from, [...(targets.get(from) ?? []), file]);
    }
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of targets.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('name Node modules only where Node is', () => {
    const builtin = edges.filter(({ from, to, inside }) => !inside && to.startsWith('node:') && !NODE_FOLDERS.includes(unitOf(from)));
    expect(builtin.map((edge) => `${edge.from} → ${edge.to}`)).toEqual([]);
  });

  it('name no package below the adapters, Node and the command line', () => {
    const packages = edges.filter(({ from, inside }) => !inside && floorOf(unitOf(from)) < floorOf('adapters'));
    expect(packages.map((edge) => `${edge.from} → ${edge.to}`)).toEqual([]);
  });
});

describe('the sources', () => {
  it('know no language by name in the pipeline', () => {
    const pipeline = files.filter((name) => name.startsWith('pipeline/'));
    expect(pipeline.length).toBeGreaterThan(10);
    const branches = pipeline.filter((name) => /\b(?:lang|language)\s*(?:===|!==|==|!=)|(?:===|!==)\s*'(?:fr|en|ar)'|case '(?:fr|en|ar)'/.test(readFileSync(join(SRC, name), 'utf8')));
    expect(branches).toEqual([]);
  });

  it('are short', () => {
    const long = files.filter((name) => !isGenerated(name)).map((name) => ({ name, lines: readFileSync(join(SRC, name), 'utf8').split('\n').length - 1 })).filter(({ lines }) => lines > MAX_LINES);
    expect(long).toEqual([]);
  });

  it('say at their head what they own', () => {
    const silent = files.filter((name) => !isGenerated(name) && !name.endsWith('index.ts') && !/^(?:#!.*\n)?\/\/ \S/.test(readFileSync(join(SRC, name), 'utf8')));
    expect(silent).toEqual([]);
  });

  it('that are generated name their generator', () => {
    const generated = files.filter(isGenerated);
    expect(generated.length).toBeGreaterThanOrEqual(2);
    for (const name of generated) expect(readFileSync(join(SRC, name), 'utf8').slice(0, 120), name).toMatch(/^\/\/ Generated by scripts\/[a-z-]+\.ts\b[^\n]*\. Never edited\.\n/);
  });
});
