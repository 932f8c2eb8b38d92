// Heads of what is known in its own country only: villages, quarters, parts of divisions (`commune de la Gombe`, قضاء المجر).

import { CUE } from '../../gazetteer/model';
import { FIRST_UPPER, GAP_SPACE, LAST_JOINT, SENTENCE_START } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { INDEFINITE } from './apposition';
import type { CandidateSpan } from './candidate';
import { type Document, stemHash } from './document';

const LOCAL: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['commune', 'communes', 'quartier', 'neighbourhood', 'neighborhood', 'district', 'منطقة', 'قضاء', 'ناحية', 'مديرية', 'حي', 'بحي', 'وحي', 'لحي', 'حارة', 'حارات', 'بلدة']);
const VILLAGE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['village', 'groupement', 'groupements', 'chefferie', 'township', 'townships', 'hamlet', 'hameau', 'localité', 'قرية']);
/** With their article: what follows is where the village lies (`un village du Burgenland`). */
const CONTRACTED: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['du', 'des']);
/** Heads of several quarters or areas: what they govern is a list, or its first name. */
const SEVERAL_LOCAL: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['quartiers', 'districts', 'neighbourhoods', 'neighborhoods', 'مناطق', 'أحياء', 'حيي', 'حيا', 'بلدات', 'بلدتي', 'قرى', 'قريتي']);
/** Most genitives and articles between a head and its name: `commune de la`. */
const MAX_BETWEEN = 2;

/** Hash of the word that a name stands behind, with genitives and articles passed over; 0 for none. */
function headBefore(document: Document, { tokenStart }: CandidateSpan): number {
  const { tokens, cues } = document;
  let head = tokenStart - 1;
  while (head >= 0 && tokenStart - 1 - head < MAX_BETWEEN && (tokens.gap[head + 1] as number) <= LAST_JOINT && ((cues[head] as number) & CUE.genitive) !== 0 && !CONTRACTED.has(tokens.hash[head] as number)) head--;
  // `un quartier de Paris` is not called so.
  if (head > 0 && head < tokenStart - 1 && INDEFINITE.has(tokens.hash[head - 1] as number)) return 0;
  // In `the Chelsea neighbourhood of New York` it is the tail of a name.
  const isTail = head > 0 && tokens.gap[head] === GAP_SPACE && ((tokens.flags[head - 1] as number) & (FIRST_UPPER | SENTENCE_START)) === FIRST_UPPER;
  return head >= 0 && !isTail && (tokens.gap[head + 1] as number) <= LAST_JOINT ? stemHash(document, head) : 0;
}

const QUARTER: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['حي', 'بحي', 'وحي', 'لحي', 'حارة', 'حارات']);

/** Whether the head before a name is that of a quarter, behind which no great city stands; in French one may (`le quartier de Paris`). */
export function isBehindQuarterHead(document: Document, candidate: CandidateSpan): boolean {
  return QUARTER.has(headBefore(document, candidate));
}

/** Whether the head before a name is that of a village. */
export function isBehindVillageHead(document: Document, candidate: CandidateSpan): boolean {
  return VILLAGE.has(headBefore(document, candidate));
}

const CAMP: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['مخيم', 'camp']);

/** Whether the head before a name is that of a camp. */
export function isBehindCampHead(document: Document, candidate: CandidateSpan): boolean {
  return CAMP.has(headBefore(document, candidate));
}

/** Whether the head before a name is that of a village, a quarter or a part of a division. */
export function isBehindLocalHead(document: Document, candidate: CandidateSpan): boolean {
  const head = headBefore(document, candidate);
  return LOCAL.has(head) || VILLAGE.has(head);
}

const LOCAL_TAILS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['district', 'neighbourhood', 'neighborhood', 'quarter', 'suburb', 'borough']);

/** Whether a quarter's head ends a name or stands right behind it (`Mansour district`). */
export function isBeforeLocalTail({ tokens }: Document, { tokenEnd }: CandidateSpan): boolean {
  return LOCAL_TAILS.has(tokens.hash[tokenEnd] as number) || (tokens.gap[tokenEnd + 1] === GAP_SPACE && LOCAL_TAILS.has(tokens.hash[tokenEnd + 1] as number));
}

/** Whether the head before the first name of a list is that of several quarters or villages. */
export function isBehindSeveralLocals(document: Document, first: CandidateSpan): boolean {
  return SEVERAL_LOCAL.has(headBefore(document, first));
}

const AREA: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['منطقة', 'ناحية']);

/** Whether the head before a name is that of a village or a part of a division, and no mere area, which a country may be too, or side (من ناحية لبنان). */
export function isBehindPartHead(document: Document, candidate: CandidateSpan): boolean {
  const head = headBefore(document, candidate);
  return (LOCAL.has(head) && !AREA.has(head)) || VILLAGE.has(head);
}
