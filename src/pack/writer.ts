// Writes a pack: sections of unsigned integers in byte planes, behind a header with length and checksum.

import { crc32 } from './crc32';
import { ALIGNMENT, FORMAT_VERSION, HEADER_BYTES, MAGIC, SECTION_BYTES } from './layout';

interface Section {
  id: number;
  width: number;
  values: ArrayLike<number>;
}

/** Collects sections, then lays them out. The same sections in the same order give the same bytes. */
export class PackWriter {
  private readonly sections: Section[] = [];
  constructor(private readonly kind: number) {}

  /** Adds a section of unsigned integers below 2^32. The width is the smallest that holds the largest value. */
  add(id: number, values: ArrayLike<number>): this {
    let largest = 0;
    for (let i = 0; i < values.length; i++) if ((values[i] as number) > largest) largest = values[i] as number;
    this.sections.push({ id, values, width: largest < 0x100 ? 1 : largest < 0x10000 ? 2 : largest < 0x1000000 ? 3 : 4 });
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
      offset += section.values.length * section.width;
      return at;
    });
    const bytes = new Uint8Array(align(offset));
    const view = new DataView(bytes.buffer);
    this.sections.forEach((section, index) => {
      const row = HEADER_BYTES + index * SECTION_BYTES;
      const at = offsets[index] as number;
      const count = section.values.length;
      view.setUint32(row, section.id, true);
      view.setUint32(row + 4, section.width, true);
      view.setUint32(row + 8, at, true);
      view.setUint32(row + 12, count, true);
      for (let plane = 0; plane < section.width; plane++) {
        const base = at + plane * count;
        for (let i = 0; i < count; i++) bytes[base + i] = ((section.values[i] as number) >>> (8 * plane)) & 0xff;
      }
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
