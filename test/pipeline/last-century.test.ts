// Families in power: the years, the full names and the kin that a text names say which of them a surname is.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${id ?? type}`);

describe('a surname that father and child bear', () => {
  it.each<[text: string, names: string[]]>([
    ['Bloody Challenge to Assad. The revolt in Hama in 1982 was crushed. President Hafez Assad sent tanks.', ['Assad person/bashar-al-assad', 'Hama city/hama', 'Hafez Assad person/hafez-al-assad']],
    ['In 1983 President Ferdinand Marcos ruled the Philippines. Marcos said he would not leave Manila.', ['Ferdinand Marcos person/ferdinand-marcos', 'Philippines country/philippines', 'Marcos person/ferdinand-marcos', 'Manila city/manila']],
    ['OTTAWA, 1980. Pierre Trudeau returned to power in Canada. Trudeau said so.', ['OTTAWA city/ottawa', 'Pierre Trudeau person/pierre-trudeau', 'Canada country/canada', 'Trudeau person/pierre-trudeau']],
    ['Jean-Marie Le Pen est arrivé en tête en France. Le Pen a gagné.', ['Jean-Marie Le Pen person/jean-marie-le-pen', 'France country/france', 'Le Pen person/jean-marie-le-pen']],
    ['In October 1970 Prime Minister Trudeau invoked the act in Canada.', ['Trudeau person', 'Canada country/canada']],
    ['Prime Minister Justin Trudeau, born in 1971, left Ottawa. Trudeau thanked Canada.', ['Justin Trudeau person/justin-trudeau', 'Ottawa city/ottawa', 'Trudeau person/justin-trudeau', 'Canada country/canada']],
    ['Assad, whose father Hafez al-Assad ruled Syria from 1970, has fled.', ['Assad person/bashar-al-assad', 'Hafez al-Assad person/hafez-al-assad', 'Syria country/syria']],
    ['Le président Assad a quitté Damas. Hafez al-Assad avait fondé le régime en 1970.', ['Assad person/bashar-al-assad', 'Damas city/damascus', 'Hafez al-Assad person/hafez-al-assad']],
    ['Marine Le Pen, fille de Jean-Marie Le Pen, a voté en France. Le Pen a dit non.', ['Marine Le Pen person/marine-le-pen', 'Jean-Marie Le Pen person/jean-marie-le-pen', 'France country/france', 'Le Pen person/marine-le-pen']],
    ['Trudeau said on Tuesday that Canada would wait.', ['Trudeau person/justin-trudeau', 'Canada country/canada']],
    ['President Ilham Aliyev of Azerbaijan spoke. The war ended in 1994, Aliyev said.', ['Ilham Aliyev person/ilham-aliyev', 'Azerbaijan country/azerbaijan', 'Aliyev person/ilham-aliyev']],
    ['Le président Marcos a invoqué le traité de 1951, à Manille, aux Philippines.', ['Marcos person/ferdinand-marcos-jr', 'Manille city/manila', 'Philippines country/philippines']],
    ['Né en 1965 à Damas, Assad a fui la Syrie.', ['Damas city/damascus', 'Assad person/bashar-al-assad', 'Syrie country/syria']],
    ['Pierre Trudeau led Canada. Trudeau, who resigned on Monday, has ruled since 2015.', ['Pierre Trudeau person/pierre-trudeau', 'Canada country/canada', 'Trudeau person']],
    ['Ferdinand Marcos Jr. spoke in Manila. Marcos, whose father was ousted in 1986, left the Philippines.', ['Ferdinand Marcos Jr. person/ferdinand-marcos-jr', 'Manila city/manila', 'Marcos person/ferdinand-marcos-jr', 'Philippines country/philippines']],
    ['Athènes, 20 octobre 1981 - M. Papandréou a formé un gouvernement en Grèce.', ['Athènes city/athens', 'Papandréou person', 'Grèce country/greece']],
    ['In the 1970s his family left Syria. Assad said so in Damascus.', ['Syria country/syria', 'Assad person/bashar-al-assad', 'Damascus city/damascus']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});
