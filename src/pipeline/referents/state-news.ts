// News of an American state: `the Senate`, `the Supreme Court`, `the Department of Education` are those of the state there, and of none that a list has.

import { ALIAS, ENTRY_KIND, packCountry } from '../../gazetteer/model';
import { isBody } from '../../types';
import type { CandidateSpan } from '../document/candidate';
import type { Context } from '../setting/context';
import type { Document } from '../document/document';
import type { EntryRef } from '../document/readings';
import { isStateBody } from '../setting/state-bodies';
import { isState } from '../setting/towns-before-states';

const AMERICA = /* @__PURE__ */ packCountry('US');

/** What speaks of a state's own government. */
const OF_THE_STATE =
  /\b[Ss]tate (?:Supreme Court|Senate|House|Assembly|Legislature|[Ll]egislature|[Ll]awmakers?|[Ll]egislators?|[Ss]enators?|[Rr]epresentatives?|[Aa]ttorney [Gg]eneral|[Cc]apitol|Sens?\.|Reps?\.|[Dd]epartment)|\b[Ss]tatehouse\b|\bGov\. \p{Lu}|\bLt\. Gov\./gu;
/** And what begins with its name (`Texas Senate`). */
const STATES_BODIES =
  /\b(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming) (?:Senate|House|Legislature|Supreme Court|General Assembly)\b/gu;
/** What speaks of that of the Union. */
const OF_THE_UNION = /\b(?:U\.?S\.?|United States) (?:House|Senate|Supreme|Sens?\.|Reps?\.|senators?|Department|Congress|Attorney|District)|\bCongress|\bWhite House\b|\bCapitol Hill\b|\bWashington(?! state| State| County)\b|\bPresident(?:-elect)? \p{Lu}|\b[Ff]ederal\b|\bnation(?:'s|’s) high|\b(?:Trump|Biden|Obama|Clinton|Reagan)\b/gu;
/** Right before the name. */
const STATES = /\b[Ss]tate(?:'s|’s)? $/;
const LONGEST_BEFORE = 8;

/** Says of referents that they are bodies of the Union by what states call theirs, where the text is on a state; undefined where it is none. Cost: three passes over the text for such a body, once a document. */
export function otherThanStates(document: Document, candidate: CandidateSpan, previous: CandidateSpan | undefined, next: CandidateSpan | undefined, isOwned: boolean, context: Context): ((ref: EntryRef) => boolean) | undefined {
  const { type, refs, start } = candidate;
  if (!isBody(type)) return undefined;
  if (isInAState(document, candidate, next) || isOfAState(document, candidate, previous)) return isAmerican;
  const otherCourts = isOwned ? undefined : courtsWhereFiled(document, candidate, context);
  if (otherCourts !== undefined) return otherCourts;
  if (!refs.some(isOfTheUnion)) return undefined;
  if (!STATES.test(document.text.slice(Math.max(0, start - LONGEST_BEFORE), start))) {
    context.isStateNews ??= count(document.text, OF_THE_STATE) + count(document.text, STATES_BODIES) + (isFiledInAState(context) ? 1 : 0) > count(document.text, OF_THE_UNION);
    if (!context.isStateNews) return undefined;
  }
  return isOfTheUnion;
}

const CHAMBERS = /^(?:U\.?S\.? |United States )?(?:Senate|House of Representatives|Supreme Court|Congress)/u;
/** What says that it is the Union's. */
const SAYS_AMERICAN = /\bU\.?S\b|United|Unis|am[eé]ric|[اأ]م[يرك]{2,}/iu;
const IN = /^ (?:in|of|en|du|de|de la|de l['’]|au|في) ?$/u;

/** `the Senate in Texas`, مجلس الشيوخ في تكساس */
function isInAState({ text }: Document, { start, end, refs }: CandidateSpan, next: CandidateSpan | undefined): boolean {
  if (!refs.some((ref) => isAmerican(ref) && CHAMBERS.test(ref.layer.nameOf(ref.entry, 'en'))) || SAYS_AMERICAN.test(text.slice(start, end))) return false;
  return next?.type === 'region' && next.refs.some((ref) => isState(ref) && isAmerican(ref)) && IN.test(text.slice(end, next.start));
}

const POSSESSIVE = /^['’]s $/;

/** `Utah's Senate` */
function isOfAState({ text }: Document, { start, refs }: CandidateSpan, previous: CandidateSpan | undefined): boolean {
  return previous?.type === 'region' && refs.some((ref) => isAmerican(ref) && CHAMBERS.test(ref.layer.nameOf(ref.entry, 'en'))) && previous.refs.some((ref) => isState(ref) && isAmerican(ref)) && POSSESSIVE.test(text.slice(previous.end, start));
}

/** From a town of a state, and not from Washington. */
function isFiledInAState({ filedTown }: Context): boolean {
  return filedTown !== undefined && isAmerican(filedTown) && filedTown.layer.entryKind[filedTown.entry] !== ENTRY_KIND.capital;
}

/** Packed countries whose provinces, states or nations have courts of their own, and what those are called. */
const COURTS: ReadonlyMap<number, RegExp> = /* @__PURE__ */ new Map([
  [packCountry('CA'), /^(?:supreme court|court of appeal|cour suprême|cour d['’]appel)$/i],
  [packCountry('AU'), /^(?:supreme court|court of appeal)$/i],
  [packCountry('GB'), /^(?:high court|court of appeal)$/i],
]);
const BRITAIN = /* @__PURE__ */ packCountry('GB');
const NATIONS = /^(?:Scotland|Northern Ireland)$/;

/** Says of referents that they are of the state as a whole, where a story was filed from a town in a province, or in Scotland or Northern Ireland, that has a court of that name, and nothing says whose it is. */
function courtsWhereFiled({ text }: Document, { refs, start, end }: CandidateSpan, { filedTown, spelledOut }: Context): ((ref: EntryRef) => boolean) | undefined {
  if (filedTown === undefined || filedTown.layer.entryKind[filedTown.entry] === ENTRY_KIND.capital) return undefined;
  const country = filedTown.layer.entryCountry[filedTown.entry] as number;
  if (COURTS.get(country)?.test(text.slice(start, end)) !== true || refs.some(({ layer, entry }) => spelledOut.get(layer)?.has(entry) === true)) return undefined;
  const division = filedTown.layer.parentOf(filedTown.entry) - 1;
  if (country === BRITAIN && !(division >= 0 && NATIONS.test(filedTown.layer.nameOf(division, 'en')))) return undefined;
  return ({ layer, entry }) => layer.entryCountry[entry] === country;
}

function isAmerican({ layer, entry }: EntryRef): boolean {
  return layer.entryCountry[entry] === AMERICA;
}

function isOfTheUnion(ref: EntryRef): boolean {
  return isAmerican(ref) && (ref.flags & (ALIAS.weak | ALIAS.acronym)) === ALIAS.weak && isStateBody(ref);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
