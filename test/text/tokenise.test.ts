import { describe, expect, it } from 'vitest';
import { hashRange } from '../../src/text/folding';
import { tokenise } from '../../src/text/tokenise';
import * as t from '../../src/text/tokens';

const GAPS = ['start', 'space', 'hyphen', 'apostrophe', 'newline', 'abbreviation', 'slash', 'punctuation', 'paragraph'] as const;
type Gap = (typeof GAPS)[number];

/** Tokens as `text`, each but the first behind the gap before it. */
function split(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => (i === 0 ? '' : `${GAPS[tokens.gap[i] as number]}:`) + tokens.slice(i, i));
}

describe('tokenise', () => {
  const cases: Array<[text: string, tokens: string[]]> = [
    // Elisions, with the three apostrophes.
    ["d'Alep", ['d', 'apostrophe:Alep']],
    ['d’Alep', ['d', 'apostrophe:Alep']],
    ['dʼAlep', ['d', 'apostrophe:Alep']],
    ["qu'Alep", ['qu', 'apostrophe:Alep']],
    ["L'O.N.U. dit", ['L', 'apostrophe:O.N.U.', 'space:dit']],
    ["Syria's army", ['Syria', 'apostrophe:s', 'space:army']],
    ['Sana’a', ['Sana', 'apostrophe:a']],
    ["Tal 'Afar and Kafr 'Aqab", ['Tal', 'space:Afar', 'space:and', 'space:Kafr', 'space:Aqab']],
    ["al-'Amiri", ['al', 'hyphen:Amiri']],
    ["shouted 'Free Syria' in", ['shouted', 'punctuation:Free', 'space:Syria', 'space:in']],
    // Hashtags.
    ['#SouthSudan now', ['South', 'space:Sudan', 'space:now']],
    ['#DRCongo', ['DR', 'space:Congo']],
    ['SouthSudan #FARDC #M23', ['SouthSudan', 'punctuation:FARDC', 'punctuation:M23']],
    // Hyphens.
    ['Deir ez-Zor', ['Deir', 'space:ez', 'hyphen:Zor']],
    ['al‑Nosra', ['al', 'hyphen:Nosra']],
    ['Alep - Homs', ['Alep', 'punctuation:Homs']],
    ['Alep–Homs', ['Alep', 'punctuation:Homs']],
    // Guillemets and white space.
    ['Dahab    Copenhagen   Airport', ['Dahab', 'punctuation:Copenhagen', 'space:Airport']],
    ['Dahab.\n      RFI', ['Dahab', 'punctuation:RFI']],
    ['Dahab\n      RFI', ['Dahab', 'newline:RFI']],
    ['le «\u00a0Front al-Nosra\u00a0» dit', ['le', 'punctuation:Front', 'space:al', 'hyphen:Nosra', 'punctuation:dit']],
    ['10\u00a0km', ['10', 'space:km']],
    ['10\u202fkm', ['10', 'space:km']],
    ['Alep\tHoms', ['Alep', 'punctuation:Homs']],
    // Lines.
    ['a\nb', ['a', 'newline:b']],
    ['a\r\nb', ['a', 'newline:b']],
    ['a\n\nb', ['a', 'paragraph:b']],
    ['a\r\n\r\nb', ['a', 'paragraph:b']],
    ['Al-\nJazeera', ['Al', 'hyphen:Jazeera']],
    ['Alep -\nHoms', ['Alep', 'punctuation:Homs']],
    // Dots.
    ['O.N.U.', ['O.N.U.']],
    ['O.N.U', ['O.N.U']],
    ['U.S. troops', ['U.S.', 'space:troops']],
    ['U.S.-led', ['U.S.', 'hyphen:led']],
    ['the U.S.Army', ['the', 'space:U.S.', 'start:Army']],
    ['J.P. Morgan', ['J.P.', 'space:Morgan']],
    ['J. P. Morgan', ['J', 'abbreviation:P', 'abbreviation:Morgan']],
    ['St. Petersburg', ['St', 'abbreviation:Petersburg']],
    ['Gen. Smith said. He', ['Gen', 'abbreviation:Smith', 'space:said', 'punctuation:He']],
    ['Amazon.com', ['Amazon', 'slash:com']],
    ['Alep... Homs', ['Alep', 'punctuation:Homs']],
    // Symbols and slashes.
    ['Verts/ALE', ['Verts', 'slash:ALE']],
    ['S&D', ['S', 'start:&', 'start:D']],
    ['Canal+ dit', ['Canal', 'start:+', 'space:dit']],
    ['1 + 1', ['1', 'punctuation:1']],
    // Scripts, marks and what is invisible.
    ['Alepحلب', ['Alep', 'start:حلب']],
    ['وبدمشق', ['وبدمشق']],
    ['الْحَلَبِيّ حـــلب', ['الْحَلَبِيّ', 'space:حـــلب']],
    ['e\u0301tat', ['e\u0301tat']],
    ['A\u00adlep', ['A\u00adlep']],
    ['3e corps', ['3e', 'space:corps']],
    ['Alep (Syrie)', ['Alep', 'punctuation:Syrie']],
    ['', []],
    [' \n.,()«»', []],
    ['\ud800\u0000😀', []],
    ['Alep😀Homs', ['Alep', 'punctuation:Homs']],
  ];
  it.each(cases)('%j', (text, tokens) => expect(split(text)).toEqual(tokens));
  it('was asked enough', () => expect(cases).toHaveLength(56));
  it('shows every gap', () => {
    const seen = new Set(cases.flatMap(([, tokens]) => tokens.flatMap((token) => (token.includes(':') ? [token.split(':')[0] as Gap] : []))));
    expect([...seen].sort()).toEqual([...GAPS].sort());
  });

  it('leaves a dotted abbreviation in lower case alone', () => expect(split('i.e. Alep')).toEqual(['i', 'slash:e', 'punctuation:Alep']));

  it('keeps offsets through growth', () => {
    const text = 'a '.repeat(5000);
    const tokens = tokenise(text);
    expect(tokens.count).toBe(5000);
    expect(tokens.start[4999]).toBe(9998);
    expect(tokens.end[4999]).toBe(9999);
  });

  it('ends a word before a format character', () => {
    for (const mark of ['\u200f', '\u200b', '\ufeff', '\u00ad']) expect(split(`Alep${mark} dit`)[0]).toBe('Alep');
  });

  it('keeps a combining mark at the end of a word', () => expect(split('Ahmade\u0301 dit')[0]).toBe('Ahmade\u0301'));
});

