// What is known of a text before anything is decided: tokens, cue masks, gazetteer matches.

import { stemStarts } from '../../gazetteer/clitics';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { GazetteerLayer } from '../../gazetteer/layer';
import { type LayerMatches, matchLayer } from '../../gazetteer/matcher';
import { CUE } from '../../gazetteer/model';
import { WAW } from '../../text/arabic-letters';
import { FOLD } from '../../text/chars';
import { governApposed, INDEFINITE } from './apposition';
import { governLists, isQuotedBehind, isSettlement } from './arabic-lists';
import { tellCommunes } from './communes';
import { cutFootnoteMarks } from './footnote-marks';
import { joinParts } from './parted-words';
import { governBefore } from './plural-tails';
import { raiseSmallNames } from './small-names';
import { stormsIn } from './storms';
import { abbreviatedThings } from './thing-ends';
import { AFTER_SEPARATOR, ALL_UPPER, ARABIC, CAPITALS_LINE, DOTTED, FIRST_UPPER, GAP_ABBREVIATION, GAP_APOSTROPHE, GAP_HYPHEN, GAP_SPACE, LAST_JOINT, SENTENCE_START, TITLE_LINE, type Tokens } from '../../text/tokens';
import { tokenise } from '../../text/tokenise';
import { hashRange } from '../../text/folding';
import { hashesOf, hashOf } from '../../text/word-hashes';

export interface Document {
  text: string;
  tokens: Tokens;
  /** Cue classes of each token, as bits of CUE. */
  cues: Uint32Array;
  /** Cue classes of the word that governs each token. */
  governing: Uint32Array;
  /** Where the word proper of each token begins: behind Arabic clitics. */
  stems: Int32Array;
  gazetteer: Gazetteer;
  /** One for each layer of the gazetteer. */
  matches: LayerMatches[];
  /** Hashes of words that are no names in this text: what storms are called by, acronyms of plans and laws. */
  things: ReadonlySet<number>;
  /** Filled on demand by `hasSomeWord`. */
  wordSets: Map<GazetteerLayer, Uint8Array>;
  /** See `nationalitiesOf`. */
  nationalities: Uint16Array | undefined;
  /** Hashes of the Latin words that the text has without a capital; undefined until they are asked for. */
  smallWords: ReadonlySet<number> | undefined;
  /** Those that it has with a capital within a sentence. */
  capitalWords: ReadonlySet<number> | undefined;
  /** See `isNamedShip`. */
  ships: ReadonlySet<number> | undefined;
  /** How many different years of the last century the text names, infinity once its names say that it is of that century; undefined until asked for (`last-century.ts`). */
  oldYears: number | undefined;
  /** See `isNamedInFull`. */
  namedInFull: ReadonlyMap<GazetteerLayer, ReadonlySet<number>> | undefined;
  /** Some word ends in ة: a text that writes ه for it has none. */
  writesTehMarbuta: boolean;
}

export const TEH_MARBUTA = 'ة';

/** Tokenises a text and matches it against all layers. Cost: linear in the text. */
export function readDocument(text: string, gazetteer: Gazetteer): Document {
  const tokens = tokenise(text);
  joinParts(tokens, gazetteer.layers);
  cutFootnoteMarks(tokens, gazetteer.layers);
  const cues = new Uint32Array(tokens.count);
  const match = () => gazetteer.layers.map((layer) => matchLayer(layer, tokens, cues));
  let matches = match();
  if (raiseSmallNames(tokens, gazetteer.layers, matches)) {
    cues.fill(0);
    matches = match();
  }
  const stems = stemStarts(tokens, gazetteer.layers, matches);
  if (text.includes(WRITES_ON)) tellAliFromOn(text, tokens, cues);
  tellCommunes(tokens, cues);
  return { text, tokens, cues, governing: governingCues(text, tokens, cues, stems), stems, gazetteer, matches, things: new Set([...stormsIn(tokens), ...abbreviatedThings(text, tokens, cues)]), wordSets: new Map(), nationalities: undefined, smallWords: undefined, capitalWords: undefined, ships: undefined, oldYears: undefined, namedInFull: undefined, writesTehMarbuta: text.includes(TEH_MARBUTA) };
}

/** Ends على and إلى. */
const WRITES_ON = 'لى';
const ALI = 'علي';
const ALI_OR_ON = /* @__PURE__ */ hashOf(ALI);
/** What stands behind the preposition, and no name. */
const BEHIND_ON: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['أن', 'أنه', 'أنها', 'ما', 'هذا', 'هذه', 'ذلك', 'تلك', 'كل', 'أي', 'أساس', 'ضرورة', 'أهمية', 'الأقل', 'الرغم']);

