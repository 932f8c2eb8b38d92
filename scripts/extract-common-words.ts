// Extracts, once, the Arabic words that are hardly ever part of a name: counts over our own articles and the Arabic corpora.
// What is kept are words and counts, no text. Usage: tsx scripts/extract-common-words.ts CORPORA_TRAIN_DIR
// Writes seeds/sources/common-words-ar.tsv. French and English have dictionaries; Arabic has no small one with a free licence.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldWord } from '../src/text/folding';
import { tokenise } from '../src/text/tokenise';
import { ROOT } from './sources';
import { otherCorpora, ownArticles } from './train/corpus';

const directory = process.argv[2];
if (directory === undefined) {
  console.error('usage: tsx scripts/extract-common-words.ts CORPORA_TRAIN_DIR');
  process.exit(2);
}
/** A word is common when it occurs so often, and so seldom inside a name. */
const MIN_COUNT = 3;
const MAX_SHARE = 0.08;

const counts = new Map<string, { all: number; inName: number }>();
const documents = [...ownArticles(ROOT), ...otherCorpora(directory).corpora.filter((corpus) => /^(wikifane|newsfane)/.test(corpus.name))].flatMap((corpus) => corpus.documents).filter((document) => document.lang === 'ar');
for (const document of documents) {
  const tokens = tokenise(document.text);
  let entity = 0;
  const sorted = [...document.entities].sort((a, b) => a.start - b.start);
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    while (entity < sorted.length && (sorted[entity] as { end: number }).end <= start) entity++;
    const current = sorted[entity];
    const word = foldWord(document.text, start, end);
    const count = counts.get(word) ?? { all: 0, inName: 0 };
    count.all++;
    if (current !== undefined && current.start < end && start < current.end) count.inName++;
    counts.set(word, count);
  }
}
const common = [...counts].filter(([word, { all, inName }]) => /^[\u0620-\u064a]{2,}$/.test(word) && all >= MIN_COUNT && inName <= MAX_SHARE * all).sort((a, b) => b[1].all - a[1].all || (a[0] < b[0] ? -1 : 1));
writeFileSync(join(ROOT, 'seeds/sources/common-words-ar.tsv'), `# Arabic words (folded) that occur at least ${MIN_COUNT} times and in names at most ${100 * MAX_SHARE}% of the time. Counts over yaqut's own articles and the corpora WikiFANE and NewsFANE (Alotaibi and Lee; CC BY-SA 3.0).\n# Made by scripts/extract-common-words.ts. Used to flag names, not shipped.\nword\tcount\n${common.map(([word, { all }]) => `${word}\t${all}`).join('\n')}\n`);
console.log(`${common.length} words of ${counts.size}, ${documents.length} documents`);
