// Walks a layer's word trie over the tokens of a text. Linear in the text and independent of the size of the gazetteer:
// one hash look-up a token, and a step a word of a name. Every ending is reported; choosing is the pipeline's work.

import { foldWord } from '../text/folding';
import { ALEF, BEH, FEH, KAF, LAM, MEEM, WAW } from '../text/arabic-letters';
import { ARABIC, CAPITALS_LINE, FIRST_UPPER, GAP_APOSTROPHE, GAP_HYPHEN, GAP_SPACE, LAST_JOINT, type Tokens } from '../text/tokens';
import { foldArabic, MAX_CODES } from './clitics';
import type { GazetteerLayer } from './layer';
import { findChild, Matches } from './matches';
import { ALIAS, CUE, CUE_BASE } from './model';
import { RespeltWalk } from './respelt-walk';
import { hashesOf, hashOf } from '../text/word-hashes';
import { ENTITY_TYPES } from '../types';

/** What one layer says about a text. */
export interface LayerMatches {
  /** Names, in order of their first token. Nationality words are not among them. */
  names: Matches;
  /** Nationality words. */
  demonyms: Matches;
  /** Word id of each token in this layer, -1 for unknown words. */
  wordOf: Int32Array;
}

/** Words shorter than this behind a clitic are not looked up: every two letters would be a name. */
const MIN_AFTER_CLITIC = 3;
/** But for the first words of longer names (تل أبيب) in tokens that are no words themselves as بعد (after) is; not behind ك, which too many nouns begin with (كتل, blocs). */
const MIN_IN_LONGER = 2;

/** French prepositions that hold the article of the name behind them: `au Mans`, `du Havre`, `aux Herbiers`. */
const CONTRACTED: ReadonlyMap<number, string> = /* @__PURE__ */ new Map([[hashOf('au'), 'le'], [hashOf('du'), 'le'], [hashOf('aux'), 'les'], [hashOf('des'), 'les']]);
/** Words that are written short before the rest of a name (`Ft. Worth`, `St-Brieuc`). */
const ABBREVIATED: ReadonlyMap<number, string> = /* @__PURE__ */ new Map([[hashOf('st'), 'saint'], [hashOf('ste'), 'sainte'], [hashOf('ft'), 'fort'], [hashOf('mt'), 'mount']]);
/** What French puts before an apostrophe, and English behind one. */
const ELIDED: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu', 'quelqu', 'aujourd', 'entr']);
const CONTRACTIONS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['s', 't', 'd', 'm', 'll', 're', 've']);
/** Types below this one are places. */
const FIRST_PERSON = /* @__PURE__ */ ENTITY_TYPES.indexOf('person');

/**
 * Finds all names, cue words and nationality words of a layer in the tokens.
 * Cue bits are or-ed into `cues`, one mask a token (all tokens of a cue phrase get its bit).
 * Cost: about 8 ns a character; nothing is allocated a token, but for words that an apostrophe parts.
 */
