// Our own decompression against zlib's compression, and packs as modules carry them.

import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../src/data/inflate';
import { decodeInlinePack } from '../../src/data/inline';
import { PROPERTY_SEED } from '../support/texts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const noise = Uint8Array.from({ length: 70_000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 24);

describe('inflate', () => {
  const cases: Array<[name: string, bytes: Uint8Array]> = [
    ['nothing', new Uint8Array(0)],
    ['one byte', utf8('a')],
    ['a run longer than one length code', new Uint8Array(1000).fill(7)],
    ['text', utf8('Yāqūt ياقوت 😀 '.repeat(500))],
    ['repeats as far apart as they may be', Uint8Array.from([...noise.subarray(0, 32_768), ...noise.subarray(0, 32_768)])],
    ['what does not compress, in several stored blocks', noise],
  ];
  const ways: Array<[name: string, options: Parameters<typeof deflateRawSync>[1]]> = [
    ['best', { level: 9 }],
    ['fastest', { level: 1 }],
    ['stored', { level: 0 }],
    ['Huffman codes only', { strategy: constants.Z_HUFFMAN_ONLY }],
    ['fixed codes', { strategy: constants.Z_FIXED }],
  ];
  for (const [way, options] of ways) it.each(cases)(`${way}: %s`, (_, bytes) => expect(Buffer.from(inflate(deflateRawSync(bytes, options), bytes.length)).equals(bytes)).toBe(true));

  it('any bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 30 }), fc.nat(9), (parts, level) => {
        const bytes = Buffer.concat([...parts, ...parts]);
        expect(Buffer.from(inflate(deflateRawSync(bytes, { level }), bytes.length)).equals(bytes)).toBe(true);
      }),
      { seed: PROPERTY_SEED, numRuns: 200 },
    );
  });

  it('ends on damaged input, with as many bytes as were asked for', () => {
    const good = deflateRawSync(utf8('Alep, Idlib, Hama. '.repeat(40)), { level: 9 });
    for (let at = 0; at < good.length; at++) {
      const bad = Uint8Array.from(good);
      bad[at] = (bad[at] as number) ^ 0xff;
      expect(inflate(bad, 760)).toHaveLength(760);
    }
    expect(inflate(good.subarray(0, 5), 760)).toHaveLength(760);
  });
});

describe('a pack in a module', () => {
  const bytes = utf8('a pack '.repeat(50));
  const deflated = deflateRawSync(bytes).toString('base64');
  it('is decoded with Buffer and without', () => {
    expect(Buffer.from(decodeInlinePack({ size: bytes.length, deflated })).equals(bytes)).toBe(true);
    const native = globalThis.Buffer;
    let decoded: Uint8Array;
    try {
      (globalThis as { Buffer?: unknown }).Buffer = undefined;
      decoded = decodeInlinePack({ size: bytes.length, deflated });
    } finally {
      globalThis.Buffer = native;
    }
    expect(native.from(decoded).equals(bytes)).toBe(true);
  });
  it('is taken as it is where a loader has read it', () => expect(decodeInlinePack(bytes)).toBe(bytes));
});
