// brat standoff: one text-bound annotation a line, offsets in code points, ids as normalisations.

import { CLASS, NEWLINE } from '../text/chars';
import { OffsetMap } from './offsets';
import { type AnnotatedSpan, checkEntities, checkText, invalidInput } from './span';

const FORMAT = 'brat';
/** The name of our gazetteer in normalisation lines, as it would stand in brat's tools.conf. */
const RESOURCE = 'Yaqut';

/** What ends a line for brat or for the readers that split lines as Python does. */
function isLineBreak(unit: number): boolean {
  return CLASS[unit] === NEWLINE || (unit >= 0x1c && unit <= 0x1e);
}

/**
 * The `.ann` file of a text: `T1<tab>city 17 23<tab>Aleppo`, and for an entity with an id `N1<tab>Reference T1 Yaqut:city/aleppo<tab>Aleppo`.
 * Offsets are code points of the `.txt` file. A span that crosses line breaks is written as fragments of one line each, without the blanks at
 * the breaks, as brat requires: `T1<tab>faction 0 5;6 15<tab>front al-Nosra`. Entities may overlap. Cost: linear in the text.
 * Write the `.txt` without `\r\n`, which some of brat's readers count as one character.
 *
 * @throws YaqutError `invalid-input` when an entity does not lie in the text or cuts a character in two.
 * @example
 * ```ts
 * import { toBrat } from 'yaqut/formats';
 * toBrat('Fighting near Aleppo', [{ start: 14, end: 20, type: 'city', text: 'Aleppo' }]); // 'T1\tcity 14 20\tAleppo\n'
 * ```
 * @see https://brat.nlplab.org/standoff.html
 */
export function toBrat(text: string, entities: readonly AnnotatedSpan[]): string {
  const sorted = checkEntities(text, entities, FORMAT);
  const map = new OffsetMap(text, FORMAT);
  const lines: string[] = [];
  let normalisations = 0;
  let count = 0;
  for (const entity of sorted) {
    const pieces = fragments(text, entity.start, entity.end);
    if (pieces.length === 0) continue;
    count++;
    const offsets = pieces.map(([start, end]) => `${map.toCodePoints(start)} ${map.toCodePoints(end)}`).join(';');
    lines.push(`T${count}\t${entity.type} ${offsets}\t${pieces.map(([start, end]) => text.slice(start, end)).join(' ')}`);
    if (entity.id !== undefined) lines.push(`N${++normalisations}\tReference T${count} ${RESOURCE}:${oneLine(entity.id).replaceAll(' ', '_')}\t${oneLine(entity.name || entity.text)}`);
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** The pieces of a span between line breaks, trimmed; none where the span holds nothing else. */
function fragments(text: string, start: number, end: number): Array<[start: number, end: number]> {
  const pieces: Array<[number, number]> = [];
  let at = start;
  for (let index = start; index <= end; index++) {
    if (index < end && !isLineBreak(text.charCodeAt(index))) continue;
    const piece = text.slice(at, index);
    // Only the blanks next to a break are dropped: those at the ends of the entity are its own.
    const from = at === start ? at : index - piece.trimStart().length;
    const to = index === end ? index : at + piece.trimEnd().length;
    if (from < to) pieces.push([from, to]);
    at = index + 1;
  }
  return pieces;
}

/** White space and line breaks of any kind as single spaces. */
function oneLine(value: string): string {
  let line = '';
  for (let index = 0; index < value.length; index++) line += isLineBreak(value.charCodeAt(index)) ? ' ' : value[index];
  return line.replace(/\s+/g, ' ');
}

interface Reference {
  id: string;
  name: string;
}

/**
 * Reads the text-bound annotations (`T`) of an `.ann` file, with the normalisations (`N`) of our own gazetteer as ids; other lines are skipped.
 * Offsets come out in UTF-16 code units of `text`, which must be the content of the `.txt` file. Fragments are put together where only
 * white space lies between them. Cost: linear in both.
 *
 * @throws YaqutError `invalid-input` with the number of the line that is not valid, is discontinuous, repeats an id or does not agree with the text.
 * @example
 * ```ts
 * import { fromBrat } from 'yaqut/formats';
 * fromBrat('T1\tcity 14 20\tAleppo\n', 'Fighting near Aleppo').entities[0]?.start; // 14
 * ```
 */
export function fromBrat(annotations: string, text: string): { text: string; entities: AnnotatedSpan[] } {
  if (typeof annotations !== 'string') throw invalidInput(`${FORMAT}: the annotations are not a string`, 'the content of an .ann file', annotations, 'read the file as UTF-8');
  checkText(text, FORMAT);
  const map = new OffsetMap(text, FORMAT);
  const entities = new Map<string, AnnotatedSpan>();
  const references = new Map<string, Reference>();
  annotations.split('\n').forEach((raw, index) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.startsWith('N')) {
      const reference = /^N\S*\tReference (\S+) ([^\s:]+):(\S+)(?:\t(.*))?$/s.exec(line);
      if (reference?.[2] === RESOURCE) references.set(reference[1] as string, { id: reference[3] as string, name: reference[4] ?? '' });
    } else if (line.startsWith('T')) {
      const found = /^(T\S+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?$/s.exec(line);
      if (!found) throw invalidInput(`${FORMAT}: line ${index + 1} is not valid`, 'T1<tab>type start end<tab>text', line, 'check the tabs and the offsets');
      const id = found[1] as string;
      if (entities.has(id)) throw invalidInput(`${FORMAT}: line ${index + 1} has the id of another annotation`, 'an id used once', id, 'number the annotations of the file anew');
      entities.set(id, readSpan(text, map, found[2] as string, found[3] as string, found[4], index + 1));
    }
  });
  for (const [target, { id, name }] of references) {
    const entity = entities.get(target);
    if (!entity) continue;
    entity.id = id;
    if (name !== '') entity.name = name;
  }
  return { text, entities: [...entities.values()] };
}

function readSpan(text: string, map: OffsetMap, type: string, offsets: string, quoted: string | undefined, line: number): AnnotatedSpan {
  const pieces = offsets.split(';').map((piece) => piece.split(' ').map((offset) => map.toCodeUnits(Number(offset))) as [number, number]);
  const start = (pieces[0] as [number, number])[0];
  let end = start;
  for (const [from, to] of pieces) {
    if (from < end || to <= from || oneLine(text.slice(end, from)).trim() !== '') {
      throw invalidInput(`${FORMAT}: line ${line} is not one span`, 'ascending fragments with nothing but white space between them', offsets, 'annotate the parts on their own');
    }
    end = to;
  }
  const surface = text.slice(start, end);
  if (quoted !== undefined && oneLine(quoted).trim() !== oneLine(surface).trim()) throw invalidInput(`${FORMAT}: line ${line} does not agree with the text`, JSON.stringify(surface), quoted, 'pass the .txt file that was annotated, unchanged');
  return { start, end, type, text: surface };
}
