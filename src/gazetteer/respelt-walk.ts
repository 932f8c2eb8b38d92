// Names in another regular spelling: the trie is walked with the words that those of the text may stand for (respelt.ts).

import { ARABIC, FIRST_UPPER, GAP_HYPHEN, HAS_DIGIT, LAST_JOINT, type Tokens } from '../text/tokens';
import { findChild, type Matches } from './matches';
import { SCOPE } from './respelling';
import { LONGEST_ARTICLE, type Names, NO_ALTERNATIVES, RESPELT, type RespeltWords, SLIP, SLIP_ALONE, SLIP_HEAVY, SLIP_SHORT, STRIDE } from './respelt';

/** A single word is a name only if it is so long for one rewrite, and for two. */
const MIN_ALONE = [0, 5, 7];
/** A word with a slip is a name by itself only if it is so long and the slip a light one (`Carancas` is not Caracas). */
const LONG_ALONE = 7;
/** Beside one other word only a longer one is a person's name: `Ahmad Massouri` is not Massoudi. */
const LONG_IN_PERSON = 8;

/**
 * Walks the trie over one text with other spellings of its words.
 * Cost: up to some tens of microseconds for a word that is met for the first time, then a look-up a capitalised or Arabic word.
 */
export class RespeltWalk {
  /** The name at hand: its first token, where it begins in it, and how many rewrites that one has. */
  private first = 0;
  private start = 0;
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
    const { tokens, wordOf } = this;
    const { flags, count } = tokens;
    // A name begins with a capital where there are any, or with an article before one.
    if (((flags[token] as number) & (FIRST_UPPER | ARABIC)) === 0) {
      if (token + 1 >= count || ((flags[token + 1] as number) & FIRST_UPPER) === 0 || !this.isArticle(token)) return;
    }
    this.walk(token, tokens.start[token] as number, exact, wordOf[token] as number, this.othersOf(token));
  }

  /** The same for a token that has clitics before `word`, a word of the layer that begins at `start` in the text. Names of one word are not looked for. */
  behindClitic(token: number, start: number, word: number, exact: number): void {
    const { tokens, respelt } = this;
    if (token + 1 < tokens.count && (tokens.gap[token + 1] as number) <= LAST_JOINT) this.walk(token, start, exact, word, respelt.ofKnown(word).others);
  }

  private walk(token: number, start: number, exact: number, word: number, others: Int32Array): void {
    const { layer, names, respelt } = this;
    const root = word < 0 ? 0 : (layer.rootChild[word] as number);
    if (root === 0 && others === NO_ALTERNATIVES) return;
    this.first = token;
    this.start = start;
    this.rewrites = 0;
    this.exact = exact;
    this.known = names.count;
    if (root !== 0) this.step(root, token, 0, respelt.isArabicWord(word));
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
    return isArticle && needsHyphen && !(token + 1 < tokens.count && tokens.gap[token + 1] === GAP_HYPHEN) ? NO_ALTERNATIVES : others;
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
    const { layer, names, tokens, first, start, wordOf } = this;
    if (last === first && start !== tokens.start[first]) return;
    // A word that is known as it is makes a respelt name only together with others, `la` and `le` not counted (`La guerre` is not La Gouera). No name ends in an article.
    const isSmall = last === first + 1 && (tokens.letters[first] as number) <= LONGEST_ARTICLE && !this.respelt.isArabicWord(wordOf[first] as number);
    if (last === first || isSmall ? (wordOf[last] as number) >= 0 || (tokens.letters[last] as number) < (MIN_ALONE[this.rewrites] as number) : this.isArticle(last)) return;
    const bits = (scopes & SLIP) === 0 ? scopes : this.slipBits(scopes, last);
    let isMeant = false;
    for (let alias = layer.aliasStart[node] as number; alias < (layer.aliasStart[node + 1] as number) && !isMeant; alias++) isMeant = this.respelt.holdsFor(alias, bits);
    if (!isMeant) return;
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
