// Surnames, and given names in Arabic, that are places too: once an article has named Helen Limerick, `Limerick` is she, but for `in Limerick`.

import { CUE, ENTRY_KIND } from '../gazetteer/model';
import { ARABIC, GAP_SPACE } from '../text/tokens';
import type { EntityType } from '../types';
import { isBehindPreposition } from './arabic-words';
import { type CandidateIndex, type CandidateSpan, weigh } from './candidate';
import { type Document, followingCues } from './document';
import { WEIGHT } from './weights';

/** A full name from this score on is one for certain. */
const CERTAIN = 2;
const PLACES: ReadonlySet<EntityType> = /* @__PURE__ */ new Set<EntityType>(['city', 'region', 'site']);
const PLACE_HEADS = CUE.cityHead | CUE.regionHead | CUE.siteHead | CUE.siteHeadIn | CUE.campHead;
/** Words that stand before places, though some of them before people too. */
const LOCATIVE = /* @__PURE__ */ new Set([
  'in', 'at', 'near', 'to', 'from', 'into', 'outside', 'across', 'around', 'throughout', 'toward', 'towards', 'inside', 'between', 'above', 'over', 'on', 'of',
  'à', 'en', 'au', 'aux', 'dans', 'vers', 'depuis', 'jusqu', 'hors', 'sur', 'de', 'entre',
  'في', 'إلى', 'الى', 'من', 'نحو', 'قرب', 'داخل', 'خارج', 'بين', 'على', 'أهالي', 'أبناء', 'شمال', 'جنوب', 'شرق', 'غرب',
]);

/** Whether the words before a name make it a place. */
function isLocated(document: Document, candidate: CandidateSpan): boolean {
  const { tokens, text } = document;
  const { tokenStart } = candidate;
  if (((document.governing[tokenStart] as number) & PLACE_HEADS) !== 0) return true;
  if (((tokens.flags[tokenStart] as number) & ARABIC) !== 0 && isBehindPreposition(document, candidate)) return true;
  if (tokenStart === 0 || tokens.gap[tokenStart] !== GAP_SPACE) return false;
  return LOCATIVE.has(text.slice(tokens.start[tokenStart - 1] as number, tokens.end[tokenStart - 1] as number).toLowerCase());
}

/** Those stand for their governments: `Washington imposed sanctions`, of Denzel Washington too. */
function isCountryOrCapital(byStart: CandidateIndex, { tokenStart, end }: CandidateSpan): boolean {
  return byStart.find(tokenStart, (one) => one.end === end && (one.type === 'country' || one.refs.some(({ layer, entry }) => layer.entryKind[entry] === ENTRY_KIND.capital))) !== undefined;
}

/**
 * Makes people of the short forms that are listed places too, unless their words, or those of another mention, say that the place is meant.
 * `short` are the short forms of the document's full names; `byStart` holds the other candidates by their first token.
 */
export function preferSurnames(document: Document, short: readonly CandidateSpan[], byStart: CandidateIndex): void {
  const beside = short.filter(({ type, start, antecedent }) => type === 'person' && (antecedent === undefined || (antecedent.score >= CERTAIN && antecedent.end <= start)))
    .map((surname) => ({ surname, place: byStart.find(surname.tokenStart, (one) => PLACES.has(one.type) && one.refs.length > 0 && one.start === surname.start && one.end === surname.end) }))
    .filter(({ surname, place }) => place !== undefined && !isCountryOrCapital(byStart, surname));
  if (beside.length === 0) return;
  const { hash } = document.tokens;
  const located = new Set(beside.filter(({ surname }) => isLocated(document, surname)).map(({ surname }) => surname));
  const placesToo = new Set([...located].map(({ tokenEnd }) => hash[tokenEnd]));
  for (const { surname } of beside) {
    if (located.has(surname)) continue;
    if (placesToo.has(hash[surname.tokenEnd]) && (followingCues(document, surname.tokenEnd) & CUE.saying) === 0) continue;
    weigh(surname, 'surname-of-the-article', WEIGHT.surnameOfTheArticle);
    byStart.find(surname.tokenStart, (one) => {
      if (PLACES.has(one.type) && one.start === surname.start && one.end === surname.end) weigh(one, 'surname-of-the-article', -WEIGHT.surnameOfTheArticle);
      return false;
    });
  }
}
