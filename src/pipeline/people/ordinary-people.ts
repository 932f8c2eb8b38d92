// Callings of people whom no list has: before or behind them a famous name is that of another (`le berger Amadou Koufa`, المزارع خالد مشعل).

import { AFTER_SEPARATOR, FIRST_UPPER, GAP_SPACE, SENTENCE_START } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { INDEFINITE } from '../document/apposition';
import type { CandidateSpan } from '../document/candidate';
import type { Document } from '../document/document';

const ORDINARY: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'commerçant', 'commerçante', 'berger', 'éleveur', 'éleveuse', 'cultivateur', 'cultivatrice', 'paysan', 'paysanne', 'lycéen', 'lycéenne', 'écolier', 'chauffeur', 'infirmier', 'infirmière', 'vendeur', 'vendeuse', 'ouvrier', 'ouvrière', 'maçon', 'pêcheur', 'boulanger', 'boulangère', 'mécanicien', 'coiffeur', 'coiffeuse', 'menuisier', 'ménagère', 'déplacé', 'déplacée', 'riverain', 'riveraine',
  'pharmacien', 'pharmacienne', 'plombier', 'viticulteur', 'viticultrice', 'maraîcher', 'maraîchère', 'restaurateur', 'restauratrice',
  'shopkeeper', 'farmer', 'shepherd', 'herder', 'fisherman', 'labourer', 'laborer', 'vendor', 'baker', 'mechanic', 'carpenter', 'housewife', 'villager', 'motorist', 'passerby', 'pharmacist',
  'العامل', 'العاملة', 'المزارع', 'المزارعة', 'الفلاح', 'النازح', 'النازحة', 'السائق', 'الراعي', 'الصياد', 'الخباز', 'الحلاق', 'الموظف', 'الموظفة', 'البائع', 'التاجر', 'الطفل', 'الطفلة', 'المدرس', 'المدرسة', 'الممرض', 'الممرضة', 'النجار', 'الحداد', 'اللاجئ', 'اللاجئة', 'الشاب', 'الشابة', 'الطالب', 'الطالبة', 'التلميذ', 'التلميذة', 'المعلم', 'المعلمة', 'يدعى', 'بائع',
]);

/** Callings that are said of people behind their names only. */
const IN_APPOSITION: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['instituteur', 'institutrice', 'enseignant', 'enseignante', 'agriculteur', 'agricultrice', 'étudiant', 'étudiante', 'retraité', 'retraitée', 'épicier', 'épicière', 'teacher', 'student', 'nurse', 'driver', 'electrician', 'plumber']);
const ENGLISH: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['teacher', 'student', 'nurse', 'driver', 'electrician', 'plumber', 'shopkeeper', 'farmer', 'shepherd', 'herder', 'fisherman', 'labourer', 'laborer', 'vendor', 'baker', 'mechanic', 'carpenter', 'housewife', 'villager', 'motorist', 'pharmacist']);

/** `Joseph Kabila, instituteur à Kananga`, `Joe Biden, a teacher`: English callings have their article, but for those of others (`Joe Biden, student leaders`). */
function isBeforeOrdinaryCalling({ tokens }: Document, { tokenStart, tokenEnd, refs }: CandidateSpan): boolean {
  const { hash, count, flags } = tokens;
  // Malala Yousafzai is a student; of one who is listed by fewer words (`Joseph Mukendi Kabila`) it says that he is another.
  if (!refs.every(({ words }) => words < tokenEnd - tokenStart + 1)) return false;
  const next = tokenEnd + 1;
  if (next >= count || ((flags[next] as number) & (AFTER_SEPARATOR | SENTENCE_START | FIRST_UPPER)) !== AFTER_SEPARATOR) return false;
  const isIndefinite = INDEFINITE.has(hash[next] as number);
  const calling = hash[isIndefinite && next + 1 < count ? next + 1 : next] as number;
  return (ORDINARY.has(calling) || IN_APPOSITION.has(calling)) && (isIndefinite || !ENGLISH.has(calling));
}

/** `Scargill, 29, of Wakefield`, `Michael Jackson, 34, of Flint`; whom everybody knows nobody introduces like that. */
const AGE_AND_TOWN = /^, (?:aged )?\d\d(?: ans| years old)?, (?:of |from |de |d['’])\p{Lu}/u;
const BEHIND = 30;

/** Whether age and town stand right behind a name: `next` is the name behind it. */
export function isIntroducedByTown({ text }: Document, { end }: CandidateSpan, next: CandidateSpan | undefined): boolean {
  return next?.type === 'city' && next.start - end < BEHIND && AGE_AND_TOWN.test(text.slice(end, next.start + 1));
}

/** Whether such a calling stands right before a name or behind it; with a capital a calling may be a name (`Baker`). */
export function isOfOrdinaryCalling(document: Document, candidate: CandidateSpan): boolean {
  const { tokens } = document;
  const { tokenStart } = candidate;
  if (isBeforeOrdinaryCalling(document, candidate)) return true;
  return tokenStart > 0 && tokens.gap[tokenStart] === GAP_SPACE && ((tokens.flags[tokenStart - 1] as number) & FIRST_UPPER) === 0 && ORDINARY.has(tokens.hash[tokenStart - 1] as number);
}
