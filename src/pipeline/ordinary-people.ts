// Callings of people whom no list has: before or behind them a famous name is that of another (`le berger Amadou Koufa`, المزارع خالد مشعل).

import { AFTER_SEPARATOR, FIRST_UPPER, GAP_SPACE, SENTENCE_START } from '../text/tokens';
import { hashesOf } from '../text/word-hashes';
import { INDEFINITE } from './apposition';
import type { CandidateSpan } from './candidate';
import type { Document } from './document';

const ORDINARY: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'commerçant', 'commerçante', 'berger', 'éleveur', 'éleveuse', 'cultivateur', 'cultivatrice', 'paysan', 'paysanne', 'lycéen', 'lycéenne', 'écolier', 'chauffeur', 'infirmier', 'infirmière', 'vendeur', 'vendeuse', 'ouvrier', 'ouvrière', 'maçon', 'pêcheur', 'boulanger', 'boulangère', 'mécanicien', 'coiffeur', 'coiffeuse', 'menuisier', 'ménagère', 'déplacé', 'déplacée', 'riverain', 'riveraine',
  'shopkeeper', 'farmer', 'shepherd', 'herder', 'fisherman', 'labourer', 'laborer', 'vendor', 'baker', 'mechanic', 'carpenter', 'housewife', 'villager', 'motorist', 'passerby',
  'العامل', 'العاملة', 'المزارع', 'المزارعة', 'الفلاح', 'النازح', 'النازحة', 'السائق', 'الراعي', 'الصياد', 'الخباز', 'الحلاق', 'الموظف', 'الموظفة', 'البائع', 'التاجر', 'الطفل', 'الطفلة', 'المدرس', 'المدرسة', 'الممرض', 'الممرضة', 'النجار', 'الحداد', 'اللاجئ', 'اللاجئة', 'يدعى',
]);

/** Behind a name and a comma (`Joseph Kabila, instituteur à Kananga`). */
const IN_APPOSITION: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['instituteur', 'institutrice', 'enseignant', 'enseignante', 'agriculteur', 'agricultrice', 'étudiant', 'étudiante', 'lycéen', 'lycéenne', 'retraité', 'retraitée', 'commerçant', 'commerçante', 'cultivateur', 'éleveur', 'infirmier', 'infirmière', 'chauffeur', 'épicier', 'épicière', 'boulanger', 'boulangère', 'coiffeur', 'coiffeuse', 'mécanicien', 'pêcheur', 'teacher', 'student', 'farmer', 'shopkeeper', 'nurse', 'driver', 'electrician', 'plumber', 'mechanic', 'fisherman', 'carpenter']);

/** Whether a name is followed by a comma and such a calling, behind an indefinite article or none. */
function isBeforeOrdinaryCalling({ tokens }: Document, { tokenEnd }: CandidateSpan): boolean {
  const { hash, count, flags } = tokens;
  const next = tokenEnd + 1;
  if (next >= count || ((flags[next] as number) & (AFTER_SEPARATOR | SENTENCE_START | FIRST_UPPER)) !== AFTER_SEPARATOR) return false;
  return IN_APPOSITION.has(hash[next] as number) || (next + 1 < count && INDEFINITE.has(hash[next] as number) && IN_APPOSITION.has(hash[next + 1] as number));
}

/** Whether such a calling stands right before a name, or behind it; with a capital it may be one (`Baker`). */
export function isOfOrdinaryCalling(document: Document, candidate: CandidateSpan): boolean {
  const { tokens } = document;
  const { tokenStart } = candidate;
  if (isBeforeOrdinaryCalling(document, candidate)) return true;
  return tokenStart > 0 && tokens.gap[tokenStart] === GAP_SPACE && ((tokens.flags[tokenStart - 1] as number) & FIRST_UPPER) === 0 && ORDINARY.has(tokens.hash[tokenStart - 1] as number);
}
