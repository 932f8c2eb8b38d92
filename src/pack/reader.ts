// Opens a pack: checks header, section table and lengths (cheap), on demand the checksum; decodes sections to typed arrays.

import { YaqutError } from '../errors';
import { crc32 } from './crc32';
import { FORMAT_VERSION, HEADER_BYTES, MAGIC, MAX_SECTIONS, SECTION_BYTES } from './layout';

const REMEDY = 'build the pack again with this version of yaqut or fetch it again';

function damaged(what: string, expected: string, got: string): YaqutError {
  return new YaqutError({ code: 'invalid-pack', what, expected, got, remedy: REMEDY });
}

interface SectionRow {
  width: number;
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
      const width = view.getUint32(row + 4, true);
      const offset = view.getUint32(row + 8, true);
      const count = view.getUint32(row + 12, true);
      if (width < 1 || width > 4 || offset + count * width > length) throw damaged(`section ${id} does not fit in the pack`, `an end within ${length} bytes`, `${offset} + ${count} × ${width}`);
      this.rows.set(id, { width, offset, count });
    }
  }

  private row(id: number): SectionRow {
    const row = this.rows.get(id);
    if (row === undefined) throw damaged(`section ${id} is missing`, 'the section', 'a pack without it');
    return row;
  }

  /** The raw bytes of a section of width 1, not copied. */
  raw(id: number): Uint8Array {
    const { width, offset, count } = this.row(id);
    if (width !== 1) throw damaged(`section ${id} has another width`, '1', `${width}`);
    return this.bytes.subarray(offset, offset + count);
  }

  text(id: number): string {
    return new TextDecoder().decode(this.raw(id));
  }

  /** The values of a section, decoded from its byte planes into an array of their own. */
  values(id: number): Uint32Array {
    const { width, offset, count } = this.row(id);
    const { bytes } = this;
    const values = new Uint32Array(count);
    // One loop for all widths: a pack is opened cold, and one loop is compiled after the first section where four are interpreted.
    const second = width > 1 ? offset + count : offset;
    const third = width > 2 ? offset + 2 * count : offset;
    const fourth = width > 3 ? offset + 3 * count : offset;
    const mask = 2 ** (8 * width) - 1;
    for (let i = 0; i < count; i++) values[i] = ((bytes[offset + i] as number) | ((bytes[second + i] as number) << 8) | ((bytes[third + i] as number) << 16) | ((bytes[fourth + i] as number) << 24)) & mask;
    return values;
  }

  /** As `values`; what is one byte wide is not copied. With a `count`, checks it. */
  column(id: number, count?: number): Uint8Array | Uint32Array {
    const { width } = this.row(id);
    const values = width === 1 ? this.raw(id) : this.values(id);
    if (count !== undefined && values.length !== count) throw damaged(`section ${id} has another number of values`, `${count}`, `${values.length}`);
    return values;
  }

  /** As `values`, with a check of the count. */
  valuesOf(id: number, count: number): Uint32Array {
    const values = this.values(id);
    if (values.length !== count) throw damaged(`section ${id} has another number of values`, `${count}`, `${values.length}`);
    return values;
  }
}

function verifyChecksum(bytes: Uint8Array, view: DataView): void {
  const expected = view.getUint32(12, true);
  const got = crc32(bytes, HEADER_BYTES);
  if (got !== expected) throw damaged('pack is damaged', `checksum 0x${expected.toString(16)}`, `0x${got.toString(16)}`);
}
