// Whom and what the chosen names mean: proposals take over the referents of listed names, and of each spelling one referent is meant in a document.

import { CUE, ENTRY_KIND } from '../../gazetteer/model';
import { ARABIC, GAP_SPACE } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { isBody, isPlaceBelowCountry, NAME_LANGUAGES } from '../../types';
import { CandidateIndex, type CandidateSpan, weigh } from '../document/candidate';
import { isOfAState } from '../bodies/bodies-of-places';
import { OWNED } from '../setting/containers';
import { readContext } from '../setting/context';
import { isNationality, nationalitiesOf } from '../document/demonyms';
import { beginsSentence, type Document, followingCues } from '../document/document';
import { isFamily, isHisKin, kinOf } from '../people/families';
import { isOfOtherSex, sexSaid } from '../people/honorifics';
import { settleCentury } from '../people/last-century';
import { SERVANT, SON } from '../names/listed-otherwise';
import { mentionsOf } from '../setting/out-of-place';
import { countriesOf, type EntryRef, isCapitalOrOver, isSameEntry, type Reading, withReferents } from '../document/readings';
import { shortenedTowns } from './short-towns';
import { circumstancesOf, isSaidBy, type RankedRef, rankReferents } from './resolve';
import { mayEndIn } from '../document/site-kinds';
import { WEIGHT } from '../document/weights';
import { isStateBody } from '../setting/state-bodies';

/** Proposals whose span a gazetteer candidate of the same type shares take over its referents. Returns the candidates by first token. */
export function attachReferents(document: Document, candidates: readonly CandidateSpan[]): CandidateIndex {
  const byStart = new CandidateIndex(document.tokens.count);
  for (const candidate of candidates) byStart.add(candidate.tokenStart, candidate);
  const divisions = new Map<Reading, Reading | undefined>();
  for (const candidate of candidates) {
    if (candidate.refs.length > 0) continue;
    const { tokenStart, start, end, type, coreEnd } = candidate;
    const same = (other: CandidateSpan) => other.refs.length > 0 && other.start === start && other.type === type;
    const exact = byStart.find(tokenStart, (other) => same(other) && other.end === end) ?? byStart.find(tokenStart, (other) => same(other) && other.tokenEnd === coreEnd) ?? listedBehindOwner(candidate, byStart) ?? listedBeforeFathers(document, candidate, byStart) ?? bodyBeforeNationality(document, candidate, byStart) ?? bodyBeforeCountry(document, candidate, byStart) ?? bodyBehindHead(document, candidate, byStart);
    if (exact === undefined) {
      if (type === 'region') attachDivisionOfTown(candidate, byStart, divisions);
      continue;
    }
    if (type === 'region' && coreEnd >= 0 && exact.end !== end && isOfLowerLevel(document, candidate, exact)) continue;
    if (type === 'organisation' && coreEnd >= 0 && exact.end !== end && BODIES_OF_STATES.has(document.tokens.hash[candidate.tokenEnd] as number)) continue;
    if (type === 'site' && exact.end !== end && !exact.refs.some(({ layer, entry }) => mayEndIn(layer.nameOf(entry, 'en'), document.text.slice(document.tokens.start[coreEnd + 1], end)))) continue;
    // `Manchester City Centre` is no club.
    if (type === 'organisation' && exact.end !== end && document.tokens.hash[exact.tokenEnd] === CITY) continue;
    candidate.refs = exact.refs;
    candidate.reading = exact.reading;
    if (type === 'site' && exact.end !== end) weigh(candidate, 'listed-without-its-tail', WEIGHT.apart);
  }
  return byStart;
}

const CITY = /* @__PURE__ */ hashOf('city');
/** With such a tail the name is that of another body (`Kansas State Police` is no university). */
const BODIES_OF_STATES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['police', 'senate', 'house', 'legislature', 'assembly', 'parliament', 'court', 'patrol', 'guard', 'troopers']);
const LOWER_LEVEL: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['district', 'county', 'municipality', 'commune']);
const UPPER_LEVEL = / (?:region|oblast|province|governorate|state|krai|prefecture|department|republic)$/i;

