// Markdown to text: the words without their signs. Code, front matter, link targets and HTML tags are left out. Not a full
// CommonMark reader: a sign that it does not know stays in the text, where it does no harm to offsets.

import { Parser } from 'htmlparser2';
import { type MappedText, TextBuilder } from './text-map';

const PREFIX = /^[ \t]*(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|#{1,6}(?=[ \t])|\[[ xX]\](?=[ \t]))[ \t]*)*/;
/** Rules, underlines of headings, targets of links. */
const SIGNS_ONLY = /^[ \t]*(?:[-=*_]{2,}[ \t]*|(?:[-*_][ \t]*){3,})$|^ {0,3}\[[^\]]{1,200}\]:[ \t]/;
/** With two hyphens somewhere, the row under a table's head. As one expression, `[ \t:|-]*--[ \t:|-]*$`, it took 9.5 s for a line of 4,000 hyphens and a letter. */
const TABLE_RULE = /^[ \t:|-]+$/;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;
const LINK = /!?\[((?:[^[\]\\\n]|\\.|\[[^[\]\n]{0,200}\]){0,1000})\](?:\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,1000})?\)|\[[^\]\n]{0,200}\])/y;
const TAG = /<!--[^\n]{0,2000}?-->|<\/?[A-Za-z][^<>\n]{0,1000}>/y;
const FOOTNOTE = /\[\^[^\]\s]{1,100}\]:?/y;
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
const WORD = /[\p{L}\p{N}]/u;

/** Lines that are all sign. */
function isAllSign(line: string): boolean {
  return SIGNS_ONLY.test(line) || (TABLE_RULE.test(line) && line.includes('--'));
}

/** The text of a Markdown document; never fails, whatever the signs. Linear in the source. */
export function markdownToText(markdown: string): MappedText {
  const builder = new TextBuilder(markdown);
  let at = 0;
  let fence: string | undefined;
  const front = /^---[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(markdown);
  if (front) at = front[0].length;
  while (at < markdown.length) {
    const next = markdown.indexOf('\n', at);
    const end = next < 0 ? markdown.length : next;
    const line = markdown.slice(at, end);
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else if (!isAllSign(line)) inline(markdown, at + (PREFIX.exec(line)?.[0].length ?? 0), end, builder, line.trimStart().startsWith('|'));
    if (next >= 0) builder.copy(next, next + 1);
    at = end + 1;
  }
  return builder.finish();
}

/** Copies one line, or the label of a link, without its signs. */
function inline(markdown: string, start: number, end: number, builder: TextBuilder, table: boolean): void {
  let copied = start;
  let at = start;
  const skip = (to: number) => {
    builder.copy(copied, at);
    copied = to;
    at = to;
  };
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(markdown);
    return found !== null && at + found[0].length <= end ? found : null;
  };
  while (at < end) {
    const sign = markdown[at] as string;
    if (sign === '\\' && at + 1 < end && /[!-/:-@[-`{-~]/.test(markdown[at + 1] as string)) {
      skip(at + 1);
      at++;
    } else if (sign === '[' || (sign === '!' && markdown[at + 1] === '[')) {
      const footnote = match(FOOTNOTE);
      const link = footnote === null ? match(LINK) : null;
      if (footnote) skip(at + footnote[0].length);
      else if (link) {
        const label = at + (sign === '!' ? 2 : 1);
        const after = at + link[0].length;
        skip(after);
        inline(markdown, label, label + (link[1] as string).length, builder, false);
      } else at++;
    } else if (sign === '<') {
      const tag = match(TAG);
      if (tag) skip(at + tag[0].length);
      else at++;
    } else if (sign === '&') {
      const reference = match(REFERENCE)?.[0];
      const decoded = reference === undefined ? undefined : decodeReference(reference);
      if (reference !== undefined && decoded !== undefined && decoded !== reference) {
        const from = at;
        skip(at + reference.length);
        builder.place(decoded, from, reference.length);
      } else at++;
    } else if (sign === '`') skip(at + 1);
    else if (sign === '*' || sign === '_' || sign === '~') {
      let run = at;
      while (run < end && markdown[run] === sign) run++;
      if (isEmphasis(sign, run - at, markdown[at - 1], markdown[run])) skip(run);
      else at = run;
    } else if (sign === '|' && table) {
      const bar = at;
      skip(at + 1);
      builder.place('\t', bar, 1);
    } else at++;
  }
  skip(end);
}

/** What a character reference of HTML stands for; itself where there is none of the name. */
function decodeReference(reference: string): string {
  let decoded = '';
  const parser = new Parser({ ontext: (text) => {
    decoded += text;
  } });
  parser.end(reference);
  return decoded;
}

function isEmphasis(sign: string, length: number, before: string | undefined, after: string | undefined): boolean {
  if (length > 3 || (sign === '~' && length !== 2)) return false;
  const open = before === undefined || /\s/.test(before);
  const closed = after === undefined || /\s/.test(after);
  if (open && closed) return false;
  return sign !== '_' || !(WORD.test(before ?? ' ') && WORD.test(after ?? ' '));
}
