// Text taken out of a marked-up source, with the way back: which offsets of the source a span of the text came from.

export interface SourceSpan {
  start: number;
  end: number;
}

/** Builds a text from pieces of a source. */
export class TextBuilder {
  private readonly pieces: string[] = [];
  private length = 0;
  /** Four numbers a run: start and length in the text, start and length in the source. */
  private readonly runs: number[] = [];

  constructor(private readonly source: string) {}

  get empty(): boolean {
    return this.length === 0;
  }

  /** Adds a piece of the source as it stands. */
  copy(start: number, end: number): void {
    if (end > start) this.place(this.source.slice(start, end), start, end - start);
  }

  /** Adds text that stands for a piece of the source: a space for a line break, `é` for `&eacute;`. */
  place(text: string, sourceStart: number, sourceLength: number): void {
    if (text === '') return;
    const at = this.runs.length - 4;
    const verbatim = text.length === sourceLength;
    if (verbatim && at >= 0 && this.runs[at + 1] === this.runs[at + 3] && (this.runs[at] as number) + (this.runs[at + 1] as number) === this.length && (this.runs[at + 2] as number) + (this.runs[at + 3] as number) === sourceStart) {
      this.runs[at + 1] = (this.runs[at + 1] as number) + sourceLength;
      this.runs[at + 3] = (this.runs[at + 3] as number) + sourceLength;
    } else this.runs.push(this.length, text.length, sourceStart, sourceLength);
    this.insert(text);
  }

  /** Adds text that the source does not have, such as the line break after a paragraph. */
  insert(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }

  finish(): MappedText {
    return new MappedText(this.pieces.join(''), this.source, Uint32Array.from(this.runs));
  }
}

export class MappedText {
  constructor(readonly text: string, private readonly source: string, private readonly runs: Uint32Array) {}

  /** The last run that begins at or before an offset of the text, or -1. */
  private runAt(offset: number): number {
    let low = 0;
    let high = this.runs.length / 4;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle * 4] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  private toSource(offset: number): SourceSpan | undefined {
    const run = this.runAt(offset);
    if (run < 0) return undefined;
    const [start, length, sourceStart, sourceLength] = this.runs.subarray(run * 4, run * 4 + 4) as unknown as [number, number, number, number];
    if (offset >= start + length) return undefined;
    if (length !== sourceLength) return { start: sourceStart, end: sourceStart + sourceLength };
    return { start: sourceStart + offset - start, end: sourceStart + offset - start + 1 };
  }

  /** Where a span stands in the source; undefined where markup or a character reference breaks it. White space may differ. */
  sourceOf(start: number, end: number): SourceSpan | undefined {
    const first = this.toSource(start);
    const last = this.toSource(end - 1);
    if (first === undefined || last === undefined) return undefined;
    const found = this.source.slice(first.start, last.end);
    return sameWords(found, this.text.slice(start, end)) ? { start: first.start, end: last.end } : undefined;
  }
}

function sameWords(a: string, b: string): boolean {
  return a === b || a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ');
}
