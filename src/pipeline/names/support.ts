// Weak names (bare surnames, names that are also common words) count where the same thing is named in full elsewhere in the article.

import { SUSPECT_ALIAS } from '../../gazetteer/model';
import { type CandidateSpan, weigh } from '../document/candidate';
import { type Document, hasSomeWord } from '../document/document';
import type { Reading } from '../document/readings';
import { WEIGHT } from '../document/weights';

/** Adds support to weak candidates whose entry a chosen, unsuspected mention names, or whose cue word stands in the text. True if any gained. */
export function supportWeakNames(document: Document, candidates: readonly CandidateSpan[], chosen: readonly CandidateSpan[]): boolean {
  const named = new Map<object, Set<number>>();
  const seen = new Set<Reading>();
  for (const { reading } of chosen) {
    if (reading === undefined || reading.allSuspect || seen.has(reading)) continue;
    seen.add(reading);
    for (const { layer, entry, flags } of reading.refs) {
      if ((flags & SUSPECT_ALIAS) !== 0) continue;
      const set = named.get(layer);
      if (set) set.add(entry);
      else named.set(layer, new Set([entry]));
    }
  }
  const isNamed = ({ refs }: Reading) => refs.some((ref) => named.get(ref.layer)?.has(ref.entry));
  const hasCueWord = ({ refs }: Reading) => refs.some(({ layer, entry }) => hasSomeWord(document, layer, layer.cueWordsOf(entry)));
  const supports = new Map<Reading, { named: boolean; cueWord: boolean }>();
  let gained = false;
  for (const candidate of candidates) {
    const { reading } = candidate;
    if (reading === undefined || !reading.allSuspect) continue;
    let support = supports.get(reading);
    if (support === undefined) {
      support = { named: isNamed(reading), cueWord: hasCueWord(reading) };
      supports.set(reading, support);
    }
    if (support.named) weigh(candidate, 'named-in-full-elsewhere', WEIGHT.supported);
    if (support.cueWord) weigh(candidate, 'cue-word', WEIGHT.cueWord);
    gained ||= support.named || support.cueWord;
  }
  return gained;
}
