// Names that no list has but their context proves: `général X`, `la ville de Y`, `brigade Z`, `village of W`, `V province`.
// A chunk is a run of capitalised words, with the small words that names contain between them (`de`, `al`, `bin`).

import { CUE } from '../../gazetteer/model';
import { ALL_UPPER, ARABIC, CAPITALS_LINE, DOTTED, FIRST_UPPER, GAP_ABBREVIATION, GAP_APOSTROPHE, GAP_HYPHEN, GAP_PUNCTUATION, GAP_SPACE, HAS_DIGIT, LAST_JOINT, SENTENCE_START, SINGLE_LETTER, TITLE_LINE } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import type { EntityType } from '../../types';
import { INDEFINITE } from '../document/apposition';
import { type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import { proposePerson, proposePlace } from './caseless-proposals';
import { isBehindKind, isOfCompanies } from '../document/companies';
import { isInDateline } from '../document/dateline';
import { type Document, possessedBy } from '../document/document';
import { isOfAStreet, isStreetOf } from '../document/streets';
import { endOfFamilyFirst } from './family-first';
import { endBeforePostNominals, isJudge, isTitleWithDot } from './tagged-spans';
import { isWeekday } from '../document/weekdays';

/** Cue bits of heads and tails with the type they announce. */
const HEADS: ReadonlyArray<[number, EntityType]> = [
  [CUE.title, 'person'],
  [CUE.kin, 'person'],
  [CUE.cityHead, 'city'],
  [CUE.campHead, 'city'],
  [CUE.regionHead, 'region'],
  [CUE.siteHead, 'site'],
  [CUE.factionHead, 'faction'],
  [CUE.organisationHead, 'organisation'],
];
const HEADS_INSIDE: ReadonlyArray<[number, EntityType]> = [
  [CUE.siteHeadIn, 'site'],
  [CUE.factionHeadIn, 'faction'],
  [CUE.organisationHeadIn, 'organisation'],
];
const bitsOf = (cues: ReadonlyArray<readonly [number, EntityType]>) => cues.reduce((mask, [bit]) => mask | bit, 0);
const ANY_HEAD = /* @__PURE__ */ bitsOf(HEADS);
const ANY_HEAD_INSIDE = /* @__PURE__ */ bitsOf(HEADS_INSIDE);
const TAILS: ReadonlyArray<[number, EntityType]> = [
  [CUE.cityTail, 'city'],
  [CUE.regionTail, 'region'],
  [CUE.siteTail, 'site'],
  [CUE.factionTail, 'faction'],
  [CUE.organisationTail, 'organisation'],
];

const ANY_TAIL = /* @__PURE__ */ bitsOf(TAILS);
/** The whole span is the name proper. */
const NO_TAIL = -1;

/** Score of a proposal: enough to stand alone, less than a listed name. */
const HEAD_WEIGHT = 1.2;
/** In a list behind `MM.`. */
const SEVERAL_WEIGHT = 3;
const OF_SEVERAL = CUE.several | CUE.title;
const HEAD_INSIDE_WEIGHT = 1.5;
/** Of a given name and a capitalised word behind it. */
const GIVEN_WEIGHT = 1.6;
/** `CHILLICOTHE — For the first time`, one word of so many letters. */
const DATELINE_WEIGHT = 4;
const SHORTEST_DATELINE = 4;
/** Of `law firm Irwin Mitchell`, which the tagger takes for someone, and of `He Hongjun`, which it takes for a sentence. */
const KIND_WEIGHT = 12;
/** Of a given name, an initial and a surname, whatever the tagger takes `M.` for. */
const INITIAL_WEIGHT = 9;
/** `rue de Rome`, whatever the tagger takes Rome for. */
const STREET_WEIGHT = 4;
const TAIL_WEIGHT = 1.5;
/** In lower case the tail belongs to the span by the guidelines, whatever the name alone would be. */
const LOWER_TAIL_WEIGHT = 3;
const REGION_TAIL_WEIGHT = 6;

function isJoint(gap: number): boolean {
  return gap === GAP_SPACE || gap === GAP_HYPHEN || gap === GAP_APOSTROPHE || gap === GAP_ABBREVIATION;
}

/** No name that context proves has more tokens; without a bound a line of capitalised words would cost its square. */
const LONGEST_CHUNK = 16;

/** Last token of the chunk that begins at `token`, which must be capitalised. */
function chunkEnd(document: Document, token: number): number {
  const { tokens, cues } = document;
  let end = token;
  for (let at = token + 1; at < tokens.count && at - token < LONGEST_CHUNK && isJoint(tokens.gap[at] as number); at++) {
    const flags = tokens.flags[at] as number;
    if ((flags & FIRST_UPPER) !== 0) {
      if (isWeekday(tokens, at)) break;
      end = at;
      continue;
    }
    // Small words are kept only where a capitalised word follows.
    if (((cues[at] as number) & CUE.particle) === 0 || at - end > 2) break;
  }
  return end;
}

/** `Angela M. Merkel`: a letter with its dot, and a surname. */
function isMiddleInitial({ text, tokens }: Document, token: number, end: number): boolean {
  return token < end && ((tokens.flags[token] as number) & SINGLE_LETTER) !== 0 && text.startsWith('. ', tokens.end[token]);
}

const GREETINGS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['bonjour', 'bonsoir', 'merci', 'salut', 'hello', 'hi', 'thanks']);
/** Whatever the tagger takes it for. */
const SURE_WEIGHT = 5;

