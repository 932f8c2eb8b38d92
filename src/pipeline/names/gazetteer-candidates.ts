// Candidates from the gazetteer: every matched span, one candidate a type, if its letters are written as the name is.

import { ALIAS, CUE } from '../../gazetteer/model';
import { ARABIC, FIRST_UPPER, GAP_HYPHEN, GAP_SPACE, SENTENCE_START } from '../../text/tokens';
import { type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import { demoteNationalities, favourConjoined } from './conjoined';
import { CONNECTOR, type Document } from '../document/document';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { isEnglish } from '../setting/readership';
import { isLesserTown } from '../setting/out-of-place';
import { beginsWithOutsideHead } from './outside-heads';
import { favourPairedPeople } from './paired-people';
import { type Reading, type ReadingTable, type Writing, writingOf } from '../document/readings';
import { favourDivisionsBehindArticle, scoreCandidate } from './score';
import { preferTownsBeforeStates } from '../setting/towns-before-states';
import { WEIGHT } from '../document/weights';
import { isBody, isPlace } from '../../types';

const FULL_STOP = 0x2e;
const CAPITAL_AT_START = FIRST_UPPER | SENTENCE_START;
const BODY_HEADS = CUE.organisationHead | CUE.factionHead;

/** Candidates from all layers, scored. `tables` holds the readings of each layer. `explain` makes room for evidence, `tagged` says that a tagger will add its own. */
export function gazetteerCandidates(document: Document, tables: readonly ReadingTable[], explain: boolean, tagged: boolean): CandidateSpan[] {
  const candidates: CandidateSpan[] = [];
  const { text, tokens, cues, gazetteer } = document;
  const english = isEnglish(document);
  const byKey = gazetteer.layers.length > 1 ? new Map<string, CandidateSpan>() : undefined;
  const writing: Writing = { arabic: false, capitalised: 0, allUpper: false, capitalsLine: false, words: 0 };
  document.matches.forEach(({ names }, index) => {
    const table = tables[index] as ReadingTable;
    /** The last token that is a name as it stands or behind one clitic, and where that begins: what is read behind more of them is part of it. */
    let wholeName = -1;
    let wholeStart = 0;
    /** It is a weak name only. */
    let isWeakWhole = false;
    for (let i = 0; i < names.count; i++) {
      const tokenStart = names.tokenStart[i] as number;
      const tokenEnd = names.tokenEnd[i] as number;
      if (endsInVerb(document, tokenStart, tokenEnd)) continue;
      const start = names.start[i] as number;
      const end = tokens.end[tokenEnd] as number;
      writingOf(tokens, tokenStart, tokenEnd, writing);
      // At the beginning of a sentence the capital of an article says nothing: `Le monde` is not the newspaper.
      const isConnectorFirst = tokenEnd > tokenStart && !writing.arabic && ((cues[tokenStart] as number) & CONNECTOR) !== 0;
      if (isConnectorFirst && ((tokens.flags[tokenStart] as number) & CAPITAL_AT_START) === CAPITAL_AT_START) writing.capitalised--;
      // `the independent report`: an article and one word without a capital.
      const isWord = isConnectorFirst && tokenEnd === tokenStart + 1 && writing.capitalised === 0;
      // Behind the head of a body an acronym may be written as a word: `l'agence Sana`, `l'ONG Care`.
      if (writing.words === 1 && writing.capitalised === 1 && ((cues[tokenStart] as number) & CONNECTOR) === 0 && ((document.governing[tokenStart] as number) & BODY_HEADS) !== 0) writing.allUpper = true;
      const readings = table.of(names.node[i] as number, names.respelt[i] as number, writing, end - start, text.charCodeAt(end) === FULL_STOP);
      if (tokenStart !== wholeName && tokenEnd === tokenStart && readings.length > 0) {
        wholeName = tokenStart;
        wholeStart = start;
        isWeakWhole = readings.every(({ allWeak }) => allWeak);
      }
      const isBehindPart = tokenStart === wholeName && tokenEnd === tokenStart && start > wholeStart;
      for (let r = 0; r < readings.length; r++) {
        const reading = readings[r] as (typeof readings)[number];
        // بليدا, a weak name of Blida in Lebanon, is rather that than in Lida.
        const isPartOfName = isBehindPart && (!isWeakWhole || reading.refs.every(({ layer, entry, flags }) => (flags & ALIAS.weak) !== 0 || isLesserTown(layer, entry)));
        if (isWord && !reading.mayBeLower) continue;
        if (english && reading.refs.every(({ flags }) => (flags & ALIAS.french) !== 0)) continue;
        // بابل, Babylon, is not in Apple.
        if (isPartOfName && !isPlace(reading.type)) continue;
        const key = byKey === undefined ? '' : `${start} ${end} ${reading.type}`;
        const before = byKey?.get(key);
        if (before?.reading !== undefined) {
          // A later layer knows the same name: one candidate with the referents of both.
          before.reading = table.mergedWith(before.reading, reading, writing.words);
          before.refs = before.reading.refs;
          continue;
        }
        const withoutHead = tokenEnd > tokenStart && beginsWithOutsideHead(document, reading.type, tokenStart, start);
        const first = withoutHead ? tokenStart + 1 : tokenStart;
        const last = writing.arabic && tokenEnd > first && isClubOfNation(document, reading, first, tokenEnd) ? tokenEnd - 1 : tokenEnd;
        const candidate = newCandidate(first, last, withoutHead ? (tokens.start[first] as number) : start, last < tokenEnd ? (tokens.end[last] as number) : reading.dot ? end + 1 : end, reading.type, 'gazetteer', explain);
        candidate.reading = reading;
        candidate.refs = reading.refs;
        // برطلة, Bartella, is not in Ratla.
        if (isPartOfName) weigh(candidate, 'part-of-a-name', WEIGHT.partOfName);
        candidates.push(candidate);
        byKey?.set(key, candidate);
      }
    }
  });
  for (const candidate of candidates) scoreCandidate(document, candidate, tagged, writingOf(tokens, candidate.tokenStart, candidate.tokenEnd, writing));
  favourCompounds(document, candidates);
  favourPairedPeople(document, candidates);
  favourBodiesWithPlaces(document, candidates);
  demoteBehindOwnHead(document, candidates);
  favourDivisionsBehindArticle(document, candidates);
  preferTownsBeforeStates(document, candidates, explain);
  favourConjoined(document, candidates);
  demoteNationalities(document, candidates);
  return candidates;
}

const EST = /* @__PURE__ */ hashOf('est');

/** `le département du Sud est touché`: it is. */
function endsInVerb({ tokens: { hash, gap, flags } }: Document, tokenStart: number, tokenEnd: number): boolean {
  return hash[tokenEnd] === EST && tokenEnd > tokenStart && gap[tokenEnd] === GAP_SPACE && ((flags[tokenEnd] as number) & FIRST_UPPER) === 0 && ((flags[tokenStart] as number) & FIRST_UPPER) !== 0;
}

const CLUB = /(?:^|[ (])(?:FC|SC|SFC|CF|AC|F\.C\.|S\.C\.|J\.K\.|OSC|RB|Club|Espérance|Borussia)(?:[ )]|$)/u;

/** النادي الإفريقي is nothing without it. */
const THE_CLUB = /* @__PURE__ */ hashOf('النادي');

/** الزمالك المصري: lists have clubs with their nationality, which is no part of the name. */
function isClubOfNation({ tokens, cues }: Document, { type, refs }: Reading, first: number, tokenEnd: number): boolean {
  return type === 'organisation' && !(tokenEnd === first + 1 && tokens.hash[first] === THE_CLUB) && ((cues[tokenEnd] as number) & CUE.demonym) !== 0 && refs.every(({ layer, entry }) => CLUB.test(layer.nameOf(entry, 'en')));
}

const ET = /* @__PURE__ */ hashOf('et');

function isBeforeRegionTail({ tokens, cues }: Document, { tokenEnd }: CandidateSpan): boolean {
  const next = tokenEnd + 1;
  return next < tokens.count && tokens.gap[next] === GAP_SPACE && ((cues[next] as number) & CUE.regionTail) !== 0 && ((tokens.flags[next] as number) & FIRST_UPPER) === 0;
}

/** A listed place whose name is two places' names in a row (كردستان العراق), or with a conjunction (`Maine et Loire`), is that place: two names that follow each other have a word or a mark between them. */
function favourCompounds(document: Document, candidates: readonly CandidateSpan[]): void {
  const { tokens } = document;
  for (let i = 0; i < candidates.length; i++) {
    const whole = candidates[i] as CandidateSpan;
    // `West Kordofan state` is named by all three words.
    if (whole.tokenEnd === whole.tokenStart || whole.reading?.allWeak !== false || !isPlace(whole.type) || isBeforeRegionTail(document, whole)) continue;
    const ends = new Set<number>();
    // Names stand in the order of their first tokens.
    for (let j = i - 1; j >= 0 && (candidates[j] as CandidateSpan).tokenStart === whole.tokenStart; j--) addEnd(candidates[j] as CandidateSpan, whole, ends);
    for (let j = i + 1; j < candidates.length && (candidates[j] as CandidateSpan).tokenStart <= whole.tokenEnd; j++) {
      const part = candidates[j] as CandidateSpan;
      if (part.tokenStart === whole.tokenStart) addEnd(part, whole, ends);
      else if (part.tokenEnd === whole.tokenEnd && isPlace(part.type) && (ends.has(part.tokenStart - 1) || (tokens.hash[part.tokenStart - 1] === ET && tokens.gap[part.tokenStart] === GAP_SPACE && ends.has(part.tokenStart - 2)))) {
        weigh(whole, 'made-of-places', whole.type === 'country' && tokens.gap[part.tokenStart] === GAP_HYPHEN ? WEIGHT.compoundCountry : ends.has(part.tokenStart - 1) ? WEIGHT.compound : WEIGHT.regionOfTwoNames);
        break;
      }
    }
  }
}

const IN: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['in', 'at', 'en', 'au', 'aux', 'في']);

