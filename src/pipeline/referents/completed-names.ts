// Bodies and sites that are listed with whose they are, and called without it at home: `the Federal Supreme Court`, of Iraq, الحزب الوطني الليبرالي, the Romanian.

import type { GazetteerLayer } from '../../gazetteer/layer';
import { findChild } from '../../gazetteer/matches';
import { ALIAS, CUE, CUE_BASE } from '../../gazetteer/model';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { isBody, isPlace } from '../../types';
import type { CandidateSpan } from '../document/candidate';
import { type Document, stemHash } from '../document/document';
import type { EntryRef, Reading, ReadingTable } from '../document/readings';
import type { Context } from '../setting/context';

/** Words between a name and the country or town that it ends in. */
const LINKS = ['of', 'in', 'the', 'de', 'du', 'des', 'd', 'la', 'l', 'le', 'les', 'en', 'au', 'a', 'في'];
/** Words that may lack in a name, or be one too many: `pont Hantoub`, `place Tahrir`, `Conseil national de la transition`. */
const PARTICLES = ['de', 'du', 'des', 'd', 'la', 'l', 'le', 'les', 'al', 'el', 'the', 'of', 'for', 'pour'];
/** What may stand before the name of a body: عمليات البصرة is a قيادة. */
const HEADS = ['حزب', 'حركة', 'كتائب', 'كتيبة', 'لواء', 'سرايا', 'قيادة', 'قوات', 'جماعة', 'تنظيم', 'شركة', 'مؤسسة', 'هيئة', 'منظمة', 'جمعية', 'نادي', 'مديرية', 'شبكة', 'وكالة', 'مركز'];
const PARTICLE_HASHES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(PARTICLES);

interface KnownWords {
  links: ReadonlySet<number>;
  particles: readonly number[];
  heads: readonly number[];
}
const knownWords = /* @__PURE__ */ new WeakMap<GazetteerLayer, KnownWords>();

/** The ids that these words have in a layer. */
function wordsOf(layer: GazetteerLayer): KnownWords {
  let words = knownWords.get(layer);
  if (words === undefined) {
    const [links, particles, heads] = [LINKS, PARTICLES, HEADS].map((list) => list.map((word) => layer.words.find(hashOf(word), word, 0, word.length)).filter((id) => id >= 0)) as [number[], number[], number[]];
    words = { links: new Set(links), particles, heads };
    knownWords.set(layer, words);
  }
  return words;
}

const TAILS = CUE.factionTail | CUE.organisationTail;
/** So many particles of a listed name may lack. */
const MOST_PARTICLES = 2;
const LEAST_SHARE = 0.4;

/** The packed country that an article is about before all others, and was filed in if it says where; 0 for none. */
function countryAbove({ countries, total, filedIn }: Context): number {
  let main = 0;
  let most = LEAST_SHARE * total;
  for (const [country, weight] of countries) {
    if (weight === most) main = 0;
    if (weight <= most) continue;
    most = weight;
    main = country;
  }
  return filedIn === 0 || filedIn === main ? main : 0;
}

/** How often the text names a place that its name mostly means. */
function mentionsOfPlace({ certain, likely }: Context, layer: GazetteerLayer, entry: number): number {
  return (certain.get(layer)?.get(entry) ?? 0) + (likely.get(layer)?.get(entry) ?? 0);
}

/** How often it names the town that it names most. */
function mostOfATown(context: Context, layers: readonly GazetteerLayer[]): number {
  let most = 1;
  for (const layer of layers) for (const weights of [context.certain.get(layer), context.likely.get(layer)]) for (const entry of weights?.keys() ?? []) if (layer.typeOf(entry) === 'city') most = Math.max(most, mentionsOfPlace(context, layer, entry));
  return most;
}