/** `Bonjour Sandra`, `Merci, Frédéric` */
function isGreeted({ text, tokens }: Document, token: number): boolean {
  return token > 0 && GREETINGS.has(tokens.hash[token - 1] as number) && (tokens.gap[token] === GAP_SPACE || text.slice(tokens.end[token - 1], tokens.start[token]) === ', ');
}

/** Of `Marcel D.`, with what the tagger thinks of it. */
const SURNAME_INITIAL_WEIGHT = 2;
const NO_INITIAL = CUE.function | CUE.calendar | CUE.demonym | CUE.title | CUE.organisationHead | CUE.organisationHeadIn | CUE.siteHeadIn;
const BEHIND_INITIAL = /\.(?![\p{L}\d-]| ?\d)/uy;

/** `Republican county executives` */
const WHOSE_VOTERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['republican', 'democratic', 'democrat', 'labour', 'labor', 'tory', 'conservative', 'liberal', 'gop', 'rural', 'urban', 'former', 'several', 'every', 'many', 'local', 'federal', 'individual', 'neighboring', 'neighbouring']);

/** Things that are told apart by a letter. */
const LETTERED: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['vitamin', 'vitamine', 'group', 'groupe', 'plan', 'hepatitis', 'hépatite', 'hall', 'terminal', 'annex', 'annexe', 'gate', 'exhibit', 'line', 'ligne', 'block', 'bloc', 'section', 'class', 'classe', 'type', 'zone', 'porte', 'point', 'phase', 'appendix', 'category', 'catégorie', 'series', 'série', 'serie', 'team', 'article', 'division', 'pool', 'poule']);

/** `Marcel D. a été arrêté`, `Saïd B., armateur`: a capitalised word and a letter with its dot, which no surname follows. */
function isSurnameInitial({ text, tokens, cues }: Document, token: number): boolean {
  const initial = token + 1;
  if (initial >= tokens.count || tokens.gap[initial] !== GAP_SPACE || ((tokens.flags[initial] as number) & (SINGLE_LETTER | FIRST_UPPER)) !== (SINGLE_LETTER | FIRST_UPPER)) return false;
  if (((tokens.flags[token] as number) & (ALL_UPPER | ARABIC)) !== 0 || ((cues[token] as number) & NO_INITIAL) !== 0 || LETTERED.has(tokens.hash[token] as number)) return false;
  BEHIND_INITIAL.lastIndex = tokens.end[initial] as number;
  const next = initial + 1;
  return BEHIND_INITIAL.test(text) && (next >= tokens.count || tokens.gap[next] === GAP_PUNCTUATION || ((tokens.flags[next] as number) & FIRST_UPPER) === 0 || ((cues[next] as number) & CUE.function) !== 0);
}

