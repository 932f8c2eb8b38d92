// Forms of Arabic words: without their clitics, with their article.

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

/** An Arabic adjective with its article. */
export function withArticle(form: string): string {
  return form.split(' ').map((word) => (word.startsWith('ال') ? word : `ال${word}`)).join(' ');
}
