// The gold articles, read as the library's own evaluation reads them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseMarkup } from '../../src/evaluate/corpus';
import type { GoldDocument } from '../../src/evaluate/score';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GOLD = join(ROOT, 'test/gold');
export const GOLD_LANGUAGES = ['fr', 'en', 'ar'] as const;
export type GoldLanguage = (typeof GOLD_LANGUAGES)[number];

/** The articles of one language, sorted by file name. */
export function articlesOf(language: GoldLanguage): GoldDocument[] {
  return readdirSync(join(GOLD, language))
    .filter((name) => name.endsWith(`.${language}.txt`))
    .sort()
    .map((name) => parseMarkup(readFileSync(join(GOLD, language, name), 'utf8'), name, language));
}

/** All gold articles. */
export function allArticles(): GoldDocument[] {
  return GOLD_LANGUAGES.flatMap(articlesOf);
}
