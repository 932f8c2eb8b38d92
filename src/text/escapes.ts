// Escapes that a dump leaves in its text: those of JSON strings (`Fran\u00e7ois`, `\n`) and of e-mail (`l=E2=80=99arm=C3=A9e`, lines broken by `=`).

import { FILLER, NO_WIDTH } from './fillers';

const JSON_ESCAPE = /\\(?:u([\dA-Fa-f]{4})|([nrt"/]))/g;
const MEANT: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', '"': '"', '/': '/' };
const OCTETS = /(?:=[\dA-F]{2})+|=\r?\n/g;
/** Letters beyond ASCII, and lines that go on: `?page=20` has neither. */
const OF_MAIL = /=[C-F][\dA-F](?:=[89AB][\dA-F]|(?=[a-z ]))|[\p{L}\p{M}]=\r?\n(?=\p{L})/gu;
/** One alone may be what it says (`C:\new`). */
const FEWEST = 2;

/** `=C3=A9`: UTF-8 where the octets are that, else Latin-1. Each character stands where its first octet does. */
function octets(raw: string): string {
  if (raw.includes('\n')) return NO_WIDTH.repeat(raw.length);
  const bytes = raw.slice(1).split('=').map((octet) => Number.parseInt(octet, 16));
  let out = '';
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    const rest = bytes.slice(at + 1, at + size);
    const isWhole = rest.length === size - 1 && rest.every((byte) => (byte & 0xc0) === 0x80);
    const code = isWhole ? rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), size === 1 ? lead : lead & (0x7f >> size)) : lead;
    out += String.fromCodePoint(Math.min(code, LAST_CODE)).padEnd(3 * (isWhole ? size : 1), FILLER);
    at += isWhole ? size : 1;
  }
  return out;
}
const LAST_CODE = 0x10ffff;

/** The text without escapes, as long as before. Cost: two searches, and a pass where there are any. */
export function withoutEscapes(text: string): string {
  let plain = text;
  if (text.includes('\\') && (text.match(JSON_ESCAPE)?.length ?? 0) >= FEWEST) {
    plain = plain.replace(JSON_ESCAPE, (raw, hex: string | undefined, mark: string) => {
      const character = hex === undefined ? (MEANT[mark] as string) : String.fromCharCode(Number.parseInt(hex, 16));
      return character.padEnd(raw.length, /\s/.test(character) ? ' ' : FILLER);
    });
  }
  return text.includes('=') && (text.match(OF_MAIL)?.length ?? 0) >= FEWEST ? plain.replace(OCTETS, octets) : plain;
}
