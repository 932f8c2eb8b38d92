// The gold articles, read as the library's own evaluation reads them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseMarkup } from '../../src/evaluate/corpus';
import type { GoldDocument } from '../../src/evaluate/score';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Folders of articles below test/: the gold ones, and those that nothing was tuned on. */
export type ArticleSet = 'gold' | 'articles/unseen' | 'articles/fresh';
export const GOLD_LANGUAGES = ['fr', 'en', 'ar'] as const;
export type GoldLanguage = (typeof GOLD_LANGUAGES)[number];

/** The articles of one language, sorted by file name. */
export function articlesOf(language: GoldLanguage, set: ArticleSet = 'gold'): GoldDocument[] {
  const folder = join(ROOT, 'test', set, language);
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.txt`))
    .sort()
    .map((name) => parseMarkup(readFileSync(join(folder, name), 'utf8'), name, language));
}

/** All gold articles. */
export function allArticles(): GoldDocument[] {
  return GOLD_LANGUAGES.flatMap((language) => articlesOf(language));
}
