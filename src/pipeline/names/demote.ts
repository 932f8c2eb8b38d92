// Readings that what the article names speaks against are demoted, so that another reading of their words is chosen: a party of elsewhere, an ordinary word, a country where its namesake of a state is meant.

import { ALIAS, CUE } from '../../gazetteer/model';
import { ALL_UPPER, GAP_SPACE, SENTENCE_START } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { isBody, isPlaceBelowCountry } from '../../types';
import { isBehindPreposition } from '../document/arabic-words';
import { type CandidateIndex, type CandidateSpan, weigh } from '../document/candidate';
import { liesIn, tieBetween } from '../setting/containers';
import { isCitedSource, WORLD_AGENCY } from '../setting/cited-sources';
import { type Context, dominant } from '../setting/context';
import { type Document, hasSomeWord } from '../document/document';
import { distanceKm, kilometresBetween } from '../setting/geography';
import { ELSEWHERE, isLesserTown, isOutOfPlace, mentionsOf } from '../setting/out-of-place';
import { countriesOf, type EntryRef, isSameEntry, type Reading } from '../document/readings';
import { isState } from '../setting/towns-before-states';
import { WEIGHT } from '../document/weights';

/** So many mentions of other countries tell acronyms apart. */
const ELSEWHERE_FOR_ACRONYMS = 2;

/** An acronym of a body of another country than those of the article, of whose cue words it has none. */
function isForeignAcronym(document: Document, { refs }: Reading, context: Context): boolean {
  return refs.every((ref) => {
    const { own, others } = mentionsOf(ref, context);
    return (ref.flags & ALIAS.acronym) !== 0 && ref.layer.entryCountry[ref.entry] !== 0 && own <= 0 && others >= ELSEWHERE_FOR_ACRONYMS && !hasSomeWord(document, ref.layer, ref.layer.cueWordsOf(ref.entry));
  });
}

/** An acronym of a body of the world that a body of the country where the story was filed has too (`RABAT – Le PAM et le RNI`). */
function isOfTheWorld(document: Document, { refs }: Reading): boolean {
  return refs.every((ref) => (ref.flags & ALIAS.acronym) !== 0 && ref.layer.entryCountry[ref.entry] === 0 && !hasSomeWord(document, ref.layer, ref.layer.cueWordsOf(ref.entry)));
}

function isAcronymWhereFiled({ reading }: CandidateSpan, { filedIn }: Context): boolean {
  return filedIn !== 0 && reading?.refs.some(({ layer, entry, flags }) => (flags & ALIAS.acronym) !== 0 && layer.entryCountry[entry] === filedIn) === true;
}

/** Something by its usual name, in a country of the article. */
function isAtHome(candidate: CandidateSpan, context: Context): boolean {
  return candidate.reading?.allWeak === false && hasRefAtHome(candidate, context);
}

const NOWHERE: ReadonlySet<number> = /* @__PURE__ */ new Set();

/** @param but packed countries that do not count */
function hasRefAtHome({ reading }: CandidateSpan, context: Context, but = NOWHERE): boolean {
  return reading?.refs.some((ref) => !but.has(ref.layer.entryCountry[ref.entry] as number) && mentionsOf(ref, context).own > 0) === true;
}

/** Of a country that an article of other countries never names. */
function isElsewhere(ref: EntryRef, context: Context): boolean {
  const { own, others } = mentionsOf(ref, context);
  return ref.layer.entryCountry[ref.entry] !== 0 && own <= 0 && others >= ELSEWHERE;
}

/** An acronym of a body that works worldwide, or of a country of the article. */
function isAcronymAtHome({ reading }: CandidateSpan, context: Context): boolean {
  return reading?.refs.some((ref) => (ref.flags & ALIAS.acronym) !== 0 && (ref.layer.entryCountry[ref.entry] === 0 || mentionsOf(ref, context).own > 0)) === true;
}

/** `Ensemble` at the start of a sentence: a word, and a party of a country that the article never names. */
function isOrdinaryAtStart(document: Document, { tokenStart, type }: CandidateSpan, { allWeak, allCommon, refs }: Reading, context: Context): boolean {
  if (!allWeak || !allCommon || isPlaceBelowCountry(type) || ((document.tokens.flags[tokenStart] as number) & SENTENCE_START) === 0) return false;
  return refs.every((ref) => isOutOfPlace(document, ref, context));
}

/** `PDF`, `DNA`: an ordinary word in capitals, and a body of some country. */
function isOrdinaryAcronym({ tokens, cues }: Document, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  return tokenStart === tokenEnd && ((tokens.flags[tokenStart] as number) & ALL_UPPER) !== 0 && ((cues[tokenStart] as number) & CUE.word) !== 0;
}

