// Callings of people whom no list has: before them a famous name is that of another (`le berger Amadou Koufa`, المزارع خالد مشعل).

import { FIRST_UPPER, GAP_SPACE } from '../text/tokens';
import { hashesOf } from '../text/word-hashes';
import type { CandidateSpan } from './candidate';
import type { Document } from './document';

const ORDINARY: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'commerçant', 'commerçante', 'berger', 'éleveur', 'éleveuse', 'cultivateur', 'cultivatrice', 'paysan', 'paysanne', 'lycéen', 'lycéenne', 'écolier', 'chauffeur', 'infirmier', 'infirmière', 'vendeur', 'vendeuse', 'ouvrier', 'ouvrière', 'maçon', 'pêcheur', 'boulanger', 'boulangère', 'mécanicien', 'coiffeur', 'coiffeuse', 'menuisier', 'ménagère', 'déplacé', 'déplacée', 'riverain', 'riveraine',
  'shopkeeper', 'farmer', 'shepherd', 'herder', 'fisherman', 'labourer', 'laborer', 'vendor', 'baker', 'mechanic', 'carpenter', 'housewife', 'villager', 'motorist', 'passerby',
  'العامل', 'العاملة', 'المزارع', 'المزارعة', 'الفلاح', 'النازح', 'النازحة', 'السائق', 'الراعي', 'الصياد', 'الخباز', 'الحلاق', 'الموظف', 'الموظفة', 'البائع', 'التاجر', 'الطفل', 'الطفلة', 'المدرس', 'المدرسة', 'الممرض', 'الممرضة', 'النجار', 'الحداد', 'اللاجئ', 'اللاجئة', 'يدعى',
]);

/** Whether such a calling stands right before a name; with a capital it may be one (`Baker`). */
export function isBehindOrdinaryCalling({ tokens }: Document, { tokenStart }: CandidateSpan): boolean {
  return tokenStart > 0 && tokens.gap[tokenStart] === GAP_SPACE && ((tokens.flags[tokenStart - 1] as number) & FIRST_UPPER) === 0 && ORDINARY.has(tokens.hash[tokenStart - 1] as number);
}
