// What the title before a name says of whose it is: `Mme Macron` is not the president, nor is `M. Merkel` the chancellor.

import { CUE, ENTRY_KIND } from '../../gazetteer/model';
import { FIRST_UPPER, GAP_ABBREVIATION, GAP_HYPHEN, GAP_SPACE } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import type { CandidateSpan } from '../document/candidate';
import type { Document } from '../document/document';
import { isNamedInFull } from './last-century';
import type { EntryRef } from '../document/readings';

const OF_WOMEN: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'mrs', 'ms', 'miss', 'lady', 'dame', 'baroness', 'queen', 'princess', 'duchess', 'congresswoman', 'chairwoman', 'spokeswoman',
  'mme', 'mmes', 'mlle', 'madame', 'mademoiselle', 'présidente', 'chancelière', 'reine', 'princesse', 'duchesse', 'députée', 'sénatrice', 'ambassadrice',
  'السيدة', 'الآنسة', 'الرئيسة', 'المستشارة', 'الوزيرة', 'النائبة', 'الدكتورة', 'الملكة', 'الأميرة', 'الشيخة', 'السفيرة', 'الناشطة', 'الصحفية', 'الصحافية', 'الفنانة', 'الممثلة', 'الإعلامية',
]);
const OF_MEN: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['mr', 'm', 'mm', 'monsieur', 'king', 'prince', 'roi', 'sir', 'congressman', 'السيد', 'الرئيس', 'الملك', 'الأمير']);
/** Behind these a title is a woman's or a man's (`la ministre Borne`, `l'ancien président Clinton`); behind `le` many are written of women too. */
const MISS = /* @__PURE__ */ hashOf('miss');
const ABBREVIATED: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['m', 'mm']);
const FEMININE = /* @__PURE__ */ hashOf('la');
const EX = /* @__PURE__ */ hashOf('ex');
const PRESIDENT = /* @__PURE__ */ hashOf('président');
const FORMER = /* @__PURE__ */ hashOf('ancien');
const FORMER_OF_WOMEN = /* @__PURE__ */ hashOf('ancienne');

export type Sex = 'woman' | 'man' | undefined;

/** What the word before a single surname says; a given name says more than any title. */
export function sexSaid({ tokens, cues }: Document, { tokenStart, tokenEnd }: CandidateSpan): Sex {
  const title = tokenStart - 1;
  if (title < 0 || (tokenEnd > tokenStart && ((cues[tokenStart] as number) & CUE.particle) === 0)) return undefined;
  // A dot may stand between: `M. Macron`.
  if (tokens.gap[tokenStart] !== GAP_SPACE && tokens.gap[tokenStart] !== GAP_ABBREVIATION) return undefined;
  const hash = tokens.hash[title] as number;
  const isCapital = ((tokens.flags[title] as number) & FIRST_UPPER) !== 0;
  if (OF_WOMEN.has(hash)) return hash === MISS && !isCapital ? undefined : 'woman';
  if (OF_MEN.has(hash)) return isInitial(tokens, cues, title) ? undefined : 'man';
  if (title === 0 || ((cues[title] as number) & CUE.title) === 0) return undefined;
  // `l'ex-président Clinton`: a woman was présidente.
  if (tokens.gap[title] === GAP_HYPHEN) return hash === PRESIDENT && tokens.hash[title - 1] === EX ? 'man' : undefined;
  if (tokens.gap[title] !== GAP_SPACE) return undefined;
  const article = tokens.hash[title - 1] as number;
  return article === FEMININE || article === FORMER_OF_WOMEN ? 'woman' : article === FORMER ? 'man' : undefined;
}

/** `Angela M. Merkel`, `une arme de 9 mm Beretta` */
function isInitial({ hash, flags, gap }: Document['tokens'], cues: Uint32Array, title: number): boolean {
  if (!ABBREVIATED.has(hash[title] as number)) return false;
  return ((flags[title] as number) & FIRST_UPPER) === 0 || (title > 0 && gap[title] === GAP_SPACE && ((cues[title - 1] as number) & CUE.given) !== 0);
}

/** Whether a referent is a man where a woman is meant, or the other way round; of whom nobody knows it a woman's title is only where the text names them in full. */
export function isOfOtherSex(document: Document, chosen: readonly CandidateSpan[], ref: EntryRef, sex: Sex): boolean {
  if (sex === undefined) return false;
  const kind = ref.layer.entryKind[ref.entry];
  if (kind === ENTRY_KIND.someone) return sex === 'woman' && !isNamedInFull(document, chosen, ref);
  return kind === (sex === 'woman' ? ENTRY_KIND.man : ENTRY_KIND.woman);
}
