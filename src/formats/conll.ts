// CoNLL: a token a line, a blank line between sentences, BIO or BILOU tags in the last column.

import { type AnnotatedSpan, checkEntities, checkText, invalidInput, readOptions, type ReadResult, withoutOverlaps } from './span';
import { isBlank, segment } from './segments';

/** `BIO`: begin, inside, outside (IOB2, as in CoNLL-2003 today). `BILOU` also tells the last token and names of one token. */
export type TagScheme = 'BIO' | 'BILOU';

export interface ConllOptions {
  scheme?: TagScheme;
  /** `'offsets'` (default): token, start, end, tag. `'plain'`: token, tag. */
  columns?: 'offsets' | 'plain';
}

const FORMAT = 'CoNLL';

/**
 * A text in CoNLL columns, tab-separated: token, start, end, tag; a blank line between sentences.
 * Offsets are UTF-16 code units. Tokens are cut at the edges of entities and hold every visible character.
 * Only the outer of overlapping entities has tags; blanks at the edges of an entity have none. Ids have no place in the format.
 * Cost: linear in the text.
 *
 * @throws YaqutError `invalid-input` when an entity does not lie in the text, or an option is not valid.
 * @example
 * ```ts
 * import { toConll } from 'yaqut/formats';
 * toConll("d'Alep", [{ start: 2, end: 6, type: 'city', text: 'Alep' }]); // 'd\t0\t1\tO\n\'\t1\t2\tO\nAlep\t2\t6\tB-city\n'
 * ```
 * @see https://aclanthology.org/W03-0419/ (CoNLL-2003), https://aclanthology.org/W09-1119/ (BILOU)
 */