/** So many divisions of a country, and a name that is a far country's too (`Georgia`) is a division as they are. */
const DIVISIONS_OF_AN_ARTICLE = 2;
/** Or one, beside so many mentions of the country in all. */
const MENTIONS_BESIDE_A_DIVISION = 2;
/** A match may be played in Atlanta. */
const CUES_OF_A_DIVISION = 2;
/** What is nearer may be meant as the neighbour that it is: `Niger`, amid the states of Nigeria. */
const FAR_COUNTRY_KM = 2000;

/**
 * `in Niger` in an article that names Niger State and nothing of the country; `Georgia` in one that names Kansas and Ohio, or has cue words of the state (`Atlanta`, `Kemp`) and none of the country, or once the place that an unlisted town lies in (`Blakely, Georgia`) where it names the United States, and nothing near the Caucasus.
 * `countries` are those that the article may name.
 */
function isDivisionMeant(document: Document, candidates: readonly CandidateSpan[], { tokenStart, tokenEnd, end }: CandidateSpan, reading: Reading, byStart: CandidateIndex, context: Context, countries: readonly EntryRef[]): boolean {
  const { refs } = reading;
  if (isAttribute(document, tokenStart, end) && byStart.find(tokenStart, (other) => other.type === 'region' && other.end === end && other.refs.some(isState)) !== undefined) return true;
  const isNamed = ({ layer, entry }: EntryRef) => context.certain.get(layer)?.has(entry) === true;
  // `in Niger and Chad`: beside a country it is one.
  const isListed = [tokenStart - 2, tokenEnd + 1, tokenEnd + 2].some((beside) => beside >= 0 && beside < document.tokens.count && byStart.find(beside, (other) => other.type === 'country') !== undefined);
  if (!isListed && tokenStart > 0 && IN.has(document.tokens.hash[tokenStart - 1] as number) && refs.every((country) => mentionsOf(country, context).own <= 0) && byStart.find(tokenStart, (other) => other.type === 'region' && other.end === end && other.refs.some(isNamed)) !== undefined) return true;
  const isFar = ({ layer, entry }: EntryRef) =>
    refs.every((country) => mentionsOf(country, context).own <= 0 && (kilometresBetween(country, { layer, entry }) ?? 0) > FAR_COUNTRY_KM && !hasAnchorWithin(country, context, FAR_COUNTRY_KM) && !countries.some((other) => !isSameEntry(other, country) && (kilometresBetween(other, country) ?? FAR_COUNTRY_KM) < FAR_COUNTRY_KM));
  const divisions = ({ layer, entry }: EntryRef) => context.divisions.get(layer.entryCountry[entry] as number) ?? 0;
  const region = byStart.find(tokenStart, (other) => other.type === 'region' && other.end === end && other.refs.some(isFar));
  if (region === undefined) return false;
  const meant = region.refs.filter(isFar);
  const cueWords = ({ layer, entry }: EntryRef) => [...layer.cueWordsOf(entry)].filter((word) => hasSomeWord(document, layer, [word])).length;
  if (meant.some((ref) => cueWords(ref) >= CUES_OF_A_DIVISION) && !refs.some((ref) => cueWords(ref) > 0)) return true;
  return meant.some((ref) => divisions(ref) >= DIVISIONS_OF_AN_ARTICLE || (divisions(ref) > 0 && mentionsOf(ref, context).own >= MENTIONS_BESIDE_A_DIVISION)) || (meant.some((ref) => mentionsOf(ref, context).own > 0) && isBehindUnlistedTown(document, candidates, reading, byStart));
}

/** `from Niger` would be the country. */
const IN: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['in', 'across', 'throughout']);
const INDEFINITE_ARTICLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['a', 'an']);

const OF_A_STATE = /^ (?:man|woman|couple|teen|teenager|mother|father|boy|girl|family|lawmaker|judge|jury|grand jury|sheriff|resident|pastor|senator|county|town|high school)\b/;
const LONGEST_NOUN = 16;

/** `A Georgia man`: what is of a country has its adjective (`a Georgian man`). */
function isAttribute({ text, tokens }: Document, tokenStart: number, end: number): boolean {
  return tokenStart > 0 && tokens.gap[tokenStart] === GAP_SPACE && INDEFINITE_ARTICLES.has(tokens.hash[tokenStart - 1] as number) && OF_A_STATE.test(text.slice(end, end + LONGEST_NOUN));
}

/** Some mention of the reading is tied to an unlisted town before it. */
function isBehindUnlistedTown(document: Document, candidates: readonly CandidateSpan[], reading: Reading, byStart: CandidateIndex): boolean {
  const isTied = (town: CandidateSpan, after: number) => byStart.find(town.tokenEnd + after, (one) => one.reading === reading && tieBetween(document, town, one) !== 'none') !== undefined;
  return candidates.some((town) => town.type === 'city' && town.refs.length === 0 && town.score > 0 && (isTied(town, 1) || isTied(town, 2)));
}

