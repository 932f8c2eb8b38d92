// Divisions that are called by a direction (`Nord`, `Extrême-Nord`, `Eastern Province`, الشمال الغربي): hardly ever without their head word, but abroad.

import { wordsOfName } from '../gazetteer/name-words';
import type { EntityType } from '../types';
import { ARTICLE } from './arabic-forms';
import type { CueWord } from './seeds';

/** What such a name has besides. */
const BESIDE = ['Extrême', 'Far', 'Province', 'Region', 'District', 'State', 'Governorate', 'Zone', 'Department', 'Division', 'أقصى'];

/** Tells names of directions by the cue words of that class. */
export class Directions {
  private readonly words: ReadonlySet<string>;

  constructor(cues: readonly CueWord[]) {
    const forms = cues.flatMap(({ cue, form }) => (cue === 'directions' ? [form] : []));
    this.words = new Set([...forms, ...BESIDE].flatMap((form) => wordsOfName(form) ?? []));
  }

  /** Whether a division has a name of such words alone. */
  isName(type: EntityType, name: string): boolean {
    if (type !== 'region') return false;
    const words = wordsOfName(name) ?? [];
    return words.length > 0 && words.every((word) => this.words.has(word) || (word.startsWith(ARTICLE) && this.words.has(word.slice(ARTICLE.length))));
  }
}
