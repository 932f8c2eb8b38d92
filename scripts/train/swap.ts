// Training articles with other names, or in capitals. With other names every one of a document is replaced by one of another document, of the same
// type and language and of like form, so that contexts are learnt and not the names that stand in them.

import type { GoldDocument, GoldEntity } from '../../src/evaluate/score';

/** Names that may stand for each other: same language, type and number of words, alike at their beginning (article, vowel) and in their capitals. */
type Pool = Map<string, string[]>;

const ARTICLE = /^ال/;
const VOWEL = /^[aeiouyhàâäéèêëîïôöûüœæ]/i;

function formOf(name: string, type: string, lang: string): string {
  const words = name.split(/[\s-]+/).length;
  const isUpper = name === name.toUpperCase() && /\p{Lu}/u.test(name);
  const begins = /\p{Script=Arabic}/u.test(name) ? (ARTICLE.test(name) ? 'article' : 'bare') : `${VOWEL.test(name) ? 'vowel' : 'consonant'} ${/^\p{Lu}/u.test(name) ? 'capital' : 'small'}`;
  return [lang, type, Math.min(words, 5), isUpper, begins].join(' ');
}

export function namePool(documents: readonly GoldDocument[]): Pool {
  const pool = new Map<string, Set<string>>();
  for (const { text, lang, entities } of documents) {
    for (const { start, end, types } of entities) {
      if (types.length !== 1) continue;
      const name = text.slice(start, end);
      const form = formOf(name, types[0] as string, lang);
      const names = pool.get(form);
      if (names) names.add(name);
      else pool.set(form, new Set([name]));
    }
  }
  return new Map([...pool].map(([form, names]) => [form, [...names]]));
}

const lastWord = (name: string) => name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00a0')) + 1);

/** The document with other names. One name is replaced by one other all along, and a family name by that of the full name's replacement. */
export function swapped(document: GoldDocument, pool: Pool, random: () => number): GoldDocument {
  const { text, lang } = document;
  const sorted = [...document.entities].sort((a, b) => a.start - b.start);
  const replacement = new Map<string, string>();
  const surnames = new Map<string, string>();
  // Full names first: they decide what their family names become.
  for (const { start, end, types } of [...sorted].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const name = text.slice(start, end);
    if (replacement.has(name) || types.length !== 1) continue;
    const type = types[0] as string;
    const known = type === 'person' ? surnames.get(name) : undefined;
    const choices = pool.get(formOf(name, type, lang)) ?? [];
    const other = known ?? choices[Math.floor(random() * choices.length)] ?? name;
    replacement.set(name, other);
    if (type === 'person' && name.includes(' ')) surnames.set(lastWord(name), lastWord(other));
  }
  let out = '';
  let at = 0;
  const entities: GoldEntity[] = [];
  for (const entity of sorted) {
    if (entity.start < at) continue;
    out += text.slice(at, entity.start);
    const name = text.slice(entity.start, entity.end);
    const other = replacement.get(name) ?? name;
    entities.push({ ...entity, start: out.length, end: out.length + other.length });
    out += other;
    at = entity.end;
  }
  return { ...document, text: out + text.slice(at), entities };
}

/** The document in capitals; the few letters that have none of one code unit stay as they are. */
export function inCapitals(document: GoldDocument): GoldDocument {
  const capital = (unit: string) => (unit.toUpperCase().length === 1 ? unit.toUpperCase() : unit);
  return { ...document, text: document.text.split('').map(capital).join('') };
}