/** `Osh district` lies in Osh Region; what has no such word in its name may be called either (`Nordland county`). */
function isOfLowerLevel({ tokens }: Document, { tokenEnd }: CandidateSpan, { refs }: CandidateSpan): boolean {
  return LOWER_LEVEL.has(tokens.hash[tokenEnd] as number) && refs.every(({ layer, entry }) => UPPER_LEVEL.test(layer.nameOf(entry, 'en')));
}

/** `Dara'a Governorate`, of which only the town is listed so: the division that the town lies in and that bears its name. `divisions` keeps one reading for each of the town's. */
function attachDivisionOfTown(candidate: CandidateSpan, byStart: CandidateIndex, divisions: Map<Reading, Reading | undefined>): void {
  const { tokenStart, start, coreEnd } = candidate;
  const town = coreEnd < 0 ? undefined : byStart.find(tokenStart, (other) => other.type === 'city' && other.start === start && other.tokenEnd === coreEnd && other.refs.length > 0)?.reading;
  if (town === undefined) return;
  if (!divisions.has(town)) {
    const refs = town.refs.flatMap((ref) => divisionOf(ref) ?? []);
    divisions.set(town, refs.length === 0 ? undefined : { ...town, type: 'region', refs, key: `region of ${town.key}` });
  }
  const reading = divisions.get(town);
  if (reading === undefined) return;
  candidate.refs = reading.refs;
  candidate.reading = reading;
}

function divisionOf(town: EntryRef): EntryRef | undefined {
  const { layer, entry } = town;
  const division = layer.parentOf(entry) - 1;
  return division >= 0 && layer.entryKind[division] === ENTRY_KIND.firstLevel && `${layer.nameOf(division, 'en')} `.startsWith(`${layer.nameOf(entry, 'en')} `) ? { ...town, entry: division } : undefined;
}

/** `Mohammed bin Salman` is of three words: what one word begins may be anyone. */
const OF_A_FATHER = 2;

/** محمد بن سلمان بن عبد العزيز آل سعود: whom the name means that is listed without the fathers of the father and the house. */
function listedBeforeFathers(document: Document, { tokenStart, tokenEnd, start, type }: CandidateSpan, byStart: CandidateIndex): CandidateSpan | undefined {
  if (type !== 'person') return undefined;
  return byStart.find(tokenStart, (other) => other.type === 'person' && other.start === start && other.reading?.allWeak === false && other.tokenEnd - tokenStart >= OF_A_FATHER && other.tokenEnd < tokenEnd && areHisFathers(document, other, tokenEnd));
}

/** Before a ruling family; in Latin letters before those alone that rule, since `Al Ghamdi` is a tribe. */
const HOUSE = 'آل';
const LATIN_HOUSE = 'Al';
const RULING: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['saud', 'nahyan', 'maktoum', 'thani', 'khalifa', 'sabah', 'said', 'qasimi', 'nuaimi']);

/** Whether the words behind a listed name up to `last` are fathers, and a house of his country, alone: with another family name it is another man. */
function areHisFathers({ text, tokens }: Document, { tokenEnd, refs }: CandidateSpan, last: number): boolean {
  let token = tokenEnd + 1;
  while (token < last && SON.has(tokens.hash[token] as number)) token += SERVANT.has(tokens.hash[token + 1] as number) && token + 1 < last ? 3 : 2;
  if (token > last) return true;
  const word = text.slice(tokens.start[token], tokens.end[token]);
  if (token !== last - 1 || tokens.gap[last] !== GAP_SPACE || !(word === HOUSE || (word === LATIN_HOUSE && RULING.has(tokens.hash[last] as number)))) return false;
  const house = text.slice(tokens.start[last], tokens.end[last]);
  return refs.every(({ layer, entry }) => layer.commonNames.countriesOf(house).has(layer.entryCountry[entry] as number));
}

