// Documents as finished text: what is made of a document where its entities are found, in this thread or in a worker. A worker that sends
// text back spares the main thread the copying of entities and the writing of JSON, which would else hold the other workers up.

import { pathToFileURL } from 'node:url';
import { escapeHtml, toConll, toCsv, toDisplacy, toHtml, toSpacyJson, toTsv, toWebAnnotation } from '../formats';
import type { Entity } from '../types';

/** A text with where it came from. */
export interface DocumentHead {
  /** For people: `a.txt`, `news.jsonl:3`, `stdin`. */
  name: string;
  file: string;
  /** Line of a JSONL or CSV file. */
  line?: number;
  /** The line's own id. */
  id?: string | number;
  text: string;
}

/** What stands between the documents of a format. Formats that look at all documents together are not among them. */
export const SEPARATORS = {
  json: ',\n',
  jsonl: '',
  spacy: ',\n',
  displacy: ',\n',
  'web-annotation': ',\n',
  conll: '',
  csv: '',
  tsv: '',
  html: '',
} as const;
export type FinishedFormat = keyof typeof SEPARATORS;

/** Standard input among the files of documents. */
export const STDIN_NAME = 'stdin';

/** What a document adds to an output; empty where it adds nothing. */
export function finishDocument(document: DocumentHead, entities: readonly Entity[], format: FinishedFormat): string {
  const { name, text } = document;
  switch (format) {
    case 'json':
      return JSON.stringify(jsonDocument(document, entities));
    case 'jsonl':
      return `${JSON.stringify(jsonDocument(document, entities))}\n`;
    case 'spacy':
      return JSON.stringify(toSpacyJson(text, entities));
    case 'displacy':
      return JSON.stringify(toDisplacy(text, entities, { title: name }));
    case 'web-annotation':
      return toWebAnnotation(text, entities, { source: iriOf(document) }).map((annotation) => JSON.stringify(annotation)).join(SEPARATORS[format]);
    case 'conll':
      // -DOCSTART- is what parts documents in CoNLL-2003.
      return `-DOCSTART-\t-X-\t-X-\tO\n\n${toConll(text, entities)}\n`;
    case 'csv':
      return rows(document, entities, toCsv, ',');
    case 'tsv':
      return rows(document, entities, toTsv, '\t');
    case 'html':
      return `<article>\n<h2>${escapeHtml(name)}</h2>\n${toHtml(text, entities)}\n</article>\n`;
  }
}

export function jsonDocument({ name, line, id, text }: DocumentHead, entities: readonly object[]): object {
  return { document: name, ...(line === undefined ? {} : { line }), ...(id === undefined ? {} : { id }), text, entities };
}

function iriOf({ file, line }: DocumentHead): string {
  const base = file === STDIN_NAME ? 'urn:yaqut:stdin' : pathToFileURL(file).href;
  return line === undefined ? base : `${base}?line=${line}`;
}

/** The rows of `toCsv` behind a cell with the document's name. */
function rows({ name, text }: DocumentHead, entities: readonly Entity[], write: typeof toCsv, separator: string): string {
  const quotable = new RegExp(`["\r\n${separator}]|^\\s|\\s$`);
  const cell = /^'*[=+\-@\t\r\n]/.test(name) ? `'${name}` : name;
  const document = quotable.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return entities.map((entity) => `${document}${separator}${write(text, [entity], { header: 'omit' })}`).join('');
}
