// Views of compromise that stand for our entities: pointers from terms, and matches that know their entity.

import type { Entity } from '../types';
import type { CompromiseTerm, PlacedTerm } from './compromise-layout';

/** `[sentence, first term, term after the last]`. */
export type CompromisePointer = [sentence: number, start: number, end: number];

/** What the plugin uses of compromise's View. */
export interface CompromiseView {
  document: CompromiseTerm[][];
  readonly docs: CompromiseTerm[][];
  readonly fullPointer: unknown[][];
  readonly pointer: unknown;
  update(pointer: unknown): CompromiseView;
  getNth(n?: number | string): CompromiseView;
  tag(tag: string, reason?: string): unknown;
  json(options?: unknown): unknown;
  out(method?: unknown): unknown;
}

export type ViewClass = new (...parameters: unknown[]) => CompromiseView;

/** An entity and the terms that it touches. */
export interface Found {
  entity: Entity;
  terms: PlacedTerm[];
}

/** One pointer for each sentence that the terms, which follow each other, lie in. */
export function pointersOf(terms: ReadonlyArray<Pick<PlacedTerm, 'sentence' | 'index'>>): CompromisePointer[] {
  const pointers: CompromisePointer[] = [];
  for (const { sentence, index } of terms) {
    const last = pointers[pointers.length - 1];
    if (last?.[0] === sentence) last[2] = index + 1;
    else pointers.push([sentence, index, index + 1]);
  }
  return pointers;
}

/** The terms, with the one in front that holds the words when the first is an empty one of a contraction. */
export function withHeads(document: CompromiseTerm[][], terms: readonly PlacedTerm[]): Array<Pick<PlacedTerm, 'sentence' | 'index'>> {
  const first = terms[0] as PlacedTerm;
  let head = first.index;
  while (head > 0 && document[first.sentence]?.[head]?.text === '') head--;
  return head === first.index ? [...terms] : [{ sentence: first.sentence, index: head }, ...terms];
}

/** The part of the view that each of its terms lies in. */
export function partsOf(view: CompromiseView): Map<CompromiseTerm, number> {
  const partOf = new Map<CompromiseTerm, number>();
  view.docs.forEach((terms, part) => {
    for (const term of terms) partOf.set(term, part);
  });
  return partOf;
}

/**
 * Makes subclasses of compromise's views (View, People) whose matches know the entities they stand for.
 * `within` gives the entities of a view.
 */
export function exactViews(within: (view: CompromiseView) => Found[]): (Base: ViewClass) => ViewClass {
  const classes = new WeakMap<ViewClass, ViewClass>();
  /** The entity of each match; undefined for those that are compromise's own. */
  const entitiesOf = (view: CompromiseView): Array<Entity | undefined> => {
    const partOf = partsOf(view);
    const entities: Array<Entity | undefined> = [];
    for (const { entity, terms } of within(view)) for (const { term } of terms) entities[partOf.get(term) as number] = entity;
    return entities;
  };
  return (Base) => {
    const known = classes.get(Base);
    if (known) return known;
    class Exact extends Base {
      override update(pointer: unknown): CompromiseView {
        return new Exact(this.document, pointer);
      }
      /** `out('array')` gives the exact words of our entities, without what compromise's terms have around them. */
      override out(method?: unknown): unknown {
        if (method !== 'array') return super.out(method);
        const entities = entitiesOf(this);
        const words = this.fullPointer.map((pointer, part) => entities[part]?.text ?? (super.update([pointer]).out('text') as string).trim());
        return words.filter((word) => word !== '');
      }
      /** `json()` adds our entity to each match. */
      override json(options?: unknown): unknown {
        if (typeof options === 'number') return (this.json() as unknown[])[options];
        const entities = entitiesOf(this);
        const records = super.json(options) as Array<Record<string, unknown>>;
        return records.map((record, part) => (entities[part] ? { ...record, entity: entities[part] } : record));
      }
    }
    classes.set(Base, Exact);
    classes.set(Exact, Exact);
    return Exact;
  };
}
