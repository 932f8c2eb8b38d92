// Prints what each section of the built packs costs, plain and gzipped: `tsx scripts/pack-table.ts`.

import { gzipSync } from 'node:zlib';
import { decodeInlinePack } from '../src/data/inline';
import { HEADER_BYTES, SECTION, SECTION_BYTES, TAGGER_SECTION } from '../src/pack/layout';

const NAMES = { gazetteer: SECTION, world: SECTION, tagger: TAGGER_SECTION } as const;
const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1).padStart(8);

for (const [pack, sections] of Object.entries(NAMES)) {
  const { PACK } = await import(`../src/data/${pack}.generated.ts`);
  const bytes = decodeInlinePack(PACK());
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Map(Object.entries(sections).map(([name, id]) => [id as number, name]));
  console.log(`${pack}: ${kilobytes(bytes.length)} kB, gzipped ${kilobytes(gzipSync(bytes, { level: 9 }).length)} kB`);
  const rows = Array.from({ length: view.getUint32(20, true) }, (_, index) => [0, 4, 8, 12].map((field) => view.getUint32(HEADER_BYTES + index * SECTION_BYTES + field, true)) as [id: number, form: number, offset: number, count: number]);
  rows.forEach(([id, form, offset, count], index) => {
    const section = bytes.subarray(offset, rows[index + 1]?.[2] ?? bytes.length);
    const coded = form >>> 8 === 0 ? '' : `, ${form >>> 8} codes a byte`;
    console.log(`  ${(names.get(id) ?? String(id)).padEnd(18)} ${String(count).padStart(9)} × ${form & 255} ${kilobytes(section.length)} kB ${kilobytes(gzipSync(section, { level: 9 }).length)} kB gzipped${coded}`);
  });
}
