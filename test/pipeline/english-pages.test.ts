// What English pages print beside prose: towns behind which their state stands, transcripts, lists.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${type}${id === undefined ? '' : `/${id}`}`);
type Case = [text: string, name: string];
const contains = (text: string, name: string) => expect(found(text)).toContain(name);
const lacks = (text: string, name: string) => expect(found(text)).not.toContain(name);

describe('a town that is called like a state stands before its own', () => {
  it.each<Case>([
    ['She was born in Virginia, Minn., to a miner.', 'Virginia city'],
    ['Police in Delaware, Ohio, said a man was shot.', 'Delaware city/city/gn-5151891'],
    ['She lives in California, Md., with her son.', 'California city'],
    ['They moved from Texas to Nevada, Mo., last year.', 'Nevada city'],
  ])('%s', contains);
});

describe('but states in lists and before clauses are states', () => {
  it.each<Case>([
    ['He leads in Nevada, Iowa, and Ohio.', 'Nevada region/region/nevada'],
    ['Storms hit Virginia, Ohio, Texas and Iowa.', 'Virginia region/region/virginia'],
    ['In Virginia, Maryland fans cheered.', 'Virginia region/region/virginia'],
    ['Two states (Texas, Florida) refused.', 'Texas region/region/texas'],
    ['They moved from Texas to Nevada, Mo., last year.', 'Texas region/region/texas'],
  ])('%s', contains);
});

const BRIEFING = 'MR. PRICE: Good afternoon.\n\nQUESTION: On Ethiopia?\n\nMS. PORTER: He was in Mekelle.\n\nSENATOR GRAHAM: No.';
const BROADCAST = 'JANE ARRAF, BYLINE: The market of Qamishli is open.\n\nBATRAWY: Yes, Rob.\n\nGAZA: Three killed.\n\nMODERATOR: Thank you.';

describe('those who speak in a transcript are people', () => {
  it.each<Case>([
    [BRIEFING, 'PRICE person'],
    [BRIEFING, 'PORTER person'],
    [BRIEFING, 'GRAHAM person'],
    [BROADCAST, 'JANE ARRAF person'],
    [BROADCAST, 'BATRAWY person'],
  ])('%s %s', contains);
  it.each<Case>([
    [BRIEFING, 'QUESTION person'],
    [BROADCAST, 'BYLINE person'],
    [BROADCAST, 'MODERATOR person'],
    [BROADCAST, 'GAZA person'],
    ['HEALTH: MSF left Nyala.\n\nWASH: UNICEF trucked water to Zamzam.', 'WASH person'],
  ])('%s no %s', lacks);
});

describe('who speaks in a transcript and has no name is nobody', () => {
  it.each<[label: string]>([['NARRATOR'], ['WITNESS'], ['ANCHOR'], ['MODERATOR'], ['INTERPRÈTE']])('%s', (label) => {
    const text = `${label}: What did he say in Baghdad?\nMR. PRICE: He spoke of water.\n${label} : And the dam?\nMR. PRICE: It holds.\n${label}: Thank you.`;
    expect(found(text).filter((name) => /[A-Z]{2}/.test(name))).toEqual(['PRICE person', 'PRICE person']);
  });
});

describe('an area behind `the` is no company', () => {
  it.each<Case>([
    ['Fires in the Amazon rose, said President Lula in Brasilia.', 'Amazon region/region/amazon-rainforest'],
    ['Belem will host COP30, on the edge of the Amazon.', 'Amazon region/region/amazon-rainforest'],
    ['A study said the Amazon may be near a tipping point.', 'Amazon region'],
    ['Workers at the Amazon warehouse in Staten Island struck.', 'Amazon organisation/organisation/amazon-company'],
    ['Shares of Amazon rose 2%.', 'Amazon organisation/organisation/amazon-company'],
    ['He was questioned by the KPK, said Jakarta police.', 'KPK organisation/organisation/corruption-eradication-commission'],
  ])('%s', contains);
});

