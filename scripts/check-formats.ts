// npm run check:formats: the readers of spaCy, brat and seqeval read what our writers wrote, from the gold articles and from hostile text, and
// validators of GeoJSON and HTML pass it. Their packages are installed into .cache; without Python or a registry it says what it passed over.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bratText } from '../src/cli/brat-folder';
import { toBrat, toCodePointOffsets, toConll, toDisplacy, toGeoJson, toHtml, toSpacyJson } from '../src/formats';
import { extractEntities } from '../src/index';
import { articlesOf, GOLD_LANGUAGES } from '../test/support/articles';
import { ROOT } from './sources';

const FOLDER = join(ROOT, '.cache/formats');
mkdirSync(FOLDER, { recursive: true });

const HOSTILE = '😀 <script>alert("Alep")</script> & "Homs"\n\n  Front\tal-Nosra\u00a0: 👨‍👩‍👧 Damas\u200f, l’OSDH;\r\nRain in Aleppo\u0301 \u0000 \ufeff Idlib]]>';
const texts = [
  ...GOLD_LANGUAGES.flatMap((lang) => articlesOf(lang).map(({ id, text }) => ({ id, lang, text }))),
  { id: 'hostile', lang: 'en', text: HOSTILE },
  { id: 'empty', lang: 'fr', text: '' },
].map((document) => ({ ...document, entities: extractEntities(document.text) }));

/** Sentences of tags, as those who train taggers read them. */
const tagsOf = (conll: string): string[][] => conll.split('\n\n').map((sentence) => sentence.split('\n').filter(Boolean).map((line) => line.split('\t').at(-1) as string)).filter((sentence) => sentence.length > 0);

let failures = 0;
function verdict(ok: boolean, text: string): void {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${text}`);
  if (!ok) failures++;
}

function checkWithPython(): void {
  const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0);
  if (python === undefined) {
    console.log('skip spaCy, brat, seqeval, geojson: there is no Python here');
    return;
  }
  const venv = join(FOLDER, 'venv');
  const bin = join(venv, process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
  try {
    if (!existsSync(bin)) execFileSync(python, ['-m', 'venv', venv], { stdio: 'ignore' });
    execFileSync(bin, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', 'spacy==3.8.*', 'seqeval==1.2.*', 'geojson==3.*'], { stdio: ['ignore', 'ignore', 'pipe'] });
    // Its own dependencies draw diagrams; the reader needs none of them.
    execFileSync(bin, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', 'bratiaa==0.1.4'], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    console.log(`skip spaCy, brat, seqeval, geojson: they cannot be installed (${(error as Error).message.split('\n')[0]})`);
    return;
  }
  const documents = texts.map(({ id, lang, text, entities }) => ({
    id, lang, text,
    expected: toCodePointOffsets(text, entities),
    spacy: toSpacyJson(text, entities),
    displacy: toDisplacy(text, entities),
    bratText: bratText(text),
    brat: toBrat(bratText(text), entities.map((entity) => ({ ...entity, text: bratText(text).slice(entity.start, entity.end) }))),
    maps: (['mention', 'place'] as const).map((per) => JSON.stringify(toGeoJson(text, entities, { per }))),
    tags: { BIO: tagsOf(toConll(text, entities)), BILOU: tagsOf(toConll(text, entities, { scheme: 'BILOU' })) },
  }));
  const path = join(FOLDER, 'documents.json');
  writeFileSync(path, JSON.stringify(documents));
  if (spawnSync(bin, [join(ROOT, 'scripts/check_formats.py'), path], { stdio: 'inherit' }).status !== 0) failures++;
}

async function checkWithNode(): Promise<void> {
  try {
    writeFileSync(join(FOLDER, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', 'html-validate@9'], { cwd: FOLDER, stdio: 'ignore', shell: process.platform === 'win32' });
  } catch {
    console.log('skip html-validate: it cannot be installed');
    return;
  }
  const require = createRequire(join(FOLDER, 'package.json'));
  const { HtmlValidate } = require('html-validate') as { HtmlValidate: new (config: object) => { validateString(html: string): Promise<{ valid: boolean; results: Array<{ messages: Array<{ message: string; ruleId: string }> }> }> } };
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'], elements: ['html5'], rules: { 'no-raw-characters': 'error' } });
  let marks = 0;
  const complaints: string[] = [];
  for (const { id, text, entities } of texts) {
    const html = toHtml(text, entities);
    marks += html.split('<mark').length - 1;
    const { results } = await validator.validateString(html);
    for (const { messages } of results) for (const { message, ruleId } of messages) complaints.push(`${id}: ${message} (${ruleId})`);
  }
  verdict(complaints.length === 0 && marks > 0, `html-validate: ${marks} marks${complaints.length === 0 ? '' : `; ${complaints.length} complaints, first: ${complaints[0]}`}`);
}

checkWithPython();
await checkWithNode();
process.exitCode = failures === 0 ? 0 : 1;