/** وكالة أنباء فارس الإيرانية: the listed body without the nationality behind it, where that is its own. */
function bodyBeforeNationality(document: Document, { tokenStart, tokenEnd, start, type }: CandidateSpan, byStart: CandidateIndex): CandidateSpan | undefined {
  if (!isBody(type) || !isNationality(document, tokenEnd)) return undefined;
  const country = nationalitiesOf(document)[tokenEnd];
  return byStart.find(tokenStart, (other) => other.type === type && other.start === start && other.tokenEnd === tokenEnd - 1 && other.reading?.allWeak === false && other.refs.every(({ layer, entry }) => layer.entryCountry[entry] === country));
}

/** `Cour suprême du Nigeria`: of the bodies that many states have by the words before the country that one's own. */
function bodyBeforeCountry({ text, tokens }: Document, { tokenStart, tokenEnd, start, end, type }: CandidateSpan, byStart: CandidateIndex): CandidateSpan | undefined {
  if (!isBody(type)) return undefined;
  const body = byStart.find(tokenStart, (other) => other.type === type && other.start === start && other.tokenEnd < tokenEnd - 1 && other.reading?.allWeak === true && other.refs.some(isOfAState));
  if (body?.reading === undefined) return undefined;
  for (let first = body.tokenEnd + 2; first <= tokenEnd; first++) {
    if (!OWNED.test(text.slice(body.end, tokens.start[first]))) continue;
    const owner = byStart.find(first, (other) => other.type === 'country' && other.end === end);
    if (owner === undefined) continue;
    const countries = countriesOf(owner);
    const reading = withReferents(body.reading, ({ layer, entry }) => countries.has(layer.entryCountry[entry] as number));
    return reading.refs.length === 0 ? undefined : { ...body, reading, refs: reading.refs };
  }
  return undefined;
}

/** تنظيم القاعدة: the listed body behind a head that its span may hold or not. */
function bodyBehindHead({ tokens, cues }: Document, { tokenStart, tokenEnd, type }: CandidateSpan, byStart: CandidateIndex): CandidateSpan | undefined {
  const head = type === 'faction' ? CUE.factionHead : type === 'organisation' ? CUE.organisationHead : 0;
  const first = tokenStart + 1;
  if (((cues[tokenStart] as number) & head) === 0 || first > tokenEnd || ((tokens.flags[tokenStart] as number) & ARABIC) === 0) return undefined;
  return byStart.find(first, (other) => other.type === type && other.start === tokens.start[first] && other.tokenEnd === tokenEnd && other.reading?.allWeak === false);
}

/** `United Nations World Food Program`, `US Drug Enforcement Administration`: the body that is listed without the name of what it belongs to before it. */
function listedBehindOwner(candidate: CandidateSpan, byStart: CandidateIndex): CandidateSpan | undefined {
  const { tokenStart, tokenEnd, start, type } = candidate;
  if (!isBody(candidate.type)) return undefined;
  const owner = byStart.find(tokenStart, (other) => other.start === start && other.tokenEnd < tokenEnd && (other.type === 'country' || other.type === 'organisation') && other.reading?.allSuspect === false);
  if (owner === undefined) return undefined;
  const countries = owner.refs.map(({ layer, entry }) => layer.entryCountry[entry] as number);
  const isOwned = ({ layer, entry }: EntryRef) => (owner.type === 'country' ? countries.includes(layer.entryCountry[entry] as number) : layer.entryCountry[entry] === 0);
  return byStart.find(owner.tokenEnd + 1, (other) => other.tokenEnd === tokenEnd && other.type === type && other.tokenEnd > other.tokenStart && other.reading?.allWeak === false && other.refs.every(isOwned));
}

/**
 * Ranks the referents of mentions: each spelling means one thing in a document, the one that its best-supported mention means.
 * `short` are the short forms of the document's full names, chosen or not; `byStart` holds all candidates by their first token.
 */