/** Of a surname in capitals with the first name behind it; no acronym is so long. */
const SURNAME_FIRST_WEIGHT = 6;
const SHORTEST_SURNAME = 4;
const MOST_SURNAMES = 3;

/** Where a name ends that is written `DUPONT Jean`, `AL-RAMTHAN Mar'i`, as lists and acts have it; -1 for none. */
function endOfSurnameFirst({ tokens, cues }: Document, token: number): number {
  const { flags, gap, letters, count } = tokens;
  let given = token;
  let most = 0;
  while (given < count && given - token < MOST_SURNAMES && ((flags[given] as number) & (ALL_UPPER | HAS_DIGIT)) === ALL_UPPER && (given === token || (gap[given] as number) <= LAST_JOINT)) most = Math.max(most, letters[given++] as number);
  if (most < SHORTEST_SURNAME || given >= count || gap[given] !== GAP_SPACE || ((flags[given] as number) & (ALL_UPPER | FIRST_UPPER)) !== FIRST_UPPER || ((cues[given] as number) & CUE.given) === 0) return -1;
  const next = given + 1;
  return next < count && (gap[next] as number) <= LAST_JOINT && ((flags[next] as number) & FIRST_UPPER) !== 0 ? -1 : given;
}

/** Proposes entities from heads, titles and tails. Words of scripts without capitals: see caseless-proposals.ts. */
export function contextProposals(document: Document, explain: boolean): CandidateSpan[] {
  const { tokens, cues } = document;
  const proposals: CandidateSpan[] = [];
  const propose: Propose = (first, last, type, rule, weight, coreEnd) => {
    const candidate = newCandidate(first, last, tokens.start[first] as number, tokens.end[last] as number, type, 'tagger', explain);
    candidate.coreEnd = coreEnd;
    weigh(candidate, rule, weight);
    proposals.push(candidate);
  };
  let end = -1;
  for (let token = 0; token < tokens.count; token++) {
    const flags = tokens.flags[token] as number;
    if ((flags & ARABIC) !== 0) {
      proposePerson(document, token, proposals, explain);
      proposePlace(document, token, proposals, explain);
      continue;
    }
    if ((flags & FIRST_UPPER) === 0 || (flags & (CAPITALS_LINE | TITLE_LINE)) !== 0) continue;
    const previousCapital = token > 0 && isJoint(tokens.gap[token] as number) && ((tokens.flags[token - 1] as number) & FIRST_UPPER) !== 0;
    const own = cues[token] as number;
    if ((flags & SENTENCE_START) !== 0 && (flags & ALL_UPPER) !== 0 && (tokens.letters[token] as number) >= SHORTEST_DATELINE && isInDateline(document.text, { start: tokens.start[token] as number, end: tokens.end[token] as number })) propose(token, token, 'city', 'dateline', DATELINE_WEIGHT, NO_TAIL);
    // All words of a chunk have one end: looked for once, or a long line of names costs its square.
    if (token > end) end = chunkEnd(document, token);
    if ((own & (CUE.function | CUE.calendar | CUE.demonym)) === 0 && !isJudge(tokens, token)) {
      const governing = document.governing[token] as number;
      if ((governing & CUE.notName) === 0 && (!previousCapital || (governing & CUE.title) !== 0)) {
        if ((governing & ANY_HEAD) !== 0) for (const [bit, type] of HEADS) {
          if ((governing & bit) === 0 || (type === 'person' && (own & CUE.given) === 0 && isOfCompanies(document, token)) || (type === 'city' && isOfAStreet(document, { tokenStart: token, end: tokens.end[end] as number }))) continue;
          propose(token, type === 'person' ? endBeforePostNominals(document, token, endInList(document, token, end)) : end, type, `head:${type}`, !previousCapital && (governing & OF_SEVERAL) === OF_SEVERAL ? SEVERAL_WEIGHT : type === 'person' && isJudge(tokens, token - 1) ? SURE_WEIGHT : HEAD_WEIGHT, NO_TAIL);
        }
        if ((governing & ANY_HEAD_INSIDE) !== 0) for (const [bit, type] of HEADS_INSIDE) {
          if ((governing & bit) === 0) continue;
          const head = headToken(document, token, bit);
          // `en lieu et place de Kengo`
          if (head >= 0 && ((cues[head] as number) & CUE.idiom) === 0 && !isTitleWithDot(tokens, cues, head)) propose(head, end, type, `head-in:${type}`, type === 'site' && isStreetOf(document, head) ? STREET_WEIGHT : HEAD_INSIDE_WEIGHT, NO_TAIL);
        }
      }
      if ((own & CUE.kunya) !== 0 && end > token && !previousCapital) propose(token, end, 'person', 'kunya', HEAD_WEIGHT, NO_TAIL);
      if ((own & CUE.given) !== 0 && end > token && isBehindKind(document, token)) propose(token, end, 'organisation', 'behind-kind', KIND_WEIGHT, NO_TAIL);
      else if ((own & CUE.given) !== 0 && end > token && !previousCapital && ((tokens.flags[token + 1] as number) & (FIRST_UPPER | SINGLE_LETTER)) !== 0) propose(token, endBeforePostNominals(document, token, end), 'person', 'given-name', isMiddleInitial(document, token + 1, end) ? INITIAL_WEIGHT : GIVEN_WEIGHT, NO_TAIL);
    }
    const given = !previousCapital && (flags & ALL_UPPER) !== 0 ? endOfSurnameFirst(document, token) : -1;
    if (given >= 0) propose(token, given, 'person', 'surname-first', SURNAME_FIRST_WEIGHT, NO_TAIL);
    const family = (own & CUE.function) !== 0 ? endOfFamilyFirst(tokens, token) : -1;
    if (family >= 0) propose(token, family, 'person', 'family-first', KIND_WEIGHT, NO_TAIL);
    if ((own & CUE.given) !== 0 && isGreeted(document, token)) propose(token, end, 'person', 'greeted', SURE_WEIGHT, NO_TAIL);
    if (!previousCapital && isSurnameInitial(document, token)) propose(token, token + 1, 'person', 'surname-initial', SURNAME_INITIAL_WEIGHT, NO_TAIL);
    if (!previousCapital || (own & (CUE.function | CUE.demonym)) !== 0) tails(document, token, end, propose);
  }
  return proposals;
}

