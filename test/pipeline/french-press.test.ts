// What the French press writes: suspects by an initial, portfolios, sheets of matches, ranks before surnames.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${type}${id === undefined ? '' : `/${id}`}`);
type Case = [text: string, name: string];
const contains = (text: string, name: string) => expect(found(text)).toContain(name);

describe('an initial ends the sentence before a small word with a capital', () => {
  it.each<Case>([
    ['Le parquet a requis douze ans contre Nizar T. Ce dernier nie.', 'Nizar T. person'],
    ['On a arrêté Salah A. L’enquête continue.', 'Salah A. person'],
    ['Le prévenu est Kevin D. Me Dupont fera appel.', 'Dupont person'],
    ['Selon Ludovic G. Les Mulhousiens ont fui.', 'Ludovic G. person'],
    ['The suspect is Kevin D. The court sat.', 'Kevin D. person'],
    ['Ursula K. Le Guin est morte.', 'Ursula K. Le Guin person'],
    ['George W. Bush a parlé.', 'George W. Bush person/person/george-w-bush'],
  ])('%s', contains);
});

const SHEET = 'Lens : Risser – Gradit, Sarr, Ganiou – Aguilar, Medina, Udol (Kongolo, 70e) – Guilavogui (cap.), Édouard – Fulgini.';
const RUGBY = 'Vannes : Bouthier – Costes, Surano, Hulleu – (o) Lafage, (m) Le Bail – Kalamafoni, Gorissen – Mendes, Abiven.';
const MATCHES = 'Résultats : Lens – Nice, Lille – Brest, Metz – Lorient, Angers – Nantes, Monaco – Lyon.';
const TOWNS = 'Les étapes : Rennes, Laval, Mayenne – Alençon, Argentan, Caen – Rouen, Amiens, Lille.';

describe('sheets of matches name people', () => {
  it.each<Case>([
    [SHEET, 'Gradit person'],
    [SHEET, 'Medina person'],
    [SHEET, 'Kongolo person'],
    [SHEET, 'Lens city/city/lens'],
    [RUGBY, 'Surano person'],
    [RUGBY, 'Le Bail person'],
    [RUGBY, 'Kalamafoni person'],
    ['Buts : Karetsas (81e).', 'Karetsas person'],
    ['Pour Vannes : 4 essais de Lafage (7e), Bly (25e) et Surano (50e).', 'Surano person'],
    [MATCHES, 'Lorient city/city/lorient'],
    [TOWNS, 'Rouen city/city/rouen'],
    ['Dimanche : Mirepoix - Gruissan (M. Ferrasse) ; Limoux - Trèbes (M. Delrieu) ; Lavelanet - Carcassonne (M. Azéma).', 'Gruissan city'],
  ])('%s', contains);
});

describe('what ministers are there for is no body', () => {
  it.each<[text: string, names: string[]]>([
    ['La ministre de l’Action sociale et de la Solidarité nationale a visité le camp.', []],
    ['Le ministre togolais de la Sécurité et de la Protection civile, Calixte Madjoulba, a parlé.', ['Calixte Madjoulba person']],
    ['Le ministre de la Santé publique et de la Lutte contre le sida est arrivé.', []],
    ["La secrétaire d'État à l'Action sociale a démissionné.", []],
    ["Le secrétaire de la Fédération nationale des taxis a parlé.", ['Fédération nationale des taxis organisation']],
    ['Le ministre délégué à l’Assemblée nationale du Niger est à Dosso.', ['Assemblée nationale du Niger organisation/organisation/parliament-niger', 'Dosso city/city/dosso']],
    ["Le ministre de la Poste et des Télécommunications est à Oran.", ['Oran city/city/oran']],
    ['Le ministre de la Santé et la Caisse nationale de sécurité sociale ont signé.', ['Caisse nationale de sécurité sociale organisation']],
    ["Le ministre de l'Intérieur du Mali est venu à Gao.", ['Mali country/country/mali', 'Gao city/city/gao']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

describe('a rank with its article stands before people', () => {
  it.each<Case>([
    ["L'adjudant Nantes a ouvert une enquête.", 'Nantes person'],
    ['Le lieutenant-colonel Dijon et le brigadier-chef Cahors ont témoigné.', 'Cahors person'],
    ["L'adjudant Saint-Malo dirige la brigade.", 'Saint-Malo person'],
    ['Le général Wagner a démissionné à Berlin.', 'Berlin city/city/berlin'],
    ['Le leader Lens reçoit Nice.', 'Lens city/city/lens'],
    ['Le colonel de Nantes est arrivé.', 'Nantes city/city/nantes'],
    ['Le général Hemedti est à Nyala.', 'Hemedti person/person/mohamed-hamdan-dagalo'],
  ])('%s', contains);
});

describe('articles tell', () => {
  it.each<Case>([
    ['Les tramways de Luxembourg sont gratuits.', 'Luxembourg city/city/luxembourg-city'],
    ['Les routes du Québec sont bonnes.', 'Québec region/region/quebec-province'],
    ['La province de Québec vote.', 'Québec region/region/quebec-province'],
    ['Arrivé de Luxembourg, il dort.', 'Luxembourg city/city/luxembourg-city'],
    ['Le Grand-Duché de Luxembourg a voté.', 'Grand-Duché de Luxembourg country/country/luxembourg'],
    ['Le Front pour la démocratie, la justice et l’égalité (FDJE) accuse Bamako.', 'Front pour la démocratie, la justice et l’égalité faction'],
    ['IBK est mort à Bamako.', 'IBK person/person/ibrahim-boubacar-keita'],
  ])('%s', contains);
  it('no person by initials behind an article', () => {
    expect(found('Me Dodji, des FDR, boude le scrutin.')).toEqual(['Dodji person']);
  });
});

const STAGE = 'Étape : 1. Merlier (BEL/Soudal) ; 2. Milan (ITA/Lidl-Trek) ; 3. Almeida (POR) ; 4. Vauquelin (FRA) ; 5. Bernal (COL).';

describe('codes of nations are no bodies', () => {
  it.each<Case>([
    [STAGE, 'Almeida person'],
    [STAGE, 'Milan person'],
    ['Coupe du monde : Oberhof (GER), Ruhpolding (GER), Antholz (ITA), Le Grand-Bornand (FRA).', 'Ruhpolding city'],
    ['La Fédération révolutionnaire arménienne (FRA) a voté.', 'FRA faction/faction/armenian-revolutionary-federation'],
  ])('%s', contains);
  it('nor companies', () => expect(found(STAGE).filter((name) => /organisation|faction/.test(name))).toEqual([]));
});