export function referentsOf(document: Document, chosen: readonly CandidateSpan[], short: readonly CandidateSpan[], byStart: CandidateIndex, reasons: boolean): (candidate: CandidateSpan) => readonly RankedRef[] {
  const context = readContext(document, chosen, byStart);
  settleCentury(document, chosen);
  const shortAt = new CandidateIndex(document.tokens.count);
  for (const proposal of short) shortAt.add(proposal.tokenStart, proposal);
  /** By reading, for the mentions whose words say nothing of where they lie. */
  const plain = new Map<Reading, readonly RankedRef[]>();
  const ofReading = (reading: Reading): readonly RankedRef[] => {
    let ranked = plain.get(reading);
    if (ranked === undefined) {
      ranked = rankReferents(document, reading.refs, undefined, context, reasons);
      plain.set(reading, ranked);
    }
    return ranked;
  };
  const own = new Map<CandidateSpan, readonly RankedRef[]>();
  const said = new Set<CandidateSpan>();
  /** By reading, where a mention of it first stands that is said to lie where none of its referents does. */
  const elsewhere = new Map<string, number>();
  const inFull = namedInFull(document, chosen);
  const shortened = shortenedBodies(document, chosen);
  const towns = shortenedTowns(document, chosen);
  const best = new Map<string, readonly RankedRef[]>();
  /** Listed people whose names the text gives to someone of a trade. */
  const namesakes: EntryRef[] = [];
  chosen.forEach((candidate, position) => {
    const { reading } = candidate;
    if (reading === undefined || candidate.antecedent !== undefined) return;
    const circumstances = circumstancesOf(document, candidate, position, chosen, context);
    const ranked = circumstances === undefined ? ofReading(reading) : rankReferents(document, reading.refs, circumstances, context, reasons);
    if (circumstances !== undefined) {
      if (circumstances.calling === 'trade') namesakes.push(...candidate.refs);
      own.set(candidate, ranked);
      const isRefuted = ranked.length === 0 && circumstances.container?.isDoubtful === false;
      if (isRefuted && candidate.type === 'city' && circumstances.container?.isOfList !== true && !elsewhere.has(reading.key)) elsewhere.set(reading.key, candidate.start);
      if (circumstances.isOther !== undefined || isRefuted || (ranked.length > 0 && isSaidBy(circumstances, (ranked[0] as RankedRef).ref))) said.add(candidate);
    }
    if (ranked.length < 2 || (circumstances !== undefined && (circumstances.isCamp || isBody(candidate.type) || (circumstances.container?.isOfList === true && isOfTheWorld(ofReading(reading)[0]))))) return;
    const before = best.get(reading.key);
    if (before === undefined || (ranked[0] as RankedRef).score > (before[0] as RankedRef).score) best.set(reading.key, ranked);
  });
  const kin = kinOf(document, chosen);
  const rank = (candidate: CandidateSpan): readonly RankedRef[] => {
    if (candidate.type === 'person' && isFamily(document, candidate)) return [];
    const ranked = rankAny(candidate);
    const [first] = ranked;
    if (first !== undefined && candidate.type === 'person' && (namesakes.some((one) => isSameEntry(one, first.ref)) || isHisKin(document, chosen, kin, candidate, first.ref))) return [];
    const sex = candidate.type === 'person' && ranked.length > 0 ? sexSaid(document, candidate) : undefined;
    return sex === undefined ? ranked : ranked.filter(({ ref }) => !isOfOtherSex(document, chosen, ref, sex));
  };
  const rankFull = (full: CandidateSpan | undefined) => (full === undefined ? [] : rank(full));
  const rankAny = (candidate: CandidateSpan): readonly RankedRef[] => {
    // A short form means what its full name means.
    if (candidate.antecedent !== undefined) return rank(candidate.antecedent);
    const { reading } = candidate;
    if (reading === undefined) return rankFull(shortened.get(candidate));
    const town = said.has(candidate) ? undefined : towns.get(candidate);
    if (town !== undefined) return rank(town);
    const ranked = rankOf(candidate, reading);
    const full = own.has(candidate) ? undefined : shortened.get(candidate);
    if (full !== undefined && (ranked.length === 0 || full.refs.length === 0 || isStateBody((ranked[0] as RankedRef).ref) || countryOf(ranked[0] as RankedRef) === countryOf(rank(full)[0]))) return rank(full);
    if (ranked.length > 0 || said.has(candidate)) return ranked;
    // `Eastern Province` is listed as that of Saudi Arabia, `Eastern` as one of Zambia's too.
    const bare = candidate.type === 'region' ? byStart.find(candidate.tokenStart, (other) => other.type === 'region' && other.start === candidate.start && other.reading !== undefined && other.tokenEnd < candidate.tokenEnd && (followingCues(document, other.tokenEnd) & CUE.regionTail) !== 0) : undefined;
    if (bare?.reading !== undefined) return rankOf(bare, bare.reading);
    if (!reading.allSuspect) return ranked;
    // `Ronaldo` is no footballer of Brazil here, but the one whose full name came before.
    const same = shortAt.find(candidate.tokenStart, ({ start, end, type }) => start === candidate.start && end === candidate.end && type === candidate.type);
    return same?.antecedent === undefined ? ranked : rank(same.antecedent);
  };
  const rankOf = (candidate: CandidateSpan, reading: Reading): readonly RankedRef[] => {
    // A place that one mention says the country of is that place all along, but where another says another; a body may be another country's each time.
    const ownFirst = isBody(candidate.type) || said.has(candidate) ? own.get(candidate) : undefined;
    if (ownFirst !== undefined) return ownFirst;
    const ranked = best.get(reading.key) ?? own.get(candidate) ?? ofReading(reading);
    // `ATHENS, Maine — Police in Athens`: but what else of its country is named is that of the better known.
    const [first] = ranked;
    if (first !== undefined && candidate.start > (elsewhere.get(reading.key) ?? Number.POSITIVE_INFINITY) && mentionsOf(first.ref, context).own <= 0) return [];
    const full = inFull.get(candidate);
    return full === undefined || !ranked.some(({ ref }) => isSameEntry(ref, full)) ? ranked : [...ranked].sort((a, b) => Number(isSameEntry(b.ref, full)) - Number(isSameEntry(a.ref, full)));
  };
  return rank;
}

