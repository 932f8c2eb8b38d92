// What `npm run eval` measures on: our gold articles, folders of marked-up articles, JSONL corpora.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseJsonlLine, parseMarkup } from '../../src/evaluate/corpus';
import type { GoldDocument, TypeMap } from '../../src/evaluate/score';
import { ROOT } from '../sources';

export interface Corpus {
  name: string;
  map: TypeMap;
  documents: GoldDocument[];
}

/** HIPE's newspapers before this year are another task: old French, heavy OCR noise. */
const HIPE_FROM = 1950;

function readFolder(folder: string): GoldDocument[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return readFolder(path);
      return /\.(fr|en|ar)\.txt$/.test(entry.name) ? [parseMarkup(readFileSync(path, 'utf8'), entry.name, entry.name.split('.').at(-2) as string)] : [];
    });
}

/** One corpus of a file or folder; coarse labels are recognised and scored as PER, LOC, ORG. */
export function readCorpus(path: string): Corpus {
  if (!existsSync(path)) throw new Error(`${path} does not exist: name a JSONL file or a folder of marked-up articles`);
  const name = basename(path);
  if (statSync(path).isDirectory()) return { name, map: 'fine', documents: readFolder(path) };
  let documents = readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line, index) => parseJsonlLine(line, index + 1));
  if (name.startsWith('hipe')) documents = documents.filter((document) => Number(/-(\d{4})-/.exec(document.id)?.[1]) >= HIPE_FROM);
  const coarse = documents.some((document) => document.entities.some((entity) => /^(PER|LOC|ORG|MISC)$/.test(entity.types[0] ?? '')));
  const placesOnly = coarse && !documents.some((document) => document.entities.some((entity) => entity.types[0] === 'PER' || entity.types[0] === 'ORG'));
  return { name, map: placesOnly ? 'loc' : coarse ? 'conll' : 'fine', documents };
}

export function goldCorpora(): Corpus[] {
  return ['fr', 'en', 'ar'].map((lang) => ({ ...readCorpus(join(ROOT, 'test/gold', lang)), name: `gold ${lang}` }));
}
