// A map from pairs of whole numbers to the numbers 0, 1, 2 ... in order of arrival: open addressing in typed arrays.
// JavaScript's own maps box such keys, which costs three times the time and memory.

/** Pairs are told apart by both numbers; either is below 2^32. */
export class PairMap {
  size = 0;
  firsts = new Uint32Array(64);
  seconds = new Uint32Array(64);
  private slots = new Int32Array(128);

  /** The number of a pair, which is `size` before the call where it is new and `add` is set; -1 where it is new otherwise. */
  number(first: number, second: number, add: boolean): number {
    const { slots, firsts, seconds } = this;
    const mask = slots.length - 1;
    let slot = spread(first, second) & mask;
    for (let at = slots[slot] as number; at !== 0; at = slots[slot] as number) {
      if (firsts[at - 1] === first && seconds[at - 1] === second) return at - 1;
      slot = (slot + 1) & mask;
    }
    if (!add) return -1;
    if (this.size === firsts.length) this.grow();
    const number = this.size++;
    this.firsts[number] = first;
    this.seconds[number] = second;
    if (this.slots === slots) slots[slot] = number + 1;
    else this.place(number);
    return number;
  }

  private place(number: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = spread(this.firsts[number] as number, this.seconds[number] as number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }

  private grow(): void {
    const longer = (from: Uint32Array) => {
      const to = new Uint32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.firsts = longer(this.firsts);
    this.seconds = longer(this.seconds);
    this.slots = new Int32Array(this.firsts.length * 2);
    for (let number = 0; number < this.size; number++) this.place(number);
  }
}

function spread(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
