// Moroccan communes, whose word is that of a group: `بجماعة أولاد عبو بإقليم برشيد`.

import { CUE } from '../../gazetteer/model';
import { GAP_SPACE, type Tokens } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';

const COMMUNE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['جماعة', 'بجماعة', 'لجماعة', 'وجماعة']);
/** What villages are called by, and no groups. */
const FIRST_OF_VILLAGES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['أولاد', 'بني', 'سيدي', 'آيت', 'أيت', 'تيزي', 'مولاي', 'إمي', 'واد', 'سبت', 'أربعاء', 'خميس', 'ثلاثاء', 'اثنين', 'تالوين', 'زاوية']);
/** What a commune lies in, so many tokens behind it at most. */
const ABOVE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['إقليم', 'بإقليم', 'عمالة', 'بعمالة', 'بدائرة', 'بضواحي', 'ضواحي', 'نواحي', 'بنواحي']);
const REACH = 4;

/** Makes heads of towns of such words, in `cues`. Cost: a look at each token, and at some behind such a word. */
export function tellCommunes({ count, hash, gap }: Tokens, cues: Uint32Array): void {
  for (let token = 0; token + 1 < count; token++) {
    if (!COMMUNE.has(hash[token] as number) || gap[token + 1] !== GAP_SPACE) continue;
    let is = FIRST_OF_VILLAGES.has(hash[token + 1] as number);
    for (let at = token + 2; !is && at < count && at <= token + REACH && gap[at] === GAP_SPACE && ((cues[at] as number) & CUE.function) === 0; at++) is = ABOVE.has(hash[at] as number);
    if (is) cues[token] = ((cues[token] as number) & ~(CUE.factionHead | CUE.factionHeadIn)) | CUE.cityHead;
  }
}