describe('lines broken at a width', () => {
  const wrapped = [
    'Le maire de la ville a rencontré mardi les envoyés de Saint-',
    'Pétersbourg, puis ceux du Front de libération de la Palestine',
    'et le général Hassan Abou',
    'Zeid, qui est arrivé en fin de matinée avec les chefs du Deir',
    'ez-Zor.',
    'Alep',
  ];
  it.each(['\n', '\r\n'])('are joined where the next word did not fit in, %j', (lineBreak) => {
    const tokens = split(wrapped.join(lineBreak));
    expect(tokens).toContain('hyphen:Pétersbourg');
    expect(tokens).toContain('space:et');
    expect(tokens).toContain('newline:Zeid');
    expect(tokens).toContain('space:ez');
    expect(tokens.at(-1)).toBe('punctuation:Alep');
  });
  it('do not join paragraphs', () => {
    const lines = ['The delegation of the government left by car early in the morning and', 'the delegation of the opposition by bus at noon and in the heat, then', 'the delegation of the opposition went on by train at night to see New'];
    expect(split(`${lines.join('\n')}\n\nYork was mentioned by nobody`)).toContain('paragraph:York');
    expect(split(`${lines.join('\n')}\nYork was mentioned by nobody`)).toContain('space:York');
  });
  it('are left alone where they are lists or paragraphs', () => {
    expect(split('Alep\nHoms\nHama')).toEqual(['Alep', 'newline:Homs', 'newline:Hama']);
    const people = ['Awa Diallo, ministre de la Justice du Mali', 'Jean Dupont, maire', 'Ali Ba, juge', 'Moussa Traoré, chef de la police de Gao', 'Oumar Sy, imam', 'Fatou Cissé, directrice de la banque', 'Issa Ba, élu'];
    expect(split(people.join('\n'))).toContain('newline:Jean');
    expect(split(people.join('\n'))).toContain('newline:Moussa');
    expect(split(`${'Titre de la page de ce journal du matin en ligne'}\nAlep est tombée`)).toContain('newline:Alep');
    expect(split(wrapped.map((line) => `${line} ${line} ${line}`).join('\n'))).toContain('newline:et');
  });
});

