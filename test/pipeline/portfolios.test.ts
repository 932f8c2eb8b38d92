// Ministries whose portfolio is a list, and what a title is of before the name of who bears it.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const linked = (text: string) => extractEntities(text).map(({ text: name, id, type }) => `${name} ${id ?? type}`);

describe('lists of portfolios', () => {
  it.each<[text: string, names: string[]]>([
    ['The Malawi Ministry of Lands, Housing and Urban Development opened an inquiry.', ['Malawi Ministry of Lands, Housing and Urban Development organisation']],
    ['The Indian Ministry of Health and Family Welfare confirmed 20 cases.', ['Indian Ministry of Health and Family Welfare organisation/ministry-of-health-india']],
    ['Selon le ministère malien de l’Agriculture, de l’Élevage et de la Pêche, la récolte sera bonne.', ['ministère malien de l’Agriculture, de l’Élevage et de la Pêche organisation/ministry-of-agriculture-mali']],
    ["Le ministère de la Culture, de la Jeunesse et des Sports du Burkina Faso a salué l'athlète.", ['ministère de la Culture, de la Jeunesse et des Sports organisation', 'Burkina Faso country/burkina-faso']],
    ['Officials from the Ministry of Defence, Hamas and Israel met.', ['Hamas faction/hamas', 'Israel country/israel']],
    // The list ends the text; places and sides are no portfolios.
    ['He leads the Kenyan Ministry of Energy and Mines', ['Kenyan Ministry of Energy and Mines organisation/ministry-of-energy-kenya']],
    ["Le ministère turc de la Défense et de la Russie s'accusent.", ['ministère turc de la Défense organisation/turkish-defence-ministry', 'Russie country/russia']],
    ['Le ministère de la Santé, de Genève et de Paris ont signé.', ['Genève city/geneva', 'Paris city/paris']],
    // Nothing says whose it is.
    ["Le ministère de l'Économie, des Finances et de la Souveraineté industrielle et numérique a publié un rapport.", []],
    ['The European Bank for Reconstruction and Development lent the money.', ['European Bank for Reconstruction and Development organisation/ebrd']],
  ])('%s', (text, names) => expect(linked(text)).toEqual(names));
});

describe('what a title is of', () => {
  it.each<[text: string, names: string[]]>([
    ['The President of Chad Mahamat Deby met the King of Jordan Abdullah II.', ['Chad country/chad', 'Mahamat Deby person/mahamat-idriss-deby', 'Jordan country/jordan', 'Abdullah II person/king-abdullah-ii']],
    ['Foreign Minister of Iran Abbas Araghchi arrived.', ['Iran country/iran', 'Abbas Araghchi person/abbas-araghchi']],
    ['The mayor of London Sadiq Khan disagreed.', ['London city/london', 'Sadiq Khan person/sadiq-khan']],
    ['A bomb went off in the city of Dera Ismail Khan.', ['Dera Ismail Khan city/dera-ismail-khan']],
  ])('%s', (text, names) => expect(linked(text)).toEqual(names));
});
