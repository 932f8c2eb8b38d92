// What is one name and what several, whose a name is by the language, the level or the list that it stands in: what readers of the library found.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name}|${type}|${id ?? '-'}`);
type Case = [text: string, expected: string[]];
const holds = (text: string, expected: string[]) => {
  const names = found(text);
  for (const one of expected) (one.startsWith('!') ? expect(names.filter((name) => name.startsWith(`${one.slice(1)}|`))).toEqual([]) : expect(names).toContain(one));
};

describe('what the tagger takes for one name', () => {
  it.each<Case>([
    ['Tartus & Latakia hit; Homs & Hama calm.', ['Tartus|city|city/tartus', 'Latakia|city|city/latakia', 'Homs|city|city/homs', 'Hama|city|city/hama']],
    ['Marks & Spencer and Ernst & Young left.', ['Marks & Spencer|organisation|organisation/marks-and-spencer', 'Ernst & Young|organisation|organisation/ernst-and-young']],
    ['sans Rongier ni Balerdi. Hakimi ni Dembélé ne joueront.', ['Rongier|person|-', 'Balerdi|person|-']],
    ['Rome 30C, Dakar 29C, Colombo 31C and Galle 30C on Monday.', ['Rome|city|city/rome', 'Dakar|city|city/dakar']],
    ['La Banque malienne de solidarité a ouvert une agence.', ['Banque malienne de solidarité|organisation|-']],
    ['Il a demandé à la Banque centrale malienne de financer le projet.', ['Banque centrale malienne|organisation|organisation/central-bank-mali']],
    ['Fighting closed the Sikasso–Bamako road.', ['Sikasso|city|city/sikasso', 'Bamako|city|city/bamako']],
    ['The Kabul-Kandahar highway is closed.', ['Kabul-Kandahar highway|site|-']],
    ["Le ministère des Affaires étrangères de la Turquie a réagi.", ['ministère des Affaires étrangères de la Turquie|organisation|-']],
    ["Le ministère des Affaires étrangères n'a pas répondu.", ['!ministère des Affaires étrangères']],
    ['La Garde présidentielle du Niger a arrêté Bazoum.', ['Garde présidentielle du Niger|faction|faction/niger-presidential-guard']],
    ['La Garde accueille des réfugiés, dit le maire de Toulon.', ['La Garde|city|city/gn-3009223']],
    ['Le département du Sud est touché, dit OCHA aux Cayes.', ['!Sud est']],
    ['Le département du Nord-Est est isolé, en Haïti.', ['Nord-Est|region|region/gn-3719540']],
  ])('%s', holds);
});

describe('levels, lists and families', () => {
  it.each<Case>([
    ['Le cercle de Mopti est touché, au Mali.', ['Mopti|region|-']],
    ['La région de Mopti est touchée, au Mali.', ['Mopti|region|region/mopti-region']],
    ['Les oblasts de Soumy et de Kharkiv sont visés.', ['Soumy|region|region/sumy-oblast', 'Kharkiv|region|region/kharkiv-oblast']],
    ['Jumblatt fils approuve.', ['Jumblatt|person|-']],
    ['Les Barzani gouvernent Erbil.', ['Barzani|person|-']],
    ['He is survived by grandchildren Austin, Florence, Paris and Chelsea.', ['Austin|person|-', 'Paris|person|-']],
    ['Amal, 9, and Zeinab, 6, were on the stairs.', ['Amal|person|-']],
    ['Kabila à Goma', ['Kabila|person|person/joseph-kabila']],
  ])('%s', holds);
});

describe('whose a name is', () => {
  it.each<Case>([
    ['Many Canadians waited for EI benefits, and the system was slow to pay them.', ['EI|faction|-']],
    ["L'EI a revendiqué l'attaque, et la CPI enquête.", ['EI|faction|faction/islamic-state', 'CPI|organisation|organisation/international-criminal-court']],
    ['The ICC said that it was the first time that the FIS held it in the region.', ['ICC|organisation|organisation/international-criminal-court']],
    ["À Libreville, au Gabon, le PDG d'Airbus a été reçu.", ['!PDG']],
    ["Vienne (38). Un automobiliste a été tué sur l'A7 dans la nuit de lundi à mardi.", ['Vienne|city|city/vienne-isere']],
    ['Les morts se comptent par dizaines en Syrie : Alep (12), Homs (30), selon les secours.', ['Alep|city|city/aleppo', 'Homs|city|city/homs']],
    ['Mahmoud Abbas, 41, a father of six in Jabalia, Gaza, said so.', ['Mahmoud Abbas|person|-']],
    ['Mahmoud Abbas, 90, president of the Palestinian Authority, spoke.', ['Mahmoud Abbas|person|person/mahmoud-abbas']],
    ['Yossi Cohen, 21 ans, a été tué à Rafah, en Israël.', ['Yossi Cohen|person|-']],
    ['Two died in Prymorske and Stepnohirsk, in the Zaporizhzhia region, not far from Orikhiv and Vasylivka.', ['Prymorske|city|-']],
  ])('%s', holds);
});

describe('short texts without capitals', () => {
  it.each<Case>([
    ['clashes in goma, bukavu and uvira, dozens dead', ['goma|city|city/goma', 'bukavu|city|city/bukavu']],
    ['human rights watch in south sudan', ['human rights watch|organisation|organisation/human-rights-watch', 'south sudan|country|country/south-sudan']],
    ['nouvelle attaque de boko haram a diffa au niger', ['boko haram|faction|faction/boko-haram', 'niger|country|country/niger']],
  ])('%s', holds);
  it.each(['must be nice to split the bill', 'we will march in may', 'ok merci beaucoup a demain matin', 'let us go'])('%s', (text) => expect(found(text)).toEqual([]));
});