export function toConll(text: string, entities: readonly AnnotatedSpan[], options: ConllOptions = {}): string {
  const { scheme, columns } = readOptions(FORMAT, options, { scheme: ['BIO', 'BILOU'], columns: ['offsets', 'plain'] });
  const outer = withoutOverlaps(checkEntities(text, entities, FORMAT));
  const tokens = segment(text, outer);
  const lines: string[] = [];
  let next = 0;
  tokens.forEach((token, index) => {
    while (next < outer.length && (outer[next] as AnnotatedSpan).end <= token.start) next++;
    const entity = outer[next];
    const inside = entity !== undefined && entity.start <= token.start;
    const previous = tokens[index - 1];
    const first = inside && (previous === undefined || previous.start < entity.start);
    if (token.opens && index > 0 && (!inside || first)) lines.push('');
    const following = tokens[index + 1];
    const last = inside && (following === undefined || following.start >= entity.end);
    const tag = inside ? `${prefixOf(scheme, first, last)}-${entity.type}` : 'O';
    const word = text.slice(token.start, token.end);
    lines.push(columns === 'plain' ? `${word}\t${tag}` : `${word}\t${token.start}\t${token.end}\t${tag}`);
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function prefixOf(scheme: TagScheme, first: boolean, last: boolean): string {
  if (scheme === 'BIO') return first ? 'B' : 'I';
  if (first) return last ? 'U' : 'B';
  return last ? 'L' : 'I';
}

/**
 * Reads CoNLL: the first column is the token, the last the tag (BIO, IOB, BILOU or BIOES); columns are separated by tabs or, where a line
 * has no tab, by spaces. Offsets are UTF-16 code units into the text given or, without one, into the text returned.
 * Of four columns with whole numbers in the second and third, these are the offsets. Without them the tokens are looked for in the text given,
 * or, without a text, joined by single spaces and sentences by line breaks.
 * An inside tag that continues nothing begins an entity, as the reference scorer has it, and so does one behind a blank line.
 * Lines that begin with `-DOCSTART-` are skipped; the offsets of the documents that they part count from each, and without a text given
 * the documents are joined by two line breaks.
 * Cost: linear in the input and the text.
 *
 * @throws YaqutError `invalid-input` with the number of the line that is not valid or whose token is not in the text.
 * @example
 * ```ts
 * import { fromConll } from 'yaqut/formats';
 * fromConll('Aleppo B-city\nfell O\n').entities; // [{ start: 0, end: 6, type: 'city', text: 'Aleppo' }]
 * ```
 */
export function fromConll(conll: string, text?: string): ReadResult {
  if (typeof conll !== 'string') throw invalidInput(`${FORMAT}: the input is not a string`, 'the content of a CoNLL file', conll, 'read the file as UTF-8');
  if (text !== undefined) checkText(text, FORMAT);
  const rows = readRows(conll);
  const placed = text === undefined ? joinRows(rows) : placeRows(rows, text);
  return { text: placed.text, entities: readTags(rows, placed) };
}

interface Row {
  line: number;
  word: string;
  tag: string;
  start?: number;
  end?: number;
  opensSentence: boolean;
  /** Behind `-DOCSTART-`, but for the first. */
  opensDocument: boolean;
}

interface Placed {
  text: string;
  start: number[];
  end: number[];
}

function readRows(conll: string): Row[] {
  const rows: Row[] = [];
  let opensSentence = false;
  let opensDocument = false;
  conll.split('\n').forEach((raw, index) => {
    const content = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (content === '') {
      opensSentence = rows.length > 0;
      return;
    }
    const fields = content.includes('\t') ? content.split('\t') : content.split(' ').filter((field) => field !== '');
    const [word, start, end] = fields;
    if (word === '-DOCSTART-') {
      opensSentence = opensDocument = rows.length > 0;
      return;
    }
    const tag = fields[fields.length - 1] as string;
    if (fields.length < 2 || !word || !/^(?:O|[BILUESM]-\S+)$/.test(tag)) throw invalidInput(`${FORMAT}: line ${index + 1} is not valid`, 'a token, a tab and a tag such as O, B-city or I-city', content, 'check the separator and the tags');
    const row: Row = { line: index + 1, word, tag, opensSentence, opensDocument };
    if (fields.length === 4 && /^\d+$/.test(start as string) && /^\d+$/.test(end as string)) Object.assign(row, { start: Number(start), end: Number(end) });
    rows.push(row);
    opensSentence = opensDocument = false;
  });
  return rows;
}

function joinRows(rows: readonly Row[]): Placed {
  const withOffsets = rows.length > 0 && rows.every((row) => row.start !== undefined);
  const placed: Placed = { text: '', start: [], end: [] };
  const parts: string[] = [];
  let length = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  /** Where the document begins that the row is of. */
  let begin = 0;
  for (const row of rows) {
    if (withOffsets) {
      if (row.opensDocument) {
        add('\n\n');
        begin = length;
      }
      const gap = begin + (row.start as number) - length;
      if (gap < 0 || row.end !== (row.start as number) + row.word.length) throw invalidInput(`${FORMAT}: the offsets of line ${row.line} are not valid`, 'ascending offsets, as long as the token', `${row.start} to ${row.end}`, 'pass the file as it was written');
      if (gap > MAX_GAP) throw invalidInput(`${FORMAT}: the offsets of line ${row.line} leave too wide a gap to fill with spaces`, `${MAX_GAP} code units at most`, gap, 'pass the text as the second argument');
      // What stood between the tokens is not in the file: a line break stands for the sentence, spaces for the rest.
      if (gap > 0) add(row.opensSentence && !row.opensDocument ? `\n${' '.repeat(gap - 1)}` : ' '.repeat(gap));
    } else if (length > 0) add(row.opensSentence ? '\n' : ' ');
    placed.start.push(length);
    add(row.word);
    placed.end.push(length);
  }
  placed.text = parts.join('');
  return placed;
}

/** Blanks that a file may ask for between two tokens. */
const MAX_GAP = 1_000_000;

function placeRows(rows: readonly Row[], text: string): Placed {
  const placed: Placed = { text, start: [], end: [] };
  let at = 0;
  for (const row of rows) {
    let start = row.start;
    if (start === undefined) {
      start = at;
      while (start < text.length && isBlank(text.charCodeAt(start))) start++;
    }
    if (start < at || !text.startsWith(row.word, start)) throw invalidInput(`${FORMAT}: the token of line ${row.line} is not in the text at ${start}`, text.slice(start, start + row.word.length), row.word, rows.some(({ opensDocument }) => opensDocument) ? 'pass one document at a time with its text: -DOCSTART- parts them' : 'pass the text that the file was made from');
    at = start + row.word.length;
    placed.start.push(start);
    placed.end.push(at);
  }
  return placed;
}

function readTags(rows: readonly Row[], { text, start, end }: Placed): AnnotatedSpan[] {
  const entities: AnnotatedSpan[] = [];
  let open: { type: string; start: number; end: number } | undefined;
  const close = () => {
    if (open) entities.push({ start: open.start, end: open.end, type: open.type, text: text.slice(open.start, open.end) });
    open = undefined;
  };
  rows.forEach(({ tag, opensSentence }, index) => {
    if (opensSentence) close();
    const type = tag.slice(2);
    const prefix = tag[0] as string;
    const continues = (prefix === 'I' || prefix === 'L' || prefix === 'E' || prefix === 'M') && open?.type === type;
    if (!continues) close();
    if (prefix === 'O') return;
    if (open) open.end = end[index] as number;
    else open = { type, start: start[index] as number, end: end[index] as number };
    if (prefix === 'L' || prefix === 'E' || prefix === 'U' || prefix === 'S') close();
  });
  close();
  return entities;
}