/** What a list says of its member (`Dallas, Paris and Tyler in Texas`) is not what the name of a capital or a city of so many people means elsewhere. */
const WORLD_CITY = 500_000;

function isOfTheWorld(ranked: RankedRef | undefined): boolean {
  return ranked !== undefined && isCapitalOrOver(ranked.ref, WORLD_CITY);
}

/** Countries by a name that several have, each with the one of them whose longer name, ending in that word, came last (`Republic of Congo`, then `Congo`). */
function namedInFull({ tokens }: Document, chosen: readonly CandidateSpan[]): ReadonlyMap<CandidateSpan, EntryRef> {
  const fullByWord = new Map<number, EntryRef>();
  const found = new Map<CandidateSpan, EntryRef>();
  for (const candidate of chosen) {
    if (candidate.type !== 'country') continue;
    const { tokenStart, tokenEnd, refs } = candidate;
    const word = tokens.hash[tokenEnd] as number;
    const [only] = refs;
    if (refs.length === 1 && tokenEnd > tokenStart) fullByWord.set(word, only as EntryRef);
    const full = refs.length > 1 ? fullByWord.get(word) : undefined;
    if (full !== undefined) found.set(candidate, full);
  }
  return found;
}

function countryOf(ranked: RankedRef | undefined): number | undefined {
  return ranked?.ref.layer.entryCountry[ranked.ref.entry];
}

/** A shorter name means the longer one that came so many tokens before, where nothing else was named between. */
const NEAR_TOKENS = 40;

