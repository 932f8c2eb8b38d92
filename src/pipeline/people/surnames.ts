// Surnames, and given names in Arabic, that are something else too: once an article has named Helen Limerick, `Limerick` is she, but for `in Limerick`,
// and once it has named Anne Biden and no other, `Biden` is she and no president.

import { CUE, ENTRY_KIND } from '../../gazetteer/model';
import { ARABIC, GAP_SPACE } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { isBody, isPlace } from '../../types';
import { isBehindPreposition } from '../document/arabic-words';
import { type CandidateIndex, type CandidateSpan, NO_REFS, weigh } from '../document/candidate';
import { beginsSentence, type Document, followingCues } from '../document/document';
import { type Context, readContext } from '../setting/context';
import { isOfOtherSex, sexSaid } from './honorifics';
import { isFullName, isInLastCentury, isNamedInFull, isOfThisCentury, mayBeOfLastCentury, namesThisCentury } from './last-century';
import { mentionsOf } from '../setting/out-of-place';
import { countriesOf, isSameEntry } from '../document/readings';
import { WEIGHT } from '../document/weights';

/** A full name from this score on is one for certain. */
const CERTAIN = 2;
const PLACE_HEADS = CUE.cityHead | CUE.regionHead | CUE.siteHead | CUE.siteHeadIn | CUE.campHead;
/** Words that stand before places, though some of them before people too; what stands before both alike is in `GENITIVE`. */
const LOCATIVE = /* @__PURE__ */ new Set([
  'in', 'at', 'near', 'to', 'from', 'into', 'outside', 'across', 'around', 'throughout', 'toward', 'towards', 'inside', 'between', 'above', 'over', 'on',
  'à', 'en', 'au', 'aux', 'dans', 'vers', 'depuis', 'jusqu', 'hors', 'sur', 'entre',
  'في', 'إلى', 'الى', 'من', 'نحو', 'قرب', 'داخل', 'خارج', 'بين', 'على', 'أهالي', 'أبناء', 'شمال', 'جنوب', 'شرق', 'غرب',
]);

const ACCORDING = /* @__PURE__ */ hashOf('according');
const TO = /* @__PURE__ */ hashOf('to');
const GENITIVE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['of', 'de', 'd']);
/** What people have, and towns hardly (`l'avocat de Dosso`), besides kin and titles. */
const OF_PEOPLE: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'avocat', 'avocate', 'avocats', 'hommes', 'client', 'clients', 'mort', 'famille', 'partisans', 'fidèles', 'proches', 'entourage', 'corps', 'dépouille', 'procès', 'arrestation', 'libération', 'décès', 'disparition', 'obsèques', 'veuve', 'camp', 'biens', 'domicile', 'épouse', 'ex-femme', 'enfants', 'cadavre',
  'lawyer', 'lawyers', 'men', 'followers', 'supporters', 'death', 'arrest', 'trial', 'widow', 'relatives', 'family', 'remains', 'funeral',
]);

/** Whether the words before a name make it a place; undefined where it may be someone as well (`de Dosso`). */
function isLocated(document: Document, candidate: CandidateSpan): boolean | undefined {
  const { tokens, text, cues } = document;
  const { tokenStart } = candidate;
  if (((document.governing[tokenStart] as number) & PLACE_HEADS) !== 0) return true;
  if (((tokens.flags[tokenStart] as number) & ARABIC) !== 0 && isBehindPreposition(document, candidate)) return true;
  if (tokenStart === 0 || tokens.gap[tokenStart] !== GAP_SPACE) return false;
  if (GENITIVE.has(tokens.hash[tokenStart - 1] as number)) {
    const isOfPeople = tokenStart > 1 && (OF_PEOPLE.has(tokens.hash[tokenStart - 2] as number) || ((cues[tokenStart - 2] as number) & CUE.kin) !== 0);
    return isOfPeople ? false : undefined;
  }
  if (tokens.hash[tokenStart - 1] === TO && tokenStart > 1 && tokens.hash[tokenStart - 2] === ACCORDING) return false;
  return LOCATIVE.has(text.slice(tokens.start[tokenStart - 1] as number, tokens.end[tokenStart - 1] as number).toLowerCase());
}

/** Those stand for their governments: `Washington imposed sanctions`, of Denzel Washington too; only where something else of the country is named (`Holland recalled`, of Bill Holland). */
function isCountryOrCapital(byStart: CandidateIndex, { tokenStart, end }: CandidateSpan, contextOf: () => Context): boolean {
  return byStart.find(tokenStart, (one) => one.end === end && one.refs.some((ref) => (one.type === 'country' || ref.layer.entryKind[ref.entry] === ENTRY_KIND.capital) && mentionsOf(ref, contextOf()).own > 0)) !== undefined;
}

/** A place by the word alone that is a surname here, or a body that is weakly called so: Renault may be the company all along. */
function isNamesake({ type, refs, reading, start, end }: CandidateSpan, surname: CandidateSpan): boolean {
  return (isPlace(type) || (isBody(type) && reading?.allWeak === true)) && refs.length > 0 && start === surname.start && end === surname.end;
}