/** Where the name ends that begins at `token` in a list behind a title in the plural: `MM. Vidal et Burke` are two. */
function endInList({ tokens, cues, governing }: Document, token: number, end: number): number {
  if (((governing[token] as number) & CUE.several) !== 0) for (let at = token + 2; at <= end; at++) {
    if (((governing[at] as number) & CUE.several) !== 0 && ((tokens.flags[at - 1] as number) & FIRST_UPPER) === 0 && ((cues[at - 1] as number) & CUE.function) !== 0) return at - 2;
  }
  return end;
}

type Propose = (first: number, last: number, type: EntityType, rule: string, weight: number, coreEnd: number) => void;

/** In lower case no tail (`Ann falls: rebels take the command`, `families from Halls Creek drive up to 400km`). */
const VERBS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['falls', 'drive']);

/** The only tails of bodies that are written without a capital (`Shire plc`). */
const LEGAL_FORMS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['plc', 'inc', 'ltd', 'llc']);

/** `Manchester city centre`, `the Manhattan district attorney`: the tail is part of what comes next. */
const BEHIND_TAILS: ReadonlyMap<number, ReadonlySet<number>> = /* @__PURE__ */ new Map([
  [hashOf('city'), hashesOf(['centre', 'center', 'hall', 'limits'])],
  [hashOf('district'), hashesOf(['attorney', 'attorneys', 'judge', 'judges'])],
]);

function isOfNext({ tokens }: Document, tail: number): boolean {
  const next = tail + 1;
  return next < tokens.count && tokens.gap[next] === GAP_SPACE && BEHIND_TAILS.get(tokens.hash[tail] as number)?.has(tokens.hash[next] as number) === true;
}

