import { describe, expect, it } from 'vitest';
import { APOSTROPHE, CASELESS, CLASS, CLOSE, DIGIT, DOT, HYPHEN, IGNORED, isArabicUnit, LOWER, NEWLINE, OPEN, OTHER, SEPARATOR, SLASH, SPACE, SYMBOL, TERMINATOR, UPPER } from '../../src/text/chars';
import { foldWord, hashRange } from '../../src/text/folding';

const CLASSES = ['OTHER', 'SPACE', 'NEWLINE', 'LOWER', 'UPPER', 'CASELESS', 'DIGIT', 'IGNORED', 'APOSTROPHE', 'HYPHEN', 'DOT', 'TERMINATOR', 'SEPARATOR', 'OPEN', 'CLOSE', 'SYMBOL', 'SLASH'] as const;
type ClassName = (typeof CLASSES)[number];

describe('CLASS', () => {
  const cases: Array<[units: string, name: ClassName]> = [
    ['azéèœßłşžяґ', 'LOWER'],
    ['AZÉÈŒŁŞŽЯҐİ', 'UPPER'],
    ['ابتةىأإآؤئپچگیڤשגअ中あ한', 'CASELESS'],
    ['0189٠٩۰۹０', 'DIGIT'],
    [' \u00a0\u202f\u2009\u3000', 'SPACE'],
    ['\n\r\u2028\u2029\u0085', 'NEWLINE'],
    ['\u0301\u064b\u0651\u0640\u0670\u00ad\u200b\u200d\u200e\u200f\u202b\u2067\ufeff\ufe0f', 'IGNORED'],
    ["'’‘ʼʿʾ`´′", 'APOSTROPHE'],
    ['-‐‑_', 'HYPHEN'],
    ['.', 'DOT'],
    ['!?…؟۔', 'TERMINATOR'],
    [',;:،؛–—', 'SEPARATOR'],
    ['([{«"“„‹', 'OPEN'],
    [')]}»”›', 'CLOSE'],
    ['&+', 'SYMBOL'],
    ['/', 'SLASH'],
    ['\u0000\t|*#@<>=×÷\ud800\udc00', 'OTHER'],
  ];
  it.each(cases)('%j are %s', (units, name) => {
    for (let i = 0; i < units.length; i++) expect(CLASSES[CLASS[units.charCodeAt(i)] as number], `U+${units.charCodeAt(i).toString(16)}`).toBe(name);
  });
  it('has a case for every class', () => expect(new Set(cases.map(([, name]) => name)).size).toBe(CLASSES.length));
  it('numbers its classes from 0 on, in the order of this table', () => {
    expect([OTHER, SPACE, NEWLINE, LOWER, UPPER, CASELESS, DIGIT, IGNORED, APOSTROPHE, HYPHEN, DOT, TERMINATOR, SEPARATOR, OPEN, CLOSE, SYMBOL, SLASH]).toEqual(CLASSES.map((_, index) => index));
  });
});

describe('foldWord', () => {
  const cases: Array<[word: string, folded: string]> = [
    ['Alep', 'alep'],
    ['ÉTAT', 'etat'],
    ['e\u0301tat', 'etat'],
    ['Œuvre', 'oeuvre'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['Diyarbakır', 'diyarbakir'],
    ['Łódź', 'lodz'],
    ['þór', 'thor'],
    ['Đà Nẵng', 'da nang'],
    ['Харків', 'харків'],
    ['Йод', 'иод'],
    ['ＡＢＣ１', 'abc1'],
    ['ﬁn', 'fin'],
    ['O.N.U.', 'onu'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['إدلب', 'ادلب'],
    ['أحمد', 'احمد'],
    ['آمد', 'امد'],
    ['الرَّقّة', 'الرقه'],
    ['حـــلب', 'حلب'],
    ['مصطفى', 'مصطفي'],
    ['مؤتمر', 'موتمر'],
    ['هيئة', 'هييه'],
    ['صنعاء', 'صنعا'],
    ['کوردستان', 'كوردستان'],
    ['ﻻ', 'لا'],
    ['ﺣﻠﺐ', 'حلب'],
    ['٢٠١٢', '2012'],
    ['۲۰۱۲', '2012'],
  ];
  it.each(cases)('%s → %s', (word, folded) => expect(foldWord(word)).toBe(folded));
  it('was asked enough', () => expect(cases).toHaveLength(30));
  it('is settled after one round', () => {
    for (const [word] of cases) expect(foldWord(foldWord(word))).toBe(foldWord(word));
  });
  it('gives one hash to both sides', () => {
    for (const [word, folded] of cases) expect(hashRange(word, 0, word.length), word).toBe(hashRange(folded, 0, folded.length));
  });
});

describe('letters that fold to two', () => {
  // secondFold passes over units below U+00DF, and so over Æ (U+00C6) and Þ (U+00DE).
  it('fold alike in both cases', () => {
    for (const [upper, lower] of [['Æ', 'æ'], ['Þ', 'þ']] as const) expect(foldWord(upper)).toBe(foldWord(lower));
  });
  it('do so for œ and ß', () => {
    for (const [upper, lower] of [['Œ', 'œ'], ['ẞ', 'ß']] as const) expect(foldWord(upper)).toBe(foldWord(lower));
  });
});

/** Composed from a letter that Unicode does not decompose further: the fold stops half-way at æ and ø. */
const HALF_FOLDED = 'ǢǣǼǽǾǿ';

describe('Unicode normal forms', () => {
  it('fold alike for accented æ and ø', () => {
    for (const letter of HALF_FOLDED) expect(foldWord(letter.normalize('NFD')), letter).toBe(foldWord(letter));
  });

  it('fold alike for every other Latin, Cyrillic and Arabic letter of the language blocks', () => {
    let letters = 0;
    for (const [first, last] of [[0x41, 0x24f], [0x400, 0x52f], [0x620, 0x64a], [0x1e00, 0x1eff]] as const) {
      for (let unit = first; unit <= last; unit++) {
        const letter = String.fromCharCode(unit);
        if (!/\p{L}/u.test(letter) || HALF_FOLDED.includes(letter)) continue;
        letters++;
        expect(foldWord(letter.normalize('NFD')), `U+${unit.toString(16)}`).toBe(foldWord(letter.normalize('NFC')));
      }
    }
    expect(letters).toBeGreaterThan(900);
  });
});

describe('isArabicUnit', () => {
  const cases: Array<[unit: string, arabic: boolean]> = [['ح', true], ['ﺣ', true], ['ۀ', true], ['ﷲ', true], ['a', false], ['é', false], ['ש', false], [' ', false]];
  it.each(cases)('%j: %s', (unit, arabic) => expect(isArabicUnit(unit.charCodeAt(0))).toBe(arabic));
});
