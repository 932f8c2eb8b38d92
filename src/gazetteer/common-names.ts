// People called as many others are (`Pedro Sánchez`, `Mahmoud Khalil`, أنور إبراهيم): such a name alone does not say which of them is meant.

import { hashOf } from '../text/word-hashes';
import type { EntityType, NameLanguage } from '../types';
import type { LayerColumns } from './columns';
import { CUE_BASE, CUE_CLASSES } from './model';
import type { WordTable } from './words';

/** A given name is common with so many names that go on from it, a family name with people of so many countries (many Assads are one family). */
const COMMON_GIVEN = 11;
const COMMON_FAMILY = 4;
/** One for each script. */
const LANGUAGES: readonly NameLanguage[] = ['en', 'ar'];

/** What is asked of a layer. */
interface Names extends Pick<LayerColumns, 'aliasEntry' | 'aliasStart' | 'childStart' | 'entryCountry' | 'nodeWord' | 'rootChild'> {
  readonly words: WordTable;
  nameOf(entry: number, language: NameLanguage): string;
  typeOf(entry: number): EntityType;
}

const ARTICLE = /^[ae]l-/i;

/** No family names (`Hassan II`, `Enver Pasha`). */
const NO_FAMILY = /^(?:[IVX]+|Pasha|Bey|Khatun)$/;
const TITLE = CUE_BASE + CUE_CLASSES.indexOf('title');

export class CommonNames {
  private readonly known = new Map<number, boolean>();

  constructor(private readonly layer: Names) {}

  /** Whether the given name and the family name of a person are both those of many others. Cost: one pass over the layer's names, once for each entry. */
  has(entry: number): boolean {
    let is = this.known.get(entry);
    if (is === undefined) {
      is = LANGUAGES.some((language) => this.isCommon(this.layer.nameOf(entry, language)));
      this.known.set(entry, is);
    }
    return is;
  }

  /** The packed countries of the people whose names end in a word. Cost: one pass over the layer's names. */
  countriesOf(text: string): ReadonlySet<number> {
    const { aliasEntry, aliasStart, nodeWord } = this.layer;
    const word = this.word(text);
    const countries = new Set<number>();
    for (let node = word < 0 ? -1 : nodeWord.indexOf(word); node >= 0; node = nodeWord.indexOf(word, node + 1)) {
      for (let alias = aliasStart[node] as number; alias < (aliasStart[node + 1] as number); alias++) {
        const entry = aliasEntry[alias] as number;
        if (entry < CUE_BASE && this.layer.typeOf(entry) === 'person') countries.add(this.layer.entryCountry[entry] as number);
      }
    }
    return countries;
  }

  private isCommon(name: string): boolean {
    const [given, family, more] = name.split(' ');
    if (given === undefined || family === undefined || more !== undefined || NO_FAMILY.test(family)) return false;
    return this.isGiven(given) && this.countriesOf(family.replace(ARTICLE, '')).size >= COMMON_FAMILY;
  }

  private word(text: string): number {
    return this.layer.words.find(hashOf(text), text, 0, text.length);
  }

  /** A given name of many names, and no title (`Prince`). */
  private isGiven(text: string): boolean {
    const { aliasEntry, aliasStart, childStart, rootChild } = this.layer;
    const node = rootChild[this.word(text)] ?? 0;
    if (node === 0) return false;
    const cues = aliasEntry.subarray(aliasStart[node], aliasStart[node + 1]);
    return (childStart[node + 1] as number) - (childStart[node] as number) >= COMMON_GIVEN && !cues.includes(TITLE);
  }
}
