// A candidate: one reading of one span, with its possible referents and the evidence for it.

import type { EntitySource, EntityType, Evidence } from '../../types';
import type { EntryRef, Reading } from './readings';

export interface CandidateSpan {
  tokenStart: number;
  tokenEnd: number;
  /** Code units. */
  start: number;
  end: number;
  type: EntityType;
  via: EntitySource;
  /** What the gazetteer knows of the name, shared by all mentions that are written alike; undefined for proposals. */
  reading: Reading | undefined;
  /** Possible referents; empty for names that no list has. */
  refs: readonly EntryRef[];
  /** Log-odds that this span is an entity of this type. */
  score: number;
  /** Only filled when evidence is asked for. */
  evidence: Evidence[] | undefined;
  /** Where the name proper ends in tokens, when a tail follows it inside the span (`[Aleppo province]`); -1 for most. */
  coreEnd: number;
  /** Full-name candidate that a short form stands for. */
  antecedent: CandidateSpan | undefined;
  demonym: boolean;
}

/** Referents of the names that no list has. */
export const NO_REFS: readonly EntryRef[] = [];

export function newCandidate(tokenStart: number, tokenEnd: number, start: number, end: number, type: EntityType, via: EntitySource, explain: boolean): CandidateSpan {
  return { tokenStart, tokenEnd, start, end, type, via, reading: undefined, refs: NO_REFS, score: 0, evidence: explain ? [] : undefined, coreEnd: -1, antecedent: undefined, demonym: false };
}

/** Adds a piece of evidence to a candidate. */
export function weigh(candidate: CandidateSpan, rule: string, weight: number): void {
  if (weight === 0) return;
  candidate.score += weight;
  candidate.evidence?.push({ rule, weight });
}

/** The same name as one of another type, which `rule` gives it. */
export function retyped(candidate: CandidateSpan, type: EntityType, rule: string): CandidateSpan {
  const evidence = candidate.evidence && [...candidate.evidence, { rule, weight: 0 }];
  return { ...candidate, type, evidence };
}

/** Candidates by the token they begin or end at: lists chained through integers, so that a token without any costs four bytes. */
export class CandidateIndex {
  private readonly latest: Int32Array;
  private readonly items: CandidateSpan[] = [];
  private readonly previous: number[] = [];
  constructor(tokenCount: number) {
    this.latest = new Int32Array(tokenCount).fill(-1);
  }

  add(token: number, candidate: CandidateSpan): void {
    this.previous.push(this.latest[token] as number);
    this.latest[token] = this.items.length;
    this.items.push(candidate);
  }

  /** The candidate added first at this token for which `holds` is true. */
  find(token: number, holds: (candidate: CandidateSpan) => boolean): CandidateSpan | undefined {
    let found: CandidateSpan | undefined;
    for (let at = this.latest[token] as number; at >= 0; at = this.previous[at] as number) {
      const candidate = this.items[at] as CandidateSpan;
      if (holds(candidate)) found = candidate;
    }
    return found;
  }
}

/** Whether a listed name means nothing else: no common word, no given name, no adjective (سورية), nothing that needs support. */
export function isPlain({ reading }: CandidateSpan): boolean {
  return reading !== undefined && !reading.allSuspect && !reading.allLesser && !reading.allCommon && !reading.allDemonym;
}

/** The same words as a place of another type, if they name one. */
export function otherReading(byStart: CandidateIndex, candidate: CandidateSpan, type: EntityType): CandidateSpan | undefined {
  return byStart.find(candidate.tokenStart, (one) => one.type === type && one !== candidate && one.start === candidate.start && one.end === candidate.end && one.refs.length > 0);
}