/** Finds in one layer the only entry of the country whose name goes on from a candidate's with a country, a nationality or the town that the text names most, or begins with a nationality of the text. */
function completionsIn(document: Document, table: ReadingTable, index: number, country: number, context: Context): (candidate: CandidateSpan) => Reading | undefined {
  const { tokens, stems, matches, gazetteer } = document;
  const { layer } = table;
  const { nodeWord, childStart, aliasStart, aliasEntry, aliasFlags, rootChild } = layer;
  const wordOf = matches[index]?.wordOf as Int32Array;
  const { links, particles, heads } = wordsOf(layer);
  const most = mostOfATown(context, gazetteer.layers);
  /** Nodes of the nationality words of the country that the text has. */
  const adjectives = new Set<number>();
  context.nationalityOf.forEach((nation, token) => void (nation === country && (wordOf[token] as number) >= 0 && adjectives.add(rootChild[wordOf[token] as number] as number)));

  const follow = (node: number, word: number) => (node <= 0 || word < 0 ? -1 : findChild(nodeWord, childStart[node] as number, childStart[node + 1] as number, word));
  const followName = (from: number, { tokenStart, tokenEnd }: CandidateSpan) => {
    let node = from;
    for (let token = tokenStart + 1; token <= tokenEnd && node > 0; token++) node = follow(node, wordOf[token] as number);
    return node;
  };
  const firstWord = ({ tokenStart, start }: CandidateSpan) => {
    if (start === tokens.start[tokenStart]) return wordOf[tokenStart] as number;
    return start === stems[tokenStart] ? layer.words.find(stemHash(document, tokenStart), tokens.text, start, tokens.end[tokenStart] as number) : -1;
  };
  /** Whether something holds for one of the entries or cue words that end at a node. */
  const hasAlias = (node: number, holds: (value: number, flags: number) => boolean) => {
    for (let alias = aliasStart[node] as number; alias < (aliasStart[node + 1] as number); alias++) if (holds(aliasEntry[alias] as number, aliasFlags[alias] as number)) return true;
    return false;
  };
  const isEntry = (value: number) => value < CUE_BASE;
  const isPlaceName = (node: number) => hasAlias(node, (value) => isEntry(value) && isPlace(layer.typeOf(value)));
  /** `Rapid Support`, without `Forces`. */
  const isTail = (node: number) => hasAlias(node, (value) => !isEntry(value) && ((1 << (value - CUE_BASE)) & TAILS) !== 0);

  return (candidate) => {
    const { type, tokenStart, tokenEnd } = candidate;
    const first = firstWord(candidate);
    if (first < 0) return undefined;
    const words = tokenEnd - tokenStart + 1;
    const found = new Map<number, EntryRef>();
    const take = (node: number) => {
      hasAlias(node, (value, flags) => {
        if (isEntry(value) && !table.isHidden(value) && layer.typeOf(value) === type && layer.entryCountry[value] === country) found.set(value, { layer, entry: value, flags: flags | ALIAS.weak, words });
        return false;
      });
    };
    const isOwner = (node: number) =>
      hasAlias(node, (value, flags) => {
        if (!isEntry(value)) return false;
        const owner = layer.typeOf(value);
        if (owner === 'country' || (flags & ALIAS.demonym) !== 0) return isBody(type);
        return (flags & ALIAS.weak) === 0 && isPlace(owner) && mentionsOfPlace(context, layer, value) >= most;
      });
    const name = followName(rootChild[first] as number, candidate);
    // `New York`, where a club is meant, is no university.
    const mayLackTail = isBody(type) && !(name > 0 && isPlaceName(name));
    /** Names that go on from `node`; `owner` is the node of the words behind the links, 0 before them. */
    const goOn = (node: number, owner: number) => {
      for (let child = childStart[node] as number; child < (childStart[node + 1] as number); child++) {
        const word = nodeWord[child] as number;
        const isLink = owner === 0 && links.has(word);
        const next = isLink ? 0 : owner === 0 ? (rootChild[word] as number) : follow(owner, word);
        if (!isLink && next <= 0) continue;
        if (next > 0 && (isOwner(next) || (mayLackTail && owner === 0 && isTail(next)))) take(child);
        goOn(child, next);
      }
    };
    /** Takes the names that differ from that of the tokens from `token` on in some particle. */
    const differ = (node: number, token: number, more: number) => {
      if (node <= 0) return;
      if (token > tokenEnd) return void take(node);
      differ(follow(node, token === tokenStart ? first : (wordOf[token] as number)), token + 1, more);
      if (PARTICLE_HASHES.has(tokens.hash[token] as number)) differ(node, token + 1, more);
      if (more > 0) for (const particle of particles) differ(follow(node, particle), token, more - 1);
    };
    if (name > 0) goOn(name, 0);
    // Each only where the one before knows nobody.
    for (const adjective of adjectives) {
      const node = followName(follow(adjective, first), candidate);
      if (node > 0) take(node);
    }
    if (found.size === 0) differ(rootChild[first] as number, tokenStart + 1, MOST_PARTICLES);
    if (found.size === 0 && isBody(type)) for (const head of heads) differ(rootChild[head] as number, tokenStart, 0);
    return found.size === 1 ? table.readingOf(type, [...found.values()], words) : undefined;
  };
}

/** Gives bodies and sites of two words and more whom no list has as they are written the referent that is listed with whose it is. Cost: for each such name once, a step for each listed name that goes on from it. */
export function linkCompletedNames(document: Document, chosen: readonly CandidateSpan[], tables: readonly ReadingTable[], context: Context): void {
  const country = countryAbove(context);
  const unlisted = country === 0 ? [] : chosen.filter(({ type, tokenStart, tokenEnd, refs }) => refs.length === 0 && tokenEnd > tokenStart && (isBody(type) || type === 'site'));
  if (unlisted.length === 0) return;
  const completions = tables.map((table, index) => completionsIn(document, table, index, country, context));
  const known = new Map<string, Reading | undefined>();
  for (const candidate of unlisted) {
    const key = `${candidate.type} ${document.text.slice(candidate.start, candidate.end)}`;
    if (!known.has(key)) known.set(key, completions.reduce<Reading | undefined>((found, complete) => found ?? complete(candidate), undefined));
    const reading = known.get(key);
    if (reading === undefined) continue;
    candidate.reading = reading;
    candidate.refs = reading.refs;
  }
}
