// "Who and where": the different things that all documents name, with counts.

import { type AnnotatedSpan, summarise } from '../formats';
import { ENTITY_TYPES, type EntityType } from '../types';
import type { Colours } from './io';
import { colourOf, coordinates, oneLine, table } from './render';

interface Row {
  key: string;
  type: EntityType;
  name: string;
  count: number;
  documents: number;
  country?: string;
  lat?: number;
  lon?: number;
}

const WHERE: readonly EntityType[] = ['country', 'region', 'city', 'site'];
const WHO: readonly EntityType[] = ENTITY_TYPES.filter((type) => !WHERE.includes(type));
const MAX_TOGETHER = 10;

export class RunSummary {
  private readonly rows = new Map<string, Row>();
  private readonly together = new Map<string, { between: [string, string]; count: number }>();
  private documents = 0;
  private mentions = 0;

  /** `withPairs`: also count what is named in one sentence, which takes memory for every pair. */
  constructor(private readonly withPairs: 'omit' | 'include' = 'omit') {}

  add(text: string, entities: readonly AnnotatedSpan[]): void {
    this.documents++;
    this.mentions += entities.length;
    const summary = summarise(text, entities);
    for (const { key, type, name, count, country, lat, lon } of summary.entities) {
      const row = this.rows.get(key);
      if (row) {
        row.count += count;
        row.documents++;
      } else this.rows.set(key, { key, type: type as EntityType, name, count, documents: 1, ...(country === undefined ? {} : { country }), ...(lat === undefined || lon === undefined ? {} : { lat, lon }) });
    }
    if (this.withPairs === 'omit') return;
    for (const { between, count } of summary.coOccurrences) {
      const pair = [...between].sort() as [string, string];
      const key = pair.join('\n');
      const seen = this.together.get(key);
      if (seen) seen.count += count;
      else this.together.set(key, { between: pair, count });
    }
  }

  render(colours: Colours): string {
    const parts: string[] = [];
    for (const [title, types] of [['Where', WHERE], ['Who', WHO]] as const) {
      const rows = types.flatMap((type) => this.sorted().filter((row) => row.type === type));
      if (rows.length === 0) continue;
      // Cells are laid out bare and coloured afterwards: escape codes have no width.
      const lines = table(rows.map((row) => [row.type, oneLine(row.name), String(row.count), row.country ?? '', coordinates(row)])).split('\n');
      parts.push(`${colours.bold(title)}\n${rows.map((row, index) => (lines[index] as string).replace(row.type, colourOf(row.type, colours)(row.type))).join('\n')}\n`);
    }
    if (this.together.size > 0) {
      const named = (key: string) => oneLine(this.rows.get(key)?.name ?? key);
      const pairs = [...this.together.values()].sort((a, b) => b.count - a.count).slice(0, MAX_TOGETHER);
      parts.push(`${colours.bold('Named together')}\n${table(pairs.map(({ between, count }) => [`${named(between[0])} + ${named(between[1])}`, String(count)]))}`);
    }
    const things = `${this.rows.size} ${this.rows.size === 1 ? 'thing' : 'things'} in ${this.mentions} ${this.mentions === 1 ? 'mention' : 'mentions'}`;
    parts.push(colours.dim(`${things}, ${this.documents} ${this.documents === 1 ? 'document' : 'documents'}`));
    return `${parts.join('\n')}\n`;
  }

  private sorted(): Row[] {
    return [...this.rows.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  }
}
