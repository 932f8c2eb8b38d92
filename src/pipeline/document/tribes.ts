// Arabic tribes, which are no entities: what is called like a place behind their heads is none (عشيرتي الندا والزركوش, قبيلة الجبور).

import { WAW } from '../../text/arabic-letters';
import { hashRange } from '../../text/folding';
import { GAP_SPACE } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import type { Document } from './document';

const ONE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['قبيلة', 'عشيرة']);
/** They may be those of a town too (عشائر القرنة). */
const SEVERAL: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['قبيلتي', 'قبيلتا', 'عشيرتي', 'عشيرتا', 'قبائل', 'عشائر']);
const PLURAL: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['قبائل', 'عشائر']);
/** So many names before one in a list are looked at. */
const LONGEST_LIST = 4;

/** The head that a name stands behind, or the names before it in a list, each with و: `'tribe'`, `'tribes'` where it may be of a town; undefined for none. */
export function tribeHead({ text, tokens, stems }: Document, first: number): 'tribe' | 'tribes' | undefined {
  const { gap, start, end } = tokens;
  const isListed = (at: number) => text.charCodeAt(start[at] as number) === WAW && text.startsWith('ال', (start[at] as number) + 1);
  for (let at = first; at > 0 && at > first - LONGEST_LIST && gap[at] === GAP_SPACE; at--) {
    const head = hashRange(text, stems[at - 1] as number, end[at - 1] as number);
    if (SEVERAL.has(head)) return PLURAL.has(head) ? 'tribes' : 'tribe';
    if (at === first && ONE.has(head)) return 'tribe';
    if (!isListed(at)) return undefined;
  }
  return undefined;
}
