// The fine types of a coarse one, and the classifier's choice among them.

import { COARSE_OF, COARSE_TYPES } from '../../tagger/labels';
import { ENTITY_TYPES, type EntityType } from '../../types';

/** The fine types of each coarse one. */
export const FINE_OF: ReadonlyArray<readonly number[]> = /* @__PURE__ */ COARSE_TYPES.map((_, coarse) => ENTITY_TYPES.flatMap((type, index) => (COARSE_OF[type] === coarse ? [index] : [])));

/** Index of each type. */
export const OWN_TYPE = Object.fromEntries(ENTITY_TYPES.map((type, index) => [type, index])) as Readonly<Record<EntityType, number>>;

export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** Log-odds of a fine type against the best other one of those given. */
export function typeMargin(sums: Int32Array, own: number, types: readonly number[], scale: number): number {
  let other = Number.NEGATIVE_INFINITY;
  for (const fine of types) if (fine !== own) other = Math.max(other, sums[fine] as number);
  return other === Number.NEGATIVE_INFINITY ? 0 : ((sums[own] as number) - other) / scale;
}