/** Many texts write ي for ى: in one that has على or إلى too, and علي nowhere as the preposition, it is the man. */
function tellAliFromOn(text: string, { count, hash, start, end }: Tokens, cues: Uint32Array): void {
  const men: number[] = [];
  for (let token = 0; token < count; token++) {
    if (hash[token] !== ALI_OR_ON || text.slice(start[token], end[token]) !== ALI) continue;
    if (token + 1 < count && BEHIND_ON.has(hash[token + 1] as number)) return;
    men.push(token);
  }
  for (const token of men) cues[token] = (cues[token] as number) & ~CUE.function;
}

/** Whether the word at `token` stands elsewhere in the text without a capital. The first call looks at each token. */
export function isSmallElsewhere(document: Document, token: number): boolean {
  if (document.smallWords === undefined) {
    const { count, flags, hash } = document.tokens;
    const words = new Set<number>();
    for (let at = 0; at < count; at++) if (((flags[at] as number) & (FIRST_UPPER | ARABIC)) === 0) words.add(hash[at] as number);
    document.smallWords = words;
  }
  return document.smallWords.has(document.tokens.hash[token] as number);
}

/** Whether the word at `token` stands elsewhere within a sentence with a capital. The first call looks at each token. */
export function isCapitalElsewhere(document: Document, token: number): boolean {
  if (document.capitalWords === undefined) {
    const { count, flags, hash } = document.tokens;
    const words = new Set<number>();
    for (let at = 0; at < count; at++) if (((flags[at] as number) & (FIRST_UPPER | SENTENCE_START | CAPITALS_LINE | TITLE_LINE)) === FIRST_UPPER) words.add(hash[at] as number);
    document.capitalWords = words;
  }
  return document.capitalWords.has(document.tokens.hash[token] as number);
}

/** Whether one of the words, which are ids of a layer, stands in the text. */
export function hasSomeWord(document: Document, layer: GazetteerLayer, words: ArrayLike<number>): boolean {
  if (words.length === 0) return false;
  let inText = document.wordSets.get(layer);
  if (inText === undefined) {
    inText = new Uint8Array(layer.words.count);
    for (const word of document.matches[document.gazetteer.layers.indexOf(layer)]?.wordOf ?? []) if (word >= 0) inText[word] = 1;
    document.wordSets.set(layer, inText);
  }
  for (let i = 0; i < words.length; i++) if (inText[words[i] as number] === 1) return true;
  return false;
}

/** A colon ends no sentence, but what follows it begins as one does. */
const COLON = AFTER_SEPARATOR | SENTENCE_START;
/** Connecting words between a head and its name (`ville de`, `city of the`). */
export const CONNECTOR = CUE.particle | CUE.function;
/** So many connecting words may stand between a head and its name: `province sud-ouest d'Alep`, `ville syrienne de Homs`. */
const MAX_SKIPPED = 4;

/**
 * For each token the cue mask of the word that governs a name beginning there: the word before it, with connecting words
 * (`de`, `d'`, `of the`), directions and nationalities passed over. Punctuation breaks the tie, but for the dot of an abbreviation.
 * A head in the plural governs all names of its list (`les villages de Kafr Hamra, Maarat et Anadan`), and of that before it (`Kafr Hamra and Anadan villages`).
 */
