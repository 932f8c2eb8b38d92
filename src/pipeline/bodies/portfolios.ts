// What a ministry or a committee is there for may be a list: `Ministry of Lands, Housing and Urban Development`, `ministère de l'Agriculture, de l'Élevage et de la Pêche` are one name.

import { CUE } from '../../gazetteer/model';
import { ARABIC, FIRST_UPPER, type Tokens } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { isBody } from '../../types';
import { type CandidateIndex, type CandidateSpan, isPlain, newCandidate, weigh } from '../document/candidate';
import { indexByStart } from './defined-bodies';
import type { Document } from '../document/document';

const BODY_HEADS = CUE.ministry | CUE.organisationHeadIn | CUE.organisationTail;

/** Words of English portfolios. */
const FIELD = '(?:Administration|Affairs|Agriculture|Ageing|Arts|Aviation|Budget|Business|Change|Children|Citizenship|Climate|Commerce|Communications?|Communities|Community|Conservation|Consumer|Cooperatives|Culture|Defen[cs]e|Development|Digital|Disabled|Disaster|Economic|Economy|Education|Electricity|Emergency|Employment|Energy|Enterprises?|Environment|Equality|Families|Family|Finance|Fisheries|Food|Foreign|Forestry|Forests?|Gas|Gender|Health|Heritage|Higher|Home|Housing|Human|Immigration|Industr(?:y|ies|ial)|Information|Infrastructure|Innovation|Integration|Interior|Internal|Investments?|Irrigation|Justice|Labou?r|Lands?|Livestock|Local|Maritime|Media|Mines|Mining|Minerals?|National|Natural|Nutrition|Oil|Parks|Pensions|Petroleum|Planning|Population|Ports|Power|Protection|Public|Railways?|Reconstruction|Reform|Regional|Religious|Research|Resources|Rights|Roads|Rural|Sanitation|Sciences?|Security|Services?|Settlements?|Skills|Small|Social|Solidarity|Space|Sports?|Sustainable|Technology|Telecommunications|Territorial|Tourism|Trade|Training|Transition|Transport(?:ation)?|Urban(?:isation)?|Veterans|Water|Welfare|Wildlife|Women|Works|Youth)';
/** Adjectives of French ones, which are small. */
const ADJECTIVES = String.raw`(?: (?:et )?\p{Ll}{3,}(?:ales?|aux|elles?|iques?|aires?|[iè]ères?|ieure?|[iu]ves?|ables?))*`;
const ARTICLED = String.raw`(?:de la |de l['’]|du |des |de )\p{Lu}\p{Ll}`;

/** A list in one language, read step by step: patterns that hold each other are slow to compile. All are sticky. */
interface ListGrammar {
  head: RegExp;
  item: RegExp;
  comma: RegExp;
  /** What joins the last item to those before. */
  and: RegExp;
  /** Without it there is no list, only one body beside something else. */
  needsAnd: boolean;
}
const GRAMMARS: readonly ListGrammar[] = [
  {
    head: /(?:Ministry|Department|Secretariat|Directorate|(?:Sub)?[Cc]ommittee|Commission|Council|Bureau|Office|Agency) (?:of|for|on) /y,
    item: new RegExp(String.raw`(?:the )?${FIELD}(?: ${FIELD}){0,2}(?!\p{L})`, 'yu'),
    comma: /, /y,
    and: /,? (?:and|&) /y,
    needsAnd: true,
  },
  { head: new RegExp(String.raw`[Mm]inist[èe]re(?: \p{Ll}+)?? (?=${ARTICLED})`, 'yu'), item: new RegExp(String.raw`${ARTICLED}+${ADJECTIVES}(?!\p{L})`, 'yu'), comma: /, /y, and: / et /y, needsAnd: false },
];

/** Where a match that begins at `at` ends, -1 for none. */
function endOf(sticky: RegExp, text: string, at: number): number {
  if (at < 0) return -1;
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : -1;
}

/** Where a list of two or more portfolios ends whose head begins at `start`, -1 for none. */
function endOfList(text: string, start: number): number {
  for (const { head, item, comma, and, needsAnd } of GRAMMARS) {
    let end = endOf(item, text, endOf(head, text, start));
    if (end < 0) continue;
    let items = 1;
    for (let next = endOf(item, text, endOf(comma, text, end)); next >= 0; next = endOf(item, text, endOf(comma, text, end))) {
      end = next;
      items++;
    }
    const last = endOf(item, text, endOf(and, text, end));
    if (last >= 0) return last;
    if (items > 1 && !needsAnd) return end;
  }
  return -1;
}

/** What the whole is worth, or as much as the part that was found; where nothing says whose it is, it loses more (ministries.ts). */
const WHOLE = 6;

const MINISTERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['ministre', 'ministres']);
const SECRETARY = /* @__PURE__ */ hashOf('secrétaire');
const OF_STATE = /^ d['’]\p{L}\p{M}*tat /iu;
const LENGTH_OF_STATE = 9;
/** Between a minister and what he is there for, besides nationalities. */
const OF_OFFICE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['d', 'état', 'délégué', 'déléguée', 'délégués', 'chargé', 'chargée', 'chargés', 'en', 'charge', 'fédéral', 'fédérale', 'provincial', 'provinciale']);
const PORTFOLIO = String.raw` (?:de la |de l['’]|du |des |de |d['’]|à la |à l['’]|au |aux )\p{Lu}[\p{L}\p{M}-]+`;
const FIRST = new RegExp(PORTFOLIO, 'yu');
/** And what joins it to the one before, of which small words may be left: `de la Lutte contre le sida et de la Population`. */
const FURTHER = new RegExp(String.raw`(?:(?: (?:[\p{Ll}\p{M}]|['’])+){0,3}?(?:,? et|,))?${PORTFOLIO}`, 'yu');

