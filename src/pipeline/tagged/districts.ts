// Yemeni districts, whose head stands before the directorates of governments too: مديرية الشعيب بالضالع is no body, but مديرية الصحة بالضالع is one.

import { CUE } from '../../gazetteer/model';
import { COARSE_OF } from '../../tagger/labels';
import { hashRange } from '../../text/folding';
import { GAP_SPACE } from '../../text/tokens';
import { hashOf } from '../../text/word-hashes';
import { startOfUnlisted } from '../document/arabic-words';
import { type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import type { Document } from '../document/document';
import { placeBehindWord } from '../names/tagged-spans';
import { WEIGHT } from '../document/weights';
import type { Weighing } from './weighing';

const HEAD = /* @__PURE__ */ hashOf('مديرية');
/** What directorates are there for. */
const PURPOSE = /^(?:ال)?(?:أمن|امن|دفاع|شرطة|مرور|جمارك|مخابرات|استخبارات|مباحث|مكافحة|جوازات|هجرة|أحوال|سجل|تسجيل|سجون|معسكرات|تربية|تعليم|صحة|زراعة|ري|موارد|مياه|ماء|كهرباء|طاقة|نفط|غاز|صناعة|تجارة|تموين|نقل|طرق|موانئ|أشغال|إسكان|إعمار|بناء|بيئة|سياحة|آثار|ثقافة|إعلام|مسارح|شباب|رياضة|أوقاف|إفتاء|شؤون|عمل|تشغيل|اندماج|تنمية|تخطيط|توجيه|إحصاء|مالية|ضرائب|مصالح|خدمات|هندسة|مساحة|بلدية|بلديات|مدينة|ضواحي|قضاء|عدل|انتخابات|انتخاب|جريدة|حج|بريد|اتصالات|غابات|حراجة|صيد|ثروة|حماية|وثائق|أرشيف|تكوين|برامج|عقود|مشتريات|رقابة|تفتيش|دعم|إدارة|عمليات|حرب|عامة)$/u;

/** Whether a word that begins at `token` is the head of a district rather than of a directorate. */
function isDistrictHead({ text, tokens, stems, cues }: Document, token: number): boolean {
  const next = token + 1;
  if (hashRange(text, stems[token] as number, tokens.end[token] as number) !== HEAD || next >= tokens.count || tokens.gap[next] !== GAP_SPACE) return false;
  return ((cues[next] as number) & (CUE.demonym | CUE.function)) === 0 && !PURPOSE.test(text.slice(tokens.start[next], tokens.end[next]));
}

/** Proposes the district in what the tagger takes for a body, and weighs the listed place behind it; false where there is none. */
export function proposeDistrict({ document, decoded, byEnd, evidenceOf, explain }: Weighing, found: number, last: number, candidates: CandidateSpan[]): boolean {
  if (last === found || !isDistrictHead(document, found)) return false;
  const first = found + 1;
  const place = placeBehindWord(document, byEnd, first, last);
  const end = place === undefined ? last : last - 1;
  // The town and the governorate that is called like it: which of them is told later.
  if (place !== undefined) byEnd.find(last, (one) => {
    if (one.start === place.start && one.refs.length > 0) weigh(one, 'behind-preposition', WEIGHT.apart);
    return false;
  });
  const evidence = evidenceOf(decoded.margin(found, last, COARSE_OF.organisation));
  const known = byEnd.find(end, ({ tokenStart, type }) => tokenStart === first && type === 'region');
  if (known !== undefined) {
    weigh(known, 'district', WEIGHT.apart + evidence - evidenceOf(decoded.margin(first, end, COARSE_OF.region)));
    return true;
  }
  const district = newCandidate(first, end, startOfUnlisted(document, first), document.tokens.end[end] as number, 'region', 'tagger', explain);
  weigh(district, 'district', evidence + WEIGHT.unlisted);
  candidates.push(district);
  return true;
}