const PREPOSITIONS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['إلى', 'في', 'من', 'نحو', 'وفي', 'وإلى', 'ومن']);

/** Behind a preposition of place (`إلى عمان`, `بعمان`). */
function isWhere(document: Document, candidate: CandidateSpan): boolean {
  const { hash } = document.tokens;
  return isBehindPreposition(document, candidate) || (candidate.tokenStart > 0 && PREPOSITIONS.has(hash[candidate.tokenStart - 1] as number));
}

/** `إلى عمان` in an article that names Jordan and nothing of Oman is Amman, but not right beside another country. */
function isCityMeant(document: Document, candidate: CandidateSpan, { allWeak, refs }: Reading, byStart: CandidateIndex, context: Context): boolean {
  const { type, tokenStart, tokenEnd, end } = candidate;
  if (type !== 'country' || !allWeak || !isWhere(document, candidate) || !refs.every((ref) => isOutOfPlace(document, ref, context))) return false;
  if (byStart.find(tokenStart, (other) => other.type === 'city' && other.end === end && isAtHome(other, context)) === undefined) return false;
  return [tokenStart - 1, tokenEnd + 1].every((beside) => beside < 0 || beside >= document.tokens.count || byStart.find(beside, (other) => other.type === 'country') === undefined);
}

/** `Mexico` where the country is `Mexique`, in French: its city. `names` are the spellings of each country of the article. */
function isCityOfItsName({ text }: Document, { type, tokenStart, start, end }: CandidateSpan, { refs }: Reading, byStart: CandidateIndex, names: ReadonlyMap<number, ReadonlySet<string>>): boolean {
  const [only] = refs;
  if (type !== 'country' || only === undefined || refs.length > 1) return false;
  const written = text.slice(start, end).toLowerCase();
  const others = [...(names.get(only.entry) ?? [])].filter((name) => !name.startsWith(written) && !written.startsWith(name) && name.charAt(0) === written.charAt(0));
  return others.length > 0 && byStart.find(tokenStart, (other) => other.type === 'city' && other.end === end && other.reading?.allWeak === false && other.refs.some(({ layer, entry }) => layer.entryCountry[entry] === only.layer.entryCountry[only.entry])) !== undefined;
}

/** Nearer than this a town may be the seat of a region of its name. */
const FAR_REGION_KM = 300;

/** `in Wyoming`: lesser towns alone, all far from the region of that name that a seed names, and nothing says that one is meant: no head, no container, nor an article of its country. */
function isRegionMeant(document: Document, { type, tokenStart, tokenEnd, end }: CandidateSpan, { refs }: Reading, byStart: CandidateIndex, context: Context): boolean {
  if (type !== 'city' || ((document.governing[tokenStart] as number) & CUE.cityHead) !== 0 || !refs.every(({ layer, entry }) => isLesserTown(layer, entry))) return false;
  const ofSeeds = ({ layer, entry }: EntryRef) => layer.isCurated(entry);
  const regions = byStart.find(tokenStart, (other) => other.type === 'region' && other.end === end && other.reading?.allWeak === false && other.refs.some(ofSeeds))?.refs.filter(ofSeeds);
  if (regions === undefined) return false;
  const isAtHome = regions.some((ref) => mentionsOf(ref, context).own > 0);
  const isFar = (ref: EntryRef) => regions.every((outer) => (kilometresBetween(ref, outer) ?? 0) > FAR_REGION_KM);
  if (!refs.every((ref) => (isAtHome || mentionsOf(ref, context).own <= 0) && isFar(ref))) return false;
  return byStart.find(tokenEnd + 1, (outer) => refs.some((ref) => outer.refs.some((out) => liesIn(ref, out)))) === undefined;
}

function hasAnchorWithin({ layer, entry }: EntryRef, { anchorLat, anchorLon }: Context, km: number): boolean {
  const lat = layer.latOf(entry);
  const lon = layer.lonOf(entry);
  return lat !== undefined && lon !== undefined && anchorLat.some((anchor, i) => distanceKm(lat, lon, anchor, anchorLon[i] as number) < km);
}

/** `told AFP`, in Manila too, where the armed forces have the same acronym. */
function isCitedAmidNamesakes(document: Document, candidate: CandidateSpan, { refs }: Reading, byStart: CandidateIndex): boolean {
  const { type, tokenStart, end } = candidate;
  if (!refs.some(({ layer, entry, flags }) => (flags & ALIAS.acronym) !== 0 && WORLD_AGENCY.test(layer.nameOf(entry, 'en'))) || !isCitedSource(document.text, candidate)) return false;
  return byStart.find(tokenStart, (other) => isBody(other.type) && other.type !== type && other.end === end && other.refs.length > 0) !== undefined;
}

