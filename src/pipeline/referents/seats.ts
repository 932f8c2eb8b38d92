// Where a body of state sits that many states have: by the capital beside it (`À Bangui, l'Assemblée nationale a voté`).

import { ALIAS, ENTRY_KIND, packCountry } from '../../gazetteer/model';
import { hashesOf } from '../../text/word-hashes';
import { isBehindPreposition } from '../document/arabic-words';
import type { CandidateSpan } from '../document/candidate';
import { isTerritory, shareLand } from '../setting/claims';
import type { Context } from '../setting/context';
import { beginsSentence, type Document } from '../document/document';
import { mentionsOf } from '../setting/out-of-place';
import type { EntryRef } from '../document/readings';
import { isBody } from '../../types';
import { isStateBody, NUMBERED } from '../setting/state-bodies';

/** A state's body by a name that many have, where the capital of another state stands beside it. */
export function isSeatedElsewhere(ref: EntryRef, seat: number): boolean {
  const { layer, entry, flags } = ref;
  const country = layer.entryCountry[entry] as number;
  return seat !== 0 && isStateBody(ref) && country !== 0 && country !== seat && (flags & (ALIAS.weak | ALIAS.common)) !== 0 && !shareLand(country, seat);
}

/** Whether the name says of which nation a body is (`Assemblée nationale française`, `Supreme Court of Israel`). */
export function saysWhose({ tokenStart, tokenEnd }: CandidateSpan, { byStart, nationalityOf }: Context): boolean {
  for (let token = tokenStart; token <= tokenEnd; token++) if (nationalityOf[token] !== 0 || byStart.find(token, (one) => one.type === 'country' && one.tokenEnd <= tokenEnd) !== undefined) return true;
  return false;
}

