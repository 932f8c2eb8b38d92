// Lists of Arabic names of which the first alone has its head, each behind a comma and و: `حي الزهراء، والتحرير، والعلماء، والنهضة`, `مستوطنات «معاليه مخماش»، و«ريمونيم»، و«بساغوت»`.

import { CUE } from '../../gazetteer/model';
import { WAW } from '../../text/arabic-letters';
import { ARABIC, LAST_JOINT, type Tokens } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';

/** Heads of quarters, villages and settlements. */
const HEADS = CUE.siteHead | CUE.cityHead;
/** After a comma و mostly begins a clause: so many names in a row are a list, and quoted ones from the second on. */
const FEWEST = 4;
const FEWEST_QUOTED = 2;
/** Words of a name. */
const LONGEST = 3;
const COMMA = /^[»"”]? ?، ?$/u;
const COMMA_AND = /^[»"”]?،? ?و ?[«"“]$/u;
const OPENING = /^ ["«“]$/u;

/** Whether a name stands in quotation marks right behind its head (`بلدة «خربة المراجم»`). */
export function isQuotedBehind({ text, start, end, flags }: Tokens, token: number): boolean {
  return ((flags[token] as number) & ARABIC) !== 0 && OPENING.test(text.slice(end[token - 1], start[token]));
}

/** They are called so in quotation marks only; without them it may be a woman who settles. */
const SETTLEMENTS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['مستوطنة', 'بمستوطنة', 'ومستوطنة', 'لمستوطنة', 'مستوطنات', 'لمستوطنات', 'بمستوطنات', 'مستوطنتي', 'بؤرة', 'البؤرة', 'كيبوتس', 'مستعمرة']);

export function isSettlement({ hash }: Tokens, token: number): boolean {
  return SETTLEMENTS.has(hash[token] as number);
}

/** Writes to `governing` what the head of the first name of such a list says of the others. */
export function governLists(tokens: Tokens, cues: Uint32Array, governing: Uint32Array): void {
  const { count, flags } = tokens;
  for (let token = 1; token < count; token++) {
    const heads = (governing[token] as number) & HEADS;
    if (heads === 0 || ((flags[token] as number) & ARABIC) === 0 || governing[token - 1] === governing[token]) continue;
    const isQuoted = isQuotedBehind(tokens, token);
    const names: number[] = [];
    for (let at = nextOf(tokens, cues, token, isQuoted); at > 0; at = nextOf(tokens, cues, at, isQuoted)) names.push(at);
    if (names.length >= (isQuoted ? FEWEST_QUOTED : FEWEST)) for (const name of names) governing[name] = heads | CUE.several;
  }
}

/** Where the next name of the list begins behind that at `token`, 0 where there is none. */
function nextOf({ text, count, flags, gap, start, end }: Tokens, cues: Uint32Array, token: number, isQuoted: boolean): number {
  let last = token;
  while (last + 1 < count && last - token < LONGEST && (gap[last + 1] as number) <= LAST_JOINT) last++;
  const next = last + 1;
  if (next >= count || last - token >= LONGEST || ((flags[next] as number) & ARABIC) === 0) return 0;
  if (isQuoted) {
    // و is a word of its own before a quotation mark.
    const quoted = next + 1 < count && (end[next] as number) - (start[next] as number) === 1 ? next + 1 : next;
    return COMMA_AND.test(text.slice(end[last], start[quoted])) ? quoted : 0;
  }
  const isAnd = text.charCodeAt(start[next] as number) === WAW && ((cues[next] as number) & (CUE.saying | CUE.title)) === 0;
  return isAnd && COMMA.test(text.slice(end[last], start[next])) ? next : 0;
}
