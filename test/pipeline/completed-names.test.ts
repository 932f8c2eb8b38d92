// Bodies and sites that lists have with more, or fewer, words than the text.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, id }) => `${name} ${id ?? '-'}`);
type Case = [text: string, name: string];
const contains = (text: string, name: string) => expect(found(text)).toContain(name);

describe('a body that is listed with whose it is', () => {
  it.each<Case>([
    ['BAGHDAD — Iraqi lawmakers from Mosul and Basra said the Federal Supreme Court had ruled against them.', 'Federal Supreme Court organisation/federal-supreme-court-of-iraq'],
    ['À Khartoum, la Commission d’aide humanitaire soudanaise a fermé. À Kassala, la Commission d’aide humanitaire a repris ses convois.', 'Commission d’aide humanitaire organisation/humanitarian-aid-commission-sudan'],
    ['في ميونخ ونورنبرغ بألمانيا دعا رئيس كتلة الحزب الاشتراكي الديمقراطي إلى جلسة في البرلمان الألماني.', 'الحزب الاشتراكي الديمقراطي faction/spd-germany'],
  ])('%s', contains);
});

describe('a body without its tail or head', () => {
  it.each<Case>([
    ['Sudan: in Khartoum and El Fasher the Rapid Support fighters held the market. He joined the Rapid Support in 2023.', 'Rapid Support faction/rapid-support-forces'],
    ['بغداد: قال قائد عمليات البصرة الفريق الركن إن القوات العراقية فتشت البصرة والزبير.', 'عمليات البصرة faction/basra-operations-command'],
  ])('%s', contains);
});

describe('a name with a particle more or less', () => {
  it.each<Case>([
    ['À Bagdad, les manifestants irakiens sont revenus place al-Tahrir, et des partisans de Sadr les ont suivis à Bagdad.', 'place al-Tahrir site/tahrir-square-baghdad'],
    ['Sur le pont Hantoub, à Wad Madani, au Soudan, les militaires soudanais ne fouillent plus personne.', 'pont Hantoub site/hantoub-bridge'],
  ])('%s', contains);
});

describe('gets no referent', () => {
  it.each<Case>([
    // The article is about another country.
    ['MASERU — In Lesotho, the Basotho voted. The Independent Electoral Commission counts in Maseru. South Africa sent observers.', 'Independent Electoral Commission -'],
    // The listed one is in another town.
    ['DARAA, Syria — In Daraa the Great Mosque was shelled; families left Daraa for Damascus.', 'Great Mosque -'],
  ])('%s', contains);
});
