// Arbitrary texts for properties: every kind of character, and texts that look like news.

import fc from 'fast-check';
import { allArticles } from './articles';

/** One seed for all properties; a failing run prints it with the path to the counterexample. */
export const PROPERTY_SEED = 20121205;

const NAMES = ["Alep", "d'Alep", 'Damas', 'ALEP', 'Front al-Nosra', 'front al-nosra', 'OSDH', 'U.S.', 'O.N.U.', 'Wael Nader Halaki', 'Halaki', 'Nice', 'Tours', 'حلب', 'وبدمشق', 'لل', 'للأمم المتحدة', 'جبهة النصرة', 'Canal+', 'S&D', 'Deir ez-Zor', 'Sana’a', 'Tripoli', 'Liban', 'Syria', 'syrien', 'Aleppo Governorate', 'Abou', 'Харків', 'J.P. Morgan', 'État', 'e\u0301tat', 'Général'];
const CUES = ['général', 'la ville de', 'brigade', 'village of', 'province of', 'le', 'the', 'et', 'and', 'of', 'مدينة', 'في', 'president', '3e', '2012'];
const MARKS = [' ', ' ', ' ', ' ', ', ', '. ', '.', '\n', '\n\n', '\r\n', '\t', '(', ')', ' (', ') ', '«\u00a0', '\u00a0»', '"', "'", '’', 'ʼ', '-', ' - ', '—', '/', '&', ' & ', '+', '…', '!', '؟', '،', '\u200f', '\ufeff', '\u00ad', '\u200b', '\u0640', '\ud800', '\udc00', '😀', '\u0000', '[[', ']]', '<b>', '</b>', '&amp;', '|', '\u0301', 'ـ'];

/** Names, cue words and marks in any order: what breaks a tokeniser is between names. */
export const newsLike: fc.Arbitrary<string> = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NAMES) }, { weight: 2, arbitrary: fc.constantFrom(...CUES) }, { weight: 5, arbitrary: fc.constantFrom(...MARKS) }), { maxLength: 40 }).map((parts) => parts.join(''));

/** Latin, Arabic and Cyrillic letters with their combining marks, and the marks of news text. */
export const threeScripts: fc.Arbitrary<string> = fc.array(fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...CUES), fc.constantFrom(' ', ' ', ', ', '. ', '-', "'", '\n', '(', ')'), fc.constantFrom('é', 'È', 'ç', 'Œ', 'ï', 'ş', 'İ', 'أ', 'إ', 'آ', 'ؤ', 'ئ', 'ة', 'ى', 'й', 'Ё')), { maxLength: 40 }).map((parts) => parts.join(''));

/** Any UTF-16 code units, lone surrogates included. */
const codeUnits: fc.Arbitrary<string> = fc.array(fc.nat(0xffff), { maxLength: 80 }).map((units) => String.fromCharCode(...units));

const markup: fc.Arbitrary<string> = fc.array(fc.constantFrom('<p>', '</p>', '<a href="https://x.org/Alep">', 'Alep', '&nbsp;', '[Alep](x)', '**Homs**', '# ', '* ', '{', '}', '\\', '`', '\n', '|', 'http://', '@', '#OSDH', '=', '~', '_'), { maxLength: 40 }).map((parts) => parts.join(''));

/** A piece of a gold article with pieces of it cut out, doubled or replaced. */
const mutatedArticle: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...allArticles().map((article) => article.text)), fc.nat(), fc.nat(1200), fc.array(fc.tuple(fc.nat(1200), fc.nat(12), fc.oneof(fc.constantFrom(...MARKS, ...NAMES), fc.string({ unit: 'binary', maxLength: 4 }))), { maxLength: 12 }))
  .map(([article, from, length, edits]) => {
    const start = from % article.length;
    let text = article.slice(start, start + length);
    for (const [at, cut, insertion] of edits) text = text.slice(0, at) + insertion + text.slice(at + cut);
    return text;
  });

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => text.normalize('NFD')),
  codeUnits,
  markup,
  { weight: 3, arbitrary: newsLike },
  { weight: 3, arbitrary: mutatedArticle },
);
