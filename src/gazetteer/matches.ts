// Where names stand in a text, and the step from a word of a name to the next.

/** Spans of a text whose words are a path of the trie with aliases at its end. */
export class Matches {
  count = 0;
  tokenStart = new Int32Array(64);
  tokenEnd = new Int32Array(64);
  /** First code unit: behind the clitic where an Arabic token begins with one. */
  start = new Int32Array(64);
  node = new Int32Array(64);
  /** 0 for names spelt as in the gazetteer, else bits that `RespeltWords.holdsFor` reads. */
  respelt = new Uint16Array(64);

  push(tokenStart: number, tokenEnd: number, start: number, node: number, respelt = 0): void {
    const at = this.count++;
    if (at >= this.node.length) {
      const double = <A extends Int32Array | Uint16Array>(from: A): A => {
        const to = new (from.constructor as new (length: number) => A)(from.length * 2);
        to.set(from);
        return to;
      };
      this.tokenStart = double(this.tokenStart);
      this.tokenEnd = double(this.tokenEnd);
      this.start = double(this.start);
      this.node = double(this.node);
      this.respelt = double(this.respelt);
    }
    this.tokenStart[at] = tokenStart;
    this.tokenEnd[at] = tokenEnd;
    this.start[at] = start;
    this.node[at] = node;
    this.respelt[at] = respelt;
  }
}

/** Child of a node by word id among nodes `low` to `high`, -1 for none. */
export function findChild(nodeWord: Uint32Array, low: number, high: number, word: number): number {
  let from = low;
  let to = high - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const at = nodeWord[middle] as number;
    if (at === word) return middle;
    if (at < word) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}
