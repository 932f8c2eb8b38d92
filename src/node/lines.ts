// Lines of a stream of text. Only \n and \r\n end a line: JSON strings may hold U+2028, at which node:readline would cut.

export interface Line {
  text: string;
  /** From 1. */
  number: number;
}

/** Cuts chunks into lines. Each code unit is looked at once, however long the line. */
export class LineSplitter {
  private readonly pieces: string[] = [];
  private number = 0;

  /** The lines that end in this chunk. */
  *push(chunk: string): Generator<Line> {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf('\n', start);
      if (end < 0) break;
      this.pieces.push(chunk.slice(start, end));
      start = end + 1;
      yield this.take();
    }
    if (start < chunk.length) this.pieces.push(chunk.slice(start));
  }

  /** The last line, where it has no line break. */
  *finish(): Generator<Line> {
    if (this.pieces.length > 0) yield this.take();
  }

  private take(): Line {
    let text = this.pieces.length === 1 ? (this.pieces[0] as string) : this.pieces.join('');
    this.pieces.length = 0;
    this.number++;
    if (text.endsWith('\r')) text = text.slice(0, -1);
    if (this.number === 1 && text.startsWith('\ufeff')) text = text.slice(1);
    return { text, number: this.number };
  }
}

export async function* splitLines(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Line> {
  const splitter = new LineSplitter();
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.finish();
}
