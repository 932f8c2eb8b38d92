// Regular spelling variation: rules that are data (seeds/spelling.tsv) applied to folded names.

import { wordsOfName } from '../gazetteer/name-words';
import { ARABIC_COUNTRIES, ARABIC_WORDS, SLAVIC_COUNTRIES } from '../gazetteer/respelt';
import type { EntityType } from '../types';
import type { Seed, SpellingRule } from './seeds';

const ARABIC_WORD = new RegExp(`(?:^| )(?:${ARABIC_WORDS.join('|')})(?= |$)`);
const LATIN = /^[a-z0-9 ]+$/;

/** Rewrites applied to one name at most at once, and spellings made of one name at most: long names vary less in practice. */
const MAX_REWRITES = 2;
const MAX_VARIANTS: Readonly<Record<EntityType, number>> = { city: 3, country: 2, region: 2, site: 2, person: 2, faction: 4, organisation: 1 };

/** Scopes of spelling rules that apply to a seed's name. */
function scopesOf(seed: Seed, folded: string): Set<string> {
  const scopes = new Set(['any']);
  if (ARABIC_WORD.test(folded) || (seed.type !== 'organisation' && seed.countries.some((code) => ARABIC_COUNTRIES.includes(code)))) scopes.add('arabic');
  if (seed.type !== 'organisation' && seed.countries.some((code) => SLAVIC_COUNTRIES.includes(code))) scopes.add('slavic');
  return scopes;
}

/**
 * The folded spellings that the rules make of a name, without the name itself, the nearest first: one rewrite before two.
 * A rule rewrites all its places at once; a spelling comes at most once.
 */
export function spellingVariants(name: string, seed: Seed, rules: readonly SpellingRule[]): string[] {
  const words = wordsOfName(name);
  if (words === undefined) return [];
  const folded = words.join(' ');
  if (!LATIN.test(folded) || folded.length < 4) return [];
  const scopes = scopesOf(seed, folded);
  const applicable = rules.filter((rule) => scopes.has(rule.scope));
  const seen = new Set([folded]);
  let frontier = [folded];
  const variants: string[] = [];
  const most = MAX_VARIANTS[seed.type];
  // Names joined by an apostrophe or a hyphen are also written as one word (Sana'a, Sanaa; Al-Qaïda, Alqaida is rare and left out).
  for (const joined of joinedForms(name)) if (!seen.has(joined)) {
    seen.add(joined);
    variants.push(joined);
    frontier.push(joined);
  }
  for (let depth = 0; depth < MAX_REWRITES && variants.length < most; depth++) {
    const next: string[] = [];
    for (const form of frontier) {
      for (const rule of applicable) {
        const rewritten = form.replace(rule.from, rule.to).replace(/ +/g, ' ').trim();
        if (rewritten.length < 4 || seen.has(rewritten)) continue;
        seen.add(rewritten);
        next.push(rewritten);
        if (variants.length < most) variants.push(rewritten);
      }
    }
    frontier = next;
  }
  return variants;
}

function joinedForms(name: string): string[] {
  if (!/[\p{L}]['’ʼʿʾ][\p{L}]/u.test(name)) return [];
  const joined = wordsOfName(name.replace(/(?<=\p{L})['’ʼʿʾ](?=\p{L})/gu, ''));
  return joined === undefined ? [] : [joined.join(' ')];
}