/** Last token of what the minister at `head` is there for (`ministre togolais de la Sécurité et de la Protection civile`), `head` where that is not said. */
function endOfOffice({ text, tokens, cues }: Document, head: number): number {
  let last = head;
  const title = tokens.end[head] as number;
  if (tokens.hash[head] === SECRETARY && !OF_STATE.test(text.slice(title, title + LENGTH_OF_STATE))) return head;
  while (last + 1 < tokens.count && (OF_OFFICE.has(tokens.hash[last + 1] as number) || ((cues[last + 1] as number) & CUE.demonym) !== 0)) last++;
  let end = -1;
  for (let next = endOf(FIRST, text, tokens.end[last] as number); next >= 0; next = endOf(FURTHER, text, end)) end = next;
  return end < 0 ? head : tokens.firstFrom(end) - 1;
}

/** Takes from unlisted bodies, and those by an ordinary word (`la Poste`), that are what ministers are there for, in place. Cost: a look at each token, and at the candidates once where there is a minister. */
function demoteOffices(document: Document, candidates: readonly CandidateSpan[]): void {
  const { tokens: { count, hash }, cues } = document;
  let byStart: CandidateIndex | undefined;
  for (let head = 0; head < count; head++) {
    const last = MINISTERS.has(hash[head] as number) || hash[head] === SECRETARY ? endOfOffice(document, head) : head;
    if (last === head) continue;
    byStart ??= indexByStart(candidates, count);
    for (let token = head + 1; token <= last; token++) {
      const word = ((cues[token] as number) & CUE.function) !== 0 ? token + 1 : token;
      byStart.find(token, (one) => {
        if (isBody(one.type) && one.score > 0 && (one.reading === undefined || (one.reading.allCommon && one.tokenEnd === word))) weigh(one, 'what-a-minister-is-for', -one.score);
        return false;
      });
    }
    head = last;
  }
}

/** Proposes the whole of such bodies, and takes from what lies within them, in place. Cost: a look at each token, and at the candidates once where there is such a list. */
export function lengthenPortfolios(document: Document, candidates: CandidateSpan[], explain: boolean): void {
  const { text, tokens, cues } = document;
  demoteOffices(document, candidates);
  const { count, flags, start } = tokens;
  const bodies: CandidateSpan[] = [];
  let byStart: CandidateIndex | undefined;
  for (let head = 0; head + 2 < count; head++) {
    if (((cues[head] as number) & BODY_HEADS) === 0 || ((flags[head] as number) & ARABIC) !== 0) continue;
    const end = endOfList(text, start[head] as number);
    if (end < 0) continue;
    const last = lastToken(tokens, cues, head, end);
    byStart ??= indexByStart(candidates, count);
    const part = bodyAround(byStart, head, last);
    // Listed as a whole.
    if (part !== undefined && part.tokenEnd >= last) continue;
    if (namesOthers(byStart, head, last)) continue;
    const first = part?.tokenStart ?? head;
    if (part === undefined && ((cues[head] as number) & CUE.ministry) === 0) continue;
    const body = newCandidate(first, last, part?.start ?? (start[head] as number), tokens.end[last] as number, 'organisation', 'tagger', explain);
    weigh(body, 'a-list-of-portfolios', Math.max(WHOLE, part?.score ?? 0));
    if (part?.reading !== undefined) {
      body.reading = part.reading;
      body.refs = part.refs;
    }
    for (let token = head + 1; token <= last; token++) {
      byStart.find(token, (one) => {
        if (one.refs.length === 0 && one.score > 0) weigh(one, 'within-a-list-of-portfolios', -one.score);
        return false;
      });
    }
    bodies.push(body);
    head = last;
  }
  candidates.push(...bodies);
}

/** Without the nationality behind it. */
function lastToken({ count, end, flags }: Tokens, cues: Document['cues'], head: number, to: number): number {
  let last = head;
  while (last + 1 < count && (end[last + 1] as number) <= to) last++;
  while (last > head && ((flags[last] as number) & FIRST_UPPER) === 0 && ((cues[last] as number) & CUE.demonym) !== 0) last--;
  return last;
}

/** `le ministère turc de la Défense et de la Russie`: places and sides are no portfolios. */
function namesOthers(byStart: CandidateIndex, head: number, last: number): boolean {
  for (let token = head + 1; token <= last; token++) if (byStart.find(token, (one) => one.type !== 'organisation' && isPlain(one) && one.reading?.allWeak === false) !== undefined) return true;
  return false;
}

/** `Malawi Ministry of Lands`: how far before the head is a nationality or a state. */
const MOST_BEFORE = 2;

/** The best body that the head is in, of those that go beyond the list a listed one. */
function bodyAround(byStart: CandidateIndex, head: number, last: number): CandidateSpan | undefined {
  let best: CandidateSpan | undefined;
  for (let token = Math.max(0, head - MOST_BEFORE); token <= head; token++) {
    byStart.find(token, (one) => {
      if (isBody(one.type) && one.tokenEnd >= head && (one.tokenEnd < last || one.refs.length > 0) && one.score > (best?.score ?? 0)) best = one;
      return false;
    });
  }
  return best;
}
