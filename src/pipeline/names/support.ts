// Weak names (bare surnames, names that are also common words) count where the same thing is named in full elsewhere in the article.

import { ALIAS, SUSPECT_ALIAS } from '../../gazetteer/model';
import { isBody } from '../../types';
import { type CandidateIndex, type CandidateSpan, weigh } from '../document/candidate';
import { type Document, hasSomeWord } from '../document/document';
import type { Reading } from '../document/readings';
import type { Context } from '../setting/context';
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

/**
 * Adds support to weak names of bodies of the country that the story was filed in, where the tagger finds a body of their type by no listed name, or of an acronym any (`Madrid - Le PP a demandé`), or where the name is as weak as one of another type elsewhere.
 * `byStart` holds the candidates by their first token. True if any gained.
 */
export function supportWhereFiled(candidates: readonly CandidateSpan[], byStart: CandidateIndex, { filedIn }: Context): boolean {
  let gained = false;
  for (const candidate of filedIn === 0 ? [] : candidates) {
    const { reading, type, tokenStart, end } = candidate;
    if (reading === undefined || !isBody(type)) continue;
    const there = reading.refs.filter(({ layer, entry }) => layer.entryCountry[entry] === filedIn);
    if (there.length === 0) continue;
    const isAcronym = there.some(({ flags }) => (flags & ALIAS.acronym) !== 0);
    const better = byStart.find(tokenStart, (other) => other.end === end && isBody(other.type) && other.score >= candidate.score && other.reading !== reading
      && (other.reading === undefined ? other.type === type || isAcronym : other.refs.length === 1 && other.reading.allWeak && reading.allWeak && other.refs.every(({ layer, entry }) => layer.entryCountry[entry] !== filedIn)));
    if (better === undefined) continue;
    weigh(candidate, 'filed-there', better.score - candidate.score + WEIGHT.agreement);
    gained = true;
  }
  return gained;
}
