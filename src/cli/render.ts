// Entities in the text for people: colours by type in a terminal, the markup of the annotation guidelines elsewhere.

import type { Entity, EntityType, PlaceEntity } from '../types';
import type { Colours } from './io';

/** Control characters could steer the terminal: a text must not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;

export function printable(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(CONTROL, '\ufffd');
}

/** One line, for tables. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' '));
}

export function colourOf(type: EntityType, colours: Colours): (text: string) => string {
  const table: Record<EntityType, (text: string) => string> = {
    city: colours.cyan,
    country: colours.green,
    region: colours.blueBright,
    site: colours.yellow,
    person: colours.magenta,
    faction: colours.red,
    organisation: colours.blue,
  };
  return table[type];
}

/**
 * The text with its entities: coloured, or as `[[Alep|city]]` where there are no colours, which `yaqut eval` reads as gold
 * once somebody has corrected it. Entities must not overlap.
 */
export function renderText(text: string, entities: readonly Entity[], colours: Colours): string {
  const parts: string[] = [];
  let at = 0;
  for (const { type, start, end } of entities) {
    if (start < at) continue;
    const surface = printable(text.slice(start, end));
    parts.push(printable(text.slice(at, start)));
    parts.push(colours.isColorSupported ? colours.bold(colourOf(type, colours)(surface)) : `[[${surface}|${type}]]`);
    at = end;
  }
  parts.push(printable(text.slice(at)));
  const rendered = parts.join('');
  return rendered === '' || rendered.endsWith('\n') ? rendered : `${rendered}\n`;
}

export function isPlace(entity: Entity): entity is PlaceEntity {
  return entity.type === 'city' || entity.type === 'country' || entity.type === 'region' || entity.type === 'site';
}

/** `36.20, 37.16`; empty where there are none. */
export function coordinates({ lat, lon }: { lat?: number; lon?: number }): string {
  return lat === undefined || lon === undefined ? '' : `${lat.toFixed(2)}, ${lon.toFixed(2)}`;
}

/** For `--explain`: each entity with what it is and which evidence counted. */
export function renderExplanation(entities: readonly Entity[], colours: Colours): string {
  return entities.map((entity) => {
    const { type, text, start, end, confidence, via, id, name, evidence = [] } = entity;
    const what = [name, id === undefined ? undefined : `(${id})`, isPlace(entity) ? coordinates(entity) : ''].filter(Boolean).join(' ');
    const head = `${start}–${end} ${colourOf(type, colours)(type)} ${colours.bold(oneLine(text))}${what === '' ? '' : ` → ${oneLine(what)}`}, confidence ${confidence.toFixed(2)}, by ${via}`;
    const reasons = evidence.map(({ rule, weight }) => `    ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}  ${oneLine(rule)}`);
    return [head, ...reasons].join('\n');
  }).map((block) => `${block}\n`).join('');
}

/** A table of left-aligned columns; widths count code points, near enough for names. The last cell of a shorter row may go on over the columns that it has not. */
export function table(rows: ReadonlyArray<readonly string[]>, indent = '  '): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, column) => {
    if (column + 1 < row.length || row.length === columns) widths[column] = Math.max(widths[column] ?? 0, [...cell].length);
  });
  return rows.map((row) => `${indent}${row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length))).join('  ').trimEnd()}\n`).join('');
}
