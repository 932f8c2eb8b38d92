// Towns that an article on one American state or Canadian province lists are none abroad; but cities of the world are, in other lists.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const idOf = (text: string, name: string) => extractEntities(text).find(({ text: found }) => found === name)?.id;
type Case = [text: string, name: string, id: string | undefined];

describe('towns of one state', () => {
  it.each<Case>([
    ['Power was out in Ohio: Lima, Toledo, Cadiz, Dover, Canton and Marietta.', 'Lima', 'city/gn-5160783'],
    ['In Mississippi, power failed at Columbus, Aberdeen, Houston, Amory and Oxford.', 'Columbus', 'city/gn-4422442'],
    ['In Mississippi, power failed at Columbus, Aberdeen, Houston, Amory and Oxford.', 'Houston', 'city/gn-4430529'],
    ['Texas towns like Paris and Palestine flooded.', 'Paris', 'city/gn-4717560'],
    ['Georgia cities including Rome, Athens and Macon voted.', 'Rome', undefined],
    ['European cities such as Rome and Athens were hot.', 'Rome', 'city/rome'],
  ])('%s %s', (text, name, id) => expect(idOf(text, name)).toBe(id));
});

describe('elsewhere they are what all know', () => {
  it.each<Case>([
    ['The governor of Ohio visited Lima, Bogotá and Quito.', 'Lima', 'city/lima'],
    ['Flights from Ohio and Texas to Lima, Houston and Dallas were cancelled.', 'Houston', 'city/houston'],
    ['In Texas, trains stop at Houston, Dallas and Austin.', 'Houston', 'city/houston'],
  ])('%s %s', (text, name, id) => expect(idOf(text, name)).toBe(id));
});