describe('references to characters are the marks that they stand for', () => {
  it.each<Case>([
    ['AT&amp;T said so.', 'AT&amp;T organisation/organisation/att'],
    ['Johnson &amp; Johnson recalled the powder.', 'Johnson &amp; Johnson organisation/organisation/johnson-and-johnson'],
    ['Cox&#39;s Bazar was flooded.', 'Cox&#39;s Bazar city/city/cox-s-bazar'],
    ['Le Premier ministre de l&rsquo;Irak a parlé à Ra&#x27;s al-Ayn.', 'Irak country/country/iraq'],
    ['&quot;Go,&quot; said Thomas&nbsp;Sankara.', 'Thomas&nbsp;Sankara person/person/thomas-sankara'],
  ])('%s', contains);
  it('and what only looks like one is none', () => {
    expect(found('R&D; AT&T; &; && ;&x; &toString; &amp')).toEqual(expect.arrayContaining(['AT&T organisation/organisation/att']));
  });
});

describe('judges, makes of arms and matches', () => {
  it.each<Case>([
    ['Mr Justice Cavanagh, sitting at Cardiff, jailed him.', 'Cavanagh person'],
    ['The appeal was heard by Lord Justice Males on Friday.', 'Males person'],
    ['Justice Sonia Sotomayor dissented.', 'Sonia Sotomayor person/person/sonia-sotomayor'],
    ['Points: Jackson 18, Hudson 7, Moss 3.', 'Hudson person'],
    ['A crash closed the M23 near Crawley and the A628 at Penistone.', 'A628 site'],
  ])('%s', contains);
  it.each<Case>([
    ['Mr Justice Cavanagh, sitting at Cardiff, jailed him.', 'Justice Cavanagh person'],
    ['The M1A1 Abrams and the M2A2 Bradley burned.', 'M1A1 Abrams site'],
    ['A Ka-52 helicopter and a Kh-101 fell near Uman.', 'Ka-52 site'],
    ['Salem 31, Beverly 14; Lowell 42, Andover 21.', 'Salem person'],
    ['Ward 8 Councilmember Trayon White was charged.', 'Ward person'],
  ])('%s no %s', lacks);
});

describe('what only companies are stands before the name of one', () => {
  it.each<Case>([
    ['Law firm Edwin Fletcher said it would appeal.', 'Edwin Fletcher organisation'],
    ['Retailer Dorothy Perkins closed its shop in Hull.', 'Dorothy Perkins organisation'],
    ['Shares in bookmaker William Hill fell 3%.', 'William Hill organisation'],
    ['Law firm partner John Smith said so.', 'John Smith person'],
    ['Airline pilot Tom Hill died in Hull.', 'Tom Hill person'],
    ['Irwin Mitchell, 54, of Hull, died.', 'Irwin Mitchell person'],
  ])('%s', contains);
});

describe('a family name is an English word', () => {
  it.each<Case>([
    ['He Hongjun, a spokesman for the ministry, told reporters in Beijing.', 'He Hongjun person'],
    ['In Ningbo, Mayor Tang Feifan met Ni Yuefeng of Hebei.', 'Ni Yuefeng person'],
    ['An Xiaoming of Peking University said so.', 'An Xiaoming person'],
    ['So Yong-chol defected to Seoul.', 'So Yong-chol person'],
    ['Troops at An Numaniyah fled.', 'An Numaniyah city'],
    ['Le Thi Hoa, 44, of Hanoi said so.', 'Le Thi Hoa person'],
    ['Hanoi police arrested Le Van Duc on Friday.', 'Le Van Duc person'],
    ['Le Van Gogh est exposé à Paris.', 'Van Gogh person'],
  ])('%s', contains);
  it.each<Case>([
    ['He Monday said the war in Syria was over.', 'He Monday person'],
    ['An Israeli raid hit Gaza.', 'An Israeli person'],
    ['So Iran-backed groups left Iraq.', 'So Iran-backed person'],
    ['Ni Shanghai ni Pékin ne répondent.', 'Ni Shanghai person'],
  ])('%s no %s', lacks);
});
