// Names in another regular spelling: the trie is walked with the words that those of the text may stand for.

import { foldWord } from '../text/folding';
import { ARABIC, FIRST_UPPER, GAP_HYPHEN, HAS_DIGIT, LAST_JOINT, type Tokens } from '../text/tokens';
import type { LayerColumns } from './columns';
import { findChild, type Matches } from './matches';
import { ALIAS, CUE_BASE, ENTRY_KIND, packCountry } from './model';
import { Respeller, type RespellingRule, SCOPE } from './respelling';
import { ENTITY_TYPES } from '../types';
import { LEAST_LETTERS, SLIP_KIND } from './typos';
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
/** Bits of a match in which a word has a slip of the pen; a heavy one; in which that word is all of the name, but for an article; in which it is short and the name too. */
export const SLIP = 16;
const SLIP_HEAVY = 32;
const SLIP_ALONE = 64;
const SLIP_SHORT = 128;
const SLIPS = SLIP | SLIP_HEAVY | SLIP_ALONE | SLIP_SHORT;
/** A word with a slip is a name by itself only if it is so long and the slip a light one (`Carancas` is not Caracas). */
const LONG_ALONE = 7;
/** Smaller towns have too many names that are nearly theirs. */
const LARGE_TOWN = 100_000;
/** Beside one other word only a longer one is a person's name: `Ahmad Massouri` is not Massoudi. */
const LONG_IN_PERSON = 8;
const LONGEST_ARTICLE = 3;
/** Articles and kunyas that are no words of French and English. */
const PLAIN_ARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(['al', 'el', 'abu', 'bin', 'ben', 'ibn', 'umm', 'oum', 'um']);

/** What one word may stand for. */
interface Alternatives {
  /** The word itself, folded. */
  word: string;
  /** In fours: a word of the layer, the word that must follow it within the same word of the text or -1, the scopes of the rules and their number. */
  others: Int32Array;
  /** A short word with rules of its own, as articles have: it may begin a name in lower case, and ends none. */
  isArticle: boolean;
  needsHyphen: boolean;
}

/** What of a layer is read here. */
interface Names extends Pick<LayerColumns, 'aliasEntry' | 'aliasFlags' | 'aliasStart' | 'childStart' | 'entryCountry' | 'entryKind' | 'entryPopulation' | 'entryType' | 'nodeWord' | 'rootChild'> {
  readonly words: WordTable;
  isCurated(entry: number): boolean;
}

/** The words of one layer that words of texts may stand for, worked out once a word. */
export class RespeltWords {
  private readonly respeller: Respeller;
  /** By the id of the word. */
  private readonly ofWord: Array<Alternatives | undefined>;
  /** Of unknown words, by hash. */
  private readonly kept = new Map<number, Alternatives>();
  /** Scope of the names of each country that has one. */
  private readonly countries: ReadonlyMap<number, number>;
  private readonly arabicWords: ReadonlySet<number>;
  /** The article in Latin letters, as names in the layer have it. */
  readonly articles: readonly number[];
  private readonly codes = new Uint16Array(64);

  constructor(private readonly layer: Names, rules: readonly RespellingRule[]) {
    this.respeller = new Respeller(rules);
    this.ofWord = new Array(layer.words.count);
    this.countries = new Map([...ARABIC_COUNTRIES.map((code) => [packCountry(code), SCOPE.arabic] as const), ...SLAVIC_COUNTRIES.map((code) => [packCountry(code), SCOPE.slavic] as const)]);
    this.arabicWords = new Set(ARABIC_WORDS.map((word) => this.find(word)).filter((word) => word >= 0));
    this.articles = ['al', 'el'].map((word) => this.find(word)).filter((word) => word >= 0);
  }

  private find(word: string): number {
    return this.fill(word) ? this.layer.words.findCodes(this.codes, 0, word.length) : -1;
  }

  /** Puts a word into `codes`; false where it is too long. */
  private fill(word: string): boolean {
    const { codes } = this;
    if (word.length > codes.length) return false;
    for (let i = 0; i < word.length; i++) codes[i] = word.charCodeAt(i);
    return true;
  }

  /** What the word of a token may stand for; `known` is its id in the layer, or -1. */
  of(tokens: Tokens, token: number, known: number): Alternatives {
    if (known < 0) return this.ofUnknown(tokens, token);
    let found = this.ofWord[known];
    if (found === undefined) {
      found = this.alternatives(this.layer.words.text(known));
      this.ofWord[known] = found;
    }
    return found;
  }

  private ofUnknown({ text, hash, start, end }: Tokens, token: number): Alternatives {
    const word = foldWord(text, start[token], end[token]);
    const key = hash[token] as number;
    let found = this.kept.get(key);
    // Two words may share a hash.
    if (found === undefined || found.word !== word) {
      if (this.kept.size >= MAX_KEPT) this.kept.clear();
      found = this.alternatives(word, true);
      this.kept.set(key, found);
    }
    return found;
  }