/** English: the head word ends the name, capitalised (`Tawhid Brigade`) or not (`Deir Ezzor province`). */
function tails(document: Document, token: number, end: number, propose: Propose): void {
  // `Beit Hanoun's al-Bura neighbourhood` may be two names, `Cox's Bazar district` is one.
  for (let first = token; first >= 0; first = behindPossessive(document, first, end)) {
    const flags = document.tokens.flags[first] as number;
    proposeTails(document, ((document.cues[first] as number) & CUE.function) !== 0 && (flags & SENTENCE_START) !== 0 ? first + 1 : first, end, propose);
  }
}

/** `the Sikasso–Bamako road` is one between two towns. */
const ENDS_ROUTE = /[\p{L}\p{M}]–$/u;

function proposeTails(document: Document, first: number, end: number, propose: Propose): void {
  const { tokens, cues } = document;
  const next = end + 1;
  const after = next < tokens.count && (tokens.gap[next] as number) === GAP_SPACE ? (cues[next] as number) : 0;
  const lowerNext = after !== 0 && ((tokens.flags[next] as number) & (FIRST_UPPER | ALL_UPPER)) === 0;
  const mask = (cues[end] as number) | after;
  // Plural tails stay outside: see plural-tails.ts.
  if ((mask & ANY_TAIL) === 0 || (mask & CUE.several) !== 0) return;
  const isAcronym = end === first && ((tokens.flags[end] as number) & (ALL_UPPER | DOTTED)) !== 0;
  for (const [bit, type] of TAILS) {
    if (end > first && ((cues[end] as number) & bit) !== 0) propose(first, end, type, `tail:${type}`, TAIL_WEIGHT, end - 1);
    // `US state` and `HTS territory` are no names: an acronym is named before the word.
    // `a Hmar settlement` is one of theirs.
    if (lowerNext && (VERBS.has(tokens.hash[next] as number) || isOfNext(document, next))) continue;
    if (bit === CUE.siteTail && lowerNext && ENDS_ROUTE.test(document.text.slice(Math.max(0, (tokens.start[first] as number) - 2), tokens.start[first]))) continue;
    if ((bit === CUE.cityTail || bit === CUE.siteTail) && first > 0 && INDEFINITE.has(tokens.hash[first - 1] as number) && (tokens.gap[first] as number) === GAP_SPACE) continue;
    if (lowerNext && !isAcronym && (after & bit) !== 0 && end >= first && (type === 'organisation' ? LEGAL_FORMS.has(tokens.hash[next] as number) : type !== 'faction') && ((cues[first] as number) & CUE.demonym) === 0 && !(first === end && type === 'region' && WHOSE_VOTERS.has(tokens.hash[first] as number))) propose(first, endOfTail(document, next, bit), type, `tail:${type}`, type === 'region' ? REGION_TAIL_WEIGHT : LOWER_TAIL_WEIGHT, end);
  }
}

/** Where a tail ends that begins at `token`: one of several words has the cue on each (`Balata refugee camp`). */
function endOfTail({ tokens, cues }: Document, token: number, bit: number): number {
  let last = token;
  while (last + 1 < tokens.count && tokens.gap[last + 1] === GAP_SPACE && ((cues[last + 1] as number) & bit) !== 0 && ((tokens.flags[last + 1] as number) & FIRST_UPPER) === 0) last++;
  return last;
}

/** The token behind the possessive of a word of a chunk, -1 where there is none. */
function behindPossessive(document: Document, first: number, end: number): number {
  for (let token = first; token < end; token++) {
    const owned = possessedBy(document, token);
    if (owned > 0 && owned <= end) return owned;
  }
  return -1;
}

/** The first token of the head with this cue that governs `token`, -1 where there is none. A head of several words has the cue on each (`chambre d'agriculture`). */
function headToken({ tokens, cues }: Document, token: number, bit: number): number {
  for (let at = token - 1; at >= Math.max(0, token - 4); at--) {
    if (((cues[at] as number) & bit) === 0) continue;
    while (at > 0 && ((cues[at - 1] as number) & bit) !== 0 && isJoint(tokens.gap[at] as number)) at--;
    return at;
  }
  return -1;
}
