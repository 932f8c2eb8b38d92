// Summary of a text: who and what is named how often, how, where first, and together with whom.

import { foldWord } from '../text/folding';
import { type Opener, sentenceOpeners } from './segments';
import { type AnnotatedSpan, checkEntities, readOptions } from './span';

export interface SummaryOptions {
  /** What two entities must share to count as named together: a sentence (default) or a paragraph. */
  together?: 'sentence' | 'paragraph';
}

/** One thing of the text. */
export interface SummaryEntry {
  /** The id, or type and folded words where there is none: unique in the summary. */
  key: string;
  type: string;
  /** Canonical name, or the longest spelling in the text. */
  name: string;
  id?: string;
  /** Number of mentions. */
  count: number;
  /** The first mention; UTF-16 code units. */
  first: { start: number; end: number; text: string };
  /** Spellings, most frequent first. */
  forms: Array<{ text: string; count: number }>;
  country?: string;
  lat?: number;
  lon?: number;
}

/** Two things that are named together. */
export interface CoOccurrence {
  /** Keys of the two, in the order of the summary. */
  between: [string, string];
  /** Number of sentences or paragraphs that name both. */
  count: number;
}

export interface Summary {
  /** Most mentioned first; those mentioned as often in the order of the text. */
  entities: SummaryEntry[];
  /** Most frequent first. */
  coOccurrences: CoOccurrence[];
}

/**
 * The things that a text names, each once, with counts, spellings and what is named together.
 * Mentions are of one thing when they share an `id`, or, without ids, type and folded words (case and accents do not count).
 * Offsets are UTF-16 code units. A sentence ends with . ! ? … or a paragraph; a paragraph with an empty line, or a line that ends a sentence.
 * Cost: linear in the text, plus, for each sentence or paragraph, the square of the number of different things it names.
 *
 * @throws YaqutError `invalid-input` when an entity does not lie in the text, or an option is not valid.
 * @example
 * ```ts
 * import { extractEntities } from 'yaqut';
 * import { summarise } from 'yaqut/formats';
 * const text = 'Alep a résisté. Près d’Alep, l’OSDH compte les morts.';
 * const { entities, coOccurrences } = summarise(text, extractEntities(text));
 * console.log(entities[0]?.count, coOccurrences[0]?.count); // 2 1
 * ```
 */
export function summarise(text: string, entities: readonly AnnotatedSpan[], options: SummaryOptions = {}): Summary {
  const { together } = readOptions('summary', options, { together: ['sentence', 'paragraph'] });
  const sorted = checkEntities(text, entities, 'summary');
  const groups = new Map<string, AnnotatedSpan[]>();
  for (const entity of sorted) {
    const key = keyOf(entity);
    const group = groups.get(key);
    if (group) group.push(entity);
    else groups.set(key, [entity]);
  }
  // Sorting is stable: things mentioned as often stay in the order of the text.
  const entries = [...groups].map(([key, group]) => toEntry(key, group)).sort((a, b) => b.count - a.count);
  return { entities: entries, coOccurrences: coOccurrences(sorted, entries, sentenceOpeners(text).filter(({ kind }) => together === 'sentence' || kind === 'paragraph')) };
}

function keyOf({ id, type, text }: AnnotatedSpan): string {
  return id ?? `${type}:${text.trim().split(/\s+/).map((word) => foldWord(word)).join(' ')}`;
}

function toEntry(key: string, group: readonly AnnotatedSpan[]): SummaryEntry {
  const first = group[0] as AnnotatedSpan;
  const counts = new Map<string, number>();
  for (const { text } of group) counts.set(text, (counts.get(text) ?? 0) + 1);
  const forms = [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
  const longest = forms.reduce((best, form) => (form.text.length > best.length ? form.text : best), '');
  const entry: SummaryEntry = { key, type: first.type, name: first.name ?? longest, count: group.length, first: { start: first.start, end: first.end, text: first.text }, forms };
  if (first.id !== undefined) entry.id = first.id;
  if (first.country !== undefined) entry.country = first.country;
  if (first.lat !== undefined && first.lon !== undefined) Object.assign(entry, { lat: first.lat, lon: first.lon });
  return entry;
}

function coOccurrences(sorted: readonly AnnotatedSpan[], entries: readonly SummaryEntry[], openers: readonly Opener[]): CoOccurrence[] {
  const rankOf = new Map(entries.map(({ key }, rank) => [key, rank]));
  const counts = new Map<number, number>();
  let named = new Set<number>();
  const flush = () => {
    const ranks = [...named].sort((a, b) => a - b);
    ranks.forEach((one, index) => {
      for (const other of ranks.slice(index + 1)) counts.set(one * entries.length + other, (counts.get(one * entries.length + other) ?? 0) + 1);
    });
    named = new Set();
  };
  let opener = 0;
  for (const entity of sorted) {
    const before = opener;
    while (opener < openers.length && (openers[opener] as Opener).at <= entity.start) opener++;
    if (opener > before) flush();
    named.add(rankOf.get(keyOf(entity)) as number);
  }
  flush();
  const keyAt = (rank: number) => (entries[rank] as SummaryEntry).key;
  return [...counts]
    .sort(([pairA, countA], [pairB, countB]) => countB - countA || pairA - pairB)
    .map(([pair, count]) => ({ between: [keyAt(Math.floor(pair / entries.length)), keyAt(pair % entries.length)], count }));
}
