// Marks within words that are letters of them or no part of the word, and where they are what they look like.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${type}${id === undefined ? '' : `/${id}`}`);
type Case = [text: string, name: string];
const contains = (text: string, name: string) => expect(found(text)).toContain(name);

describe('an apostrophe that nothing closes is a letter of the word behind it', () => {
  it.each<Case>([
    ["Residents of Tal 'Afar fled the city in Iraq.", "Tal 'Afar city/city/tal-afar"],
    ['Residents of Tal ʿAfar fled the city in Iraq.', 'Tal ʿAfar city/city/tal-afar'],
    ["Settlers entered Kafr 'Aqab near Ramallah.", "Kafr 'Aqab city/city/kafr-aqab"],
    ["Herders of Ras 'Ein al 'Auja left near Jericho.", "Ras 'Ein al 'Auja city/city/ras-ein-al-auja"],
    ['Shelling hit Deir ‘Ammar in the West Bank.', 'Deir ‘Ammar city/city/deir-ammar'],
    ["Iraqi politician Hadi al-'Amiri said so.", "Hadi al-'Amiri person/person/hadi-al-amiri"],
    ["Hamas leader Salih al-'Aruri was killed in Beirut.", "Salih al-'Aruri person/person/saleh-al-arouri"],
    ["Abu 'Ubaydah said the Hamas fighters were ready.", "Abu 'Ubaydah person/person/abu-obeida"],
    ["The Houthi spokesman Muhammad 'Abd al-Salam spoke in Sanaa.", "Muhammad 'Abd al-Salam person/person/mohammed-abdulsalam"],
    ["HRW said that Tal 'Afar was hit.\nThe residents' homes were burnt in Iraq.", "Tal 'Afar city/city/tal-afar"],
  ])('%s', contains);
});

describe('but quotation marks stay what they are', () => {
  it.each<Case>([
    ["Forces raided 'Aida camp in Bethlehem.", 'Aida camp city/city/aida-camp'],
    ["In 'Aqraba, a farmer was hurt near Nablus.", 'Aqraba city/city/gn-284922'],
    ["Rebels left Ma'arrat an-Nu'man in Syria.", "Ma'arrat an-Nu'man city/city/maarrat-al-numan"],
    ["They chanted 'Free Syria' in the streets of Damascus.", 'Free Syria organisation'],
    ["The 'Kraken' unit fought in Kharkiv.", "Kraken' unit faction/faction/kraken-regiment"],
    ["He said 'Damascus is safe' and left.", 'Damascus city/city/damascus'],
    ["L’'opération' de Damas a échoué.", 'Damas city/city/damascus'],
    ["Officials in Tal 'Afar' spoke of Iraq.", 'Tal city'],
  ])('%s', contains);
});
