// The bridge between Latin and Arabic script: rules that are data (seeds/transliteration.tsv) make the likely spellings of a name
// in the script that it lacks. The compiler gives them lower confidence and drops those that mean something else.

import { wordsOfName } from '../gazetteer/name-words';
import { ARTICLE } from './arabic-forms';
import type { Seed, TransliterationRule } from './seeds';

/** Spellings made of one name at most: each alternative of a rule doubles them. */
const MAX_SPELLINGS = 3;
const ARABIC_WORD = /^[\u0620-\u064a]+$/;
const LATIN_WORD = /^[a-z]+$/;

/** Words of one script with their spelling in the other, as the curated names have them. */
type WordPairs = ReadonlyMap<string, string>;

/** A pair counts where so many curated names have it: one alone may be a translation. */
const MIN_PAIRS = 2;

/**
 * Learns from names of people and towns that have as many words in Latin as in Arabic which word is which:
 * `ahmed` is احمد, whatever letters alone would make of it. `latin>arabic` and `arabic>latin` in one pass over the seeds.
 */
export function learnWordPairs(seeds: readonly Seed[]): Record<'latin>arabic' | 'arabic>latin', WordPairs> {
  const counts = { 'latin>arabic': new Map<string, Map<string, number>>(), 'arabic>latin': new Map<string, Map<string, number>>() };
  const count = (table: Map<string, Map<string, number>>, word: string, other: string) => {
    const others = table.get(word) ?? new Map<string, number>();
    table.set(word, others.set(other, (others.get(other) ?? 0) + 1));
  };
  for (const seed of seeds) {
    if (seed.type !== 'person' && seed.type !== 'city') continue;
    const latin = wordsOfName(seed.names.find((name) => name.language === 'en')?.text ?? '') ?? [];
    const arabic = wordsOfName(seed.names.find((name) => name.language === 'ar')?.text ?? '') ?? [];
    // The article is a word of its own in Latin: al Sharaa is الشرع.
    const joined = latin.flatMap((word, index) => (word === 'al' || word === 'el' ? [] : latin[index - 1] === 'al' || latin[index - 1] === 'el' ? [`al ${word}`] : [word]));
    if (joined.length !== arabic.length) continue;
    joined.forEach((word, index) => {
      count(counts['latin>arabic'], word, arabic[index] as string);
      count(counts['arabic>latin'], arabic[index] as string, word);
    });
  }
  const best = (table: Map<string, Map<string, number>>) => new Map([...table].flatMap(([word, others]) => {
    const [other, times] = [...others].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] as [string, number];
    return times >= MIN_PAIRS ? [[word, other] as const] : [];
  }));
  return { 'latin>arabic': best(counts['latin>arabic']), 'arabic>latin': best(counts['arabic>latin']) };
}

/** One word through the rules in their order. The first spellings take the first alternative of each rule. */
function spellWord(word: string, rules: readonly TransliterationRule[]): string[] {
  let forms = [word];
  for (const { from, to } of rules) {
    const next: string[] = [];
    for (const alternative of to) {
      for (const form of forms) {
        const spelt = form.replace(from, alternative);
        if (!next.includes(spelt)) next.push(spelt);
      }
    }
    forms = next.slice(0, MAX_SPELLINGS);
  }
  return forms;
}

/**
 * The folded spellings of a name in the other script, the likeliest first; none where a word has letters that no rule rewrites.
 * Cost: rules times words.
 */
export function transliterations(name: string, direction: 'latin>arabic' | 'arabic>latin', rules: readonly TransliterationRule[], pairs?: WordPairs): string[] {
  const words = withArticles(wordsOfName(name), direction);
  const source = direction === 'latin>arabic' ? LATIN_WORD : ARABIC_WORD;
  const target = direction === 'arabic>latin' ? /^[a-z ]+$/ : ARABIC_WORD;
  if (words === undefined || !words.every((word) => source.test(word.replace(' ', '')))) return [];
  const applicable = rules.filter((rule) => rule.direction === direction);
  let spellings: string[][] = [[]];
  for (const word of words) {
    const known = pairs?.get(word);
    const forms = known === undefined ? spellPhrase(word, applicable) : [known];
    if (!forms.every((form) => target.test(form))) return [];
    spellings = forms.flatMap((form) => spellings.map((before) => [...before, form])).slice(0, MAX_SPELLINGS);
  }
  return [...new Set(spellings.map((one) => one.join(' ').replace(/ +/g, ' ')))];
}

/** Latin words with the article joined to the word that it belongs to, as the pairs have them. */
function withArticles(words: readonly string[] | undefined, direction: TransliterationRule['direction']): string[] | undefined {
  if (words === undefined || direction !== 'latin>arabic') return words?.slice();
  return words.flatMap((word, index) => (/^[ae]l$/.test(word) && index + 1 < words.length ? [] : index > 0 && /^[ae]l$/.test(words[index - 1] as string) ? [`al ${word}`] : [word]));
}

function spellPhrase(phrase: string, rules: readonly TransliterationRule[]): string[] {
  if (!phrase.startsWith('al ')) return spellWord(phrase, rules);
  // The article stands alone in Latin and is one with its word in Arabic.
  return spellWord(phrase.slice(3), rules).map((form) => `${ARTICLE}${form}`);
}
