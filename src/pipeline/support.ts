// Weak names (bare surnames, names that are also common words) count where the same thing is named in full elsewhere in the article.

import { ALIAS } from '../gazetteer/model';
import { type CandidateSpan, weigh } from './candidate';
import { type Document, wordsOf } from './document';
import { WEIGHT } from './score';

const SUSPECT = ALIAS.weak | ALIAS.common | ALIAS.givenName | ALIAS.surname;

/** Adds support to weak candidates whose entry a chosen, unsuspected mention names, or whose cue word stands in the text. True if any gained. */
export function supportWeakNames(document: Document, candidates: readonly CandidateSpan[], chosen: readonly CandidateSpan[]): boolean {
  const named = new Map<object, Set<number>>();
  for (const candidate of chosen) {
    for (const { layer, entry, flags } of candidate.refs) {
      if ((flags & SUSPECT) !== 0) continue;
      const set = named.get(layer);
      if (set) set.add(entry);
      else named.set(layer, new Set([entry]));
    }
  }
  let gained = false;
  for (const candidate of candidates) {
    if (candidate.refs.length === 0 || candidate.refs.some((ref) => (ref.flags & SUSPECT) === 0)) continue;
    if (candidate.refs.some((ref) => named.get(ref.layer)?.has(ref.entry))) {
      weigh(candidate, 'named-in-full-elsewhere', WEIGHT.supported);
      gained = true;
    }
    for (const { layer, entry } of candidate.refs) {
      const cueWords = layer.cueWordsOf(entry);
      if (cueWords.length === 0) continue;
      const words = wordsOf(document, layer);
      if (cueWords.some((word) => words.has(word))) {
        weigh(candidate, 'cue-word', WEIGHT.cueWord);
        gained = true;
        break;
      }
    }
  }
  return gained;
}
