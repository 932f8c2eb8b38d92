// One writer a format: how a run of documents becomes one output. Documents are written as they come; nothing but the map and the
// summary, which are about the run as a whole, is kept.

import { pathToFileURL } from 'node:url';
import { CSV_COLUMNS, type GeoJsonFeature, HTML_STYLE_SHEET, escapeHtml, toConll, toCsv, toDisplacy, toGeoJson, toHtml, toSpacyJson, toTsv, toWebAnnotation } from '../formats';
import type { Entity } from '../types';
import { BratFolder } from './brat-folder';
import type { Document } from './documents';
import type { Colours, Output } from './io';
import type { Format } from './options';
import { renderExplanation, renderText } from './render';
import { RunSummary } from './summary';

export interface Writer {
  begin?(): string;
  /** What the document adds to the output. */
  document(document: Document, entities: Entity[], index: number): string | Promise<string>;
  /** `count`: documents written. */
  end?(count: number): string;
}

export interface WriterOptions {
  format: Format;
  explain: boolean;
  offsets: 'text' | 'source';
  /** More than one document may come, so that each needs its name. */
  many: boolean;
  colours: Colours;
  out: string | undefined;
}

/** Opens the writer of a format. Only brat writes files of its own. */
export function openWriter(options: WriterOptions): Writer {
  const { format } = options;
  switch (format) {
    case 'text':
      return textWriter(options);
    case 'summary':
      return summaryWriter(options);
    case 'json':
      return jsonArray((document, entities) => [jsonDocument(document, entities, options)]);
    case 'jsonl':
      return { document: (document, entities) => `${JSON.stringify(jsonDocument(document, entities, options))}\n` };
    case 'spacy':
      return jsonArray((document, entities) => [toSpacyJson(document.text, entities)]);
    case 'displacy':
      return jsonArray((document, entities) => [toDisplacy(document.text, entities, { title: document.name })]);
    case 'web-annotation':
      return jsonArray((document, entities) => toWebAnnotation(document.text, entities, { source: iriOf(document) }));
    case 'geojson':
      return mapWriter();
    case 'html':
      return pageWriter();
    case 'conll':
      // -DOCSTART- is what parts documents in CoNLL-2003.
      return { document: (document, entities) => `-DOCSTART-\t-X-\t-X-\tO\n\n${toConll(document.text, entities)}\n` };
    case 'csv':
      return tableWriter(toCsv, ',');
    case 'tsv':
      return tableWriter(toTsv, '\t');
    case 'brat':
      return new BratFolder(options.out as string);
  }
}

function textWriter({ many, explain, colours }: WriterOptions): Writer {
  const summary = new RunSummary();
  return {
    document(document, entities, index) {
      summary.add(document.text, entities);
      const head = many ? `${index > 0 ? '\n' : ''}${colours.dim(`── ${document.name} ──`)}\n` : '';
      return `${head}${renderText(document.text, entities, colours)}${explain && entities.length > 0 ? `\n${renderExplanation(entities, colours)}` : ''}`;
    },
    end: (count) => (count === 0 ? '' : `\n${summary.render(colours)}`),
  };
}

function summaryWriter({ colours }: WriterOptions): Writer {
  const summary = new RunSummary('include');
  return {
    document(document, entities) {
      summary.add(document.text, entities);
      return '';
    },
    end: () => summary.render(colours),
  };
}

function jsonDocument({ name, line, id, text, sourceOf }: Document, entities: Entity[], { offsets }: WriterOptions): object {
  const located = offsets === 'text' ? entities : entities.map((entity) => {
    const source = sourceOf(entity.start, entity.end);
    return source === undefined ? entity : { ...entity, source };
  });
  return { document: name, ...(line === undefined ? {} : { line }), ...(id === undefined ? {} : { id }), text, entities: located };
}

/** A JSON array with one element a line. */
function jsonArray(elements: (document: Document, entities: Entity[]) => readonly object[]): Writer {
  let first = true;
  return {
    begin: () => '[',
    document: (document, entities) => elements(document, entities).map((element) => {
      const separator = first ? '\n' : ',\n';
      first = false;
      return separator + JSON.stringify(element);
    }).join(''),
    end: () => '\n]\n',
  };
}

function iriOf({ file, line }: Document): string {
  const base = file === 'stdin' ? 'urn:yaqut:stdin' : pathToFileURL(file).href;
  return line === undefined ? base : `${base}?line=${line}`;
}

/** One feature a place over all documents, the most mentioned first, with the documents that name it. */
function mapWriter(): Writer {
  const places = new Map<string, GeoJsonFeature & { properties: { documents?: string[] } }>();
  return {
    document({ name, text }, entities) {
      for (const feature of toGeoJson(text, entities).features) {
        const { mentions: _, ...properties } = feature.properties;
        const key = feature.id ?? JSON.stringify([feature.geometry, properties.type, properties.name]);
        const seen = places.get(key)?.properties;
        if (seen === undefined) places.set(key, { ...feature, properties: { ...properties, documents: [name] } });
        else {
          seen.count = (seen.count ?? 0) + (properties.count ?? 0);
          seen.forms = [...new Set([...(seen.forms ?? []), ...(properties.forms ?? [])])];
          seen.documents?.push(name);
        }
      }
      return '';
    },
    end() {
      const features = [...places.values()].sort((a, b) => (b.properties.count ?? 0) - (a.properties.count ?? 0));
      return `{"type":"FeatureCollection","features":[${features.map((feature) => `\n${JSON.stringify(feature)}`).join(',')}\n]}\n`;
    },
  };
}

function pageWriter(): Writer {
  return {
    begin: () => `<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>Who and where</title>\n<style>\nbody{font:1.1em/1.6 system-ui,sans-serif;max-width:45em;margin:2em auto;padding:0 1em;color-scheme:light dark}\n${HTML_STYLE_SHEET}\n</style>\n</head>\n<body>\n`,
    document: (document, entities) => `<article>\n<h2>${escapeHtml(document.name)}</h2>\n${toHtml(document.text, entities)}\n</article>\n`,
    end: () => '</body>\n</html>\n',
  };
}

/** The columns of `toCsv` after one for the document. */
function tableWriter(write: typeof toCsv, separator: string): Writer {
  const quotable = new RegExp(`["\r\n${separator}]|^\\s|\\s$`);
  return {
    begin: () => `document${separator}${CSV_COLUMNS.join(separator)}\r\n`,
    document({ name, text }, entities) {
      const cell = /^'*[=+\-@\t\r\n]/.test(name) ? `'${name}` : name;
      const document = quotable.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
      return entities.map((entity) => `${document}${separator}${write(text, [entity], { header: 'omit' })}`).join('');
    },
  };
}

/** Drives a writer. A document that a format cannot hold (half a surrogate pair in code points) goes to `fail`; the others go on. */
export async function writeAll(results: AsyncIterable<{ document: Document; entities: Entity[] }>, writer: Writer, output: Output, fail: (error: unknown, where: string) => void): Promise<number> {
  let count = 0;
  await output.write(writer.begin?.() ?? '');
  for await (const { document, entities } of results) {
    let written: string;
    try {
      written = await writer.document(document, entities, count);
    } catch (error) {
      fail(error, document.name);
      continue;
    }
    await output.write(written);
    count++;
  }
  await output.write(writer.end?.(count) ?? '');
  return count;
}
