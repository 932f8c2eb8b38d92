// The label set of the tagger: O, and begin / last / inside / unit of place, person and body (BILOU).
// The seven fine types are told apart afterwards, by the gazetteer and by the type classifier: see docs/design.md.

import type { EntityType } from '../types';

export const COARSE_TYPES = ['place', 'person', 'body'] as const;

/** Index of the coarse type of each fine type. */
export const COARSE_OF: Readonly<Record<EntityType, number>> = { city: 0, country: 0, region: 0, site: 0, person: 1, faction: 2, organisation: 2 };

export const OUTSIDE = 0;
export const LABEL_COUNT = 13;

/** Positions in a name; a label is 1 + 4 × type + position. */
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

export function labelOf(coarseType: number, position: number): number {
  return 1 + coarseType * 4 + position;
}

/** Whether the label leaves a name open, so that I or L must follow. */
export function leavesOpen(label: number): boolean {
  return label !== OUTSIDE && ((label - 1) & 3) <= INSIDE;
}

/** Whether `next` may follow `previous`. */
export function mayFollow(previous: number, next: number): boolean {
  const position = (next - 1) & 3;
  if (!leavesOpen(previous)) return next === OUTSIDE || position === BEGIN || position === UNIT;
  return next !== OUTSIDE && (next - 1) >> 2 === (previous - 1) >> 2 && (position === INSIDE || position === LAST);
}

/** Classes of labels that transitions tell apart: outside, and the three types, whether their name is of one word or more. */
export const CLASS_COUNT = 4;
/** So many transition weights there are: from class to class between names, and B→I, B→L, I→I, I→L within each type. */
export const TRANSITION_COUNT = CLASS_COUNT * CLASS_COUNT + 4 * COARSE_TYPES.length;

/** Where the weight of a transition stands, for labels that may follow each other. Begin and end of a text count as outside. */
export function transitionIndex(previous: number, next: number): number {
  const type = (next - 1) >> 2;
  if (!leavesOpen(previous)) return (previous === OUTSIDE ? 0 : 1 + ((previous - 1) >> 2)) * CLASS_COUNT + (next === OUTSIDE ? 0 : 1 + type);
  return innerTransition(type) + 2 * ((previous - 1) & 3) + (((next - 1) & 3) - INSIDE);
}

/** Where the four weights within names of a coarse type begin. */
export function innerTransition(coarseType: number): number {
  return CLASS_COUNT * CLASS_COUNT + 4 * coarseType;
}
