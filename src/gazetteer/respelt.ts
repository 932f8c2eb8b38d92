// Names in another regular spelling: the trie is walked with the words that those of the text may stand for.

import { ENTITY_TYPES } from '../types';
import { ARABIC, FIRST_UPPER, foldWord, GAP_HYPHEN, HAS_DIGIT, LAST_JOINT, type Tokens } from '../text/tokens';
import type { LayerColumns } from './columns';
import { findChild, type Matches } from './matches';
import { ALIAS, CUE_BASE, packCountry } from './model';
import { Respeller, type RespellingRule, SCOPE } from './respelling';
import type { WordTable } from './words';

/** Countries whose names are transliterated from Arabic script or follow its habits in the press. */
export const ARABIC_COUNTRIES = 'SY IQ LB JO PS IL YE SA AE QA BH KW OM EG LY TN DZ MA EH MR SD SO DJ KM IR AF PK TD ML NE NG TR'.split(' ');
export const SLAVIC_COUNTRIES = 'UA RU BY BG RS KZ KG MD MK ME BA'.split(' ');
/** Words of names that are transliterated from Arabic wherever they stand. */
export const ARABIC_WORDS = 'al el abu abou umm oum bin ibn ben abd abdul abdel liwa katibat jabhat jaysh jaish jaich ansar harakat hizb hezb'.split(' ');

/** Words written in one with what follows them (`Alsham`, `Abdulkarim`, `Ezzor`). */
const JOINED = ['abdul', 'abdel', 'al', 'el', 'ez', 'as', 'ash', 'ad', 'ar', 'at', 'an'];
const MIN_JOINED = 3;
/** A single word is a name only if it is so long for one rewrite, and for two. */
const MIN_ALONE = [0, 5, 7];
/** Words whose alternatives are kept, some megabytes. */
const MAX_KEPT = 30_000;
const NONE = new Int32Array(0);
const STRIDE = 4;
/** Bit of a match in which a word is spelt otherwise, beside the scopes of the rules. */
const RESPELT = 8;
const NOT_WORD = ARABIC | HAS_DIGIT;

/** What of a layer is read here. */
interface Names extends Pick<LayerColumns, 'aliasEntry' | 'aliasFlags' | 'aliasStart' | 'childStart' | 'entryCountry' | 'entryType' | 'nodeWord' | 'rootChild'> {
  readonly words: WordTable;
  isCurated(entry: number): boolean;
}

/** The words of one layer that words of texts may stand for, worked out once a word. */
export class RespeltWords {
  private readonly respeller: Respeller;
  private kept = new Map<string, Int32Array>();
  /** Scope of the names of each country that has one. */
  private readonly countries: ReadonlyMap<number, number>;
  private readonly arabicWords: ReadonlySet<number>;
  private readonly codes = new Uint16Array(64);

  constructor(private readonly layer: Names, rules: readonly RespellingRule[]) {
    this.respeller = new Respeller(rules);
    this.countries = new Map([...ARABIC_COUNTRIES.map((code) => [packCountry(code), SCOPE.arabic] as const), ...SLAVIC_COUNTRIES.map((code) => [packCountry(code), SCOPE.slavic] as const)]);
    this.arabicWords = new Set(ARABIC_WORDS.map((word) => this.find(word)).filter((word) => word >= 0));
  }

  private find(word: string): number {
    const { codes } = this;
    if (word.length > codes.length) return -1;
    for (let i = 0; i < word.length; i++) codes[i] = word.charCodeAt(i);
    return this.layer.words.findCodes(codes, 0, word.length);
  }

  /** In fours: a word of the layer, the word that must follow it within the same word of the text or -1, the scopes of the rules and their number. */
  of(word: string): Int32Array {
    let found = this.kept.get(word);
    if (found === undefined) {
      if (this.kept.size >= MAX_KEPT) this.kept.clear();
      found = this.work(word);
      this.kept.set(word, found);
    }
    return found;
  }

  private work(word: string): Int32Array {
    const found: number[] = [];
    for (const { form, scopes, rewrites } of this.respeller.of(word)) {
      const at = this.find(form);
      if (at >= 0) found.push(at, -1, scopes, rewrites);
    }
    for (const joined of JOINED) {
      if (!word.startsWith(joined) || word.length < joined.length + MIN_JOINED) continue;
      const rest = this.find(word.slice(joined.length));
      if (rest < 0) continue;
      for (const { form, scopes } of [{ form: joined, scopes: SCOPE.arabic as number }, ...this.respeller.of(joined)]) {
        const first = this.find(form);
        if (first >= 0) found.push(first, rest, scopes, 1);
      }
    }
    return found.length === 0 ? NONE : Int32Array.from(found);
  }

  /** Whether a word has rules of its own, as articles have: such a word may begin a name in lower case. */
  isArticle(word: string): boolean {
    return this.respeller.knows(word);
  }

  isArabicWord(word: number): boolean {
    return this.arabicWords.has(word);
  }

