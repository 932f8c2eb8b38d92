// Which of an article's mentions a place is said to lie in: the one behind it (`Austin, in Scott County, Indiana`), or its possessor (`Aleppo's Salaheddine`).

import { ENTRY_KIND } from '../../gazetteer/model';
import { LAST_JOINT } from '../../text/tokens';
import { SENTENCE_START } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { isPlace, isPlaceBelowCountry } from '../../types';
import type { CandidateSpan } from '../document/candidate';
import { liesIn, listedWith, possesses, tieBetween } from '../setting/containers';
import { dominant } from '../setting/context';
import { type Document, isPossessive } from '../document/document';
import { kilometresBetween } from '../setting/geography';
import type { EntryRef } from '../document/readings';

/** What a place is said to lie in. */
export interface Container {
  ref: EntryRef;
  /** Said by a bracket or a preposition, or a region after a comma that is not the next of a list. */
  firm: boolean;
  /** After a comma, and rather the next of a list or the subject of a clause (`In Idlib, Turkey has`). */
  isDoubtful: boolean;
  /** A country after a mere comma: with a clause of its own it would be the subject (`In Washington, Israel, for its part, said`). */
  isLoose: boolean;
  /** Said of the whole list: of its cities some may lie in another division. */
  isOfList?: boolean;
  /** Behind a preposition, without comma or bracket, of a name that has none itself (`Moscow's allies in Syria`, but not `in Santiago in Spain`). */
  isBehindIn?: boolean;
  /** A town behind `à` that a street or building stands in. */
  isAddress?: boolean;
}

/**
 * The place that a place is said to lie in: its possessor (`Aleppo's Salaheddine`), what follows it, through an unknown one where need be (`Austin, in Scott County, Indiana`), or what follows its list.
 * @param isLocal whether it is a quarter by its head: those lie in towns, whatever else is called so
 */
export function containerOf(document: Document, candidate: CandidateSpan, position: number, chosen: readonly CandidateSpan[], isLocal: boolean): Container | undefined {
  return containerBehind(document, candidate, position, chosen, isLocal) ?? possessor(document, candidate, chosen[position - 1]) ?? containerOfList(document, candidate, position, chosen, isLocal) ?? containerOfExamples(document, candidate, position, chosen);
}

/** Longer lists are of more than one country. */
const LONGEST_LIST = 8;

/**
 * What the list of a place is said to lie in (`Fort Myers, Naples and Marco Island in Florida`, حيي الجنينة والزهور بالبصرة). It may be said of the last name alone (`Paris and Tripoli in Libya`):
 * where no other lies there, and the list is not one of quarters, it refutes nothing.
 */
function containerOfList(document: Document, candidate: CandidateSpan, position: number, chosen: readonly CandidateSpan[], isLocal: boolean): Container | undefined {
  const isJoined = (at: number) => at >= 0 && at + 1 < chosen.length && isPlaceBelowCountry((chosen[at] as CandidateSpan).type) && isPlaceBelowCountry((chosen[at + 1] as CandidateSpan).type) && listedWith(document, chosen[at] as CandidateSpan, chosen[at + 1] as CandidateSpan);
  let last = position;
  while (last - position < LONGEST_LIST && isJoined(last)) last++;
  if (last === position) return undefined;
  const container = containerBehind(document, candidate, last, chosen, isLocal);
  if (container === undefined || container.isDoubtful) return undefined;
  let first = position;
  while (position - first < LONGEST_LIST && isJoined(first - 1)) first--;
  const isShared = isLocal || chosen.slice(first, last).some((other) => other !== candidate && other.refs.length === 1 && liesIn(other.refs[0] as EntryRef, container.ref));
  return { ...container, firm: container.firm && isShared, isDoubtful: !isShared, isOfList: true };
}

const EXAMPLES = /^ (?:towns|cities|communities|suburbs|villages|municipalities),? (?:such as|like|including) $/;

/** `Alabama towns such as Florence, Athens and Cullman`: the state, for each of the list. */
function containerOfExamples(document: Document, candidate: CandidateSpan, position: number, chosen: readonly CandidateSpan[]): Container | undefined {
  if (candidate.type !== 'city') return undefined;
  let first = position;
  while (first > 0 && position - first < LONGEST_LIST && listedWith(document, chosen[first - 1] as CandidateSpan, chosen[first] as CandidateSpan)) first--;
  const outer = chosen[first - 1];
  if (outer === undefined || !canContain(outer, candidate, false) || !EXAMPLES.test(document.text.slice(outer.end, chosen[first]?.start))) return undefined;
  const ref = onlyRef(outer);
  return ref === undefined ? undefined : { ref, firm: true, isDoubtful: false, isLoose: false };
}

