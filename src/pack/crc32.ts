// CRC-32 (ISO 3309, polynomial 0xEDB88320), four bytes a step.

let table: Int32Array | undefined;

function buildTable(): Int32Array {
  const built = new Int32Array(1024);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = (c & 1) !== 0 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    built[n] = c;
  }
  for (let n = 0; n < 256; n++) {
    let c = built[n] as number;
    for (let k = 1; k < 4; k++) {
      c = (built[c & 0xff] as number) ^ (c >>> 8);
      built[k * 256 + n] = c;
    }
  }
  return built;
}

/** CRC-32 of the bytes from `start` to `end`, as an unsigned number. */
export function crc32(bytes: Uint8Array, start = 0, end = bytes.length): number {
  table ??= buildTable();
  const t = table;
  let crc = -1;
  let i = start;
  for (const last = end - 3; i < last; i += 4) {
    crc ^= (bytes[i] as number) | ((bytes[i + 1] as number) << 8) | ((bytes[i + 2] as number) << 16) | ((bytes[i + 3] as number) << 24);
    crc = (t[768 + (crc & 0xff)] as number) ^ (t[512 + ((crc >>> 8) & 0xff)] as number) ^ (t[256 + ((crc >>> 16) & 0xff)] as number) ^ (t[crc >>> 24] as number);
  }
  for (; i < end; i++) crc = (t[(crc ^ (bytes[i] as number)) & 0xff] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}
