// Compiles all examples in one program, against the sources, with the options of the repository and the types of browsers.

import { join } from 'node:path';
import ts from 'typescript';
import { createProgram, ENTRY_POINTS, ROOT } from '../../scripts/docs-api';
import type { Example } from './collect';

/** What is wrong with each example, by its name. */
export function typeErrors(examples: readonly Example[]): Map<string, string[]> {
  const paths = Object.fromEntries(Object.entries(ENTRY_POINTS).map(([name, file]) => [name, [join(ROOT, file)]]));
  const nameOf = new Map(examples.map(({ name }) => [join(ROOT, 'test/docs/examples', `${name.replace(/[^\w.]/g, '-')}.ts`), name]));
  const files = new Map([...nameOf.keys()].map((path, index) => [path, examples[index]?.code ?? '']));
  const program = createProgram([...files.keys()], files, { paths, moduleDetection: ts.ModuleDetectionKind.Force, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'] });
  const errors = new Map<string, string[]>();
  for (const path of files.keys()) {
    const source = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    errors.set(nameOf.get(path) as string, found.map(({ messageText, start = 0 }) => `line ${ts.getLineAndCharacterOfPosition(source as ts.SourceFile, start).line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`));
  }
  return errors;
}
