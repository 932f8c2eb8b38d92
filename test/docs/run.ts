// Runs an example and holds what it prints and gives against its comments.
//
//   expression; // value                  the value, where the comment begins as a literal does; other comments are prose
//   console.log(…); // one, then two      what is printed, as console.log writes it or with quotes; `, then ` parts several calls
//   console.log(…);                       or on the comment lines right below, one for each line of output
//   // one

import { inspect } from 'node:util';
import ts from 'typescript';
import { expect } from 'vitest';

/** Modules by the name that examples import. */
export type ImportModule = (name: string) => Promise<unknown>;

interface Expectation {
  line: number;
  kind: 'value' | 'output';
  /** A literal, or lines of output. */
  expected: string[];
}

interface Instrumented {
  code: string;
  expectations: Map<number, Expectation>;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

const LITERAL = /^(?:['"`[{]|-?\d|(?:true|false|null|undefined)\b)/;

function isConsoleLog(node: ts.Expression): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.getText() === 'console.log';
}

function trailingComment(code: string, end: number): string | undefined {
  return /^[ \t]*\/\/ ?(.*)/.exec(code.slice(end))?.[1]?.trim();
}

function linesBelow(code: string, end: number): string[] {
  const lines: string[] = [];
  for (const line of code.slice(end).split('\n').slice(1)) {
    const comment = /^\s*\/\/ ?(.*)$/.exec(line);
    if (comment === null) break;
    lines.push(comment[1] as string);
  }
  return lines;
}

/** `import a, { b as c } from 'm'` as a declaration that awaits the module. */
function toAwait(node: ts.ImportDeclaration): string {
  const clause = node.importClause;
  const module = `await __import(${node.moduleSpecifier.getText()})`;
  if (clause === undefined) return `${module};`;
  if (clause.isTypeOnly) return '';
  const bindings = clause.namedBindings;
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = ${module};`;
  const named = (bindings?.elements ?? []).filter((element) => !element.isTypeOnly).map((element) => (element.propertyName ? `${element.propertyName.text}: ${element.name.text}` : element.name.text));
  if (clause.name !== undefined) named.unshift(`default: ${clause.name.text}`);
  return `const { ${named.join(', ')} } = ${module};`;
}

function instrument(code: string): Instrumented {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const edits: Edit[] = [];
  const expectations = new Map<number, Expectation>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) edits.push({ start: node.getStart(), end: node.end, text: toAwait(node) });
    if (ts.isCallExpression(node) && isConsoleLog(node)) edits.push({ start: node.expression.getStart(), end: node.expression.end, text: `__log.bind(null, ${node.getStart()})` });
    if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent)) edits.push({ start: node.getStart(), end: node.end, text: '__import' });
    if (ts.isExpressionStatement(node)) {
      const { expression } = node;
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const comment = trailingComment(code, node.end);
      if (isConsoleLog(expression)) {
        const expected = comment === undefined ? linesBelow(code, node.end) : comment.split(', then ');
        if (expected.length > 0) expectations.set(expression.getStart(), { line, kind: 'output', expected });
      } else if (comment !== undefined && LITERAL.test(comment)) {
        expectations.set(expression.getStart(), { line, kind: 'value', expected: [comment] });
        edits.push({ start: expression.getStart(), end: expression.getStart(), text: `__value(${expression.getStart()}, (` }, { start: expression.end, end: expression.end, text: '))' });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  let instrumented = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start || b.end - a.end)) instrumented = instrumented.slice(0, start) + text + instrumented.slice(end);
  return { code: instrumented, expectations };
}

/** Comments write `['a']`, inspect `[ 'a' ]`. */
function tight(line: string): string {
  return line.replace(/([[{]) /g, '$1').replace(/ ([\]}])/g, '$1').trimEnd();
}

function asLines(outputs: readonly unknown[][], write: (value: unknown) => string): string[] {
  return outputs.flatMap((values) => values.map(write).join(' ').replace(/\n$/, '').split('\n')).map(tight);
}

const quoted = (value: unknown): string => inspect(value, { depth: null, breakLength: Infinity, compact: true });
const printed = (value: unknown): string => (typeof value === 'string' ? value : quoted(value));

/** Runs the code; the number of comments that were found true. */
export async function runExample(code: string, importModule: ImportModule, globals: Readonly<Record<string, unknown>> = {}): Promise<number> {
  const { code: instrumented, expectations } = instrument(code);
  const { outputText } = ts.transpileModule(`(async () => {${instrumented}\n})`, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } });
  const seen = new Map<number, unknown[][]>();
  const note = (at: number, ...values: unknown[]) => {
    seen.set(at, [...(seen.get(at) ?? []), values]);
    return values[0];
  };
  const names = ['__import', '__log', '__value', ...Object.keys(globals)];
  const main = new Function(...names, `return ${outputText.trim().replace(/;$/, '')}`)(importModule, note, note, ...Object.values(globals)) as () => Promise<void>;
  await main();
  for (const [at, { line, kind, expected }] of expectations) {
    const outputs = seen.get(at) ?? [];
    if (kind === 'value') {
      expect(outputs.length, `line ${line} is reached`).toBeGreaterThan(0);
      const wanted: unknown = new Function(`return (${expected[0]})`)();
      for (const [value] of outputs) expect(value, `line ${line}`).toEqual(wanted);
    } else {
      const lines = expected.map(tight);
      const plain = asLines(outputs, printed);
      const withQuotes = asLines(outputs, quoted);
      if (JSON.stringify(withQuotes) !== JSON.stringify(lines)) expect(plain, `line ${line}`).toEqual(lines);
    }
  }
  return expectations.size;
}
