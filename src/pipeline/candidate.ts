// A candidate: one reading of one span, with its possible referents and the evidence for it.

import type { GazetteerLayer } from '../gazetteer/layer';
import type { EntitySource, EntityType, Evidence } from '../types';

/** An entry of one layer that has the span's words as a name. */
export interface EntryRef {
  layer: GazetteerLayer;
  entry: number;
  /** ALIAS flags of this spelling of this entry. */
  flags: number;
}

export interface CandidateSpan {
  tokenStart: number;
  tokenEnd: number;
  /** Code units. */
  start: number;
  end: number;
  type: EntityType;
  via: EntitySource;
  /** Possible referents, best first once resolved; empty for names that no list has. */
  refs: EntryRef[];
  /** Log-odds that this span is an entity of this type. */
  score: number;
  /** Only filled when evidence is asked for. */
  evidence: Evidence[] | undefined;
  /** Where the name proper ends in tokens, when a tail follows it inside the span (`[Aleppo province]`). */
  coreEnd?: number;
  /** Full-name candidate that a short form stands for. */
  antecedent?: CandidateSpan;
  demonym?: true;
  /** A country has the same name (Lebanon, Tennessee): the town needs more than its name. */
  besideCountry?: boolean;
  /** A town has the same name (Aleppo): the region needs its head word. */
  besideTown?: boolean;
}

/** Adds a piece of evidence to a candidate. */
export function weigh(candidate: CandidateSpan, rule: string, weight: number): void {
  if (weight === 0) return;
  candidate.score += weight;
  candidate.evidence?.push({ rule, weight });
}

/** True where two candidates share a code unit. */
export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
