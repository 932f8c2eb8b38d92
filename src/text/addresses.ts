// Web and mail addresses: what stands in them names nobody (`http://example.org/Homs`, `press@damascus.example`).

/** Where one may be: `://`, `www.`, an at sign, or the end of a lower-case host before a slash (`bit.ly/Homs`). */
const MARK = /:\/\/|www\.|WWW\.|@|\.[a-z]{2,6}\//g;
/** What stands before the mark, by its first character. */
const BEFORE: ReadonlyMap<string, RegExp> = /* @__PURE__ */ new Map([[':', /[a-z]/i], ['@', /[a-z\d._%+-]/i], ['.', /[a-z\d.-]/]]);
const DOMAIN = /[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}/iy;
/** A web address ends at white space, quotes and brackets; the marks of the sentence behind it are not its own. */
const REST = /[^\s<>"«»“”()[\]{}،]*/y;
const SENTENCE_MARKS = ".,;:!?'’…؛؟";

function startOf(text: string, end: number, least: number, kind: RegExp): number {
  let start = end;
  while (start > least && kind.test(text.charAt(start - 1))) start--;
  return start;
}

function endOf(text: string, from: number, kind: RegExp): number {
  kind.lastIndex = from;
  let end = from + (kind.exec(text)?.[0].length ?? 0);
  while (end > from && SENTENCE_MARKS.includes(text.charAt(end - 1))) end--;
  return end;
}

/** First unit and last unit + 1 of every address of a text, in order, and infinity behind them. Linear in the text. */
export function addressesIn(text: string): number[] {
  const found: number[] = [];
  let before = 0;
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    const { 0: sign, index } = mark;
    const kind = BEFORE.get(sign.charAt(0));
    const start = kind === undefined ? index : startOf(text, index, before, kind);
    if (kind !== undefined && start === index) continue;
    const behind = index + sign.length;
    const end = endOf(text, behind, sign === '@' ? DOMAIN : REST);
    if (end === behind) continue;
    found.push(start, end);
    before = MARK.lastIndex = end;
  }
  found.push(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  return found;
}
