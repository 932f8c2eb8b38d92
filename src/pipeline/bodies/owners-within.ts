// Whose something is, within what the tagger takes for one name: `Turkey's General Staff`, `President of Chad Mahamat Deby`.

import { CUE } from '../../gazetteer/model';
import { COARSE_OF } from '../../tagger/labels';
import { FIRST_UPPER, GAP_HYPHEN, GAP_SPACE } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { ATTRIBUTIVE } from '../document/parted-words';
import { CandidateIndex, type CandidateSpan, weigh } from '../document/candidate';
import { type Document, possessedBy } from '../document/document';

const PLACE = COARSE_OF.city;

/** A capitalised word, or the article of one (`al-Bura`). */
function beginsName({ tokens, cues }: Document, token: number): boolean {
  if (((tokens.flags[token] as number) & FIRST_UPPER) !== 0) return true;
  return ((cues[token] as number) & CUE.particle) !== 0 && tokens.gap[token + 1] === GAP_HYPHEN && ((tokens.flags[token + 1] ?? 0) & FIRST_UPPER) !== 0;
}

function isAttributed({ tokens }: Document, token: number): boolean {
  return tokens.gap[token + 1] === GAP_HYPHEN && ATTRIBUTIVE.has(tokens.hash[token + 1] as number);
}

/** Where what `owner` owns begins. */
export function behindOwner(document: Document, { tokenEnd }: CandidateSpan): number {
  return isAttributed(document, tokenEnd) ? tokenEnd + 2 : possessedBy(document, tokenEnd);
}

/** `Turkey's General Staff`, `Beit Hanoun's al-Bura neighbourhood` and `Goma-based Aldous Trust` are two names: the country, the place or other listed name within an unlisted one, before a possessive or such a word and a capital. */
export function ownerWithin(document: Document, byEnd: CandidateIndex, first: number, last: number): CandidateSpan | undefined {
  const { tokens } = document;
  for (let token = first; token < last; token++) {
    const isAttribute = isAttributed(document, token);
    const owned = isAttribute ? token + 2 : possessedBy(document, token);
    if (owned === 0 || owned > last) continue;
    if (tokens.gap[owned] !== GAP_SPACE || !beginsName(document, owned)) return undefined;
    return byEnd.find(token, (candidate) => candidate.tokenStart >= first && (candidate.type === 'country' || (candidate.refs.length > 0 && (isAttribute || (COARSE_OF[candidate.type] === PLACE && candidate.reading?.allSuspect === false)))));
  }
  return undefined;
}

const OF: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['of', 'de', 'du', 'd']);

/**
 * `the Ambassador of Vietnam Pham Anh Tuan`, `le maire de Nice Xavier Bonhomme`, `la députée Ecolo Malika El Bourezqui`: the country that someone's title names is none of the words of his name,
 * nor are the town, the division and the party where a given name follows.
 */
export function ownerOfTitle({ tokens, cues, governing }: Document, byEnd: CandidateIndex, first: number, last: number): CandidateSpan | undefined {
  const isOf = first > 1 && OF.has(tokens.hash[first - 1] as number);
  // `maire de` is a head of towns too, and one cue.
  if (first < 1 || (((governing[first] as number) & CUE.title) === 0 && !(isOf && ((cues[first - 2] as number) & CUE.title) !== 0))) return undefined;
  for (let token = first; token < last; token++) {
    const isBeforeGiven = ((cues[token + 1] as number) & CUE.given) !== 0 && token + 1 < last;
    const owner = byEnd.find(token, ({ tokenStart, type, refs }) => tokenStart === first && refs.length > 0 && (isOf ? type === 'country' || (isBeforeGiven && COARSE_OF[type] === PLACE) : isBeforeGiven && type === 'faction'));
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** How much more a place or body is worth that a title names before someone listed, and what he is then. */
const OWNS_TITLE = 5;
const HAS_TITLE = 4;
const TITLE_OR_HEAD = CUE.title | CUE.cityHead | CUE.regionHead;

/** `Foreign Minister of Iran Abbas Araghchi`, `the mayor of London Sadiq Khan`: what the title is of, where someone listed by two names or more follows, and he, in place. Cost: one look at each candidate. */
export function weighOwnersOfTitles({ tokens, cues, governing }: Document, candidates: readonly CandidateSpan[]): void {
  let people: CandidateIndex | undefined;
  for (const one of candidates) {
    if (one.type !== 'person' || one.tokenEnd === one.tokenStart || one.tokenStart < 3 || tokens.gap[one.tokenStart] !== GAP_SPACE || one.reading?.allWeak !== false) continue;
    people ??= new CandidateIndex(tokens.count);
    people.add(one.tokenStart, one);
  }
  if (people === undefined) return;
  const longer = new CandidateIndex(tokens.count);
  for (const one of candidates) if (one.refs.length > 0 && one.tokenEnd > one.tokenStart && one.type !== 'person') longer.add(one.tokenEnd, one);
  for (const owner of candidates) {
    const { tokenStart: first, tokenEnd, type, reading } = owner;
    if (first < 2 || type === 'person' || type === 'site' || reading?.allWeak !== false || !OF.has(tokens.hash[first - 1] as number) || tokenEnd + 1 >= tokens.count) continue;
    // `maire de` is a head of towns and one cue.
    if ((((cues[first - 2] as number) | (governing[first] as number)) & TITLE_OR_HEAD) === 0) continue;
    const person = people.find(tokenEnd + 1, () => true);
    // `the city of Dera Ismail Khan`
    if (person === undefined || longer.find(person.tokenEnd, ({ tokenStart }) => tokenStart === first) !== undefined) continue;
    weigh(owner, 'title-of', OWNS_TITLE);
    weigh(person, 'has-title', Math.max(0, HAS_TITLE - person.score));
  }
}

/** Before a country these are who rules it. */
const RULERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['سلطان', 'ملك', 'أمير', 'شاه']);

/** سلطان before a country is no name. */
export function isRulerBefore({ tokens }: Document, byEnd: CandidateIndex, first: number, last: number): boolean {
  const country = last + 1;
  return first === last && RULERS.has(tokens.hash[first] as number) && country < tokens.count && tokens.gap[country] === GAP_SPACE && byEnd.find(country, ({ tokenStart, type, refs }) => tokenStart === country && type === 'country' && refs.length > 0) !== undefined;
}

/** سلطان عمان: the country that two words which the tagger takes for someone end in. */
export function countryOfRuler({ tokens }: Document, byEnd: CandidateIndex, first: number, last: number): CandidateSpan | undefined {
  return last === first + 1 && RULERS.has(tokens.hash[first] as number) ? byEnd.find(last, ({ tokenStart, type, refs }) => tokenStart === last && type === 'country' && refs.length > 0) : undefined;
}
