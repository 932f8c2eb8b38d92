// Words of the languages that a pack knows so that they are not read as names.

import { Respeller, type RespellingRule } from '../gazetteer/respelling';
import { LEAST_LETTERS, SLIP_KIND } from '../gazetteer/typos';
import { wordList } from '../gazetteer/words';
import { cliticRemainders, SHORTEST_CLITIC_WORD } from './arabic-forms';

/** The folded names of a pack. */
type Names = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

const LATIN_WORD = /^[a-z]{4,}$/;

/** Ordinary words that read as clitic + name (كبيرة as ك + بيرة): the matcher and the stems take them whole. */
export function wordsWithClitics(commonWords: Iterable<string>, names: Names): string[] {
  return [...commonWords].filter((word) => word.length > SHORTEST_CLITIC_WORD && cliticRemainders(word).some((rest) => names.has(rest)));
}

interface WordLists {
  respelling?: readonly RespellingRule[];
  commonWords?: Iterable<string>;
  givenNames?: Iterable<string>;
  townNames?: Iterable<string>;
}

/** Ordinary words that could be a name spelt otherwise (`agree`, Ağrı) or with a slip, and towns that could be another with one: once they are known, the matcher leaves them alone. */
export function wordsLikeNames({ respelling = [], commonWords = [], givenNames = [], townNames = [] }: WordLists, names: Names): string[] {
  if (respelling.length === 0) return [];
  const respeller = new Respeller(respelling);
  const sorted = wordList([...names.keys()].filter((name) => name.length >= LEAST_LETTERS && LATIN_WORD.test(name)).sort(), true);
  const isNear = (word: string) => {
    const near = word.length < LEAST_LETTERS ? undefined : sorted.near?.(Uint16Array.from(word, (letter) => letter.charCodeAt(0)), word.length);
    return near?.some((kind, index) => index % 2 === 1 && kind === SLIP_KIND.light) === true;
  };
  return [
    ...[...commonWords, ...givenNames].filter((word) => LATIN_WORD.test(word) && (respeller.of(word).some(({ form }) => names.has(form)) || isNear(word))),
    ...[...townNames].filter((word) => LATIN_WORD.test(word) && isNear(word)),
  ];
}
