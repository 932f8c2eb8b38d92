// Markup that a copied text still has: HTML tags, emphasis and links of Markdown and forums, character references. What stands for it is as long, so that offsets stay those of the raw text.

import { NO_WIDTH } from './fillers';
import { withoutReferences } from './references';

/** Tags that end no line, and those that end one. */
const INLINE = 'a|abbr|b|bdi|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u';
const BLOCK = 'article|aside|blockquote|br|caption|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|img|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul';
/** `<b>`, `</p>`; the mark of a footnote (`<sup>[12]</sup>`, `<sup><a href="#n">1</a></sup>`) is none of the text. */
const TAG = new RegExp(`<(?:(sup(?:>| [^<>]{0,99}>)(?:<a [^<>]{0,500}>)?\\[?\\d{1,3}\\]?(?:</a>)?</sup)|/?(?:(${INLINE})|${BLOCK})(?=[\\s/>])[^<>]{0,500})>`, 'gi');
/** `[b]`, `[url=https://…]` */
const FORUM_TAG = /\[\/?(?:b|i|u|s|url|quote|color|size|font)(?:=[^[\]\n]{0,200})?\]/gi;
/** `**Alep**`, `_Alep_`; but `#Gaza_City`, and the star of a list. */
const EMPHASIS = /(?<!\*)\*{1,3}(?=[\p{L}\p{M}])|(?<=[\p{L}\p{M}\p{N}.,;:!?…)»”"'’])\*{1,3}(?!\*)|(?<![\p{L}\p{M}\p{N}_#@])_+(?=\p{L})|(?<=[\p{L}\p{M}])_+(?![\p{L}\p{N}_])/gu;
/** `[Alep](https://…)` */
const LINK = /(!?\[)([^[\]\n]{1,200})(\]\((?:https?:|\/|#|mailto:)[^\s()]{0,500}\))/g;

const filled = (raw: string) => NO_WIDTH.repeat(raw.length);

/** The text without its markup, as long as before. Cost: a search for each kind of mark, and a pass for those that are there. */
export function withoutMarkup(text: string): string {
  let plain = text;
  if (plain.includes('<')) plain = plain.replace(TAG, (raw, note?: string, inline?: string) => (note === undefined && inline === undefined ? `\n${' '.repeat(raw.length - 1)}` : filled(raw)));
  if (plain.includes('](')) plain = plain.replace(LINK, (_, before: string, name: string, behind: string) => filled(before) + name + filled(behind));
  if (plain.includes('[/')) plain = plain.replace(FORUM_TAG, filled);
  if (plain.includes('*') || plain.includes('_')) plain = plain.replace(EMPHASIS, filled);
  return plain.includes('&') ? withoutReferences(plain) : plain;
}
