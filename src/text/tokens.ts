// What `tokenise` says of each token of a text: arrays, with a bit or a number for each fact.

/** What lies between a token and its predecessor. */
export const GAP_START = 0; // nothing: first token, or a change of script
export const GAP_SPACE = 1;
export const GAP_HYPHEN = 2;
export const GAP_APOSTROPHE = 3;
/** One line break, as in wrapped text. */
export const GAP_NEWLINE = 4;
/** A dot after a short word, then space: `St. Petersburg`, `J. Smith`. */
export const GAP_ABBREVIATION = 5;
/** A slash or a dot without space: `Verts/ALE`, `Amazon.com`. */
export const GAP_SLASH = 6;
/** Last of the gaps that a name may contain. */
export const LAST_JOINT = 6;
export const GAP_PUNCTUATION = 7;
export const GAP_PARAGRAPH = 8;

/** Token flags. */
export const FIRST_UPPER = 1;
export const ALL_UPPER = 2; // at least two letters, none lower
export const HAS_LOWER = 4;
export const HAS_DIGIT = 8;
export const ARABIC = 16;
export const DOTTED = 32;
/** Begins a sentence, a line, a quotation or a bullet. */
export const SENTENCE_START = 64;
/** On a line whose letters are nearly all capitals, or in a text that has none: either way case says nothing. */
export const CAPITALS_LINE = 128;
/** On a line where nearly every word is capitalised, as in English headlines. */
export const TITLE_LINE = 256;
export const SYMBOL_TOKEN = 512;
export const SINGLE_LETTER = 1024;
/** An opening bracket or quote stands between this token and the one before. */
export const AFTER_OPEN = 2048;
/** A comma, colon, semicolon or dash stands between this token and the one before. */
export const AFTER_SEPARATOR = 4096;
/** An opening round bracket stands directly before this token. */
export const AFTER_BRACKET = 8192;

/** The tokens of one text. Arrays are longer than `count`; what lies beyond is scratch. */
export class Tokens {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  flags: Uint16Array;
  gap: Uint8Array;
  /** Length of each token without marks, at most 255: the same for composed and decomposed text. The dots of abbreviations count. */
  letters: Uint8Array;
  constructor(readonly text: string, capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.hash = new Int32Array(capacity);
    this.flags = new Uint16Array(capacity);
    this.gap = new Uint8Array(capacity);
    this.letters = new Uint8Array(capacity);
  }

  /** Of a few words, all without capitals. */
  isShortCaseless = false;

  grow(): void {
    const capacity = this.start.length * 2;
    const copy = <A extends Int32Array | Uint16Array | Uint8Array>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    this.start = copy(this.start, new Int32Array(capacity));
    this.end = copy(this.end, new Int32Array(capacity));
    this.hash = copy(this.hash, new Int32Array(capacity));
    this.flags = copy(this.flags, new Uint16Array(capacity));
    this.gap = copy(this.gap, new Uint8Array(capacity));
    this.letters = copy(this.letters, new Uint8Array(capacity));
  }

  /** The first token that begins at or behind a code unit; `count` where there is none. Binary search. */
  firstFrom(unit: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.start[middle] as number) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The raw text of tokens `first` to `last`, inclusive. For tests and training, never on the hot path. */
  slice(first: number, last: number): string {
    return this.text.slice(this.start[first], this.end[last]);
  }
}
