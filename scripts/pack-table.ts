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
  for (let index = 0; index < view.getUint32(20, true); index++) {
    const row = HEADER_BYTES + index * SECTION_BYTES;
    const [id, width, offset, count] = [0, 4, 8, 12].map((field) => view.getUint32(row + field, true)) as [number, number, number, number];
    const section = bytes.subarray(offset, offset + width * count);
    console.log(`  ${(names.get(id) ?? String(id)).padEnd(18)} ${String(count).padStart(9)} × ${width} ${kilobytes(section.length)} kB ${kilobytes(gzipSync(section, { level: 9 }).length)} kB gzipped`);
  }
}
