// npm run check:formats: readers that are not ours take what we write. spaCy reads its Doc JSON and draws displaCy's, bioc reads brat's
// standoff, in a virtual environment of their own; entities and offsets must come back as they were. Passed over where Python is missing.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBrat, toDisplacy, toSpacyJson } from '../src/formats/index';
import { extractEntities } from '../src/index';
import { goldCorpora } from './eval/corpora';
import { ROOT } from './sources';

const VENV = join(ROOT, '.cache/formats-venv');
const FOLDER = join(ROOT, '.cache/formats');
const PACKAGES = ['spacy', 'bioc'];
/** Added to every text: code points beyond the Basic Multilingual Plane before and between entities shift whoever counts units. */
const HOSTILE = '😀 Aleppo <script>"Alep" & حلب\u200f 𝒜 Damascus';

function python(): string | undefined {
  const executable = join(VENV, 'bin/python');
  if (existsSync(join(VENV, 'ready'))) return executable;
  if (spawnSync('python3', ['--version']).status !== 0) return undefined;
  console.log(`installing ${PACKAGES.join(', ')} once, into .cache/formats-venv`);
  execFileSync('python3', ['-m', 'venv', VENV], { stdio: 'inherit' });
  execFileSync(executable, ['-m', 'pip', 'install', '--quiet', ...PACKAGES], { stdio: 'inherit' });
  writeFileSync(join(VENV, 'ready'), '');
  return executable;
}

const executable = python();
if (executable === undefined) {
  console.log('python3 is not there: the check of formats is passed over');
  process.exit(0);
}
mkdirSync(FOLDER, { recursive: true });
const codePoints = (text: string) => Array.from(text).length;
const wanted = goldCorpora().flatMap(({ documents }) =>
  documents.map(({ text: article, lang }) => {
    const text = `${HOSTILE}\n${article}`;
    return { lang, text, entities: extractEntities(text) };
  }),
);
wanted.forEach(({ text, entities }, index) => {
  const write = (ending: string, content: string) => writeFileSync(join(FOLDER, `${index}.${ending}`), content);
  write('txt', text);
  write('ann', toBrat(text, entities));
  write('spacy.json', JSON.stringify(toSpacyJson(text, entities)));
  write('displacy.json', JSON.stringify(toDisplacy(text, entities)));
});
const expected = wanted.map(({ lang, text, entities }) => ({
  lang,
  text,
  entities: entities.map((entity) => ({ start: codePoints(text.slice(0, entity.start)), end: codePoints(text.slice(0, entity.end)), type: entity.type, text: entity.text })),
}));
writeFileSync(join(FOLDER, 'wanted.json'), JSON.stringify(expected));
process.exit(spawnSync(executable, [join(ROOT, 'scripts/check_formats.py'), FOLDER], { stdio: 'inherit' }).status ?? 1);
