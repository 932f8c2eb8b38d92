// Packs as they travel inside JavaScript modules: compressed, as base64. One module for every platform: Node reads it as a file and has zlib
// decompress it (see tsup.config.ts), elsewhere it is imported and decompressed here.

import { inflate } from './inflate';

/** A pack: its length and, compressed, its bytes in base64; or the bytes, where a loader has read them. */
export type InlinePack = { size: number; deflated: string } | Uint8Array;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

interface BufferLike {
  from(text: string, encoding: 'base64'): Uint8Array;
}

/** Bun, Deno and Node decode base64 natively; a table loop elsewhere: `atob` and a mapping callback took 200 times as long. */
function decodeBase64(text: string): Uint8Array {
  const native = (globalThis as { Buffer?: BufferLike }).Buffer;
  if (native !== undefined) return native.from(text, 'base64');
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[ALPHABET.charCodeAt(i)] = i;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let i = 0, at = 0; i < text.length; i += 4) {
    const group = ((value[text.charCodeAt(i)] as number) << 18) | ((value[text.charCodeAt(i + 1)] as number) << 12) | ((value[text.charCodeAt(i + 2) & 127] as number) << 6) | (value[text.charCodeAt(i + 3) & 127] as number);
    bytes[at++] = group >> 16;
    bytes[at++] = (group >> 8) & 255;
    bytes[at++] = group & 255;
  }
  return bytes;
}

/** The bytes of a pack. */
export function decodeInlinePack(pack: InlinePack): Uint8Array {
  return pack instanceof Uint8Array ? pack : inflate(decodeBase64(pack.deflated), pack.size);
}
