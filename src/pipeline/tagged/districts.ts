// Yemeni districts, whose head stands before the directorates of governments too: مديرية الشعيب بالضالع is no body, but مديرية الصحة بالضالع is one.

import { CUE } from '../../gazetteer/model';
import { COARSE_OF } from '../../tagger/labels';
import { BEH } from '../../text/arabic-letters';
import { hashRange } from '../../text/folding';
import { GAP_SPACE } from '../../text/tokens';
import { hashOf } from '../../text/word-hashes';
import { startOfUnlisted } from '../document/arabic-words';
import { type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import type { Document } from '../document/document';
import { WEIGHT } from '../document/weights';
import type { Weighing } from './weighing';

const HEAD = /* @__PURE__ */ hashOf('مديرية');
const IN = /* @__PURE__ */ hashOf('في');
/** What directorates are there for. */
const PURPOSE = /^(?:ال)?(?:أمن|امن|دفاع|شرطة|مرور|جمارك|مخابرات|استخبارات|مباحث|مكافحة|جوازات|هجرة|أحوال|سجل|تسجيل|سجون|معسكرات|تربية|تعليم|صحة|زراعة|ري|موارد|مياه|ماء|كهرباء|طاقة|نفط|غاز|صناعة|تجارة|تموين|نقل|طرق|موانئ|أشغال|إسكان|إعمار|بناء|بيئة|سياحة|آثار|ثقافة|إعلام|مسارح|شباب|رياضة|أوقاف|إفتاء|شؤون|عمل|تشغيل|اندماج|تنمية|تخطيط|توجيه|إحصاء|مالية|ضرائب|مصالح|خدمات|هندسة|مساحة|بلدية|بلديات|مدينة|ضواحي|قضاء|عدل|انتخابات|انتخاب|جريدة|حج|بريد|اتصالات|غابات|حراجة|صيد|ثروة|حماية|وثائق|أرشيف|تكوين|برامج|عقود|مشتريات|رقابة|تفتيش|دعم|إدارة|عمليات|حرب|عامة)$/u;

/** Whether a word that begins at `token` is the head of a district rather than of a directorate. */
function isDistrictHead({ text, tokens, stems, cues }: Document, token: number): boolean {
  const next = token + 1;
  if (hashRange(text, stems[token] as number, tokens.end[token] as number) !== HEAD || next >= tokens.count || tokens.gap[next] !== GAP_SPACE) return false;
  return ((cues[next] as number) & (CUE.demonym | CUE.function)) === 0 && !PURPOSE.test(text.slice(tokens.start[next], tokens.end[next]).normalize());
}

/** Proposes the district in what the tagger takes for a body, if it is not a listed one, and weighs what it lies in; false where there is none. */
export function proposeDistrict({ document, decoded, byEnd, evidenceOf, explain }: Weighing, found: number, last: number, candidates: CandidateSpan[]): boolean {
  if (last === found || !isDistrictHead(document, found)) return false;
  const { text, tokens, stems, cues } = document;
  const first = found + 1;
  let end = first;
  while (end < last && tokens.hash[end + 1] !== IN && ((cues[end + 1] as number) & CUE.directions) === 0 && (stems[end + 1] === tokens.start[end + 1] || text.charCodeAt(tokens.start[end + 1] as number) !== BEH)) end++;
  // Districts lie in governorates, and not in the towns that these are called like.
  if (end < last) byEnd.find(last, (one) => {
    if (one.tokenStart === end + 1 && one.start === stems[end + 1] && one.refs.length > 0) weigh(one, 'behind-preposition', one.type === 'region' ? 2 * WEIGHT.apart : WEIGHT.apart);
    return false;
  });
  const evidence = evidenceOf(decoded.margin(found, last, COARSE_OF.organisation));
  for (let token = end; token >= first; token--) {
    const known = byEnd.find(token, ({ tokenStart, type, refs }) => tokenStart === first && type === 'region' && refs.length > 0);
    if (known === undefined) continue;
    weigh(known, 'district', WEIGHT.apart + evidence - evidenceOf(decoded.margin(first, token, COARSE_OF.region)));
    return true;
  }
  const district = newCandidate(first, end, startOfUnlisted(document, first), tokens.end[end] as number, 'region', 'tagger', explain);
  weigh(district, 'district', evidence + WEIGHT.unlisted + WEIGHT.apart);
  candidates.push(district);
  return true;
}
