// Packs as they travel inside JavaScript modules: runs of base64 and of plain text, decoded by the cheapest way there is.

/** A pack in pieces: text sections as strings (they compress better so), all else as base64; bytes where a loader has decoded them. */
export type InlinePack = ReadonlyArray<{ base64?: string; text?: string; bytes?: Uint8Array }>;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

interface BufferLike {
  from(text: string, encoding: 'base64'): Uint8Array;
}

/** Node, Bun and Deno decode base64 natively; a table loop elsewhere: `atob` and a mapping callback took 200 times as long. */
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
export function decodeInlinePack(pieces: InlinePack): Uint8Array {
  const encoder = new TextEncoder();
  const parts = pieces.map((piece) => piece.bytes ?? (piece.base64 === undefined ? encoder.encode(piece.text ?? '') : decodeBase64(piece.base64)));
  if (parts.length === 1) return parts[0] as Uint8Array;
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