describe('lines broken within sentences', () => {
  const ragged = ['Le gouverneur réclame un plan. Il a', 'survolé lundi avec le président Lula la vallée où Roca', "Sales avait déjà été ravagée, et l'aéroport de", 'Porto Alegre, où tout est fermé. Le maire, lui, raconte que Jocilene da', 'Rosa vient de la', "ville d'à côté et n'a rien vu."];
  it('are joined, wherever it be', () => {
    const tokens = split(ragged.join('\n'));
    expect(tokens).toContain('space:Rosa');
    expect(tokens).toContain('space:Porto');
  });
  it('leave what ends without a small word before a capital alone: a headline, an item', () => {
    expect(split([...ragged, 'Minister calls for talks with Iran', 'Ahmed Karim, Baghdad'].join('\n'))).toContain('newline:Ahmed');
  });
  it('are told from posts without capitals', () => {
    const posts = ['went to the dealer on friday, nothing', 'same here, ask for Marisol', 'Corona is the shop you want', 'thanks all, will call them'];
    expect(split(posts.join('\n'))).toContain('newline:Corona');
  });
});

describe('hashes', () => {
  const alike: string[][] = [
    ['Alep', 'ALEP', 'alep', 'A\u00adlep', 'ＡＬＥＰ'],
    ['état'.normalize('NFC'), 'état'.normalize('NFD'), 'ETAT', 'etat'],
    ['O.N.U.', 'ONU', 'onu', 'O.N.U'],
    ['إدلب', 'ادلب', 'أدلب', 'إِدْلِب', 'ادلـب', 'إدلب'.normalize('NFD')],
    ['الرقة', 'الرقه', 'الرَّقَّة'],
    ['Œuvre', 'oeuvre', 'OEUVRE'],
    ['٢٠١٢', '2012', '۲۰۱۲'],
    ['Харків', 'ХАРКІВ', 'Харків'.normalize('NFD')],
  ];
  it.each(alike.map((words) => [words]))('%j are one word', (words) => {
    const hashes = words.map((word) => {
      const tokens = tokenise(word);
      expect(tokens.count, word).toBe(1);
      expect(hashRange(word, 0, word.length), word).toBe(tokens.hash[0]);
      return tokens.hash[0];
    });
    expect(new Set(hashes).size).toBe(1);
  });
  it('was asked enough', () => expect(alike).toHaveLength(8));
});

