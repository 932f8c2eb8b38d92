// French towns by the first part of their compound names, once the text has named them whole: `Saint-Laurent` after `Saint-Laurent-du-Maroni` is no river.

import { isPlaceBelowCountry } from '../../types';
import type { CandidateSpan } from '../document/candidate';
import type { Document } from '../document/document';
import { isSameEntry } from '../document/readings';

const COMPOUND = /^(\p{Lu}[\p{L}’']+(?:-\p{Lu}[\p{L}’']+)?)[- ](?:du|de|des|sur|sous|en|lès|les|le|la|aux?|d['’])[- ]?\p{Lu}/u;

/** Gives, in place, the places behind a compound name that are called like its first part its referents, where no other town of the text begins so. Cost: one look at each name. */
export function shortenCompounds({ text }: Document, chosen: CandidateSpan[]): void {
  /** First part → the town; undefined for several. */
  const byFirst = new Map<string, CandidateSpan | undefined>();
  chosen.forEach((candidate, position) => {
    if (!isPlaceBelowCountry(candidate.type)) return;
    const written = text.slice(candidate.start, candidate.end);
    const full = byFirst.get(written);
    if (full !== undefined && candidate.antecedent === undefined) {
      chosen[position] = { ...candidate, type: full.type, refs: full.refs, reading: full.reading, antecedent: full, evidence: candidate.evidence && [...candidate.evidence, { rule: 'first-part-of', weight: 0 }] };
      return;
    }
    const first = candidate.type === 'city' ? COMPOUND.exec(written)?.[1] : undefined;
    if (first === undefined) return;
    const before = byFirst.get(first);
    const isOther = byFirst.has(first) && !(before !== undefined && (text.slice(before.start, before.end) === written || before.refs.some((one) => candidate.refs.some((ref) => isSameEntry(one, ref)))));
    byFirst.set(first, isOther ? undefined : (before ?? candidate));
  });
}
