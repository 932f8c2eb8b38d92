// Marks that a page wrote as references to characters, left so by who copied it: `AT&amp;T`, `Kenya&#39;s`, `&quot;Go&quot;`.

const REFERENCE = /&(?:#(\d{2,5})|#x([\da-f]{2,4})|([a-z]{2,6}));/iy;
export const AMPERSAND = 0x26;
const NAMED: Readonly<Record<string, number>> = /* @__PURE__ */ Object.assign(Object.create(null), { amp: 0x26, nbsp: 0xa0, quot: 0x22, apos: 0x27, lsquo: 0x2018, rsquo: 0x2019, ldquo: 0x201c, rdquo: 0x201d, laquo: 0xab, raquo: 0xbb, ndash: 0x2013, mdash: 0x2014, hellip: 0x2026, lt: 0x3c, gt: 0x3e });

/** The unit that a reference at `index` stands for, and its length; undefined where there is none. */
export function referenceAt(text: string, index: number): readonly [unit: number, length: number] | undefined {
  REFERENCE.lastIndex = index;
  const [whole = '', decimal, hexadecimal, name] = REFERENCE.exec(text) ?? [];
  const unit = name !== undefined ? NAMED[name.toLowerCase()] : Number.parseInt(decimal ?? hexadecimal ?? '', decimal ? 10 : 16);
  return unit !== undefined && unit <= 0xffff ? [unit, whole.length] : undefined;
}
