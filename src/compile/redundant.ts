// Spellings that need no place in a pack: reading finds them by the respelling rules from another spelling of the same entry.

import { foldedName } from '../gazetteer/name-words';
import { GazetteerLayer } from '../gazetteer/layer';
import type { LayerColumns } from '../gazetteer/columns';
import { Matches } from '../gazetteer/matches';
import { ALIAS, CUE_BASE } from '../gazetteer/model';
import { SLIP } from '../gazetteer/respelt';
import { RespeltWalk } from '../gazetteer/respelt-walk';
import { tokenise } from '../text/tokenise';
import type { Tokens } from '../text/tokens';
import { NAME_LANGUAGES } from '../types';

/** What is read in a way of its own, or only as it is written. */
const AS_WRITTEN = ALIAS.acronym | ALIAS.demonym | ALIAS.finalDot | ALIAS.headed | ALIAS.lower;
/** How a spelling came about makes no difference to whether it is found. */
const ORIGIN = ALIAS.variant;
const LATIN_NAME = /^[a-z][a-z0-9]*(?: [a-z0-9]+)+$/;

/** What stands for a spelling of an entry: the entry's id and the folded words. */
export function spellingKey(id: string, words: readonly string[]): string {
  return `${id}\t${words.join(' ')}`;
}

/** Names that begin with the first token, some of their words spelt otherwise. */
function respeltNames(layer: GazetteerLayer, tokens: Tokens): Matches {
  const names = new Matches();
  const wordOf = Int32Array.from({ length: tokens.count }, (_, token) => layer.words.find(tokens.hash[token] as number, tokens.text, tokens.start[token] as number, tokens.end[token] as number));
  if (layer.respelt !== undefined) new RespeltWalk(layer, layer.respelt, tokens, wordOf, names).from(0, 0);
  return names;
}

/** The redundant spellings of the entries of a layer, as `spellingKey` writes them. Only names of several words: a single word is respelt in fewer places. */
export function redundantSpellings(columns: LayerColumns): Set<string> {
  const layer = new GazetteerLayer(columns);
  const { aliasEntry, aliasFlags, aliasStart, childStart, nodeWord } = layer;
  const redundant = new Set<string>();
  /** Aliases that others are found from. */
  const needed = new Set<number>();
  const left = new Set<number>();

  /** Another spelling of the entry by which the name is found just as well, -1 for none. */
  const foundOtherwise = (name: string, alias: number, node: number): number => {
    const tokens = tokenise(name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()));
    const names = respeltNames(layer, tokens);
    for (let i = 0; i < names.count; i++) {
      const other = names.node[i] as number;
      if (names.tokenEnd[i] !== tokens.count - 1 || other === node || ((names.respelt[i] as number) & SLIP) !== 0) continue;
      for (let at = aliasStart[other] as number; at < (aliasStart[other + 1] as number); at++) {
        const same = aliasEntry[at] === aliasEntry[alias] && ((aliasFlags[at] as number) & ~ORIGIN) === ((aliasFlags[alias] as number) & ~ORIGIN);
        if (same && !left.has(at) && layer.isMeant(at, names.respelt[i] as number)) return at;
      }
    }
    return -1;
  };

  const visit = (node: number, words: readonly string[]): void => {
    const first = aliasStart[node] as number;
    const [entry, flags] = [aliasEntry[first] as number, aliasFlags[first] as number];
    // Where the spelling is that of several things, none is found by rule.
    const isOwn = (aliasStart[node + 1] as number) - first === 1 && entry < CUE_BASE && layer.isCurated(entry) && (flags & AS_WRITTEN) === 0 && !needed.has(first);
    const name = words.join(' ');
    // Names that entries are called by are written in a pack by their spellings.
    if (isOwn && LATIN_NAME.test(name) && !NAME_LANGUAGES.some((language) => foldedName(layer.nameOf(entry, language)) === name)) {
      const other = foundOtherwise(name, first, node);
      if (other >= 0) {
        needed.add(other);
        left.add(first);
        redundant.add(spellingKey(layer.idOf(entry), words));
      }
    }
    for (let child = childStart[node] as number; child < (childStart[node + 1] as number); child++) visit(child, [...words, layer.words.text(nodeWord[child] as number)]);
  };
  visit(0, []);
  return redundant;
}
