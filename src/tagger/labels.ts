// The label set of the tagger: O, and begin / last / inside / unit of place, person and body (BILOU).
// The seven fine types are told apart afterwards, by the gazetteer and by the type classifier: see docs/design.md.

import type { EntityType } from '../types';

export const COARSE_TYPES = ['place', 'person', 'body'] as const;
export type CoarseType = (typeof COARSE_TYPES)[number];

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
