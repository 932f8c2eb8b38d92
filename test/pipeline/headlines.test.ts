// Headlines in which every word has a capital, each a text of its own; people whose surname comes first, in capitals.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type }) => `${name} ${type}`);

describe('headlines', () => {
  it.each<[text: string, names: string[]]>([
    ['Boeing Settles With Families Of Ethiopian Airlines Crash Victims', ['Boeing organisation', 'Ethiopian Airlines organisation']],
    ['Toyota Recalls Two Million Cars in Japan After Brake Failures', ['Toyota organisation', 'Japan country']],
    ['Two Killed In Shooting Near Atlanta Airport, Police Say', ['Atlanta Airport site']],
    ['Thousands Flee As Volcano Erupts In Northern Philippines', ['Philippines country']],
    ['Emergency Services Search River After Ferry Sinks Near Kampala', ['Kampala city']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));

  it.each(['Office of the United Nations High Commissioner for Human Rights', 'National Council for Arts and Letters'])('but a name alone is read by its capitals: %s', (text) =>
    expect(found(text)).toEqual([`${text} organisation`]));
});

describe('people in lists and acts, surname first', () => {
  it.each<[text: string, name: string]>([
    ['Le prix est revenu à LEFEBVRE Thomas, de Lyon.', 'LEFEBVRE Thomas'],
    ['Ont été entendus : AL-MASRI Khaled, 41 ans, et son frère.', 'AL-MASRI Khaled'],
    ['Third was OKOTH Samuel of Kenya in 13:02.', 'OKOTH Samuel'],
  ])('%s', (text, name) => expect(found(text)).toContain(`${name} person`));
  it.each(['FIFA Gianni Infantino', 'UNICEF Catherine Russell'])('%s has a surname behind', (text) => expect(found(`Selon ${text}, le match aura lieu.`)).not.toContain(`${text.split(' ', 2).join(' ')} person`));
});
