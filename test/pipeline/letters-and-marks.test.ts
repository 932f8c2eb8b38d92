// Marks within words that are letters of them or no part of the word, and where they are what they look like.

import { describe, expect, it } from 'vitest';
import { wordsOfName } from '../../src/gazetteer/name-words';
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
    ["The 'Kraken' unit fought in Kharkiv.", "'Kraken' unit faction/faction/kraken-regiment"],
    ["He said 'Damascus is safe' and left.", 'Damascus city/city/damascus'],
    ["L’'opération' de Damas a échoué.", 'Damas city/city/damascus'],
    ["Officials in Tal 'Afar' spoke of Iraq.", 'Tal city'],
  ])('%s', contains);
});

describe('a word that a hyphen breaks at the end of a line is one', () => {
  it.each<Case>([
    ['The delegates met in Bel-\ngrade on Friday with Serbia.', 'Bel-\ngrade city/city/belgrade'],
    ['Les habitants ont fui Alep-\r\npo mardi en Syrie.', 'Alep-\r\npo city/city/aleppo'],
    ['The fighters of the Rapid Sup-\nport Forces took Khartoum.', 'Rapid Sup-\nport Forces faction/faction/rapid-support-forces'],
    ["Sudan's army chief Abdel Fattah al-Bur-\nhan spoke.", 'Abdel Fattah al-Bur-\nhan person/person/abdel-fattah-al-burhan'],
    ['The UN chief Antonio Guter-\nres spoke.', 'Antonio Guter-\nres person/person/antonio-guterres'],
    ['Officials met in Nai-\nrobi', 'Nai-\nrobi city/city/nairobi'],
    ["Selon l'Agence Fran-\nce-Presse, Paris va bien.", 'Agence Fran-\nce-Presse organisation/organisation/afp'],
    ['Fighting in the Democratic Repub-\nlic of the Con-\ngo.', 'Democratic Repub-\nlic of the Con-\ngo country/country/democratic-republic-of-the-congo'],
    ['Le parc de Bel-\nzunce à Marseille.', 'parc de Bel-\nzunce site'],
  ])('%j', contains);
  it('leaves what follows at its place', () => {
    const text = 'Envoys met in Bel-\ngrade. Then Aleksandar Vu-\ncic of Serbia flew to Nai-\nrobi';
    for (const { text: name, start, end } of extractEntities(text)) expect(text.slice(start, end)).toBe(name);
    expect(found(text)).toEqual(['Bel-\ngrade city/city/belgrade', 'Aleksandar Vu-\ncic person/person/aleksandar-vucic', 'Serbia country/country/serbia', 'Nai-\nrobi city/city/nairobi']);
  });
});

describe('but hyphens of names and compounds are their own', () => {
  it.each<Case>([
    ['The quake hit Port-\nau-Prince in Haiti.', 'Port-\nau-Prince city/city/port-au-prince'],
    ['The president of Guinea-\nBissau spoke.', 'Guinea-\nBissau country/country/guinea-bissau'],
    ['The network Al-\nJazeera said so.', 'Al-\nJazeera organisation/organisation/al-jazeera'],
    ['The militants of Al-\nShabaab attacked.', 'Al-\nShabaab faction/faction/al-shabaab'],
    ['Fighting in Deir ez-\nZor in Syria.', 'Deir ez-\nZor city/city/deir-ez-zor'],
    ['The Saudi crown prince Mohammed bin\nSalman met Putin.', 'Mohammed bin\nSalman person/person/mohammed-bin-salman'],
    ['The government of South\nSudan met.', 'South\nSudan country/country/south-sudan'],
    ['The Turkey-\nbacked rebels in Syria.', 'Turkey country/country/turkey'],
    ['The Kremlin-\nfriendly party.', 'Kremlin organisation/organisation/kremlin'],
    ['The North Korean leader Kim Jong-\nun spoke.', 'Kim Jong-\nun person/person/kim-jong-un'],
  ])('%j', contains);
});

