// HTML to text: what a reader sees, block by block, with white space as a browser lays it out.

import { Parser } from 'htmlparser2';
import { type MappedText, TextBuilder } from './text-map';

/** Elements whose content is not read. */
const SKIPPED = new Set('script style noscript template title svg math iframe object select textarea audio video canvas'.split(' '));
/** Elements that stand apart from what is around them by an empty line, */
const BLOCKS = new Set('p div article section main header footer aside nav h1 h2 h3 h4 h5 h6 blockquote figure figcaption pre ul ol dl table form hr address details summary fieldset body'.split(' '));
/** or by a line break. */
const LINES = new Set('li tr dt dd br caption legend option thead tbody tfoot'.split(' '));
const CELLS = new Set(['td', 'th']);

const NOTHING = 0;
const SPACE = 1;
const TAB = 2;
const LINE = 3;
const PARAGRAPH = 4;
const BREAKS = ['', ' ', '\t', '\n', '\n\n'];

/** The text of an HTML document or fragment; never fails, whatever the tags. Linear in the source but for its depth: a tag costs htmlparser2 as much as elements are open. */
export function htmlToText(html: string): MappedText {
  const builder = new TextBuilder(html);
  let skipDepth = 0;
  let preDepth = 0;
  /** What must come between the text so far and the text to come, and where a collapsed space stood. */
  let pending = NOTHING;
  let spaceAt = 0;
  const need = (gap: number) => {
    pending = Math.max(pending, gap);
  };
  const flush = () => {
    if (!builder.empty) {
      if (pending === SPACE) builder.place(' ', spaceAt, 1);
      else if (pending > SPACE) builder.insert(BREAKS[pending] as string);
    }
    pending = NOTHING;
  };
  const gapOf = (name: string) => (BLOCKS.has(name) ? PARAGRAPH : LINES.has(name) ? LINE : CELLS.has(name) ? TAB : NOTHING);

  const parser = new Parser(
    {
      onopentag(name) {
        // Where somebody forgot to close a skipped element, the body still begins.
        if (name === 'body') skipDepth = 0;
        if (SKIPPED.has(name)) skipDepth++;
        if (name === 'pre') preDepth++;
        need(gapOf(name));
      },
      onclosetag(name) {
        if (SKIPPED.has(name) && skipDepth > 0) skipDepth--;
        if (name === 'pre' && preDepth > 0) preDepth--;
        if (name !== 'br') need(gapOf(name));
      },
      ontext(data) {
        if (skipDepth > 0) return;
        const { startIndex } = parser;
        const sourceLength = parser.endIndex - startIndex + 1;
        if (sourceLength !== data.length) {
          flush();
          builder.place(data, startIndex, sourceLength);
          return;
        }
        if (preDepth > 0) {
          flush();
          builder.copy(startIndex, startIndex + data.length);
          return;
        }
        let at = startIndex;
        // Runs of white space, or of anything else; a no-break space is not white space here.
        for (const [piece] of data.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
          if (/^[ \t\n\r\f]/.test(piece)) {
            if (pending === NOTHING) spaceAt = at;
            need(SPACE);
          } else {
            flush();
            builder.copy(at, at + piece.length);
          }
          at += piece.length;
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return builder.finish();
}