/** What forces, parties and papers are called in many states, by the English name without what says of which they are. */
const OF_MANY_STATES = /\b(?:air force|armed forces)$|^(?:(?:the|new|united|national|people['’]s|workers['’]|social|christian|democrat(?:ic|s)?|socialist|liberals?|labou?r|conservatives?|communist|greens?|republican|progressive|justice|development|freedom|unity|union|party|movement|alliance|congress|and|for)(?: (?=\S)|$| ?(?=\()))+(?:of [A-Z]|\(|$)|^(?:The )?(?:Star|Sun|Times|Observer|Independent|Standard|Herald|Nation|Citizen|Monitor|Mirror|Telegraph|Chronicle|Tribune|Post|Express|Echo|Voice|Punch)(?:$| \()/i;

/** What the place that a story opens with counts more than another that it names as often; a dateline counts for several mentions as it is. */
const OPENING = 2;

/** Of common words alone, which no town or number tells apart. */
export function isOfAnyState(ref: EntryRef): boolean {
  const name = ref.layer.nameOf(ref.entry, 'en');
  if (NUMBERED.test(name) || (ref.flags & ALIAS.acronym) !== 0 || (ref.flags & (ALIAS.common | ALIAS.weak)) === 0) return false;
  return isStateBody(ref) || ((ref.flags & ALIAS.weak) !== 0 && isBody(ref.layer.typeOf(ref.entry)) && OF_MANY_STATES.test(name));
}

const AMERICA = /* @__PURE__ */ packCountry('US');
const CONGRESS = /\bCongress$/;
const WITH_CONGRESS: ReadonlySet<number> = /* @__PURE__ */ new Set('AR BR CL CO DO EC ES GT HN IN LY MX NP PE PH PY VE YE'.split(' ').map(packCountry));

/** In a story of most countries `Congress` is that of the United States: few have one, or a party of that name. */
export function isCongressOfAmerica(country: number, name: string, setting: number): boolean {
  return country === AMERICA && CONGRESS.test(name) && !WITH_CONGRESS.has(setting);
}

/** `DAKAR, 3 mars - L'Assemblée nationale a voté, et la France…`: by a name that many states have, of a country that the article mentions less than the one it was filed in. */
export function isFiledElsewhere({ layer, entry, flags, words }: EntryRef, filedIn: number, { countries, isFiledByOpening }: Context): boolean {
  const country = layer.entryCountry[entry] as number;
  if (isCongressOfAmerica(country, layer.nameOf(entry, 'en'), filedIn)) return false;
  return filedIn !== 0 && country !== 0 && country !== filedIn && !isTerritory(country, filedIn) && isOfAnyState({ layer, entry, flags, words }) && (countries.get(country) ?? 0) <= (countries.get(filedIn) ?? 0) + (isFiledByOpening ? OPENING : 0);
}

/** What news of all countries cites, and tells of. */
const OF_THE_WORLD = /^(?:Central Intelligence Agency|CIA|Federal Bureau of Investigation|FBI|NASA|NSA|National Security Agency|FSB|Federal Security Service|SBU|Security Service of Ukraine|Federal Aviation Administration|FAA|Drug Enforcement|DEA|Bharatiya|BJP|Democratic Union Party|PYD|Agence France-Presse|Associated Press|Reuters|BBC|CNN|Radio France|Radio Free Europe|Voice of America|Deutsche Welle|Bloomberg|National Public Radio)/;
/** What every country has, by the English name; and what those of no single one have besides. */
const OF_A_COUNTRY = /\b(?:authority|administration|government|agency|commission|board|bureau|office|department|directorate|service|council|bank of|institutes?|laborator(?:y|ies)|centres?|centers?|police|armed forces|(?:air|defence|defense) forces?|bundeswehr|union|unions|confederation|congress|league|human rights|broadcasting|court|school|regulatory|association|federation|party|rally|democrats|independents|national front|group of)\b/i;
const OF_SEVERAL = /\b(?:africa\w*|europ\w*|internation\w*|worlds?|arab|united nations|workers' party|study of)\b/i;
const ELSEWHERE = 2;
const HOME = 1;

/** An acronym of one country's body in an article that names others only: theirs has the same letters (`OSLO — UDI rejected 500 applications`). */
export function isForeignAcronym(ref: EntryRef, context: Context): boolean {
  const { layer, entry, flags } = ref;
  const country = layer.entryCountry[entry] as number;
  const name = layer.nameOf(entry, 'en');
  if (country === 0 || (flags & ALIAS.acronym) === 0 || OF_THE_WORLD.test(name) || !OF_A_COUNTRY.test(name) || OF_SEVERAL.test(name)) return false;
  if (context.spelledOut.get(layer)?.has(entry) === true) return false;
  const { own, others } = mentionsOf(ref, context);
  // Another acronym of that country may be another's as well.
  return own < HOME && others >= ELSEWHERE;
}

/** So many mentions around a body are asked where it sits. */
const REACH_OF_SEAT = 6;

const RIGHT_THERE = /^ (?:in|à|في) $/u;
const AT: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['à', 'in', 'في', 'وفي']);

/** `À Bangui`, but not `l'accord avec Kigali`. */
function isWhere(document: Document, capital: CandidateSpan): boolean {
  return isBehindPreposition(document, capital) || (capital.tokenStart > 0 && AT.has(document.tokens.hash[capital.tokenStart - 1] as number));
}

const IN_COUNTRY: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['in', 'en', 'au', 'aux', 'في', 'وفي']);

/** `En France, le Conseil d'État a jugé autrement`: at the beginning of the clause, before a comma. */
function isWhereCountry({ text, tokens }: Document, { tokenStart, end }: CandidateSpan): boolean {
  return tokenStart > 0 && IN_COUNTRY.has(tokens.hash[tokenStart - 1] as number) && text.startsWith(',', end) && (tokenStart === 1 || beginsSentence(tokens, tokenStart - 1));
}

/** The capital among cities of one name, or the only one. */
function theCapitalOf({ refs }: CandidateSpan): EntryRef | undefined {
  return refs.length === 1 ? refs[0] : refs.find(({ layer, entry }) => layer.entryKind[entry] === ENTRY_KIND.capital);
}

/** The packed country of the city right behind, that its sentence opens with, or whose capital stands in the sentence of the mention at `position` of `chosen`, and no country; 0 for none. Cost: a look at a few mentions and the tokens between. */
export function seatOf(document: Document, position: number, chosen: readonly CandidateSpan[]): number {
  const { tokens } = document;
  const own = chosen[position] as CandidateSpan;
  const next = chosen[position + 1];
  const where = next?.type === 'city' ? theCapitalOf(next) : undefined;
  // `the Supreme Court in London`, whatever else the sentence names.
  if (next !== undefined && where !== undefined && RIGHT_THERE.test(document.text.slice(own.end, next.start))) return where.layer.entryCountry[where.entry] as number;
  let seat = 0;
  for (const step of [-1, 1]) {
    let from = own;
    for (let at = position + step; at >= 0 && at < chosen.length && Math.abs(at - position) <= REACH_OF_SEAT; at += step) {
      const other = chosen[at] as CandidateSpan;
      const [first, last] = step < 0 ? [other.tokenStart + 1, from.tokenStart] : [from.tokenEnd + 1, other.tokenStart];
      let isParted = false;
      for (let token = first; token <= last && !isParted; token++) isParted = beginsSentence(tokens, token);
      if (isParted) break;
      if (other.type === 'country') return step < 0 && seat === 0 && isWhereCountry(document, other) ? (other.refs[0]?.layer.entryCountry[other.refs[0].entry] ?? 0) : 0;
      const capital = other.type === 'city' ? theCapitalOf(other) : undefined;
      if (capital !== undefined && capital.layer.entryKind[capital.entry] === ENTRY_KIND.capital && isWhere(document, other)) {
        const country = capital.layer.entryCountry[capital.entry] as number;
        // Of two capitals neither says it.
        if (seat !== 0 && seat !== country) return 0;
        seat = country;
      }
      from = other;
    }
  }
  return seat;
}

const RIGHT_BEFORE: ReadonlySet<string> = /* @__PURE__ */ new Set([' ', ', ', '، ']);

/** رئيس مجلس النواب نبيه بري: the packed country of who stands right behind a body that many states have, 0 for none. */
export function countryOfSpeaker({ text }: Document, { end, reading }: CandidateSpan, after: CandidateSpan | undefined): number {
  const [one] = after?.type === 'person' && after.refs.length === 1 ? after.refs : [];
  if (one === undefined || reading === undefined || !reading.refs.some(isStateBody) || reading.refs.some(({ layer, entry, flags }) => layer.entryCountry[entry] === 0 || (flags & ALIAS.acronym) !== 0) || !RIGHT_BEFORE.has(text.slice(end, after?.start))) return 0;
  return one.layer.entryCountry[one.entry] as number;
}