describe('hashtags are read word by word', () => {
  it.each<[text: string, names: string[]]>([
    ['Today #BurkinaFaso is mourning.', ['BurkinaFaso country/country/burkina-faso']],
    ['Help #SouthSudan now.', ['SouthSudan country/country/south-sudan']],
    ['Watch #JoeBiden speak.', ['JoeBiden person/person/joe-biden']],
    ['Fighting in #DeirEzzor goes on.', ['DeirEzzor city/city/deir-ez-zor']],
    ['Follow #MédecinsSansFrontières today.', ['MédecinsSansFrontières organisation/organisation/msf']],
    ['The #WhiteHouse said so.', ['WhiteHouse organisation/organisation/white-house']],
    ['Remember #DRCongo today.', ['DRCongo country/country/democratic-republic-of-the-congo']],
    ['#StandWithUkraine, he wrote.', ['Ukraine country/country/ukraine']],
    ['#TousAvecGoma en RDC', ['Goma city/city/goma', 'RDC country/country/democratic-republic-of-the-congo']],
    ['They wrote #EndPoliceBrutality.', []],
    ['أخبار #السعودية_اليوم في الرياض', ['السعودية country/country/saudi-arabia', 'الرياض city/city/riyadh']],
    ['#السودان_الآن #المكلا_اليوم', ['السودان country/country/sudan', 'المكلا city/city/mukalla']],
    ['شعار #سوريا_الحرة في حلب', ['سوريا country/country/syria', 'حلب city/city/aleppo']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

describe('but what is a name as it stands is one, and other words are not parted', () => {
  it.each<Case>([
    ['#Goma #M23 #BokoHaram', 'Goma city/city/goma'],
    ['#Goma #M23 #BokoHaram', 'M23 faction/faction/m23'],
    ['#Goma #M23 #BokoHaram', 'BokoHaram faction/faction/boko-haram'],
    ['#AlShabaab in #ElFasher', 'AlShabaab faction/faction/al-shabaab'],
    ['La marche #NousToutes à Paris.', 'NousToutes organisation/organisation/noustoutes'],
    ['The #YouTube video.', 'YouTube organisation/organisation/youtube'],
    ['YouTube and TotalEnergies in Paris.', 'YouTube organisation/organisation/youtube'],
    ['YouTube and TotalEnergies in Paris.', 'TotalEnergies organisation/organisation/totalenergies'],
    ['صحيفة #المصري_اليوم في القاهرة', 'المصري_اليوم organisation/organisation/al-masry-al-youm'],
    ['قصف #دير_الزور في سوريا', 'دير_الزور region/region/deir-ez-zor-governorate'],
    ['قناة الحرة قالت', 'الحرة organisation'],
  ])('%s', contains);
  it('in a list neither', () => expect(wordsOfName('#NousToutes')).toEqual(['noustoutes']));
});

describe('the number of a footnote is no part of the name before it', () => {
  it.each<[text: string, names: string[]]>([
    ['The fighting in Goma1 went on.', ['Goma city/city/goma']],
    ['Le président Kabila1 a parlé à Kinshasa2.', ['Kabila person/person/joseph-kabila', 'Kinshasa city/city/kinshasa']],
    ['Human Rights Watch2 spoke in South Sudan3.', ['Human Rights Watch organisation/organisation/human-rights-watch', 'South Sudan country/country/south-sudan']],
    ['Les FARDC9 ont repris Beni12 et l’ONU13 a applaudi.', ['FARDC faction/faction/fardc', 'Beni city/city/beni', 'ONU organisation/organisation/united-nations']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

describe('but numbers of names are', () => {
  it.each<Case>([
    ['The M23 and the G7 spoke.', 'M23 faction/faction/m23'],
    ['The M23 and the G7 spoke.', 'G7 organisation/organisation/g7'],
    ['La chaîne TF1 l’a dit à Goma1.', 'TF1 organisation/organisation/tf1'],
    ['Le site Gabon24 l’a dit à Goma1.', 'Gabon24 organisation/organisation/gabon-24'],
  ])('%s', contains);
  it('also of those that no list has as they stand', () => {
    const names = found('France2 et Tchad24 en parlent, et Dédé01 aussi.').map((name) => name.split(' ')[0]);
    for (const name of ['France', 'Tchad', 'Dédé']) expect(names).not.toContain(name);
  });
});
