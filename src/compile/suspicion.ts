// What a spelling's own form says against it: acronyms, common words, given and family names.

import { ALIAS } from '../gazetteer/model';
import { foldedName } from '../gazetteer/name-words';
import type { EntityType } from '../types';
import { withArticle } from './arabic-forms';
import { isAcronym } from './seed-names';
import type { CueWord, Demonym } from './seeds';

/** What names are held against. */
interface KnownWords {
  demonyms?: readonly Demonym[];
  cues?: readonly CueWord[];
  commonWords?: ReadonlySet<string>;
  givenNames?: ReadonlySet<string>;
  surnames?: ReadonlySet<string>;
}

export class Suspicion {
  private ordinaryWords: ReadonlySet<string> | undefined;
  private demonymWords: ReadonlySet<string> | undefined;

  constructor(private readonly known: KnownWords) {}

  /** ALIAS flags that follow from the form itself. */
  of(words: readonly string[], text: string, type: EntityType): number {
    let flags = 0;
    if (isAcronym(text)) flags |= ALIAS.acronym;
    if (/\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text)) flags |= ALIAS.lower;
    if (/\p{Ll}\.$/u.test(text)) return flags | ALIAS.finalDot;
    // A name of common words only is one where it is capitalised (`province orientale` is none).
    // `S&D` is none of short words.
    if (words.length > 1 && (flags & ALIAS.acronym) === 0 && this.isOfCommonWords(words)) flags |= ALIAS.common;
    if (words.length === 1) {
      const word = words[0] as string;
      const { commonWords, givenNames, surnames } = this.known;
      if (commonWords?.has(word)) flags |= ALIAS.common;
      // المدينة (the city) is Medina only where the text says so otherwise.
      if (this.isOrdinary(word)) flags |= ALIAS.weak;
      // A family name that is a nationality word too (السوداني) is mostly the latter.
      if (type === 'person' && this.isDemonym(word)) flags |= ALIAS.common;
      if (type !== 'person' && givenNames?.has(word)) flags |= ALIAS.givenName;
      if (type !== 'person' && surnames?.has(word)) flags |= ALIAS.surname;
    }
    return flags;
  }

  isOfCommonWords(words: readonly string[]): boolean {
    const { commonWords } = this.known;
    return commonWords !== undefined && words.every((word) => commonWords.has(word) || word.length < 3);
  }

  private isOrdinary(word: string): boolean {
    this.ordinaryWords ??= new Set((this.known.cues ?? []).flatMap(({ cue, form }) => (cue === 'word' ? [foldedName(form)] : [])));
    return this.ordinaryWords.has(word);
  }

  private isDemonym(word: string): boolean {
    this.demonymWords ??= new Set((this.known.demonyms ?? []).flatMap(({ ar }) => [...ar, ...ar.map(withArticle)].map(foldedName)));
    return this.demonymWords.has(word);
  }
}