/** Bodies by a name that many have, each with the mention before it whose longer name begins with it (حزب العمال الكردستاني … حزب العمال) or, right before it, ends with it (`the Kansas Senate … the Senate`). */
function shortenedBodies(document: Document, chosen: readonly CandidateSpan[]): ReadonlyMap<CandidateSpan, CandidateSpan> {
  const { text, tokens } = document;
  const fullByFirst = new Map<number, CandidateSpan>();
  const found = new Map<CandidateSpan, CandidateSpan>();
  let before: CandidateSpan | undefined;
  let country: CandidateSpan | undefined;
  /** `En France, le Conseil d'État`, whatever longer name came before. */
  const isOfCountryBefore = ({ tokenStart }: CandidateSpan, full: CandidateSpan) => {
    if (country === undefined || country.tokenStart < full.tokenEnd) return false;
    for (let token = country.tokenEnd + 1; token <= tokenStart; token++) if (beginsSentence(tokens, token)) return false;
    return !country.refs.some((one) => full.refs.some((ref) => ref.layer.entryCountry[ref.entry] === one.layer.entryCountry[one.entry]));
  };
  /** `الاتحاد الأفريقي (كاف)`: the body right before one in brackets, whose name begins with those words. */
  const defined = ({ start, end, antecedent, refs: [meant, ...more] }: CandidateSpan) => {
    if (before === undefined || antecedent !== undefined || meant === undefined || more.length > 0 || text.slice(before.end, start) !== ' (' || text.charAt(end) !== ')') return undefined;
    const words = text.slice(before.start, before.end);
    return NAME_LANGUAGES.some((language) => meant.layer.nameOf(meant.entry, language).startsWith(`${words} `)) ? before : undefined;
  };
  for (const candidate of chosen) {
    const { type, tokenStart, tokenEnd, refs, reading } = candidate;
    if (type === 'country') country = candidate;
    const begun = reading === undefined && tokenEnd > tokenStart ? fullByFirst.get(tokens.hash[tokenStart] as number) : undefined;
    if (begun !== undefined && begun.type === type && !isOfCountryBefore(candidate, begun) && isWithoutOwner(document, begun, candidate)) {
      found.set(candidate, begun);
      continue;
    }
    // Towns say nothing: `The Kansas Senate, in Topeka, voted. The Senate will meet again.`
    if (!isBody(type)) {
      if (!isPlaceBelowCountry(type)) before = undefined;
      continue;
    }
    const first = tokens.hash[tokenStart] as number;
    const isOfMany = reading !== undefined && (refs.length > 1 || reading.allWeak || refs.some(isStateBody));
    const longer = isOfMany && tokenEnd > tokenStart ? fullByFirst.get(first) : undefined;
    const full = longer !== undefined && !isOfCountryBefore(candidate, longer) ? longer : undefined;
    const inBrackets = defined(candidate);
    if (inBrackets !== undefined) found.set(inBrackets, candidate);
    const isShort = isOfMany && inBrackets === undefined && before !== undefined && before.type === type && tokenStart - before.tokenEnd < NEAR_TOKENS && refs.some(isStateBody) && holds(tokens, before, candidate);
    if (isShort) found.set(candidate, before as CandidateSpan);
    else if (inBrackets === undefined && full !== undefined && full.type === type && holds(tokens, full, candidate)) found.set(candidate, full);
    else if (refs.length === 1 && tokenEnd > tokenStart) fullByFirst.set(first, candidate);
    if (!isShort) before = candidate;
  }
  return found;
}

/** Whether a longer name begins or ends with the words of a shorter one. */
function holds({ hash }: Document['tokens'], full: CandidateSpan, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  const longer = full.tokenEnd - full.tokenStart - (tokenEnd - tokenStart);
  const isAt = (shift: number) => {
    for (let token = tokenStart; token <= tokenEnd; token++) if (hash[token] !== hash[full.tokenStart + shift + token - tokenStart]) return false;
    return true;
  };
  return longer > 0 && (isAt(longer) || (tokenEnd > tokenStart && isAt(0)));
}

/** `Autorité de régulation du Bénin`, then `Autorité de régulation`, which no list has: the words before whose it is. */
function isWithoutOwner(document: Document, full: CandidateSpan, short: CandidateSpan): boolean {
  const next = full.tokenStart + short.tokenEnd - short.tokenStart + 1;
  return next <= full.tokenEnd && (((document.cues[next] as number) & CUE.genitive) !== 0 || isNationality(document, next)) && holds(document.tokens, full, short);
}
