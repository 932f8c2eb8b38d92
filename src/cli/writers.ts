// One writer a format: how a run of documents becomes one output. Documents are written as they come; nothing but the map and the
// summary, which are about the run as a whole, is kept.

import { YaqutError } from '../errors';
import { CSV_COLUMNS, type GeoJsonFeature, HTML_STYLE_SHEET, toGeoJson } from '../formats';
import { type FinishedFormat, finishDocument, jsonDocument, SEPARATORS } from '../node/finish';
import type { FinishedPiece } from '../node/worker';
import type { Entity } from '../types';
import { BratFolder } from './brat-folder';
import type { Document } from './documents';
import type { Colours, Output } from './io';
import type { Format } from './options';
import { renderExplanation, renderText } from './render';
import { RunSummary } from './summary';

interface Writer {
  begin?(): string;
  /** What the document adds to the output. */
  document(document: Document, entities: Entity[], index: number): string | Promise<string>;
  /** `count`: documents written. */
  end?(count: number): string;
}

interface WriterOptions {
  format: Format;
  explain: boolean;
  offsets: 'text' | 'source';
  /** More than one document may come, so that each needs its name. */
  many: boolean;
  colours: Colours;
  out: string | undefined;
  /** The files of the run: see `filesRead`. */
  read: ReadonlySet<string>;
}

/** A writer that has nothing to add to documents which workers have finished but what stands around and between them. */
interface JoiningWriter extends Writer {
  readonly format: FinishedFormat;
  /** What goes before text that is not empty. */
  separator(): string;
}

/** Opens the writer of a format. Only brat writes files of its own. */
export function openWriter(options: WriterOptions): Writer {
  switch (options.format) {
    case 'text':
      return textWriter(options);
    case 'summary':
      return summaryWriter(options);
    case 'geojson':
      return mapWriter();
    case 'brat':
      return new BratFolder(options.out as string, options.read);
    default:
      return joiningWriter(options.format, options);
  }
}

export function isJoining(writer: Writer): writer is JoiningWriter {
  return 'separator' in writer;
}

function joiningWriter(format: FinishedFormat, { offsets }: WriterOptions): JoiningWriter {
  const [begin, end] = aroundOf(format);
  let first = true;
  const separator = () => {
    const text = first ? (SEPARATORS[format] === '' ? '' : '\n') : SEPARATORS[format];
    first = false;
    return text;
  };
  return {
    format,
    separator,
    begin: () => begin,
    document(document, entities) {
      const text = offsets === 'text' ? finishDocument(document, entities, format) : withSources(document, entities, format);
      return text === '' ? '' : separator() + text;
    },
    end: () => end,
  };
}

function aroundOf(format: FinishedFormat): [begin: string, end: string] {
  switch (format) {
    case 'json':
    case 'spacy':
    case 'displacy':
    case 'web-annotation':
      return ['[', '\n]\n'];
    case 'csv':
      return [`document,${CSV_COLUMNS.join(',')}\r\n`, ''];
    case 'tsv':
      return [`document\t${CSV_COLUMNS.join('\t')}\r\n`, ''];
    case 'html':
      return [PAGE_HEAD, '</body>\n</html>\n'];
    default:
      return ['', ''];
  }
}

const PAGE_HEAD = `<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>Who and where</title>\n<style>\nbody{font:1.1em/1.6 system-ui,sans-serif;max-width:45em;margin:2em auto;padding:0 1em;color-scheme:light dark}\n${HTML_STYLE_SHEET}\n</style>\n</head>\n<body>\n`;

/** JSON in which entities have their place in the file, where they stand there unbroken. */
function withSources(document: Document, entities: readonly Entity[], format: FinishedFormat): string {
  const located = entities.map((entity) => {
    const source = document.sourceOf(entity.start, entity.end);
    return source === undefined ? entity : { ...entity, source };
  });
  return `${JSON.stringify(jsonDocument(document, located))}${format === 'jsonl' ? '\n' : ''}`;
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

/** Drives a writer with what workers have finished. */
export async function writeFinished(pieces: AsyncIterable<FinishedPiece>, writer: JoiningWriter, output: Output, fail: (error: unknown, where?: string) => void): Promise<void> {
  let count = 0;
  await output.write(writer.begin?.() ?? '');
  for await (const piece of pieces) {
    if (piece.failure !== undefined) {
      fail(new YaqutError(piece.failure), piece.where);
      continue;
    }
    count += piece.documents;
    if (piece.bytes.length === 0) continue;
    await output.write(writer.separator());
    await output.write(piece.bytes);
  }
  await output.write(writer.end?.(count) ?? '');
}