/**
 * Takes weight from what is out of place, and so more likely is something else: lesser towns (`Oleh` of Nigeria, in an article on Ukraine), and acronyms of bodies of other countries where a body of this one,
 * or of the world, has the same (`RSF` is Reporters sans frontières but in Sudan); a weak name that something at home has too (`Douma` in Syria is no parliament); a site or region abroad that has the name of a place at home (`Maré`, an island), a town abroad that has that of a region at home (`Victoria`); a far country that has that of a division (`Georgia`); a weak name of a country that is a town's too (عمان); an ordinary acronym (`PDF`). `byStart` holds the candidates by their first token. True if any lost.
 */
export function demoteOutOfPlace(document: Document, candidates: readonly CandidateSpan[], byStart: CandidateIndex, context: Context): boolean {
  const demoted = new Map<Reading, boolean>();
  const isDemoted = (candidate: CandidateSpan, reading: Reading): boolean => {
    const { tokenStart, end, type } = candidate;
    if (isOrdinaryAcronym(document, candidate) && reading.refs.every((ref) => mentionsOf(ref, context).own <= 0)) return true;
    if (type === 'country') return isDivisionMeant(document, candidates, candidate, reading, byStart, context, countries);
    const isPlace = isPlaceBelowCountry(type);
    if (type !== 'city' && isPlace && reading.refs.every((ref) => isElsewhere(ref, context)) && byStart.find(tokenStart, (other) => other.type !== type && other.end === end && isPlaceBelowCountry(other.type) && hasRefAtHome(other, context, countriesOf(reading))) !== undefined) return true;
    if (type === 'city') {
      if (reading.refs.every((ref) => (isLesserTown(ref.layer, ref.entry) || (ref.flags & ALIAS.transliterated) !== 0) && isOutOfPlace(document, ref, context))) return true;
      // `the Duma`, in an article on Russia.
      if (reading.refs.every((ref) => isElsewhere(ref, context)) && byStart.find(tokenStart, (other) => isBody(other.type) && other.end === end && hasRefAtHome(other, context)) !== undefined) return true;
      const main = dominant(reading.refs);
      return (main === undefined ? reading.refs : [main]).every((ref) => isElsewhere(ref, context)) && byStart.find(tokenStart, (other) => other.type === 'region' && other.end === end && other.reading?.allWeak === false && hasRefAtHome(other, context, countriesOf(reading))) !== undefined;
    }
    const isWeakAbroad = reading.allWeak && reading.refs.every((ref) => isOutOfPlace(document, ref, context));
    if (isWeakAbroad && byStart.find(tokenStart, (other) => other.type !== type && other.end === end && isAtHome(other, context)) !== undefined) return true;
    if (candidate.tokenEnd > candidate.tokenStart) return false;
    if (isOfTheWorld(document, reading)) return byStart.find(tokenStart, (other) => other.type !== type && other.end === end && isAcronymWhereFiled(other, context)) !== undefined;
    if (!isForeignAcronym(document, reading, context)) return false;
    return byStart.find(candidate.tokenStart, (other) => other.type !== candidate.type && other.end === candidate.end && isAcronymAtHome(other, context)) !== undefined;
  };
  const countries: EntryRef[] = [];
  const names = new Map<number, Set<string>>();
  for (const { type, refs, start, end } of candidates) {
    if (type !== 'country') continue;
    countries.push(...refs);
    for (const { entry } of refs) names.set(entry, (names.get(entry) ?? new Set()).add(document.text.slice(start, end).toLowerCase()));
  }
  let any = false;
  for (const candidate of candidates) {
    const { reading } = candidate;
    if (reading === undefined || candidate.type === 'person') continue;
    if (isCitedAmidNamesakes(document, candidate, reading, byStart)) {
      weigh(candidate, 'cited-source', WEIGHT.source);
      any = true;
      continue;
    }
    let isOut = demoted.get(reading);
    if (isOut === undefined) {
      isOut = isDemoted(candidate, reading);
      demoted.set(reading, isOut);
    }
    // These hang on where a mention stands.
    if (!isOut && !isOrdinaryAtStart(document, candidate, reading, context) && !isCityMeant(document, candidate, reading, byStart, context) && !isCityOfItsName(document, candidate, reading, byStart, names) && !isRegionMeant(document, candidate, reading, byStart, context)) continue;
    weigh(candidate, 'out-of-place', candidate.type === 'city' ? WEIGHT.outOfPlace : WEIGHT.foreignAcronym);
    any = true;
  }
  return any;
}
