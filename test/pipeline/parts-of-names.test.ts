// What belongs to a name, what stands beside it and what is none, in pages of local papers.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type }) => `${name} ${type}`);
const names = (text: string) => extractEntities(text).map(({ text: name }) => name);

describe('names of people', () => {
  it.each<[text: string, name: string]>([
    ["J.-P. Bruneau, président de l'association, a présenté le bilan.", 'J.-P. Bruneau person'],
    ["Avec J.-M. Lambert, le président de l'association a voté.", 'J.-M. Lambert person'],
    ['Gino D. Bassett, Sr., 56, was charged on Monday.', 'Gino D. Bassett, Sr. person'],
    ['Sheriff James P. Kennedy Jr. spoke.', 'James P. Kennedy Jr. person'],
    ['Mary Jones, Sr Vice President of sales, spoke.', 'Mary Jones person'],
    ['Non, Madame van der Laan, vous devriez le savoir.', 'van der Laan person'],
    ['وتوجه محمد ب. وهشام ل. إلى المحكمة.', 'هشام ل. person'],
    ['Bill Holland was there. "We waited," Holland recalled.', 'Holland person'],
    ['Bill Holland was there. The Dutch team left. Holland will play again.', 'Holland country'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));
});

describe('names of places', () => {
  it.each<[text: string, name: string]>([
    ['The Chicago native says he endorses the platform.', 'Chicago city'],
    ['Parti de Cholet (Maine et Loire), le chauffeur est arrivé.', 'Maine et Loire region'],
    ['واقتحمت القوات مدن الضفة الغربية المحتلة.', 'الضفة الغربية region'],
    ['وصادرت أراضي لمستوطنات «معاليه مخماش»، و«ريمونيم»، و«بساغوت» قرب رام الله.', 'ريمونيم city'],
    ['تم تحرير حي الزهراء، والتحرير، والمعلمين، والمحاربين، والنهضة في الموصل.', 'المعلمين site'],
    ['وقع القصف في حي الميدان، ودمشق، وحلب، وحمص، وحماة.', 'حلب city'],
    ['Les communes Ndava et Rusaka (Mwaro) sont calmes, au Burundi.', 'Mwaro region'],
    ['Qatar paid the US $2 billion.', 'US country'],
    ['The shooting was reported near Tampa, FL, on Sunday.', 'FL region'],
    ['The man from Baltimore, MD, was arrested.', 'MD region'],
    ['Write to 12 Main Street, Gary, IN 46402.', 'IN region'],
    ['MIAMI, FL (AP) - The mayor spoke.', 'FL region'],
    ['The firm is based in Bakersfield, CA, and Dallas, TX.', 'CA region'],
    ['Sen. Marco Rubio (R-FL) voted against it.', 'FL region'],
    ['Members of the WHO said the vaccine works. WHO officials agree.', 'WHO organisation'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));
});

describe('no names', () => {
  it.each<[text: string, name: string]>([
    ['Hopefully, there will be some good news.', 'Hopefully'],
    ['Families may join the Housing Assistance Payment (HAP) scheme in the district.', 'HAP'],
    ['The gene codes for a Kelch protein.', 'Kelch'],
    ['It was pulled down at N60 million.', 'N60'],
    ['The road was built for N500m last year.', 'N500m'],
    ['The report is by Thomas Okonjo, MD, and others.', 'MD'],
    ['It is either Washington, OR else it is nothing.', 'OR'],
    ['In Washington, OK is a word.', 'OK'],
    ['We met in Paris, OK, and then we left for Rome.', 'OK'],
    ['Anna Keller, PA, and Paul Morris, CA, wrote it.', 'CA'],
    ['He moved to Berlin, DE, in 2010.', 'DE'],
    ['You know, IN 2019 we were there.', 'IN'],
    ['He gave 10 000 US $ to the club.', 'US'],
    ["Le ministre d'État en charge des ITP s'est rendu sur place.", 'ITP'],
    ['وحذرت وزيرة الخارجية الأميركية كوندوليزا رايس من ذلك.', 'الخارجية الأميركية'],
    ['عاد المنتخب من مونديال البرازيل 2014.', 'البرازيل'],
  ])('%s', (text, name) => expect(names(text)).not.toContain(name));
});
