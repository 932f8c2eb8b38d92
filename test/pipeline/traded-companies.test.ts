// Companies that are called like people, by what is said of their shares; candidates in polls, and whose shares they are, stay people.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${type}${id === undefined ? '' : `/${id}`}`);
type Case = [text: string, name: string];
const contains = (text: string, name: string) => expect(found(text)).toContain(name);

describe('what rises and falls by a share is a company', () => {
  it.each<Case>([
    ['Howard Hughes rose 2.1% in New York.', 'Howard Hughes organisation'],
    ['Vera Bradley tumbled 11% and Jack Henry slipped by 0.4 per cent.', 'Vera Bradley organisation'],
    ['Shares in Arthur Gallagher rose on Monday.', 'Arthur Gallagher organisation'],
    ['Analysts at Panmure Gordon expect a dividend.', 'Panmure Gordon organisation'],
  ])('%s', contains);
});

describe('but not who gains votes or has shares', () => {
  it.each<Case>([
    ['Support for Anders Holm rose 2% after the debate.', 'Anders Holm person'],
    ['Maria Santos gained 3% in the poll.', 'Maria Santos person'],
    ['Donald Trump fell 2% in Ohio.', 'Donald Trump person/person/donald-trump'],
    ['Shares in London fell.', 'London city/city/london'],
  ])('%s', contains);
});