/** A possessor may own, run or hold a site that lies elsewhere (`Russia's Hmeimim base`): it speaks for what lies in it, and refutes no site. */
function possessor(document: Document, candidate: CandidateSpan, before: CandidateSpan | undefined): Container | undefined {
  if (before === undefined || !canContain(before, candidate, false) || !possesses(document, before, candidate)) return undefined;
  const ref = onlyRef(before);
  return ref === undefined ? undefined : { ref, firm: true, isDoubtful: candidate.type === 'site', isLoose: false };
}

/** What follows a place, or the list that it belongs to and that ends at `position`, and contains it, through an unknown one where need be. */
function containerBehind(document: Document, candidate: CandidateSpan, position: number, chosen: readonly CandidateSpan[], isLocal: boolean): Container | undefined {
  let inner = chosen[position] as CandidateSpan;
  for (let at = position + 1; at < chosen.length && at <= position + 2; at++) {
    const next = chosen[at] as CandidateSpan;
    if (!canContain(next, candidate, isLocal)) return undefined;
    const isAddress = isInFrenchTown(document, inner, next, isLocal, chosen[position - 1]);
    const tie = isAddress ? 'firm' : tieBetween(document, inner, next);
    // A town after a comma is the next of a list.
    if (tie === 'none' || (tie === 'comma' && next.type === 'city') || isPossessive(document, next.tokenEnd + 1)) return undefined;
    const ref = outerRef(candidate, next);
    if (ref !== undefined) {
      const isListed = (tie === 'comma' && isInList(document, at, position, chosen)) || (document.text.charAt(inner.end) === ',' && isBeforeOthers(document, next));
      return { ref, firm: tie === 'firm' || (next.type === 'region' && !isListed), isDoubtful: isListed || isOfCapital(document, candidate, inner, next) || isNextOfList(document, chosen[position - 1], candidate) || (tie === 'comma' && next.type === 'country' && !isParted(document, next)), isLoose: tie === 'comma' && next.type === 'country', isBehindIn: tie === 'firm' && !/[,(]/.test(document.text.slice(inner.end, next.start)) && isBehindNoun(document, candidate), isAddress };
    }
    if (next.refs.length > 0) return undefined;
    inner = next;
  }
  return undefined;
}

/** Words of place. */
const WHERE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['in', 'at', 'near', 'to', 'à', 'en', 'dans', 'vers', 'في', 'إلى', 'قرب']);

/** Whether a name stands behind a word of its sentence that is none of place. */
function isBehindNoun({ tokens }: Document, { tokenStart }: CandidateSpan): boolean {
  return tokenStart > 0 && ((tokens.flags[tokenStart] as number) & SENTENCE_START) === 0 && !WHERE.has(tokens.hash[tokenStart - 1] as number);
}

const GENITIVE = /^ (?:de (?:la |l['’])?|du |des |d['’]|of (?:the )?)$/u;

/** Smaller ones are of their islands (`Saint-Pierre de la Martinique`). */
const CAPITAL_POPULATION = 200_000;

/** `l'annexion par Moscou de la Crimée`: a capital is hardly said to be of some place, but to do something to it. */
function isOfCapital({ text }: Document, { refs }: CandidateSpan, inner: CandidateSpan, next: CandidateSpan): boolean {
  return refs.some(({ layer, entry }) => layer.entryKind[entry] === ENTRY_KIND.capital && (layer.entryPopulation[entry] as number) >= CAPITAL_POPULATION) && GENITIVE.test(text.slice(inner.end, next.start));
}

const FROM: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['de', 'du', 'des', 'd', 'depuis']);
const ARTICLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['la', 'le', 'l', 'les']);
const LOWER = /\p{Ll}/u;
const AT = ' à ';
const COMMA_AT = ', à ';
/** So near before it another town is of the same list (`À Berlin, dans le quartier de Neukölln, à Stockholm`). */
const NEAR_BEFORE = 60;