function governingCues(text: string, tokens: Tokens, cues: Uint32Array, stems: Int32Array): Uint32Array {
  const governing = new Uint32Array(tokens.count);
  /** Connecting words passed over since the head. */
  let skipped = 0;
  /** Mask of the plural head whose list goes on, 0 for none; tokens since its last name began; whether the last token was part of a name. */
  let list = 0;
  let since = 0;
  let inName = false;
  /** The head before is the end of a name: in `the Jobar district of Damascus` it is not Damascus that is a district. */
  let isTail = false;
  for (let token = 1; token < tokens.count; token++) {
    const flags = tokens.flags[token] as number;
    const gap = tokens.gap[token] as number;
    const before = tokens.hash[token - 1] as number;
    const mask = (cues[token - 1] as number) | (((tokens.flags[token - 1] as number) & FIRST_UPPER) !== 0 && SEVERAL_PEOPLE.has(before) ? CUE.several : gap === GAP_SPACE && (flags & (FIRST_UPPER | ALL_UPPER)) === FIRST_UPPER && OFFICERS.has(before) ? CUE.several | CUE.title : 0);
    // A plural tail (`Homs and Hama provinces`) governs nothing behind it.
    const isOfState = isStateOfOffice(tokens, token - 1);
    const isQuoted = gap > GAP_ABBREVIATION && isQuotedBehind(tokens, token);
    const heads = isQuoted && isSettlement(tokens, token - 1) ? CUE.cityHead : ((mask & CUE.several) !== 0 && (mask & TYPED_HEADS) === 0) || isCount(tokens, token - 1) || isOfState ? 0 : mask & HEADS;
    isTail = heads !== 0 && (isTail || endsName(tokens, cues, token - 1));
    if (gap > GAP_ABBREVIATION && !(isQuoted && (heads & QUOTABLE) !== 0)) {
      skipped = 0;
      if ((heads & CUE.several) !== 0 && (flags & COLON) === COLON) governing[token] = heads;
    } else if (heads !== 0) {
      if (!isTail) governing[token] = isPartOfTown(tokens, cues, token - 1) ? heads & ~PART_HEADS : heads;
      skipped = 0;
    } else if ((mask & (((tokens.flags[token - 1] as number) & ARABIC) !== 0 ? ADJECTIVE : CUE.genitive | ADJECTIVE)) !== 0 && ++skipped <= MAX_SKIPPED) {
      governing[token] = governing[token - 1] as number;
    } else skipped = 0;
    const own = governing[token] as number;
    const isArabic = (flags & ARABIC) !== 0;
    const small = ((cues[token] as number) & CONNECTOR) !== 0 && (flags & FIRST_UPPER) === 0;
    if ((own & CUE.several) !== 0 && !small) {
      list = own;
      since = 0;
      inName = true;
      continue;
    }
    if (list === 0) continue;
    // After an Arabic comma و mostly begins a clause.
    const breaks = gap > LAST_JOINT && !(!isArabic && (flags & AFTER_SEPARATOR) !== 0 && (flags & SENTENCE_START) === 0);
    if (breaks || ((own & ~CUE.kunya) !== 0 && !small) || ++since > MAX_NAME_IN_LIST) list = 0;
    else if (isArabic) {
      // No capitals: only و begins the next name.
      if (stems[token] !== tokens.start[token] && text.charCodeAt(tokens.start[token] as number) === WAW) {
        governing[token] = list;
        since = 0;
      }
    } else if ((flags & FIRST_UPPER) !== 0) {
      if (!inName || gap > LAST_JOINT) {
        governing[token] = list;
        since = 0;
      }
      inName = true;
    } else if (small && ((list & CUE.title) === 0 || AND.has(tokens.hash[token] as number))) inName = false;
    else list = 0;
  }
  governBefore(text, tokens, cues, governing);
  governLists(tokens, cues, governing);
  governApposed(tokens, cues, governing);
  return governing;
}

/** Titles in the plural: `MM. Natali et Burke, de la Commission`, where only commas and `et` go on with the list. */
const SEVERAL_PEOPLE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['mm', 'mmes', 'mlles', 'messrs']);
/** `les généraux Nivelle, Mangin et Micheler`: words that are no titles of one. */
const OFFICERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['présidents', 'ministres', 'généraux', 'colonels', 'commandants', 'capitaines', 'lieutenants', 'maréchaux', 'amiraux', 'cardinaux', 'juges', 'professeurs', 'docteurs', 'rois']);
const AND: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['et', 'ou', 'and']);

export const COUNTY = /* @__PURE__ */ hashOf('comté');
/** A count (`comte`), which is folded to the same letters as a county; in capitals both may be written so. */
export function isCount({ text, hash, end }: Tokens, token: number): boolean {
  return hash[token] === COUNTY && text.charAt((end[token] as number) - 1) === 'e';
}

const ETAT = /* @__PURE__ */ hashOf('état');
const OF_STATE = /* @__PURE__ */ hashOf('d');
/** `Conseil d'État de Tripoli`, `coup d'État`: no division. */
function isStateOfOffice({ hash }: Tokens, token: number): boolean {
  return hash[token] === ETAT && token > 0 && hash[token - 1] === OF_STATE;
}

/** What lies in or beside a town. */
const PART_OF_TOWN = /* @__PURE__ */ hashesOf(['suburb', 'neighbourhood', 'neighborhood', 'quarter', 'district', 'banlieue', 'quartier', 'faubourg']);
const PART_HEADS = CUE.siteHead | CUE.regionHead | CUE.cityHead;
/** Whether a token is `à`, which is folded like the article `a`. */
export function isGraveA({ letters, start, end, text }: Tokens, token: number): boolean {
  return letters[token] === 1 && /^[àÀ]$/.test(text.slice(start[token], end[token]).normalize('NFC'));
}

