// Writes a pack: sections of unsigned integers in byte planes, behind a header with length and checksum.

import { crc32 } from './crc32';
import { ALIGNMENT, CODE_BASE, FORMAT_VERSION, HEADER_BYTES, MAGIC, SECTION_BYTES } from './layout';

interface Section {
  id: number;
  /** Width and codes a byte, as the table holds them. */
  form: number;
  count: number;
  bytes: Uint8Array;
}

function widthOf(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) if ((values[i] as number) > largest) largest = values[i] as number;
  return largest < 0x100 ? 1 : largest < 0x10000 ? 2 : largest < 0x1000000 ? 3 : 4;
}

/** All lowest bytes, then all second bytes, ... */
function planes(values: ArrayLike<number>, width: number): Uint8Array {
  const count = values.length;
  const bytes = new Uint8Array(count * width);
  for (let plane = 0; plane < width; plane++) for (let i = 0; i < count; i++) bytes[plane * count + i] = ((values[i] as number) >>> (8 * plane)) & 0xff;
  return bytes;
}

/** Collects sections, then lays them out. The same sections in the same order give the same bytes. */
export class PackWriter {
  private readonly sections: Section[] = [];
  constructor(private readonly kind: number) {}

  /** Adds a section of unsigned integers below 2^32. The width is the smallest that holds the largest value. */
  add(id: number, values: ArrayLike<number>): this {
    const width = widthOf(values);
    this.sections.push({ id, form: width, count: values.length, bytes: planes(values, width) });
    return this;
  }

  /** As `add`, for values of which few are common: `perByte` codes to a byte (1, 2, 3, 5 or 8). */
  addCoded(id: number, values: ArrayLike<number>, perByte: number): this {
    const width = widthOf(values);
    const base = CODE_BASE[perByte] as number;
    const times = new Map<number, number>();
    for (let i = 0; i < values.length; i++) times.set(values[i] as number, (times.get(values[i] as number) ?? 0) + 1);
    const common = [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, base - 1).map(([value]) => value);
    const codeOf = new Map(common.map((value, index) => [value, index + 1]));
    while (common.length < base - 1) common.push(0);
    const codes = new Uint8Array(Math.ceil(values.length / perByte));
    const others: number[] = [];
    for (let i = 0; i < values.length; i++) {
      const code = codeOf.get(values[i] as number) ?? 0;
      const at = Math.floor(i / perByte);
      codes[at] = (codes[at] as number) + code * base ** (i % perByte);
      if (code === 0) others.push(values[i] as number);
    }
    const parts = [planes(common, width), codes, planes(others, width)];
    const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    this.sections.push({ id, form: width + 256 * perByte, count: values.length, bytes });
    return this;
  }

  /** Adds UTF-8 text. */
  addText(id: number, text: string): this {
    return this.add(id, new TextEncoder().encode(text));
  }

  finish(): Uint8Array {
    let offset = HEADER_BYTES + this.sections.length * SECTION_BYTES;
    const align = (n: number) => Math.ceil(n / ALIGNMENT) * ALIGNMENT;
    const offsets = this.sections.map((section) => {
      offset = align(offset);
      const at = offset;
      offset += section.bytes.length;
      return at;
    });
    const bytes = new Uint8Array(align(offset));
    const view = new DataView(bytes.buffer);
    this.sections.forEach((section, index) => {
      const row = HEADER_BYTES + index * SECTION_BYTES;
      const at = offsets[index] as number;
      view.setUint32(row, section.id, true);
      view.setUint32(row + 4, section.form, true);
      view.setUint32(row + 8, at, true);
      view.setUint32(row + 12, section.count, true);
      bytes.set(section.bytes, at);
    });
    view.setUint32(0, MAGIC, true);
    view.setUint32(4, FORMAT_VERSION[this.kind] as number, true);
    view.setUint32(8, this.kind, true);
    view.setUint32(12, crc32(bytes, HEADER_BYTES), true);
    view.setUint32(16, bytes.length, true);
    view.setUint32(20, this.sections.length, true);
    return bytes;
  }
}
