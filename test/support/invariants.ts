// What holds for the entities of every text. Returns the first breach as a sentence, so that a failing property names it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from '../../src/types';
import { ROOT } from './articles';

/** White space, invisible format characters (bidi controls, BOM, zero-width spaces) and punctuation do not edge a name, but for a quotation mark that closes within it (`'Sparta' battalion`). */
const BAD_START = /^(?!['‘"“«][^'’"”»]+['’"”»][ -])[\s\p{P}\p{Cf}\p{M}]/u;
/** `&` is a word of its own to the tokeniser, and the tagger may end a name with it: see the property that fails. */
const BAD_END = /[\s\p{Cf}]$|(?!&)\p{P}$/u;
/** The last dot of `U.S.` belongs to the name, and so does the bracket of `JD(U)`. */
const DOTTED_END = /\p{L}\p{M}*\.\p{L}\p{M}*\.$|\p{Lu}\p{M}*\([A-Z]{1,3}\)$/u;
/** Abbreviations that the seeds write with their dot: `Ill.`, `Calif.`. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  readdirSync(join(ROOT, 'seeds'))
    .filter((name) => name.endsWith('.tsv'))
    .flatMap((name) => readFileSync(join(ROOT, 'seeds', name), 'utf8').split(/[\t|\n]/))
    .filter((cell) => /^~?\p{Lu}[^ ]*\.$/u.test(cell))
    .map((cell) => cell.replace(/^~/, '').toLowerCase()),
);

/** A character reference at an edge is the letter that it means. */
const REFERENCE = /^&#?\w+;|&#?\w+;$/g;

export function breachOf(text: string, entities: readonly Entity[]): string | undefined {
  let last = 0;
  for (const entity of entities) {
    const at = `${entity.type} ${JSON.stringify(entity.text)} at ${entity.start}-${entity.end}`;
    if (text.slice(entity.start, entity.end) !== entity.text) return `${at}: text is not the slice ${JSON.stringify(text.slice(entity.start, entity.end))}`;
    if (entity.start >= entity.end) return `${at}: empty span`;
    if (entity.start < last) return `${at}: begins before ${last}, where the one before it ends`;
    const name = entity.text.replace(REFERENCE, 'x');
    if (BAD_START.test(name)) return `${at}: begins with something that is no part of a name`;
    if (BAD_END.test(name) && !DOTTED_END.test(entity.text) && !ABBREVIATIONS.has(entity.text.toLowerCase())) return `${at}: ends with something that is no part of a name`;
    if (!(entity.confidence >= 0 && entity.confidence <= 1)) return `${at}: confidence ${entity.confidence}`;
    last = entity.end;
  }
  return undefined;
}

/** What two texts that differ only in their encoding must agree on. */
export function comparable(entities: readonly Entity[]): string[] {
  return entities.map(({ type, text, id }) => `${type} ${text.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/\r\n/g, '\n')} ${id ?? '-'}`);
}