  private alternatives(word: string, isUnknown = false): Alternatives {
    const isArticle = word.length <= LONGEST_ARTICLE && this.respeller.knows(word);
    return { word, others: this.work(word, isUnknown), isArticle, needsHyphen: isArticle && !PLAIN_ARTICLES.has(word) };
  }

  private work(word: string, isUnknown: boolean): Int32Array {
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
    if (isUnknown && word.length >= LEAST_LETTERS && this.fill(word)) this.addSlips(word.length, found);
    return found.length === 0 ? NONE : Int32Array.from(found);
  }

  /** The words that the one in `codes` may be with a slip. */
  private addSlips(length: number, found: number[]): void {
    const near = this.layer.words.near(this.codes, length);
    for (let i = 0; i < near.length; i += 2) found.push(near[i] as number, -1, near[i + 1] === SLIP_KIND.heavy ? SLIP | SLIP_HEAVY : SLIP, 1);
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
    return (respelt & ~(own | SCOPE.any | RESPELT | SLIPS)) === 0 && ((respelt & (SLIP_ALONE | SLIP_SHORT)) === 0 || this.holdsForSlip(alias, respelt));
  }

  /** Alone a word with a slip must be a name that means nothing else, of a body, a country, a region or a large town; a short one is nobody's. */
  private holdsForSlip(alias: number, respelt: number): boolean {
    const { aliasEntry, aliasFlags, entryKind, entryPopulation, entryType } = this.layer;
    const entry = aliasEntry[alias] as number;
    const type = ENTITY_TYPES[entryType[entry] as number];
    if (type === 'person') return false;
    if ((respelt & SLIP_ALONE) === 0) return true;
    if ((respelt & (SLIP_SHORT | SLIP_HEAVY)) !== 0 || ((aliasFlags[alias] as number) & SUSPECT) !== 0) return false;
    return type !== 'site' && (type !== 'city' || entryKind[entry] === ENTRY_KIND.capital || (entryPopulation[entry] as number) >= LARGE_TOWN);
  }
}

const SUSPECT = ALIAS.weak | ALIAS.common | ALIAS.givenName | ALIAS.surname;

const NEVER_RESPELT = ALIAS.acronym | ALIAS.demonym | ALIAS.finalDot;

/**
 * Walks the trie over one text with other spellings of its words.
 * Cost: up to some tens of microseconds for a word that is met for the first time, then a look-up a capitalised or Arabic word.
 */
export class RespeltWalk {
  /** The name at hand: its first token, and how many rewrites that one has. */
  private first = 0;
  private rewrites = 0;
  /** Names added for it by others, and before any of ours. */
  private exact = 0;
  private known = 0;

  constructor(
    private readonly layer: Names,
    private readonly respelt: RespeltWords,
    private readonly tokens: Tokens,
    /** Word id of each token, -1 for none. */
    private readonly wordOf: Int32Array,
    private readonly names: Matches,
  ) {}

  /** Adds the names that begin at a token if some of their words are spelt otherwise; those from index `exact` on begin there as they are spelt, and none is added to the span of one. */
  from(token: number, exact: number): void {
    const { layer, tokens, wordOf, names } = this;
    const { flags, count } = tokens;
    // A name begins with a capital where there are any, or with an article before one.
    if (((flags[token] as number) & (FIRST_UPPER | ARABIC)) === 0) {
      if (token + 1 >= count || ((flags[token + 1] as number) & FIRST_UPPER) === 0 || !this.isArticle(token)) return;
    }
    const word = wordOf[token] as number;
    const root = word < 0 ? 0 : (layer.rootChild[word] as number);
    const others = this.othersOf(token);
    if (root === 0 && others === NONE) return;
    this.first = token;
    this.rewrites = 0;
    this.exact = exact;
    this.known = names.count;
    if (root !== 0) this.step(root, token, 0, this.respelt.isArabicWord(word));
    for (let i = 0; i < others.length; i += STRIDE) {
      const node = layer.rootChild[others[i] as number] as number;
      this.rewrites = others[i + 3] as number;
      if (node !== 0) this.take(node, others, i, token, 0, false);
    }
  }

  private isArticle(token: number): boolean {
    return (this.tokens.letters[token] as number) <= LONGEST_ARTICLE && this.respelt.of(this.tokens, token, this.wordOf[token] as number).isArticle;
  }

