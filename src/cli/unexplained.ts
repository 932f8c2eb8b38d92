// Names of a text that no gazetteer entry explains: what the tagger found without an id, and capitalised words that nothing found.

import type { Entity, EntityType } from '../types';

export type TextLanguage = 'en' | 'fr' | 'ar';

interface UnexplainedName {
  text: string;
  start: number;
  end: number;
  /** Undefined where nothing says what it is. */
  type: EntityType | undefined;
}

/** Words that join the parts of one name: `Forces de soutien rapide`, `Abu Bakr al-Baghdadi`, `Bank of Sudan`. */
const JOINTS = "de|du|des|d['’]|la|le|les|l['’]|et|el|al|as|ash|at|an|ad|bin|ibn|ben|bint|abu|abou|von|van|der|of|the|and|for";
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’ʿʾ.&-]*[\\p{L}\\p{M}\\p{N}]|\\p{Lu}";
const NAME = new RegExp(`(?<![\\p{L}\\p{N}])(?:${CAPITALISED})(?:[ \\u00a0\\n](?:(?:${JOINTS})[ -]?){0,3}(?:${CAPITALISED}))*`, 'gu');
/** Where a capital is due whatever the word. */
const SENTENCE_START = /(?:^|[.!?…:;"“”«»()[\]—–•*#|\t\n-]["'“”«»()\s]*)$/u;
const FRENCH = /(?<!\p{L})(?:le|la|les|des|du|une|est|dans|pour|qui|que|sur|par|avec|été)(?!\p{L})/giu;
const ENGLISH = /(?<!\p{L})(?:the|of|and|in|to|was|were|that|with|for|from|has|have|by|said)(?!\p{L})/giu;
const LEADING_ELISION = /^(?:[DLQNSJCdlqnsjc]|[Qq]u)['’](?=\p{L})/u;

/** Words that often stand capitalised before a name only because they open the sentence. */
const OPENERS = new Set('the a an this that these those in on at by for from to with as but and or if when while after before since then he she they it his her their its some many all both no not there here le la les un une des du de en au aux dans sur selon pour par avec sans ce cet cette ces il elle ils elles on son sa ses leur mais et ou si quand après avant depuis puis alors car chez lors entre'.split(' '));

/** English writes days and months with a capital, and in any archive they would head the list. */
const DATES = new Set('monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(' '));

/** Length of a first word, with the blank after it, that belongs to the sentence rather than to the name. */
function openerLength(lowerCase: ReadonlySet<string>, surface: string): number {
  const [first = '', word = ''] = /^([\p{L}\p{M}]+)\s+(?=\S)/u.exec(surface) ?? [];
  const lower = word.toLowerCase();
  return word !== '' && (OPENERS.has(lower) || lowerCase.has(lower)) ? first.length : 0;
}

/** A guess, enough to choose a column. */
export function languageOf(text: string): TextLanguage {
  const sample = text.slice(0, 20_000);
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic > latin) return 'ar';
  return (sample.match(FRENCH)?.length ?? 0) > (sample.match(ENGLISH)?.length ?? 0) ? 'fr' : 'en';
}

/** The words that a text has in small letters. */
export function smallWords(text: string): Set<string> {
  return new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu));
}

/** `entities`: all that the extractor finds, with the least confidence asked; `lowerCase`: the words that the text has in small letters. */
export function unexplainedNames(text: string, entities: readonly Entity[], leastConfidence: number, lowerCase: ReadonlySet<string> = smallWords(text)): UnexplainedName[] {
  const names: UnexplainedName[] = [];
  for (const { id, via, confidence, type, start, end, text: surface } of entities) {
    // A short form without an id belongs to a full name that is in the list already.
    if (id === undefined && via === 'tagger' && confidence >= leastConfidence) names.push({ text: surface, start, end, type });
  }
  const taken = entities.filter(({ id, confidence }) => id !== undefined || confidence >= leastConfidence);
  let next = 0;
  for (const match of text.matchAll(NAME)) {
    const elision = LEADING_ELISION.exec(match[0])?.[0].length ?? 0;
    const opens = SENTENCE_START.test(text.slice(Math.max(0, match.index - 8), match.index));
    const start = match.index + elision + (opens ? openerLength(lowerCase, match[0].slice(elision)) : 0);
    const end = match.index + match[0].length;
    while (next < taken.length && (taken[next] as Entity).end <= start) next++;
    const other = taken[next];
    if (other !== undefined && other.start < end) continue;
    const surface = text.slice(start, end);
    if (surface.length < 3 || /^[IVXLCDM]+$/.test(surface) || DATES.has(surface.toLowerCase())) continue;
    // One capitalised word that begins a sentence says nothing.
    if (!/\s/.test(surface) && opens && start === match.index + elision) continue;
    names.push({ text: surface, start, end, type: undefined });
  }
  return names;
}
