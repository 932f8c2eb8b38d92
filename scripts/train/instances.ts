// From annotated documents to training instances: windows of tokens with feature ids and the labels that the annotation allows.

import type { Gazetteer } from '../../src/gazetteer/gazetteer';
import type { GoldDocument } from '../../src/evaluate/score';
import { readDocument } from '../../src/pipeline/document/document';
import { taggerView } from '../../src/pipeline/tagged/tagging';
import { FeatureReader, MAX_FEATURES } from '../../src/tagger/features';
import type { TaggerView } from '../../src/tagger/kinds';
import { BEGIN, COARSE_OF, INSIDE, LABEL_COUNT, labelOf, LAST, UNIT } from '../../src/tagger/labels';
import { LAST_JOINT } from '../../src/text/tokens';
import type { EntityType } from '../../src/types';

/** One window: consecutive tokens, their features (flat, with offsets) and a mask of allowed labels for each. */
export interface Instance {
  features: Int32Array;
  offsets: Int32Array;
  allowed: Uint16Array;
  /** Bit i: no name may go on from token i - 1 to i. */
  breaks: Uint8Array;
  weight: number;
}

const COARSE_LABEL: Readonly<Record<string, number>> = { LOC: 0, PER: 1, ORG: 2 };
const ALL = (1 << LABEL_COUNT) - 1;

function coarseOf(type: string): number {
  return COARSE_LABEL[type] ?? COARSE_OF[type as EntityType];
}

/** Gold spans as token ranges; a span may begin inside an Arabic token, behind its clitic. */
export function goldTokens(view: TaggerView, document: GoldDocument): Array<{ first: number; last: number; types: readonly string[] }> {
  const { tokens } = view;
  const spans: Array<{ first: number; last: number; types: readonly string[] }> = [];
  let token = 0;
  for (const entity of [...document.entities].sort((a, b) => a.start - b.start)) {
    while (token < tokens.count && (tokens.end[token] as number) <= entity.start) token++;
    let last = token;
    while (last + 1 < tokens.count && (tokens.end[last + 1] as number) <= entity.end) last++;
    if (token < tokens.count && (tokens.end[last] as number) <= entity.end + 1) spans.push({ first: token, last, types: entity.types });
  }
  return spans;
}

/** Labels each token allows, by the gold spans; `annotated` says which coarse types the corpus marks at all. */
function allowedLabels(count: number, spans: ReturnType<typeof goldTokens>, annotated: ReadonlySet<number>): Uint16Array {
  let outside = ALL;
  for (let type = 0; type < 3; type++) if (annotated.has(type)) outside &= ~(15 << (1 + 4 * type));
  const allowed = new Uint16Array(count).fill(annotated.size === 3 ? 1 : outside);
  for (const { first, last, types } of spans) {
    const coarse = [...new Set(types.map(coarseOf))];
    for (let token = first; token <= last; token++) {
      const position = first === last ? UNIT : token === first ? BEGIN : token === last ? LAST : INSIDE;
      allowed[token] = coarse.reduce((mask, type) => mask | (1 << labelOf(type, position)), 0);
    }
  }
  return allowed;
}

export interface InstanceOptions {
  weight: number;
  labels: ReadonlyArray<'PER' | 'LOC' | 'ORG'>;
  /** Whether a gazetteer match counts as evidence; called once a match. */
  keep: () => boolean;
}

/** The windows of one document. `featureId` maps a hash to an id, or -1 for a feature that is not trained. */
export function instancesOf(document: GoldDocument, gazetteer: Gazetteer, options: InstanceOptions, featureId: (hash: number) => number): Instance[] {
  const view = taggerView(readDocument(document.text, gazetteer), options.keep);
  const { tokens, window } = view;
  const annotated = new Set(options.labels.map((label) => COARSE_LABEL[label] as number));
  const allowed = allowedLabels(tokens.count, goldTokens(view, document), annotated);
  const reader = new FeatureReader(view);
  const scratch = new Int32Array(MAX_FEATURES);
  const instances: Instance[] = [];
  for (let token = 0; token < tokens.count; ) {
    if (window[token] === 0) {
      token++;
      continue;
    }
    let end = token;
    while (end < tokens.count && window[end] === 1) end++;
    const features: number[] = [];
    const offsets = new Int32Array(end - token + 1);
    const breaks = new Uint8Array(end - token);
    for (let at = token; at < end; at++) {
      const count = reader.read(at, scratch);
      for (let i = 0; i < count; i++) {
        const id = featureId(scratch[i] as number);
        if (id >= 0) features.push(id);
      }
      offsets[at - token + 1] = features.length;
      breaks[at - token] = (tokens.gap[at] as number) > LAST_JOINT ? 1 : 0;
    }
    const own = allowed.slice(token, end);
    if (isConsistent(own, breaks)) instances.push({ features: Int32Array.from(features), offsets, allowed: own, breaks, weight: options.weight });
    token = end;
  }
  return instances;
}

/** Gold names over punctuation or cut by a window's edge cannot be taught. */
function isConsistent(allowed: Uint16Array, breaks: Uint8Array): boolean {
  const inside = [0, 1, 2].reduce((mask, type) => mask | (1 << labelOf(type, INSIDE)) | (1 << labelOf(type, LAST)), 0);
  const open = [0, 1, 2].reduce((mask, type) => mask | (1 << labelOf(type, INSIDE)) | (1 << labelOf(type, BEGIN)), 0);
  const mustContinue = (mask: number) => (mask & ~inside) === 0;
  for (let i = 0; i < allowed.length; i++) if (mustContinue(allowed[i] as number) && (i === 0 || breaks[i] === 1)) return false;
  return ((allowed[allowed.length - 1] as number) & ~open) !== 0;
}