  private othersOf(token: number): Int32Array {
    const { tokens } = this;
    const { others, isArticle, needsHyphen } = this.respelt.of(tokens, token, this.wordOf[token] as number);
    // Most articles are words of French and English too (`en`, `at`): those are tied to their name by a hyphen.
    return isArticle && needsHyphen && !(token + 1 < tokens.count && tokens.gap[token + 1] === GAP_HYPHEN) ? NONE : others;
  }

  /** At a node whose words end with token `at`. `scopes` is 0 as long as every word is spelt as in the name. */
  private step(node: number, at: number, scopes: number, arabic: boolean): void {
    const { layer, tokens, respelt } = this;
    const { childStart, nodeWord } = layer;
    if (scopes !== 0 && layer.aliasStart[node] !== layer.aliasStart[node + 1]) this.report(at, node, arabic ? scopes & ~SCOPE.arabic : scopes);
    const next = at + 1;
    const low = childStart[node] as number;
    const high = childStart[node + 1] as number;
    if (low === high || next >= tokens.count || (tokens.gap[next] as number) > LAST_JOINT || ((tokens.flags[next] as number) & HAS_DIGIT) !== 0) return;
    const word = this.wordOf[next] as number;
    if (word >= 0) {
      const child = findChild(nodeWord, low, high, word);
      if (child >= 0) this.step(child, next, scopes, arabic || respelt.isArabicWord(word));
    }
    const others = this.othersOf(next);
    for (let i = 0; i < others.length; i += STRIDE) {
      const child = findChild(nodeWord, low, high, others[i] as number);
      if (child >= 0) this.take(child, others, i, next, scopes, arabic);
    }
    // `Haider Abadi` is Haider al-Abadi.
    if ((scopes & SLIP) !== 0 || ((tokens.flags[next] as number) & FIRST_UPPER) === 0) return;
    for (const article of respelt.articles) {
      const child = findChild(nodeWord, low, high, article);
      if (child >= 0) this.step(child, at, scopes | RESPELT | SCOPE.arabic, true);
    }
  }

  /** Goes on from the node of one other spelling, by its second word where it is two. */
  private take(node: number, others: Int32Array, i: number, at: number, scopes: number, arabic: boolean): void {
    const { childStart, nodeWord } = this.layer;
    const second = others[i + 1] as number;
    // Beside a slip everything is as it should be.
    if (scopes !== 0 && ((scopes | (others[i + 2] as number)) & SLIP) !== 0) return;
    const child = second < 0 ? node : findChild(nodeWord, childStart[node] as number, childStart[node + 1] as number, second);
    if (child >= 0) this.step(child, at, scopes | RESPELT | (others[i + 2] as number), arabic || this.respelt.isArabicWord(others[i] as number));
  }

  private report(last: number, node: number, scopes: number): void {
    const { layer, names, tokens, first, wordOf } = this;
    // A word that is known as it is makes a respelt name only together with others, `la` and `le` not counted (`La guerre` is not La Gouera). No name ends in an article.
    const isSmall = last === first + 1 && (tokens.letters[first] as number) <= LONGEST_ARTICLE && !this.respelt.isArabicWord(wordOf[first] as number);
    if (last === first || isSmall ? (wordOf[last] as number) >= 0 || (tokens.letters[last] as number) < (MIN_ALONE[this.rewrites] as number) : this.isArticle(last)) return;
    const bits = (scopes & SLIP) === 0 ? scopes : this.slipBits(scopes, last);
    let isMeant = false;
    for (let alias = layer.aliasStart[node] as number; alias < (layer.aliasStart[node + 1] as number) && !isMeant; alias++) isMeant = this.respelt.holdsFor(alias, bits);
    if (!isMeant) return;
    const start = tokens.start[first] as number;
    for (let i = this.exact; i < this.known; i++) if (names.tokenEnd[i] === last && names.start[i] === start) return;
    for (let i = this.known; i < names.count; i++) if (names.tokenEnd[i] === last && names.node[i] === node) return;
    names.push(first, last, start, node, bits);
  }

  /** What the word with the slip, the only unknown one, lets the name be. */
  private slipBits(scopes: number, last: number): number {
    const { tokens, first, wordOf } = this;
    let word = last;
    while (word > first && (wordOf[word] as number) >= 0) word--;
    const letters = tokens.letters[word] as number;
    const isAlone = last === first || (last === first + 1 && (tokens.letters[first] as number) <= LONGEST_ARTICLE);
    if (isAlone) return scopes | SLIP_ALONE | (letters < LONG_ALONE ? SLIP_SHORT : 0);
    // `Vladmir Putin`: before a family name as it should be, an unknown given name with a light slip is that one.
    const isGivenName = word === first && ((scopes & SLIP_HEAVY) === 0 || letters >= LONG_ALONE);
    return last === first + 1 && letters < LONG_IN_PERSON && !isGivenName ? scopes | SLIP_SHORT : scopes;
  }
}