/** A listed body with where it is in its name (`al-Qaïda en Irak`, `U.S. Embassy in Yemen`) is that, and no other in that place. */
function favourBodiesWithPlaces({ tokens }: Document, candidates: readonly CandidateSpan[]): void {
  for (const candidate of candidates) {
    const { type, tokenStart, tokenEnd, reading } = candidate;
    // داعش في ليبيا is one in a country.
    const fewest = ((tokens.flags[tokenStart] as number) & ARABIC) !== 0 ? 3 : 2;
    if (!isBody(type) || tokenEnd - tokenStart < fewest || reading?.allWeak !== false) continue;
    for (let token = tokenStart + 1; token < tokenEnd; token++) if (IN.has(tokens.hash[token] as number)) { weigh(candidate, 'with-its-place', WEIGHT.bodyWithItsPlace); break; }
  }
}

/** بريف دمشق: behind a clitic too the head before the town is the first word of a listed division, and makes no other division of the town's name. */
function demoteBehindOwnHead({ governing, tokens }: Document, candidates: readonly CandidateSpan[]): void {
  for (let i = 1; i < candidates.length; i++) {
    const part = candidates[i] as CandidateSpan;
    if (part.type !== 'region' || ((governing[part.tokenStart] as number) & CUE.regionHead) === 0) continue;
    for (let j = i - 1; j >= 0 && (candidates[j] as CandidateSpan).tokenStart >= part.tokenStart - 1; j--) {
      const whole = candidates[j] as CandidateSpan;
      if (whole.type !== 'region' || whole.tokenStart !== part.tokenStart - 1 || whole.tokenEnd !== part.tokenEnd || whole.start === tokens.start[whole.tokenStart] || whole.reading?.allWeak !== false) continue;
      weigh(part, 'part-of-a-name', WEIGHT.partOfName);
      weigh(whole, 'with-its-head', WEIGHT.apart);
      break;
    }
  }
}

function addEnd(part: CandidateSpan, whole: CandidateSpan, ends: Set<number>): void {
  if (part.tokenEnd < whole.tokenEnd && isPlace(part.type)) ends.add(part.tokenEnd);
}
