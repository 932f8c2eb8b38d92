// Character references that pages and feeds leave in their text (`l&#039;arm&eacute;e`, `AT&amp;T`, `&amp;nbsp;`).

import { FILLER } from './fillers';

/** Twice encoded ones too. */
const REFERENCE = /&(?:amp;)*(?:#(\d{2,6})|#[xX]([\dA-Fa-f]{2,5})|([A-Za-z]{2,6}));/g;
/** A letter and its accent. */
const ACCENTED = /^([A-Za-z])(grave|acute|circ|tilde|uml|cedil|ring|caron)$/;
const ACCENTS: Readonly<Record<string, string>> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', cedil: '\u0327', ring: '\u030a', caron: '\u030c' };
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ',
  ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', oelig: 'œ', OElig: 'Œ', aelig: 'æ', AElig: 'Æ', szlig: 'ß', oslash: 'ø', Oslash: 'Ø',
};

/** The text with the characters that its references mean, as long as before. */
export function withoutReferences(text: string): string {
  return text.replace(REFERENCE, (raw, decimal?: string, hex?: string, name = '') => {
    const [, letter, accent] = ACCENTED.exec(name) ?? [];
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : 0;
    const character = code >= 0x20 ? String.fromCodePoint(code) : letter !== undefined ? `${letter}${ACCENTS[accent as string]}`.normalize('NFC') : NAMED[name];
    return character === undefined ? raw : character.padEnd(raw.length, FILLER);
  });
}