/** `la place de la République à Lille`, `le quartier de Kreuzberg, à Munich`: of what else has no head `à` does not say that it lies there. */
function isInFrenchTown({ text, tokens }: Document, inner: CandidateSpan, next: CandidateSpan, isLocal: boolean, before: CandidateSpan | undefined): boolean {
  const isHeaded = inner.type === 'site' && LOWER.test(text.charAt(inner.start));
  if (next.type !== 'city' || (!isHeaded && !isLocal)) return false;
  // `de la gare du Nord à Marseille` goes there.
  const word = inner.tokenStart - 1;
  const isFrom = (token: number) => token >= 0 && FROM.has(tokens.hash[token] as number);
  if (isHeaded && (isFrom(word) || (word > 0 && ARTICLES.has(tokens.hash[word] as number) && isFrom(word - 1)))) return false;
  const gap = text.slice(inner.end, next.start);
  return gap === AT || (gap === COMMA_AT && !(before?.type === 'city' && inner.start - before.end < NEAR_BEFORE) && !text.startsWith(' et à ', next.end) && !text.startsWith(COMMA_AT, next.end));
}

/** Quarters lie in towns, and everything in regions and countries. */
function canContain({ type }: CandidateSpan, inner: CandidateSpan, isLocal: boolean): boolean {
  return type === 'country' || type === 'region' || (type === 'city' && (inner.type === 'site' || isLocal));
}

/** A quarter is nearer to the town that it lies in. */
export const QUARTER_KM = 40;

/** Of several places of a name the one that a namesake of the place before lies in (`Melbourne, Florida`: not the Florida of Uruguay), else the best known. */
function outerRef({ refs }: CandidateSpan, next: CandidateSpan): EntryRef | undefined {
  const outer = next.refs.length > 1 ? next.refs.filter((out) => refs.some((ref) => liesIn(ref, out) || (next.type === 'city' && (kilometresBetween(ref, out) ?? QUARTER_KM) < QUARTER_KM))) : [];
  return outer.length === 1 ? outer[0] : (onlyRef(next) ?? onlyOfItsCountry(refs, next.refs));
}

/** Where neither lies in the other (`Orange County, Florida`, of which only California's is listed), the one that would be the nearer. */
function onlyOfItsCountry(inner: readonly EntryRef[], outer: readonly EntryRef[]): EntryRef | undefined {
  const countryOf = ({ layer, entry }: EntryRef) => layer.entryCountry[entry];
  const compatriots = outer.filter((out) => inner.some((ref) => countryOf(ref) === countryOf(out)));
  return compatriots.length === 1 ? compatriots[0] : undefined;
}

function onlyRef({ refs }: CandidateSpan): EntryRef | undefined {
  return refs.length === 1 ? refs[0] : dominant(refs);
}

const COMMA_AND_PREPOSITION = /^, (?!(?:and|et|or|ou) )(?:\p{L}+ |\p{L}+['’]){0,2}$/u;

/** Whether a place stands in a list whose members have prepositions (`en Cisjordanie, à Gaza, dans le Golan`). */
function isNextOfList(document: Document, before: CandidateSpan | undefined, { start }: CandidateSpan): boolean {
  return before !== undefined && before.end < start && isPlace(before.type) && COMMA_AND_PREPOSITION.test(document.text.slice(before.end, start));
}

const AND_OTHERS = /^,? (?:and|or|et|ou) (?:others?|elsewhere|the rest|d['’]autres|ailleurs|le reste)\b|^،? ?و ?(?:غيرها|غيرهما|مناطق أخرى|مدن أخرى|سواها)/u;

/** `Khartoum, Darfur and other areas` */
function isBeforeOthers({ text }: Document, { end }: CandidateSpan): boolean {
  return AND_OTHERS.test(text.slice(end, end + 24));
}

/** Whether punctuation or the end of the text follows. */
function isParted({ tokens }: Document, { tokenEnd }: CandidateSpan): boolean {
  return tokenEnd + 1 >= tokens.count || (tokens.gap[tokenEnd + 1] as number) > LAST_JOINT;
}

/**
 * Whether the region or country at `at` is the next of a list that the name at `position` belongs to (`Moscow, Iran and China`): another of its type follows it,
 * or, before a country, another name comes before both. Of regions that would be `Austin, Texas, Reno, Nevada`.
 */
function isInList(document: Document, at: number, position: number, chosen: readonly CandidateSpan[]): boolean {
  const joined = (from: number) => from >= 0 && from + 1 < chosen.length && listedWith(document, chosen[from] as CandidateSpan, chosen[from + 1] as CandidateSpan);
  const type = (chosen[at] as CandidateSpan).type;
  return (joined(at) && (chosen[at + 1] as CandidateSpan).type === type) || (type === 'country' && joined(position - 1));
}