  /** Whether a match with these bits may be this spelling of an entry. */
  holdsFor(alias: number, respelt: number): boolean {
    const { layer } = this;
    const entry = layer.aliasEntry[alias] as number;
    if (entry >= CUE_BASE || ((layer.aliasFlags[alias] as number) & NEVER_RESPELT) !== 0 || !layer.isCurated(entry)) return false;
    const own = ENTITY_TYPES[layer.entryType[entry] as number] === 'organisation' ? 0 : (this.countries.get(layer.entryCountry[entry] as number) ?? 0);
    return (respelt & ~(own | SCOPE.any | RESPELT)) === 0;
  }
}

const NEVER_RESPELT = ALIAS.acronym | ALIAS.demonym | ALIAS.finalDot;

/**
 * Adds the names that begin at a token if some of its words are spelt otherwise. Names whose very words stand there have been added before,
 * from index `exact` on; nothing is added to a span that has one.
 * Cost: some microseconds for a word that is met for the first time, then as much as an exact match.
 */
export function respeltNames(layer: Names, respelt: RespeltWords, tokens: Tokens, wordOf: Int32Array, token: number, exact: number, names: Matches): void {
  const { rootChild, childStart, nodeWord, aliasStart } = layer;
  const { text, start, end, flags, gap, count } = tokens;
  const own = wordOf[token] as number;
  const isUpper = ((flags[token] as number) & FIRST_UPPER) !== 0;
  const folded = (at: number) => foldWord(text, start[at] as number, end[at] as number);
  const isArticle = (at: number) => (tokens.letters[at] as number) <= LONGEST_ARTICLE && respelt.isArticle(folded(at));
  // Most articles are words of French and English too (`en`, `at`): those are tied to their name by a hyphen.
  const othersOf = (at: number): Int32Array => {
    const word = folded(at);
    return isArticle(at) && !PLAIN_ARTICLES.has(word) && !(at + 1 < count && gap[at + 1] === GAP_HYPHEN) ? NONE : respelt.of(word);
  };
  // A name begins with a capital, or with an article before one.
  if (!isUpper && !(token + 1 < count && ((flags[token + 1] as number) & FIRST_UPPER) !== 0 && (tokens.letters[token] as number) <= LONGEST_ARTICLE && respelt.isArticle(folded(token)))) return;
  const known = names.count;
  const root = own < 0 ? 0 : (rootChild[own] as number);

  /** Rewrites of the first word. */
  let rewrites = 0;
  const report = (last: number, node: number, scopes: number): void => {
    // A word that is known as it is begins a respelt name only together with others. No name ends in an article.
    if (last === token ? own >= 0 || (tokens.letters[token] as number) < (MIN_ALONE[rewrites] as number) : isArticle(last)) return;
    let allowed = false;
    for (let alias = aliasStart[node] as number; alias < (aliasStart[node + 1] as number) && !allowed; alias++) allowed = respelt.holdsFor(alias, scopes);
    if (!allowed) return;
    for (let i = exact; i < known; i++) if (names.tokenEnd[i] === last && names.start[i] === start[token]) return;
    for (let i = known; i < names.count; i++) if (names.tokenEnd[i] === last && names.node[i] === node) return;
    names.push(token, last, start[token] as number, node, scopes);
  };
  /** `scopes` is 0 as long as every word is spelt as in the name. */
  const step = (node: number, at: number, scopes: number, arabic: boolean): void => {
    if (scopes !== 0 && aliasStart[node] !== aliasStart[node + 1]) report(at, node, arabic ? scopes & ~SCOPE.arabic : scopes);
    const next = at + 1;
    const low = childStart[node] as number;
    const high = childStart[node + 1] as number;
    if (low === high || next >= count || (gap[next] as number) > LAST_JOINT || ((flags[next] as number) & NOT_WORD) !== 0) return;
    const word = wordOf[next] as number;
    if (word >= 0) {
      const child = findChild(nodeWord, low, high, word);
      if (child >= 0) step(child, next, scopes, arabic || respelt.isArabicWord(word));
    }
    const others = othersOf(next);
    for (let i = 0; i < others.length; i += STRIDE) {
      const child = findChild(nodeWord, low, high, others[i] as number);
      if (child >= 0) joined(child, others, i, next, scopes, arabic);
    }
  };
  const joined = (node: number, others: Int32Array, i: number, at: number, scopes: number, arabic: boolean): void => {
    const second = others[i + 1] as number;
    const after = scopes | RESPELT | (others[i + 2] as number);
    const isArabic = arabic || respelt.isArabicWord(others[i] as number);
    if (second < 0) step(node, at, after, isArabic);
    else {
      const child = findChild(nodeWord, childStart[node] as number, childStart[node + 1] as number, second);
      if (child >= 0) step(child, at, after, isArabic);
    }
  };

  if (root !== 0) step(root, token, 0, respelt.isArabicWord(own));
  const others = othersOf(token);
  for (let i = 0; i < others.length; i += STRIDE) {
    const node = rootChild[others[i] as number] as number;
    rewrites = others[i + 3] as number;
    if (node !== 0) joined(node, others, i, token, 0, false);
  }
}

const LONGEST_ARTICLE = 3;
const PLAIN_ARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(['al', 'el', 'abu', 'bin', 'ben', 'ibn', 'umm', 'oum', 'um']);
