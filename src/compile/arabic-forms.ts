// Forms of Arabic words: without their clitics, with their article.

import { wordsOfName } from '../gazetteer/name-words';

/** Clitics need a stem of three letters behind them. */
export const SHORTEST_CLITIC_WORD = 3;

/** What is left of a folded Arabic word behind the clitics that it may begin with: و ف, then ب ل ك, and لل for the article. */
export function cliticRemainders(word: string): string[] {
  const rests: string[] = [];
  for (const from of /^[وف]/.test(word) ? [0, 1] : [0]) {
    if (from === 1) rests.push(word.slice(1));
    if (/^[بلك]/.test(word.slice(from))) rests.push(word.slice(from + 1));
    if (word.startsWith('لل', from)) rests.push(`ا${word.slice(from + 1)}`);
  }
  return rests.filter((rest) => rest.length >= SHORTEST_CLITIC_WORD);
}

export const ARTICLE = 'ال';
/** Shorter words lose more by their article than they gain. */
const MIN_WITH_ARTICLE = 6;
/** Begins a nationality word that is made of a country's name: it is one word to its article (`الجنوب سوداني`; الجنوب الأفريقي is the south of the continent). */
const SOUTH = 'جنوب ';

/** An Arabic nationality word with its article, which each of its adjectives has (`الكوري الشمالي`). */
export function withArticle(form: string): string {
  const words = form.startsWith(SOUTH) ? [form] : form.split(' ');
  return words.map((word) => (word.startsWith(ARTICLE) ? word : ARTICLE + word)).join(' ');
}

/** A name of one word without its article, undefined where it has none or would be too short to be distinct. */
export function withoutArticle(name: string): string | undefined {
  const [word, more] = wordsOfName(name) ?? [];
  return word !== undefined && more === undefined && word.startsWith(ARTICLE) && word.length >= MIN_WITH_ARTICLE ? word.slice(ARTICLE.length) : undefined;
}
