// Raw DEFLATE (RFC 1951), decompression only and at once: for platforms that have no zlib to call (browsers and edge workers have streams only).
// It reads what our own build has written: of other input it makes other bytes, but it ends.

const MAX_BITS = 15;
/** In which order the lengths of the code-length code stand. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Where each code of lengths or distances begins, and how many further bits it has; `step` codes share a number of bits. */
function ranges(from: number, codes: number, step: number): { base: Uint16Array; extra: Uint8Array } {
  const base = new Uint16Array(32);
  const extra = new Uint8Array(32);
  let next = from;
  for (let code = 0; code < codes; code++) {
    const bits = Math.max(0, Math.floor(code / step) - 1);
    base[code] = next;
    extra[code] = bits;
    next += 1 << bits;
  }
  return { base, extra };
}

/** Canonical Huffman code: for the next bits of input, as many as the longest code has, the symbol × 16 + the length of its code. */
function codeTable(lengths: Uint8Array): Uint16Array {
  const counts = new Uint16Array(MAX_BITS + 1);
  let longest = 1;
  for (const length of lengths) {
    counts[length] = (counts[length] as number) + 1;
    if (length > longest) longest = length;
  }
  const next = new Uint16Array(MAX_BITS + 2);
  for (let length = 1, code = 0; length <= MAX_BITS; length++) {
    next[length] = code;
    code = (code + (counts[length] as number)) << 1;
  }
  const table = new Uint16Array(1 << longest);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    let code = next[length] as number;
    next[length] = code + 1;
    // Codes are read from their highest bit, the input from its lowest.
    let reversed = 0;
    for (let bit = 0; bit < length; bit++, code >>= 1) reversed = (reversed << 1) | (code & 1);
    for (let at = reversed; at < table.length; at += 1 << length) table[at] = (symbol << 4) | length;
  }
  return table;
}

/** The `size` bytes that the input was made of. */
export function inflate(input: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size);
  const lengthCodes = ranges(3, 29, 4);
  const distanceCodes = ranges(1, 30, 2);
  // The longest length has a code of its own.
  lengthCodes.base[28] = 258;
  lengthCodes.extra[28] = 0;
  let at = 0;
  let to = 0;
  let held = 0;
  let count = 0;
  const bits = (wanted: number): number => {
    while (count < wanted) {
      held |= (input[at++] ?? 0) << count;
      count += 8;
    }
    const value = held & ((1 << wanted) - 1);
    held >>>= wanted;
    count -= wanted;
    return value;
  };
  const symbolOf = (table: Uint16Array): number => {
    while (count < MAX_BITS) {
      held |= (input[at++] ?? 0) << count;
      count += 8;
    }
    const entry = table[held & (table.length - 1)] as number;
    held >>>= entry & 15;
    count -= entry & 15;
    return entry >> 4;
  };
  // Damaged codes may take no bits: what ends every loop is that the output grows or the input is used up.
  for (let last = 0; last === 0 && to < size && at <= input.length + 4; ) {
    last = bits(1);
    const kind = bits(2);
    if (kind === 0) {
      // Stored: whole bytes from here. What is held ahead of them is given back.
      at -= (count - (count % 8)) / 8;
      const length = (input[at] as number) | ((input[at + 1] as number) << 8);
      output.set(input.subarray(at + 4, at + 4 + Math.min(length, size - to)), to);
      to += length;
      at += 4 + length;
      held = count = 0;
      continue;
    }
    const lengths = new Uint8Array(320);
    let symbols = 288;
    let distances = 32;
    if (kind === 1) {
      lengths.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288).fill(5, 288);
    } else {
      symbols = bits(5) + 257;
      distances = bits(5) + 1;
      const own = new Uint8Array(19);
      for (let i = bits(4) + 4, n = 0; n < i; n++) own[ORDER[n] as number] = bits(3);
      const table = codeTable(own);
      for (let i = 0; i < symbols + distances; ) {
        const symbol = symbolOf(table);
        if (symbol < 16) lengths[i++] = symbol;
        else {
          const value = symbol === 16 ? (lengths[i - 1] as number) : 0;
          const times = symbol === 16 ? 3 + bits(2) : symbol === 17 ? 3 + bits(3) : 11 + bits(7);
          lengths.fill(value, i, i + times);
          i += times;
        }
      }
    }
    const literals = codeTable(lengths.subarray(0, symbols));
    const backs = codeTable(lengths.subarray(symbols, symbols + distances));
    while (to < size) {
      const symbol = symbolOf(literals);
      if (symbol === 256 || at > input.length + 4) break;
      if (symbol < 256) {
        output[to++] = symbol;
        continue;
      }
      const length = (lengthCodes.base[symbol - 257] as number) + bits(lengthCodes.extra[symbol - 257] as number);
      const code = symbolOf(backs);
      const from = to - ((distanceCodes.base[code] as number) + bits(distanceCodes.extra[code] as number));
      for (let i = 0; i < length; i++) output[to++] = output[from + i] as number;
    }
  }
  return output;
}
