// Names without their capitals (`Manif contre macron a paris. La police charge`). Where more are written so than with one, as in posts whose sentences
// a telephone begins with a capital, case says no more than in text without any; where two are, both are read as if they had theirs.

import type { GazetteerLayer } from '../../gazetteer/layer';
import type { LayerMatches } from '../../gazetteer/matcher';
import { ALIAS, CUE, CUE_BASE } from '../../gazetteer/model';
import { markCaseless } from '../../text/line-marks';
import { ALL_UPPER, ARABIC, FIRST_UPPER, GAP_NEWLINE, SENTENCE_START, SINGLE_LETTER, type Tokens } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { isBody } from '../../types';

/** Capitals that say nothing: of sentences and lines, acronyms, `I`; and those of hashtags and handles. */
const NO_NAME = ALL_UPPER | SENTENCE_START | SINGLE_LETTER;
const TAG = /[#@]/;
/** Of spellings that may be another word, or that everybody writes without capitals. */
const NO_SIGN = ALIAS.common | ALIAS.givenName | ALIAS.transliterated | ALIAS.demonym | ALIAS.headed | ALIAS.alternate | ALIAS.lower | ALIAS.acronym;
/** Shorter ones are words of some language. */
const LEAST_LETTERS = 4;
const FAMILY = /* @__PURE__ */ CUE_BASE + /* @__PURE__ */ Math.log2(CUE.family);
/** Words of lists of words alone. */
const NO_WORDS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['france', 'macron', 'trump', 'londres', 'soudan', 'mali', 'japon', 'bresil', 'chypre']);
/** What a name without a capital may be: nothing that counts, a body or site that is called like some word (`dominos`), a name alone. */
const SIGN = { none: 0, body: 1, name: 2 } as const;

/** Reads such names as names; whether the whole text has become one without capitals, to be matched again. Cost: a look at each token and each match. */
export function raiseSmallNames(tokens: Tokens, layers: readonly GazetteerLayer[], matches: readonly LayerMatches[]): boolean {
  const { count, flags, gap, hash, letters, start, text } = tokens;
  let capitals = 0;
  for (let token = 0; token < count; token++) {
    if (((flags[token] as number) & (FIRST_UPPER | NO_NAME)) === FIRST_UPPER && gap[token] !== GAP_NEWLINE && !TAG.test(text.charAt((start[token] as number) - 1))) capitals++;
  }
  let small = 0;
  const names = new Set<number>();
  const raised: number[] = [];
  layers.forEach((layer, index) => {
    // Others do not know which of their names are words.
    if (layer.respelt === undefined) return;
    const { count: found, node, respelt, tokenStart, tokenEnd } = (matches[index] as LayerMatches).names;
    for (let i = 0; i < found; i++) {
      const first = tokenStart[i] as number;
      const last = tokenEnd[i] as number;
      if (respelt[i] !== 0 || (last === first && (letters[first] as number) < LEAST_LETTERS)) continue;
      let token = first;
      while (token <= last && ((flags[token] as number) & (FIRST_UPPER | ARABIC)) === 0) token++;
      if (token <= last) continue;
      const sign = signOf(layer, node[i] as number, last === first && NO_WORDS.has(hash[first] as number) ? NO_SIGN & ~ALIAS.common : NO_SIGN);
      if (sign === SIGN.name || (sign === SIGN.body && last === first)) small++;
      if (sign !== SIGN.name) continue;
      names.add(node[i] as number);
      for (token = first; token <= last; token++) raised.push(token);
    }
  });
  if (small > capitals) {
    markCaseless(tokens);
    return true;
  }
  if (names.size > 1) for (const token of raised) flags[token] = (flags[token] as number) | FIRST_UPPER;
  return false;
}

/** What the names that end at a node are without capitals. One of them must be of the seeds and no weak one. */
function signOf(layer: GazetteerLayer, node: number, noSign: number): number {
  let isOfSeeds = false;
  let sign: number = SIGN.name;
  for (let alias = layer.aliasStart[node] as number; alias < (layer.aliasStart[node + 1] as number); alias++) {
    const entry = layer.aliasEntry[alias] as number;
    if (entry === FAMILY) continue;
    const flags = layer.aliasFlags[alias] as number;
    if (entry >= CUE_BASE || (flags & noSign) !== 0) return SIGN.none;
    isOfSeeds ||= (flags & ALIAS.weak) === 0 && layer.isCurated(entry);
    const type = layer.typeOf(entry);
    if (isBody(type) || type === 'site') sign = SIGN.body;
  }
  return isOfSeeds ? sign : SIGN.none;
}