/** `a suburb of Beirut`, `un quartier d'Alep`: the name is not that of the suburb. Whether such an article stands before the head that ends at `head`. */
function isPartOfTown(tokens: Tokens, cues: Uint32Array, head: number): boolean {
  const { hash, gap } = tokens;
  let isPart = false;
  for (let token = head; token >= 0 && head - token <= MAX_SKIPPED; token--) {
    if (isPart && INDEFINITE.has(hash[token] as number)) return !isGraveA(tokens, token);
    if (PART_OF_TOWN.has(hash[token] as number)) isPart = true;
    else if (((cues[token] as number) & (CUE.siteHead | CUE.regionHead | CONNECTOR | ADJECTIVE)) === 0) return false;
    if ((gap[token] as number) > LAST_JOINT) return false;
  }
  return false;
}

/** Whether a word in lower case ends the English name before it (`Jobar district`, not `US state`). */
function endsName({ flags, gap }: Tokens, cues: Uint32Array, token: number): boolean {
  if (token === 0 || ((cues[token] as number) & TAILS) === 0 || ((flags[token] as number) & FIRST_UPPER) !== 0 || gap[token] !== GAP_SPACE) return false;
  return ((flags[token - 1] as number) & (FIRST_UPPER | ALL_UPPER | DOTTED)) === FIRST_UPPER && ((cues[token - 1] as number) & (CONNECTOR | ADJECTIVE)) === 0;
}
const TAILS = CUE.regionTail | CUE.siteTail | CUE.factionTail | CUE.organisationTail;
/** A name in a list has no more tokens than this, with the words that join it to the next. */
const MAX_NAME_IN_LIST = 5;
/** Arabic: only the head's own adjectives stand between it and the name (`الرئيس السوري أحمد الشرع`). */
const ADJECTIVE = CUE.directions | CUE.demonym;
/** Cues that govern what follows. */
const HEADS = ~(CONNECTOR | CUE.genitive | CUE.demonym | CUE.calendar | CUE.directions | CUE.given | CUE.family | CUE.word | CUE.thing);
/** Of these, those that say what kind of thing follows. */
const TYPED_HEADS = CUE.cityHead | CUE.regionHead | CUE.siteHead | CUE.siteHeadIn | CUE.campHead | CUE.factionHead | CUE.factionHeadIn | CUE.organisationHead | CUE.organisationHeadIn | CUE.title | CUE.kin;

/** Heads behind which Arabic sets names in quotation marks. */
const QUOTABLE = CUE.cityHead | CUE.siteHead | CUE.regionHead | CUE.organisationHead;

/** The hash of a word without the clitic before its stem (وناحية, بحي); للطفل is ل + الطفل. */
export function stemHash({ text, tokens, stems }: Document, token: number): number {
  const stem = stems[token] as number;
  const end = tokens.end[token] as number;
  if (stem === tokens.start[token]) return tokens.hash[token] as number;
  return text.startsWith('لل', stem - 1) ? hashOf(`ا${text.slice(stem, end)}`) : hashRange(text, stem, end);
}

/** The cue mask of the word right after a name that ends at `token`, 0 across punctuation. */
export function followingCues(document: Document, token: number): number {
  const next = token + 1;
  if (next >= document.tokens.count) return 0;
  const gap = document.tokens.gap[next] as number;
  return gap === GAP_SPACE || gap === GAP_HYPHEN ? (document.cues[next] as number) : 0;
}

/** Whether a sentence begins at the token. */
export function beginsSentence({ flags }: Tokens, token: number): boolean {
  return ((flags[token] as number) & SENTENCE_START) !== 0;
}

const SMALL_S = 0x73;
/** The `s` of a possessive. */
export function isPossessive({ text, tokens }: Document, token: number): boolean {
  return tokens.gap[token] === GAP_APOSTROPHE && tokens.letters[token] === 1 && FOLD[text.charCodeAt(tokens.start[token] as number)] === SMALL_S;
}

/** The token behind the possessive of the word at `token` (`Turkey's`, `Honduras'`), 0 where it has none. */
export function possessedBy(document: Document, token: number): number {
  const { text, tokens } = document;
  if (token + 1 >= tokens.count) return 0;
  if (isPossessive(document, token + 1)) return token + 2;
  const end = tokens.end[token] as number;
  return tokens.gap[token + 1] === GAP_SPACE && isApostrophe(text.charCodeAt(end)) && FOLD[text.charCodeAt(end - 1)] === SMALL_S ? token + 1 : 0;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** The token that owns what begins at `token`, by its possessive; -1 where none does. */
export function ownerBefore(document: Document, token: number): number {
  if (token > 1 && isPossessive(document, token - 1)) return token - 2;
  return token > 0 && possessedBy(document, token - 1) === token ? token - 1 : -1;
}
