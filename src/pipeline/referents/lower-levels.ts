// A cercle, caza or raion by the name of a division above it (`le cercle de Mopti`, `raïon de Kharkiv`, قضاء الموصل): of these lists have the upper ones mostly.

import { CUE, ENTRY_KIND } from '../../gazetteer/model';
import { LAST_JOINT } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import type { CandidateSpan } from '../document/candidate';
import { type Document, stemHash } from '../document/document';
import type { EntryRef } from '../document/readings';

/** Of these no country has first-level divisions that the press calls so, */
const LOWER: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['cercle', 'caza', 'raïon', 'raion', 'rayon', 'upazila', 'tehsil', 'taluk', 'woreda', 'قضاء', 'ناحية']);
/** and of these few. */
const MOSTLY_LOWER: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['arrondissement', 'district', 'commune', 'municipalité', 'مديرية']);
/** The least of an Iraqi or Syrian province: no capital is one (ناحية الرياض, near Kirkuk). */
const LEAST = /* @__PURE__ */ hashOf('ناحية');
const UPPER = /\b(?:region|oblast|province|governorate|state|krai|republic)$/i;
/** `the Southern District of West Virginia` is a part of the state. */
const OF = /* @__PURE__ */ hashOf('of');

/** Says of referents that they are a level above the mention's; undefined where no such word stands beside it. */
export function upperLevels(document: Document, { type, tokenStart, tokenEnd }: CandidateSpan): ((ref: EntryRef) => boolean) | undefined {
  const { tokens, cues } = document;
  const { hash, gap } = tokens;
  if (type === 'city' && tokenStart > 0 && stemHash(document, tokenStart - 1) === LEAST) return ({ layer, entry }) => layer.entryKind[entry] === ENTRY_KIND.capital;
  if (type !== 'region') return undefined;
  const hasTail = ((cues[tokenEnd] as number) & CUE.regionTail) !== 0 && tokenEnd > tokenStart;
  let head = tokenStart - 1;
  if (head > 0 && ((cues[head] as number) & CUE.genitive) !== 0 && hash[head] !== OF) head--;
  const isHeaded = head >= 0 && !hasTail && (gap[head + 1] as number) <= LAST_JOINT && (gap[tokenStart] as number) <= LAST_JOINT;
  const word = isHeaded ? stemHash(document, head) : (hash[tokenEnd] as number);
  if (!isHeaded && !hasTail) return undefined;
  if (LOWER.has(word)) return ({ layer, entry }) => layer.entryKind[entry] === ENTRY_KIND.firstLevel || UPPER.test(layer.nameOf(entry, 'en'));
  return MOSTLY_LOWER.has(word) ? ({ layer, entry }) => layer.isCurated(entry) && UPPER.test(layer.nameOf(entry, 'en')) : undefined;
}
