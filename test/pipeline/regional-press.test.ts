// What regional dailies and African agencies write: kickers before a dash, branches of houses by their country, clubs by letters that no list has.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${type}${id === undefined ? '' : `/${id}`}`);
type Case = [text: string, ...names: string[]];
const consistsOf = (text: string, ...names: string[]) => expect(found(text)).toEqual(names);
const contains = (text: string, ...names: string[]) => expect(found(text)).toEqual(expect.arrayContaining(names));

describe('what a desk writes before a dash is no town', () => {
  it.each<Case>([
    ['URGENT – Le gouvernement démissionne.'],
    ['ALERTE – Un séisme a été ressenti.'],
    ['FLASH - Un avion s’écrase près de Nairobi.', 'Nairobi city/city/nairobi'],
    ['VIDE\u0301O – Un ours aperçu près de Lyon.', 'Lyon city/city/lyon'],
    ['BREAKING – The president resigned.'],
  ])('%s', consistsOf);
  it.each<Case>([['MATOURY – Un ours aperçu.', 'MATOURY city'], ['NIAMEY – Le général Tiani a parlé.', 'NIAMEY city/city/niamey']])('%s', (text, name) => expect(found(text)[0]).toContain(name));
});

describe('a country right behind a listed body is its branch', () => {
  it.each<Case>([
    ['La Société générale Sénégal et Ecobank Togo ont signé.', 'Société générale Sénégal organisation', 'Ecobank Togo organisation'],
    ['Moov Africa Togo baisse ses tarifs.', 'Moov Africa Togo organisation'],
    ['L’Unicef Mali et le HCR Tchad ont livré des vivres.', 'Unicef Mali organisation', 'HCR Tchad organisation'],
    ['Staff of UNHCR Thailand said so.', 'UNHCR Thailand organisation'],
  ])('%s', contains);
  it.each<Case>([
    ['Un porte-parole de l’Unicef au Mali.', 'Unicef organisation/organisation/unicef', 'Mali country/country/mali'],
    ['Le siège d’Ecobank, Togo.', 'Ecobank organisation/organisation/ecobank', 'Togo country/country/togo'],
    ['UNICEF\nMali', 'UNICEF organisation/organisation/unicef', 'Mali country/country/mali'],
    ['Caritas Liban recrute.', 'Caritas Liban organisation/organisation/caritas-lebanon'],
  ])('%s', contains);
});

describe('letters that no list has are a club where they play', () => {
  it.each<Case>([
    ['Le CRB affronte le MCO vendredi en championnat de football. Le match se joue à Alger. L’entraîneur du CRB a été limogé.', 'CRB organisation', 'MCO organisation'],
    ['Ligue 1 : le KMC reçoit le SOA samedi. L’attaquant du KMC a marqué. L’entraîneur du SOA a perdu son gardien. Le match aura lieu au stade.', 'KMC organisation', 'SOA organisation'],
  ])('%s', contains);
  it('but a movement elsewhere', () => contains('Le chef du MNLT, Moussa Ag Assarid, a pris la parole. Le MNLT reçoit des armes.', 'MNLT faction'));
});

describe('a foundation is neither the house nor the man it is called by', () => {
  it.each<Case>([
    ['La Fondation BNP Paribas soutient le festival.', 'Fondation BNP Paribas organisation'],
    ['La Fondation OCP a signé une convention.', 'Fondation OCP organisation'],
    ['La Fondation Félix Houphouët-Boigny a ouvert.', 'Fondation Félix Houphouët-Boigny organisation'],
  ])('%s', consistsOf);
  it.each<Case>([
    ['La fondation de Bill Gates a payé.', 'Bill Gates person/person/bill-gates'],
    ['La Fondation de France a payé.', 'Fondation de France organisation/organisation/fondation-de-france'],
    ['La Fondation (Paris) a payé.', 'Paris city/city/paris'],
  ])('%s', contains);
});
