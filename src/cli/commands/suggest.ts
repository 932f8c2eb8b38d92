// `yaqut suggest DIR`: names that no entry explains, by frequency, as seed lines to correct and keep.

import { SEED_COLUMNS } from '../../compile/seeds';
import { bundledGazetteer } from '../../index';
import { nodeExtractor } from '../../node/extractor';
import { foldWord } from '../../text/folding';
import type { EntityType } from '../../types';
import { readDocuments } from '../documents';
import { resolveInputs } from '../inputs';
import { type Io, Output, Reporter } from '../io';
import { type ExtractionFlags, extraction, type InputFlags } from '../options';
import { filesRead, refuseOverwriting, refuseReadingOutput } from '../overwriting';
import { Progress } from '../progress';
import { oneLine } from '../render';
import { languageOf, smallWords, type TextLanguage, unexplainedNames } from '../unexplained';

interface SuggestFlags extends ExtractionFlags, InputFlags {
  atLeast?: number;
  limit?: number;
  contexts?: number;
  out?: string;
}

interface Suggestion {
  count: number;
  documents: number;
  lastDocument: string;
  types: Map<EntityType, number>;
  /** Spellings by language, with counts. */
  forms: Map<TextLanguage, Map<string, number>>;
  contexts: string[];
}

const CONTEXT_CHARACTERS = 40;

export async function suggestCommand(args: readonly string[], flags: SuggestFlags, io: Io): Promise<number> {
  const { atLeast = 2, limit = 200, contexts = 2, minConfidence = 0.5, ...others } = flags;
  const reporter = new Reporter(io, flags.strict === true);
  // Demonyms and doubtful entries explain a capital too.
  const { extractEntities } = nodeExtractor({ ...extraction(others), minConfidence: 0, demonyms: 'include' });
  const files = await resolveInputs(args, flags.from, reporter.fail);
  const read = filesRead(files, io, [flags.gazetteer]);
  refuseOverwriting(read, [['--out', flags.out]]);
  if (flags.out === undefined) refuseReadingOutput(read, io);
  const output = await Output.open(io, flags.out);
  const progress = new Progress(io, files.reduce((sum, { bytes }) => sum + bytes, 0), false);
  const found = new Map<string, Suggestion>();
  const ordinary = new Set<string>();
  for await (const { text, name } of readDocuments(files, io, flags, { fail: reporter.fail, onBytes: progress.bytes })) {
    progress.documents(1);
    const language = languageOf(text);
    const lowerCase = smallWords(text);
    for (const word of lowerCase) ordinary.add(word);
    for (const { text: surface, start, end, type } of unexplainedNames(text, extractEntities(text), minConfidence, lowerCase)) {
      const form = cellText(surface);
      const key = form.split(/[\s'’-]+/).map((word) => foldWord(word)).join(' ');
      if (form === '' || key.trim() === '') continue;
      const suggestion: Suggestion = found.get(key) ?? { count: 0, documents: 0, lastDocument: '', types: new Map(), forms: new Map(), contexts: [] };
      found.set(key, suggestion);
      suggestion.count++;
      if (suggestion.lastDocument !== name) suggestion.documents++;
      suggestion.lastDocument = name;
      if (type !== undefined) suggestion.types.set(type, (suggestion.types.get(type) ?? 0) + 1);
      const script: TextLanguage = /\p{Script=Arabic}/u.test(form) ? 'ar' : language === 'ar' ? 'en' : language;
      const forms = suggestion.forms.get(script) ?? new Map<string, number>();
      suggestion.forms.set(script, forms.set(form, (forms.get(form) ?? 0) + 1));
      if (suggestion.contexts.length < contexts) suggestion.contexts.push(contextOf(text, start, end));
    }
  }
  progress.stop();
  // A word that only its capital speaks for, and that some text has without, is none: the Premier of a ministre, CHILDREN in a headline.
  const isOrdinary = ({ types, forms }: Suggestion) => types.size === 0 && [...forms.values()].some((counts) => [...counts.keys()].some((form) => ordinary.has(form.toLowerCase())));
  const kept = [...found].filter(([, suggestion]) => suggestion.count >= atLeast && !isOrdinary(suggestion)).sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1)).slice(0, limit);
  const ids = new Set<string>();
  await output.write(`${SEED_COLUMNS.join('\t')}\n`);
  for (const [, suggestion] of kept) await output.write(seedLine(suggestion, ids));
  await output.close();
  return reporter.exitCode;
}

/** Text that fits a cell with `|` between names and `~` before weak ones. */
function cellText(text: string): string {
  return oneLine(text).replace(/[|\t\ufffd]/g, ' ').replace(/^[~\s]+/, '').replace(/ +/g, ' ').trim();
}

function contextOf(text: string, start: number, end: number): string {
  return cellText(`${text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start)}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT_CHARACTERS)}`);
}

function mostFrequent<T>(counts: ReadonlyMap<T, number>): T[] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

/** The type that most mentions have; a shape's guess where the tagger says nothing. */
function typeOf({ types, forms }: Suggestion): EntityType {
  const [type] = mostFrequent(types);
  if (type !== undefined) return type;
  const [form = ''] = [...forms.values()].flatMap(mostFrequent);
  if (/^[\p{Lu}\p{N}.&-]{2,7}$/u.test(form)) return 'organisation';
  return /\s/.test(form) ? 'person' : 'city';
}

function seedLine(suggestion: Suggestion, ids: Set<string>): string {
  const type = typeOf(suggestion);
  const cell = (language: TextLanguage) => mostFrequent(suggestion.forms.get(language) ?? new Map<string, number>()).slice(0, 5).join('|');
  const names = (['en', 'fr', 'ar'] as const).map(cell);
  const first = (names.find((name) => name !== '') ?? '').split('|')[0] as string;
  const id = freshId(type, first, ids);
  const guess = suggestion.types.size === 0 ? 'type guessed by shape' : 'type guessed by the tagger';
  const mentions = `${suggestion.count} ${suggestion.count === 1 ? 'mention' : 'mentions'} in ${suggestion.documents} ${suggestion.documents === 1 ? 'document' : 'documents'}`;
  const note = `unchecked; suggested: ${mentions}; ${guess}; ${suggestion.contexts.map((context) => `… ${context} …`).join(' / ')}`;
  return `${[id, type, ...names, '', '', '', '', '', '', note].join('\t')}\n`;
}

/** Consonants and long vowels by letter: a slug to be bettered by hand. */
const ROMAN: Readonly<Record<string, string>> = {
  ا: 'a', أ: 'a', إ: 'i', آ: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z',
  ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'w', ي: 'y', ى: 'a', ة: 'a', ئ: 'y', ؤ: 'w', پ: 'p', چ: 'ch', گ: 'g', ڤ: 'v',
};

export function slugOf(name: string): string {
  const roman = Array.from(name, (letter) => ROMAN[letter] ?? letter).join('');
  return roman.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed';
}

function freshId(type: EntityType, name: string, ids: Set<string>): string {
  const base = `${type}/${slugOf(name)}`;
  const layers = bundledGazetteer().layers;
  let id = base;
  for (let number = 2; ids.has(id) || layers.some((layer) => layer.entryOf(id) >= 0); number++) id = `${base}-${number}`;
  ids.add(id);
  return id;
}