describe('flags', () => {
  const { FIRST_UPPER, ALL_UPPER, HAS_LOWER, HAS_DIGIT, ARABIC, DOTTED, SENTENCE_START, CAPITALS_LINE, TITLE_LINE, SYMBOL_TOKEN, SINGLE_LETTER, AFTER_OPEN, AFTER_SEPARATOR, AFTER_BRACKET } = t;
  const cases: Array<[text: string, token: number, set: number, clear: number]> = [
    ['Alep', 0, FIRST_UPPER | HAS_LOWER | SENTENCE_START, ALL_UPPER | HAS_DIGIT | ARABIC | SINGLE_LETTER],
    ['à Alep', 1, FIRST_UPPER, SENTENCE_START],
    ['la FDS', 1, FIRST_UPPER | ALL_UPPER, HAS_LOWER | CAPITALS_LINE],
    ['la 3e', 1, HAS_DIGIT | HAS_LOWER, FIRST_UPPER],
    ['le M5', 1, FIRST_UPPER | ALL_UPPER | HAS_DIGIT, SINGLE_LETTER],
    ['J. Smith', 0, SINGLE_LETTER | FIRST_UPPER, ALL_UPPER | DOTTED],
    ['the U.S. army', 1, DOTTED | ALL_UPPER | FIRST_UPPER, SINGLE_LETTER],
    ['مدينة حلب', 1, ARABIC, FIRST_UPPER | SENTENCE_START],
    ['S&D', 1, SYMBOL_TOKEN, HAS_LOWER],
    ['dit. Alep', 1, SENTENCE_START, AFTER_SEPARATOR],
    ['dit ! Alep', 1, SENTENCE_START, 0],
    ['dit : Alep', 1, SENTENCE_START | AFTER_SEPARATOR, 0],
    ['dit, Alep', 1, AFTER_SEPARATOR, SENTENCE_START],
    ['Alep (Syrie)', 1, AFTER_OPEN | AFTER_BRACKET, SENTENCE_START],
    ['dit « Alep »', 1, AFTER_OPEN | SENTENCE_START, AFTER_BRACKET],
    ['Alep\n\nHoms', 1, SENTENCE_START, 0],
    ['calme a\nHoms', 2, 0, SENTENCE_START],
    ['Gen. Smith', 1, 0, SENTENCE_START],
    ["L'ÉTAT ISLAMIQUE A FRAPPÉ\nAlep est calme", 2, CAPITALS_LINE, 0],
    ["L'ÉTAT ISLAMIQUE A FRAPPÉ\nAlep est calme", 5, 0, CAPITALS_LINE | TITLE_LINE],
    ['Fighting Rages Near Aleppo City\nthe end is near', 3, TITLE_LINE, CAPITALS_LINE],
    ['Fighting Rages Near Aleppo City\nthe end is near', 6, 0, TITLE_LINE],
    ['Fighting rages near Aleppo city walls', 3, 0, TITLE_LINE],
  ];
  it.each(cases)('%j, token %i', (text, token, set, clear) => {
    const flags = tokenise(text).flags[token] as number;
    expect(flags & set).toBe(set);
    expect(flags & clear).toBe(0);
  });
  it('was asked enough', () => expect(cases).toHaveLength(23));
});

describe('text without capitals', () => {
  const text = 'les rebelles ont quitté alep mardi matin sous les yeux des envoyés de la croix-rouge, puis le m23 et moi';
  const flagsOf = (given: string) => Array.from(tokenise(given).flags.subarray(0, tokenise(given).count));
  it('is read as text in capitals', () => expect(flagsOf(text)).toEqual(flagsOf(text.toUpperCase())));
  it('may have a capital in forty words', () => {
    const long = `${text} ${text} ${text}`;
    expect((flagsOf(long.replace('alep', 'Alep'))[4] as number) & t.CAPITALS_LINE).toBe(t.CAPITALS_LINE);
    expect((flagsOf(text.replace('alep', 'Alep'))[4] as number) & t.CAPITALS_LINE).toBe(0);
  });
  it('is of four words at least', () => expect((flagsOf('ont quitté alep')[2] as number) & t.FIRST_UPPER).toBe(0));
  it('does not capitalise numbers', () => expect(flagsOf(`${text} le 1er mai, le 2e et le 5th`)).toEqual(flagsOf(`${text} le 1er mai, le 2e et le 5th`.toUpperCase())));
  it('leaves Arabic as it is', () => {
    const arabic = 'غادر المقاتلون حلب صباح الثلاثاء';
    expect(flagsOf(`${text} ${arabic}`).slice(-5)).toEqual(flagsOf(arabic).map((flags, index) => (index === 0 ? flags & ~t.SENTENCE_START : flags)));
  });
  it('is more than an address', () => {
    const address = 'https://www.journal.fr/international/article/2024/12/08/en-syrie-la-chute-de-damas-et-la-fuite-du-president.html';
    for (const flags of flagsOf(`لقاء في دمشق وفي ${address} امس`)) expect(flags & t.CAPITALS_LINE).toBe(0);
  });
});
