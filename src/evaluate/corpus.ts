// Reads annotated corpora: our inline markup `[[surface|type|key]]` and JSONL.

import { describe, YaqutError } from '../errors';
import type { GoldDocument, GoldEntity } from './score';

/**
 * Reads an article in the markup of the annotation guidelines. Offsets are UTF-16 code units of the text without its markup. Linear in the article.
 *
 * @throws YaqutError `invalid-input` where a bracket is not closed, a field is missing or one markup stands in another.
 * @example
 * ```ts
 * import { parseMarkup } from 'yaqut/evaluate';
 * parseMarkup('Rain in [[Aleppo|city|aleppo]].', 'a', 'en').text; // 'Rain in Aleppo.'
 * ```
 */
export function parseMarkup(markup: string, id: string, lang: string): GoldDocument {
  if (typeof markup !== 'string') throw new YaqutError({ code: 'invalid-input', what: 'the markup is not a string', expected: 'an article with [[surface|type]] markup', got: describe(markup), remedy: 'read the file as UTF-8' });
  const entities: GoldEntity[] = [];
  let text = '';
  let at = 0;
  for (;;) {
    const open = markup.indexOf('[[', at);
    if (open < 0) break;
    const close = markup.indexOf(']]', open);
    const parts = close < 0 ? [] : markup.slice(open + 2, close).split('|');
    const [surface, types, key] = parts;
    // Of one markup in another the inner would end the outer, and its brackets would count as words.
    if (surface === undefined || types === undefined || surface === '' || surface.includes('[[')) {
      throw new YaqutError({ code: 'invalid-input', what: `${id}: markup is not valid`, expected: '[[surface|type]] or [[surface|type|key]]', got: describe(markup.slice(open, open + 40)), remedy: 'write for example [[Aleppo|city]] or [[Aleppo|city|aleppo]], none within another' });
    }
    text += markup.slice(at, open);
    entities.push({ start: text.length, end: text.length + surface.length, types: types.split('/'), ...(key === undefined ? {} : { key }) });
    text += surface;
    at = close + 2;
  }
  return { id, lang, text: text + markup.slice(at), entities };
}

/**
 * Reads one line of a JSONL corpus: `{"id", "lang", "text", "entities": [{"start", "end", "type" or "types", "key"?}]}`.
 * Offsets are UTF-16 code units of `text`, half-open; `number` is the line's, from 1, and the document's id where it has none. Linear in the line.
 *
 * @throws YaqutError `invalid-input` with the line's number where it is not such a document or an entity does not lie in the text.
 * @example
 * ```ts
 * import { parseJsonlLine } from 'yaqut/evaluate';
 * parseJsonlLine('{"text":"Rain in Aleppo","entities":[{"start":8,"end":14,"type":"city"}]}', 1).entities; // [{ start: 8, end: 14, types: ['city'] }]
 * ```
 */
export function parseJsonlLine(line: string, number: number): GoldDocument {
  const fail = (expected: string, got: unknown) => new YaqutError({ code: 'invalid-input', what: `line ${number} is not a document`, expected, got: describe(got), remedy: 'write {"id", "text", "entities": [{"start", "end", "type"}]} on each line' });
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw fail('JSON', line);
  }
  if (typeof value !== 'object' || value === null || typeof value.text !== 'string') throw fail("an object with a string 'text'", value);
  if (!Array.isArray(value.entities)) throw fail("an array 'entities'", value.entities);
  const { text } = value;
  const entities = (value.entities as Array<Record<string, unknown>>).map((entity): GoldEntity => {
    if (typeof entity !== 'object' || entity === null) throw fail('entities with start, end and type', entity);
    const types = Array.isArray(entity.types) ? entity.types : [entity.type];
    if (!Number.isInteger(entity.start) || !Number.isInteger(entity.end) || types.some((type) => typeof type !== 'string')) throw fail('entities with start, end and type', entity);
    const [start, end] = [entity.start as number, entity.end as number];
    if (start < 0 || start >= end || end > text.length) throw fail(`entities with 0 <= start < end <= ${text.length}`, `start ${start}, end ${end}`);
    return { start, end, types: types as string[], ...(typeof entity.key === 'string' ? { key: entity.key } : {}) };
  });
  return { id: typeof value.id === 'string' ? value.id : String(number), lang: typeof value.lang === 'string' ? value.lang : '', text, entities };
}