/**
 * Makes people of the short forms that are listed places or bodies too, unless their words, or those of another mention, say that the place is meant.
 * `short` are the short forms of the document's full names; `byStart` holds the other candidates by their first token.
 */
export function preferSurnames(document: Document, chosen: readonly CandidateSpan[], short: readonly CandidateSpan[], byStart: CandidateIndex): void {
  let context: Context | undefined;
  const contextOf = () => (context ??= readContext(document, chosen, byStart));
  const beside = short.filter(({ type, start, antecedent }) => type === 'person' && (antecedent === undefined || (antecedent.score >= CERTAIN && antecedent.end <= start)))
    .map((surname) => ({ surname, place: byStart.find(surname.tokenStart, (one) => isNamesake(one, surname)) }))
    .filter(({ surname, place }) => place !== undefined && !isCountryOrCapital(byStart, surname, contextOf));
  if (beside.length === 0) return;
  const { hash } = document.tokens;
  const located = new Map(beside.map(({ surname }) => [surname, isLocated(document, surname)]));
  const placesToo = new Set(beside.filter(({ surname }) => located.get(surname)).map(({ surname }) => hash[surname.tokenEnd]));
  for (const { surname } of beside) {
    if (located.get(surname) !== false) continue;
    if (placesToo.has(hash[surname.tokenEnd]) && (followingCues(document, surname.tokenEnd) & CUE.saying) === 0) continue;
    weigh(surname, 'surname-of-the-article', WEIGHT.surnameOfTheArticle);
    byStart.find(surname.tokenStart, (one) => {
      if (isNamesake(one, surname)) weigh(one, 'surname-of-the-article', -WEIGHT.surnameOfTheArticle);
      return false;
    });
  }
}

/** Before anyone's surname. */
const CIVIL_TITLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['mr', 'mrs', 'ms', 'miss', 'dr', 'm', 'mm', 'mme', 'mmes', 'mlle', 'monsieur', 'madame', 'السيد', 'السيدة']);

/** `President Biden`, but not `Ms. Biden`. */
function hasOffice({ governing, tokens }: Document, token: number): boolean {
  return ((governing[token] as number) & CUE.title) !== 0 && token > 0 && !CIVIL_TITLES.has(tokens.hash[token - 1] as number);
}

/** By layer and entry, where someone is named for the first time: before everything (-1) if in full or by an office anywhere. */
type Named = Map<object, Map<number, number>>;

function whereNamed(document: Document, chosen: readonly CandidateSpan[]): Named {
  const named: Named = new Map();
  for (const { type, tokenStart, tokenEnd, end, refs } of chosen) {
    if (type !== 'person') continue;
    const at = tokenEnd > tokenStart || hasOffice(document, tokenStart) ? -1 : end;
    for (const { layer, entry } of refs) {
      const ofLayer = named.get(layer) ?? new Map<number, number>();
      named.set(layer, ofLayer.set(entry, Math.min(at, ofLayer.get(entry) ?? at)));
    }
  }
  return named;
}

/** The packed countries that are named. */
function countriesNamed(chosen: readonly CandidateSpan[]): ReadonlySet<number> {
  return new Set(chosen.flatMap((one) => (one.type === 'country' ? [...countriesOf(one)] : [])));
}

function preferShort(surname: CandidateSpan, other: CandidateSpan): void {
  weigh(surname, 'introduced-before', Math.max(0, other.score - surname.score) + WEIGHT.surnameOfTheArticle);
  weigh(other, 'introduced-before', -WEIGHT.surnameOfTheArticle);
}

function dropReferents(surname: CandidateSpan): void {
  surname.refs = NO_REFS;
  surname.antecedent = undefined;
}

const REACH_OF_KIN = 5;

/** `his father, Hafez al-Assad`, `the son of the late president Akhmad Kadyrov` */
function isKin({ cues, tokens }: Document, { tokenStart }: CandidateSpan): boolean {
  for (let token = tokenStart; token > 0 && tokenStart - token < REACH_OF_KIN && !beginsSentence(tokens, token); token--) if (((cues[token - 1] as number) & CUE.kin) !== 0) return true;
  return false;
}

/**
 * Whether a surname is that of the listed namesake of its country who is named in full and not as someone's kin, where the other is nowhere named in full: in 1982 `Assad` is no Bashar.
 * It is his (`full`) in a text of his time, and where he is named before as the head of it (`President Hafez Assad`) or the other came to the fore in this century; in a text that may be of his time it is the one's or the `either`'s.
 */
function otherTime(document: Document, surname: CandidateSpan, full: CandidateSpan, other: CandidateSpan, chosen: readonly CandidateSpan[]): 'none' | 'full' | 'either' {
  const isCompatriot = full.refs.some((one) => other.refs.some((ref) => one.layer.entryCountry[one.entry] === ref.layer.entryCountry[ref.entry]));
  if (!isCompatriot || isKin(document, full)) return 'none';
  const isRecent = other.refs.every(isOfThisCentury);
  const isHis = isInLastCentury(document, surname) || (full.end <= surname.start && ((isRecent && !namesThisCentury(document)) || hasOffice(document, full.tokenStart)));
  if (!isHis && !(isRecent && !hasOffice(document, surname.tokenStart) && mayBeOfLastCentury(document))) return 'none';
  if (other.refs.some((ref) => isNamedInFull(document, chosen, ref))) return 'none';
  return isHis ? 'full' : 'either';
}