export function matchLayer(layer: GazetteerLayer, tokens: Tokens, cues: Uint32Array): LayerMatches {
  const { count, hash, gap, text, start, end, flags, letters } = tokens;
  const { words, rootChild, nodeWord, childStart, aliasStart } = layer;
  const names = new Matches();
  const demonyms = new Matches();
  const wordOf = new Int32Array(count);
  for (let token = 0; token < count; token++) wordOf[token] = words.find(hash[token] as number, text, start[token] as number, end[token] as number);
  const respelt = layer.respelt && new RespeltWalk(layer, layer.respelt, tokens, wordOf, names);
  const codes = new Uint16Array(MAX_CODES);
  const unitOf = new Int32Array(MAX_CODES);

  const report = (tokenStart: number, tokenEnd: number, from: number, node: number): void => {
    let name = false;
    let demonym = false;
    for (let alias = aliasStart[node] as number, last = aliasStart[node + 1] as number; alias < last; alias++) {
      const value = layer.aliasEntry[alias] as number;
      if (value >= CUE_BASE) {
        if (given || contracted) continue;
        const bit = 1 << (value - CUE_BASE);
        for (let token = tokenStart; token <= tokenEnd; token++) cues[token] = (cues[token] as number) | bit;
        continue;
      }
      if (contracted && (layer.entryType[value] as number) >= FIRST_PERSON) continue;
      const mask = layer.aliasFlags[alias] as number;
      if ((mask & ALIAS.demonym) !== 0) demonym = true;
      // Both bits: a country that is called by its own adjective (السعودية).
      if (mask !== ALIAS.demonym) name = true;
    }
    if (name && !(whole && tokenStart === tokenEnd)) names.push(tokenStart, tokenEnd, from, node);
    if (demonym) demonyms.push(tokenStart, tokenEnd, from, node);
  };

  /** The token at hand is an ordinary word or a given name (فاطمة is not ف + أطمة): behind a clitic it yields no names of one word. */
  let whole = false;
  /** It is a given name: behind a clitic it yields no cue words (وجدي is not و + جدي, my grandfather). */
  let given = false;
  /** The word before holds the article that the name begins with: of places only (`Coupe du Monde`). */
  let contracted = false;
  /** Reports the names that begin at `first` with a node whose words end with token `last`. */
  const walk = (first: number, from: number, root: number, last = first): void => {
    let node = root;
    let token = last;
    for (;;) {
      if (aliasStart[node] !== aliasStart[node + 1]) report(first, token, from, node);
      token++;
      if (token >= count || (gap[token] as number) > LAST_JOINT) return;
      const low = childStart[node] as number;
      const high = childStart[node + 1] as number;
      if (low === high) return;
      const word = wordOf[token] as number;
      if (word < 0) return;
      node = findChild(nodeWord, low, high, word);
      if (node < 0) return;
    }
  };

  for (let token = 0; token < count; token++) {
    const word = wordOf[token] as number;
    const exact = names.count;
    if (word >= 0) {
      const root = rootChild[word] as number;
      if (root !== 0) walk(token, start[token] as number, root);
    }
    if (token + 1 < count && gap[token + 1] === GAP_APOSTROPHE) walkJoined(token, exact);
    respelt?.from(token, exact);
    const full = ABBREVIATED.get(hash[token] as number);
    if (full !== undefined && (names.count === exact || names.tokenEnd[names.count - 1] === token)) walkAbbreviated(token, full);
    if (word >= 0 && names.count === exact && token > 0 && gap[token] === GAP_SPACE && ((flags[token] as number) & FIRST_UPPER) !== 0) {
      const article = CONTRACTED.get(hash[token - 1] as number);
      if (article !== undefined) walkBehindArticle(token, article);
    }
    if (((flags[token] as number) & ARABIC) === 0) continue;
    given = ((cues[token] as number) & CUE.given) !== 0;
    whole = given || ((cues[token] as number) & CUE.word) !== 0;
    // Proclitics: the raw offset of each folded code is kept, so that the span begins at the right unit.
    const length = foldArabic(text, start[token] as number, end[token] as number, codes, unitOf);
    let clitic = 0;
    if (length > MIN_AFTER_CLITIC && (codes[0] === WAW || codes[0] === FEH)) {
      clitic = 1;
      tryWord(token, clitic, clitic, length);
    }
    const second = codes[clitic];
    if (length > clitic + MIN_AFTER_CLITIC && (second === BEH || second === LAM || second === KAF)) {
      if (second === LAM && codes[clitic + 1] === LAM) {
        // لل is ل + ال: the span begins at the second ل, the name is looked up with its article.
        codes[clitic] = ALEF;
        tryWord(token, clitic, clitic + 1, length);
        codes[clitic] = LAM;
        // Before a word in ل the article's own is not written: للاذقية is ل + اللاذقية.
        codes.copyWithin(clitic + 1, clitic, length);
        codes[clitic] = ALEF;
        tryWord(token, clitic, clitic + 1, length + 1);
        codes.copyWithin(clitic, clitic + 1, length + 1);
      }
      // Two clitics before a name of three letters are و and another (وبحمص); with ف they are part of a word (فلكيا).
      whole ||= clitic === 1 && codes[0] === FEH && length === 2 + MIN_AFTER_CLITIC;
      tryWord(token, clitic + 1, clitic + 1, length);
    }
    // `وأم درمان`, though وام is an agency.
    if ((word < 0 || endsInUmm(length)) && isBeforeShortWord(length)) {
      whole = given = true;
      tryWord(token, length - MIN_IN_LONGER, length - MIN_IN_LONGER, length);
    }
    whole = given = false;
  }

  function endsInUmm(length: number): boolean {
    return codes[length - 2] === ALEF && codes[length - 1] === MEEM;
  }

  /** Whether all but the last two letters in `codes` are clitics. */
  function isBeforeShortWord(length: number): boolean {
    const [first, second] = codes;
    if (length === MIN_IN_LONGER + 1) return first === WAW || first === FEH || first === BEH || first === LAM;
    return length === MIN_IN_LONGER + 2 && (first === WAW || first === FEH) && (second === BEH || second === LAM);
  }

  /** Names that begin with a word of two tokens that an apostrophe parts (`Slov'yansk`, `Ta'iz`), where none that begins there is spelt so. */
  function walkJoined(token: number, exact: number): void {
    const next = token + 1;
    // In a line of capitals, and in text without any, case says nothing.
    const isCaseless = ((flags[token] as number) & (flags[next] as number) & CAPITALS_LINE) !== 0;
    if (!isCaseless && (((flags[token] as number) & (FIRST_UPPER | ARABIC)) !== FIRST_UPPER || ((flags[next] as number) & FIRST_UPPER) !== 0)) return;
    if ((letters[token] as number) < 2 || ((flags[token] as number) & ARABIC) !== 0) return;
    if (ELIDED.has(hash[token] as number) || CONTRACTIONS.has(hash[next] as number)) return;
    for (let i = exact; i < names.count; i++) if ((names.tokenEnd[i] as number) >= next) return;
    const joined = foldWord(text, start[token], end[token]) + foldWord(text, start[next], end[next]);
    if (joined.length > codes.length) return;
    for (let i = 0; i < joined.length; i++) codes[i] = joined.charCodeAt(i);
    const word = words.findCodes(codes, 0, joined.length);
    const root = word < 0 ? 0 : (rootChild[word] as number);
    if (root !== 0) walk(token, start[token] as number, root, next);
  }

  /** Names that begin with the word of which the token is short: of saints those with a hyphen, as others are churches and schools (`St Mary's`). */
  function walkAbbreviated(token: number, full: string): void {
    const root = rootOf(full);
    if (root !== 0 && (full.startsWith('saint') === (gap[token + 1] === GAP_HYPHEN))) walk(token, start[token] as number, root);
  }

  /** Node of the names that begin with a folded word; 0 where there are none. */
  function rootOf(first: string): number {
    for (let i = 0; i < first.length; i++) codes[i] = first.charCodeAt(i);
    const word = words.findCodes(codes, 0, first.length);
    return word < 0 ? 0 : (rootChild[word] as number);
  }

  /** Names that begin with an article and the word of the token. */
  function walkBehindArticle(token: number, article: string): void {
    const root = rootOf(article);
    const node = root === 0 ? -1 : findChild(nodeWord, childStart[root] as number, childStart[root + 1] as number, wordOf[token] as number);
    if (node < 0) return;
    contracted = true;
    walk(token, start[token] as number, node);
    contracted = false;
  }

  function tryWord(token: number, from: number, spanFrom: number, length: number): void {
    const word = words.findCodes(codes, from, length);
    if (word < 0) return;
    const exact = names.count;
    const first = unitOf[spanFrom] as number;
    const root = rootChild[word] as number;
    if (root !== 0) walk(token, first, root);
    respelt?.behindClitic(token, first, word, exact);
  }
  return { names, demonyms, wordOf };
}
