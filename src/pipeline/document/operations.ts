// Names of operations and battles in Arabic, without quotation marks: طوفان الأقصى, عملية نبع السلام, معركة سيف القدس; but معركة حلب is called after the town.

import { hashRange } from '../../text/folding';
import { GAP_SPACE } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import type { Document } from './document';

const HEADS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['عملية', 'معركة']);
/** What such names begin with. */
const FIRST: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['طوفان', 'سيف', 'سور', 'درع', 'نبع', 'غصن', 'مخلب', 'فجر', 'حارس', 'عاصفة', 'بركان', 'عمود', 'ثأر', 'ردع', 'عربات', 'زئير', 'وعد', 'صيحة', 'غضب', 'نسر', 'بأس', 'سهام', 'صدى', 'عزم', 'شعلة', 'حجارة', 'بنيان']);
const FLOOD = /* @__PURE__ */ hashOf('طوفان');
const OF_AL_AQSA = /* @__PURE__ */ hashOf('الأقصى');

/** Whether a token is the first or second word of such a name. */
export function isInOperation({ text, tokens, stems }: Document, token: number): boolean {
  const { hash, gap, start, end, count } = tokens;
  const wordAt = (at: number) => (stems[at] === start[at] ? (hash[at] as number) : hashRange(text, stems[at] as number, end[at] as number));
  const begins = (at: number) => {
    if (at < 0 || !FIRST.has(wordAt(at))) return false;
    if (wordAt(at) === FLOOD && at + 1 < count && hash[at + 1] === OF_AL_AQSA) return true;
    return at > 0 && gap[at] === GAP_SPACE && stems[at] === start[at] && HEADS.has(wordAt(at - 1));
  };
  return begins(token) || (token > 0 && gap[token] === GAP_SPACE && begins(token - 1));
}
