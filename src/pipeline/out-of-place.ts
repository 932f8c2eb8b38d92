// Names that mean something only in their own country: weak ones, and lesser towns. Elsewhere they are something else.

import { ALIAS, ENTRY_KIND } from '../gazetteer/model';
import { type CandidateSpan, weigh } from './candidate';
import type { Context } from './context';
import { type Document, hasSomeWord } from './document';
import type { EntryRef, Reading } from './readings';
import { WEIGHT } from './weights';

/** So many mentions of other countries make an article one of elsewhere. */
const ELSEWHERE = 4;
const LESSER_POPULATION = 200_000;

function isLesserTown(layer: EntryRef['layer'], entry: number): boolean {
  const kind = layer.entryKind[entry];
  return (kind === ENTRY_KIND.town || kind === ENTRY_KIND.village || kind === ENTRY_KIND.adminSeat) && (layer.entryPopulation[entry] as number) < LESSER_POPULATION && !layer.isCurated(entry);
}

/**
 * A weak name says which thing of one country is meant only where the article is about that country: `Border Guards` in an article on Poland are not those of Sudan.
 * What names the thing itself (its cue words, its full name) tells as well.
 * So it is with a lesser town that no seed names, in an article of other countries: `Nelson` in British Columbia is not that of New Zealand.
 */
export function isOutOfPlace(document: Document, { layer, entry, flags }: EntryRef, context: Context): boolean {
  const country = layer.entryCountry[entry] as number;
  if (country === 0) return false;
  const own = (context.certain.get(layer)?.get(entry) ?? 0) + (context.likely.get(layer)?.get(entry) ?? 0);
  const others = (context.countries.get(country) ?? 0) - own;
  if (isLesserTown(layer, entry)) return others <= 0 && context.total - own >= ELSEWHERE;
  if ((flags & ALIAS.weak) === 0 || others > 0 || own > 0) return false;
  return !hasSomeWord(document, layer, layer.cueWordsOf(entry));
}

/** Takes weight from the lesser towns that are out of place (`Oleh` of Nigeria, in an article on Ukraine): more likely they are no towns. True if any lost. */
export function demoteOutOfPlace(document: Document, candidates: readonly CandidateSpan[], context: Context): boolean {
  const demoted = new Map<Reading, boolean>();
  let any = false;
  for (const candidate of candidates) {
    const { reading } = candidate;
    if (reading === undefined || candidate.type !== 'city') continue;
    let isDemoted = demoted.get(reading);
    if (isDemoted === undefined) {
      isDemoted = reading.refs.every((ref) => isLesserTown(ref.layer, ref.entry) && isOutOfPlace(document, ref, context));
      demoted.set(reading, isDemoted);
    }
    if (!isDemoted) continue;
    weigh(candidate, 'out-of-place', WEIGHT.outOfPlace);
    any = true;
  }
  return any;
}
