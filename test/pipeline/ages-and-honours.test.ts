// Ages in brackets before where people are from, letters behind their names, and tails that are verbs.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${type}${id === undefined ? '' : `/${id}`}`);
type Case = [text: string, name: string];
const contains = (text: string, name: string) => expect(found(text)).toContain(name);

describe('who has an age in brackets and a place or a family behind it is a person', () => {
  it.each<Case>([
    ['Ramesh (24), a native of Mysuru, and Lokesh (22) of Mandya were killed on the spot.', 'Lokesh person'],
    ['The deceased were Faizan (19), son of Irfan, and Hamza (33) from Kannur.', 'Faizan person'],
    ['The deceased were Faizan (19), son of Irfan, and Hamza (33) from Kannur.', 'Hamza person'],
    // A number behind a listed place is a count.
    ['Most patients came from Delhi (24) of the 60, and Lagos (31) of the rest.', 'Lagos city/city/lagos'],
    ['Deaths were reported in Kano (12), Lagos (24) and Ogun (11).', 'Kano city/city/kano'],
  ])('%s', contains);
});

describe('letters of honours and offices stay outside of a surname alone too', () => {
  it.each<Case>([
    ['Judge Mansell KC jailed him for six years.', 'Mansell person'],
    ['Justice Thornton DBE agreed.', 'Thornton person'],
    ['Ann Reed MBE attended.', 'Ann Reed person'],
    ['Sir Keir Starmer MP said so.', 'Keir Starmer person/person/keir-starmer'],
    ['Judge Karen Holt KC jailed him.', 'Karen Holt person'],
  ])('%s', contains);
});

describe('in lower case `drive` is what they do', () => {
  it('is no street behind a place', () => {
    expect(found('Families from Broken Hill drive two hours to see a doctor.').join()).not.toContain('drive');
  });
  it('but is with a capital', () => contains('The house is on Lake Shore Drive in Chicago.', 'Lake Shore Drive site'));
});
