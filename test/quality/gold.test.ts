// Quality on our own gold articles, as floors just under what is reached: they can only rise.

import { describe, expect, it } from 'vitest';
import { scoreEntities } from '../../src/evaluate';
import { extractEntities } from '../../src/index';
import { articlesOf, GOLD_LANGUAGES, type GoldLanguage } from '../support/articles';

/** F1 of exact span and type, and B-cubed F1 of linking. */
const FLOORS: Readonly<Record<GoldLanguage, { typed: number; linking: number; articles: number }>> = {
  fr: { typed: 0.965, linking: 0.98, articles: 26 },
  en: { typed: 0.95, linking: 0.975, articles: 20 },
  ar: { typed: 0.915, linking: 0.96, articles: 10 },
};
const ERRORS_SHOWN = 20;

describe('gold articles', () => {
  it.each(GOLD_LANGUAGES)('%s', (language) => {
    const articles = articlesOf(language);
    expect(articles.length).toBeGreaterThanOrEqual(FLOORS[language].articles);
    const score = scoreEntities(articles, articles.map((article) => extractEntities(article.text)));
    const errors = score.errors.slice(0, ERRORS_SHOWN).map(({ id, kind, text, want, got }) => `${id}: ${kind} ${JSON.stringify(text)} ${want} → ${got}`);
    expect(score.typed.f1, `typed F1; the first of ${score.errors.length} errors:\n${errors.join('\n')}`).toBeGreaterThanOrEqual(FLOORS[language].typed);
    expect(score.linking?.f1 ?? 0, 'linking').toBeGreaterThanOrEqual(FLOORS[language].linking);
  });
});
