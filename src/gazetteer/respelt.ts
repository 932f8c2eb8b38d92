// Names in another regular spelling: the words that those of a text may stand for, and the names that hold for them (walked in respelt-walk.ts).

import { foldWord } from '../text/folding';
import type { Tokens } from '../text/tokens';
import type { LayerColumns } from './columns';
import { ALIAS, CUE_BASE, ENTRY_KIND, packCountry, SUSPECT_ALIAS } from './model';
import { Respeller, type RespellingRule, SCOPE } from './respelling';
import { ENTITY_TYPES } from '../types';
import { LEAST_LETTERS, SLIP_KIND } from './typos';
import type { WordTable } from './words';

/** Countries whose names are transliterated from Arabic script or follow its habits in the press. */
export const ARABIC_COUNTRIES = 'SY IQ LB JO PS IL YE SA AE QA BH KW OM EG LY TN DZ MA EH MR SD SO DJ KM IR AF PK TD ML NE NG TR'.split(' ');
const ARAB_STATES: ReadonlySet<number> = /* @__PURE__ */ new Set('SY IQ LB JO PS YE SA AE QA BH KW OM EG LY TN DZ MA EH MR SD'.split(' ').map(packCountry));
export const SLAVIC_COUNTRIES = 'UA RU BY BG RS KZ KG MD MK ME BA'.split(' ');
/** Words of names that are transliterated from Arabic wherever they stand. */
export const ARABIC_WORDS = 'al el abu abou umm oum bin ibn ben abd abdul abdel liwa katibat jabhat jaysh jaish jaich ansar harakat hizb hezb'.split(' ');

/** Words written in one with what follows them (`Alsham`, `Abdulkarim`, `Ezzor`). */
const JOINED = ['abdul', 'abdel', 'al', 'el', 'ez', 'as', 'ash', 'ad', 'ar', 'at', 'an'];
const MIN_JOINED = 3;
/** Words whose alternatives are kept, some megabytes. */
const MAX_KEPT = 30_000;
export const NO_ALTERNATIVES = new Int32Array(0);
/** Numbers in `Alternatives.others` for one alternative. */
export const STRIDE = 4;
/** Bit of a match in which a word is spelt otherwise, beside the scopes of the rules. */
export const RESPELT = 8;
/** Bits of a match in which a word has a slip of the pen; a heavy one; in which that word is all of the name, but for an article; in which it is short and the name too. */
export const SLIP = 16;
export const SLIP_HEAVY = 32;
export const SLIP_ALONE = 64;
export const SLIP_SHORT = 128;
const SLIPS = SLIP | SLIP_HEAVY | SLIP_ALONE | SLIP_SHORT;
/** Smaller towns have too many names that are nearly theirs. */
const LARGE_TOWN = 100_000;
/** Articles and kunyas have so many letters at most. */
export const LONGEST_ARTICLE = 3;
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
export interface Names extends Pick<LayerColumns, 'aliasEntry' | 'aliasFlags' | 'aliasStart' | 'childStart' | 'entryCountry' | 'entryKind' | 'entryPopulation' | 'entryType' | 'nodeWord' | 'rootChild'> {
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
    return known < 0 ? this.ofUnknown(tokens, token) : this.ofKnown(known);
  }

  /** The same for a word of the layer. */
  ofKnown(word: number): Alternatives {
    this.ofWord[word] ??= this.alternatives(this.layer.words.text(word));
    return this.ofWord[word] as Alternatives;
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
    return found.length === 0 ? NO_ALTERNATIVES : Int32Array.from(found);
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
    const country = layer.entryCountry[entry] as number;
    const own = (ENTITY_TYPES[layer.entryType[entry] as number] === 'organisation' ? 0 : (this.countries.get(country) ?? 0)) | (ARAB_STATES.has(country) ? 0 : SCOPE.foreign);
    return (respelt & ~(own | SCOPE.any | RESPELT | SLIPS)) === 0 && ((respelt & (SLIP_ALONE | SLIP_SHORT)) === 0 || this.holdsForSlip(alias, respelt));
  }

  /** Alone a word with a slip must be a name that means nothing else, of a body, a country, a region or a large town; a short one is nobody's. */
  private holdsForSlip(alias: number, respelt: number): boolean {
    const { aliasEntry, aliasFlags, entryKind, entryPopulation, entryType } = this.layer;
    const entry = aliasEntry[alias] as number;
    const type = ENTITY_TYPES[entryType[entry] as number];
    if (type === 'person') return false;
    if ((respelt & SLIP_ALONE) === 0) return true;
    if ((respelt & (SLIP_SHORT | SLIP_HEAVY)) !== 0 || ((aliasFlags[alias] as number) & SUSPECT_ALIAS) !== 0) return false;
    return type !== 'site' && (type !== 'city' || entryKind[entry] === ENTRY_KIND.capital || (entryPopulation[entry] as number) >= LARGE_TOWN);
  }
}

const NEVER_RESPELT = ALIAS.acronym | ALIAS.demonym | ALIAS.finalDot;
