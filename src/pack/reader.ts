// Opens a pack: checks header, section table and lengths (cheap), on demand the checksum; decodes sections to typed arrays.

import { describe, YaqutError } from '../errors';
import { crc32 } from './crc32';
import { CODE_BASE, FORMAT_VERSION, HEADER_BYTES, MAGIC, MAX_SECTIONS, SECTION_BYTES } from './layout';

const REMEDY = 'build the pack again with this version of yaqut or fetch it again';

function damaged(what: string, expected: string, got: string, remedy = REMEDY): YaqutError {
  return new YaqutError({ code: 'invalid-pack', what, expected, got, remedy });
}

/** Whether bytes begin as every pack does, whatever else they hold. */
export function beginsAsPack(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true) === MAGIC;
}

/** The codes in `bytes`, `perByte` to a byte: digits in a base, the lowest first. */
function codesIn(bytes: Uint8Array, base: number, perByte: number): Uint8Array {
  if (perByte === 1) return bytes;
  // The digits of every byte, looked up: a pack holds a million codes, and a division for each would be half of the work.
  const digits = new Uint8Array(256 * perByte);
  for (let byte = 0, at = 0; byte < 256; byte++) for (let i = 0, rest = byte; i < perByte; i++, rest = (rest / base) | 0) digits[at++] = rest % base;
  const codes = new Uint8Array(bytes.length * perByte);
  for (let byte = 0, at = 0; byte < bytes.length; byte++) {
    for (let digit = (bytes[byte] as number) * perByte, end = at + perByte; at < end; ) codes[at++] = digits[digit++] as number;
  }
  return codes;
}

/** How many of the first `count` codes are zero. */
function zerosIn(codes: Uint8Array, count: number): number {
  let zeros = 0;
  for (let i = 0; i < count; i++) zeros += ((codes[i] as number) - 1) >>> 31;
  return zeros;
}

interface SectionRow {
  width: number;
  /** Codes a byte, 0 for plain values. */
  perByte: number;
  offset: number;
  count: number;
}

/** An opened pack. Sections are decoded when they are asked for. */
export class PackReader {
  private readonly rows = new Map<number, SectionRow>();