/** So near to the one whom the text introduces his surname is his. */
const NEAR_TOKENS = 40;

/** `Rosa Maduro, 38, a nurse,`: whom no list has, who is nobody's kin, and whom the text says more of. */
function isIntroducedAs(document: Document, full: CandidateSpan): boolean {
  const { text, cues } = document;
  if (full.refs.length > 0 || !APPOSITION.test(text.slice(full.end, full.end + 3)) || isKin(document, full)) return false;
  for (let token = full.tokenEnd + 1; token <= full.tokenEnd + REACH_OF_KIN; token++) if (((cues[token] ?? 0) & CUE.kin) !== 0) return false;
  return true;
}
const APPOSITION = /^(?:[,،] (?=[\p{Ll}\d\u0620-\u064a])| \()/u;

/** `Maduro sells bread`, `said Maduro`, أضاف الأسد; not `Putin's army`. */
function isSubject({ tokens, cues }: Document, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  const isSaying = (token: number) => ((cues[token] ?? 0) & CUE.saying) !== 0;
  return tokens.gap[tokenEnd + 1] === GAP_SPACE && (beginsSentence(tokens, tokenStart) || isSaying(tokenStart - 1) || isSaying(tokenEnd + 1));
}

/**
 * A surname means the person of that name who came before, listed or not, rather than another who is known by it alone, where that one is nowhere named in full, by an office (`President Biden`) or by the surname before,
 * and the name is a weak one or nothing else of the article is of that one's country: elsewhere the leader may be meant whose kin or namesake came before, or neither is where the country is not named.
 * `chosen` are the document's names before its short forms were added; `short` and `byStart` as above.
 */
export function preferIntroduced(document: Document, chosen: readonly CandidateSpan[], short: readonly CandidateSpan[], byStart: CandidateIndex): void {
  let named: Named | undefined;
  let context: Context | undefined;
  let countries: ReadonlySet<number> | undefined;
  /** Where people whom the text introduces were named last. */
  const lastOf = new Map<CandidateSpan, number>();
  for (const surname of short) {
    const { antecedent, type, tokenStart, start, end } = surname;
    if (type !== 'person' || isFullName(document, surname) || antecedent === undefined || antecedent.score < CERTAIN || !isFullName(document, antecedent)) continue;
    const other = byStart.find(tokenStart, (one) => one.type === 'person' && one.end === end && one.reading !== undefined);
    if (other === undefined || other.refs.some((ref) => antecedent.refs.some((one) => isSameEntry(one, ref)))) continue;
    const sex = sexSaid(document, surname);
    if (sex !== undefined && antecedent.refs.length > 0 && other.refs.every((ref) => isOfOtherSex(document, chosen, ref, sex)) && !antecedent.refs.every((ref) => isOfOtherSex(document, chosen, ref, sex))) {
      preferShort(surname, other);
      continue;
    }
    const time = otherTime(document, surname, antecedent, other, chosen);
    if (time !== 'none') {
      preferShort(surname, other);
      if (time === 'either') dropReferents(surname);
      continue;
    }
    if (antecedent.end > start) continue;
    named ??= whereNamed(document, chosen);
    const since = named;
    if (other.refs.some(({ layer, entry }) => (since.get(layer)?.get(entry) ?? antecedent.start) < antecedent.start)) continue;
    if (tokenStart - (lastOf.get(antecedent) ?? antecedent.tokenEnd) < NEAR_TOKENS && isIntroducedAs(document, antecedent) && isSubject(document, surname)) {
      lastOf.set(antecedent, tokenStart);
      preferShort(surname, other);
      continue;
    }
    const isCompatriot = antecedent.refs.some((one) => other.refs.some((ref) => one.layer.entryCountry[one.entry] === ref.layer.entryCountry[ref.entry]));
    context ??= readContext(document, chosen, byStart);
    const setting = context;
    countries ??= countriesNamed(chosen);
    const isHisCountry = other.reading?.allWeak === false && other.refs.some((ref) => mentionsOf(ref, setting).own > 0);
    // Leaders come with the names of their countries, and namesakes with those of towns; what begins with no given name may be the leader himself (`V. Putin`).
    if (!isCompatriot && isHisCountry && (((document.cues[antecedent.tokenStart] as number) & CUE.given) === 0 || other.refs.some(({ layer, entry }) => countries?.has(layer.entryCountry[entry] as number)))) continue;
    preferShort(surname, other);
    // Of two of one country either may be meant: after Hunter Biden, `Biden` is he or his father, and after Karim Darmanin of Lyon, `Darmanin` he or the minister.
    if (!isCompatriot && !isHisCountry) continue;
    dropReferents(surname);
  }
}