  /**
   * Checks the header and the section table; with `verify` also the checksum of every byte (about 1 ms a megabyte).
   * @throws YaqutError `invalid-pack` when anything is wrong.
   */
  constructor(
    private readonly bytes: Uint8Array,
    kind: number,
    verify: boolean,
  ) {
    // Callers without types pass undefined, strings and what a file was parsed to.
    if (!(bytes instanceof Uint8Array)) throw damaged('pack is not binary data', 'a Uint8Array', describe(bytes), 'read the file without an encoding');
    if (bytes.length < HEADER_BYTES) throw damaged('pack is too short', `at least ${HEADER_BYTES} bytes`, `${bytes.length}`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const magic = view.getUint32(0, true);
    if (magic !== MAGIC) throw damaged('pack does not begin with the magic number', `0x${MAGIC.toString(16)}`, `0x${magic.toString(16)}`);
    const gotKind = view.getUint32(8, true);
    if (gotKind !== kind) throw damaged('pack is of another kind', `kind ${kind}`, `kind ${gotKind}`);
    const version = view.getUint32(4, true);
    if (version !== FORMAT_VERSION[kind]) throw damaged('pack has another format version', `${FORMAT_VERSION[kind]}`, `${version}`);
    const length = view.getUint32(16, true);
    if (length !== bytes.length) throw damaged('pack has another length than its header says', `${length} bytes`, `${bytes.length}`);
    if (view.getUint32(24, true) !== 0 || view.getUint32(28, true) !== 0) throw damaged('reserved bytes of the header are set', 'zeros', 'other bytes');
    if (verify) verifyChecksum(bytes, view);
    const sections = view.getUint32(20, true);
    if (sections > MAX_SECTIONS || HEADER_BYTES + sections * SECTION_BYTES > length) throw damaged('section table does not fit', `at most ${MAX_SECTIONS} sections`, `${sections}`);
    for (let index = 0; index < sections; index++) {
      const row = HEADER_BYTES + index * SECTION_BYTES;
      const id = view.getUint32(row, true);
      const form = view.getUint32(row + 4, true);
      const width = form & 255;
      const perByte = form >>> 8;
      const offset = view.getUint32(row + 8, true);
      const count = view.getUint32(row + 12, true);
      const base = CODE_BASE[perByte];
      if (perByte !== 0 && base === undefined) throw damaged(`section ${id} is coded in another way`, `${Object.keys(CODE_BASE).join(', ')} codes a byte`, `${perByte}`);
      const size = base === undefined ? count * width : (base - 1) * width + Math.ceil(count / perByte);
      if (width < 1 || width > 4 || offset + size > length) throw damaged(`section ${id} does not fit in the pack`, `an end within ${length} bytes`, `${offset} + ${size}, of width ${width}`);
      this.rows.set(id, { width, perByte, offset, count });
    }
  }

  private row(id: number): SectionRow {
    const row = this.rows.get(id);
    if (row === undefined) throw damaged(`section ${id} is missing`, 'the section', 'a pack without it');
    return row;
  }

  /** The bytes of a section of width 1, not copied where they are not coded. */
  raw(id: number): Uint8Array {
    const row = this.row(id);
    const { width, perByte, offset, count } = row;
    if (width !== 1) throw damaged(`section ${id} has another width`, '1', `${width}`);
    return perByte === 0 ? this.bytes.subarray(offset, offset + count) : this.decoded(id, row, new Uint8Array(count));
  }

  /** Fills the first `count` of `values` from byte planes. */
  private fromPlanes<T extends Uint8Array | Uint32Array>(offset: number, width: number, values: T, count = values.length): T {
    const { bytes } = this;
    // One loop for all widths: a pack is opened cold, and one loop is compiled after the first section where four are interpreted.
    const second = width > 1 ? offset + count : offset;
    const third = width > 2 ? offset + 2 * count : offset;
    const fourth = width > 3 ? offset + 3 * count : offset;
    const mask = 2 ** (8 * width) - 1;
    for (let i = 0; i < count; i++) values[i] = ((bytes[offset + i] as number) | ((bytes[second + i] as number) << 8) | ((bytes[third + i] as number) << 16) | ((bytes[fourth + i] as number) << 24)) & mask;
    return values;
  }

  /** Fills `values` from codes. */
  private decoded<T extends Uint8Array | Uint32Array>(id: number, { width, perByte, offset }: SectionRow, values: T): T {
    const { bytes } = this;
    const base = CODE_BASE[perByte] as number;
    const from = offset + (base - 1) * width;
    const to = from + Math.ceil(values.length / perByte);
    const codes = codesIn(bytes.subarray(from, to), base, perByte);
    const others = zerosIn(codes, values.length);
    if (to + others * width > bytes.length) throw damaged(`section ${id} does not fit in the pack`, `an end within ${bytes.length} bytes`, `${to} + ${others} × ${width}`);
    // By code: the next of the other values, then the common ones. No branch, which would be guessed wrong for every third value.
    const byCode = new Uint32Array(base);
    byCode.set(this.fromPlanes(offset, width, new Uint32Array(base - 1)), 1);
    const rare = this.fromPlanes(to, width, new Uint32Array(others + 1), others);
    for (let i = 0, next = 0; i < values.length; i++) {
      const code = codes[i] as number;
      byCode[0] = rare[next] as number;
      values[i] = byCode[code] as number;
      next += (code - 1) >>> 31;
    }
    return values;
  }

  text(id: number): string {
    return new TextDecoder().decode(this.raw(id));
  }

  /** The values of a section, decoded into an array of their own. */
  values(id: number): Uint32Array {
    const row = this.row(id);
    const values = new Uint32Array(row.count);
    return row.perByte === 0 ? this.fromPlanes(row.offset, row.width, values) : this.decoded(id, row, values);
  }

  /** As `values`; what is one byte wide is an array of bytes. With a `count`, checks it. */
  column(id: number, count?: number): Uint8Array | Uint32Array {
    const { width } = this.row(id);
    return ofCount(id, width === 1 ? this.raw(id) : this.values(id), count);
  }

  /** As `values`, with a check of the count. */
  valuesOf(id: number, count: number): Uint32Array {
    return ofCount(id, this.values(id), count);
  }
}

/** The values of a section; with a `count`, checks it. */
function ofCount<T extends Uint8Array | Uint32Array>(id: number, values: T, count: number | undefined): T {
  if (count !== undefined && values.length !== count) throw damaged(`section ${id} has another number of values`, `${count}`, `${values.length}`);
  return values;
}

function verifyChecksum(bytes: Uint8Array, view: DataView): void {
  const expected = view.getUint32(12, true);
  const got = crc32(bytes, HEADER_BYTES);
  if (got !== expected) throw damaged('pack is damaged', `checksum 0x${expected.toString(16)}`, `0x${got.toString(16)}`);
}
