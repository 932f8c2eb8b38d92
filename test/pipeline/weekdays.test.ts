// American news has the day right behind a name, or before the next.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type }) => `${name}:${type}`);

describe('an English weekday', () => {
  const cases: Array<[text: string, found: string[]]> = [
    ['Lieutenant Nathan Perry Monday told VOA that the helicopter crashed.', ['Nathan Perry:person', 'VOA:organisation']],
    ['Ahmadinejad Tuesday denounced nations for trying.', ['Ahmadinejad:person']],
    ['He was flown to France Tuesday after suffering a stroke.', ['France:country']],
    ["U.N. officials said Monday Burma's military government had agreed.", ['U.N.:organisation', 'Burma:country']],
    ['Friday, a spokesman for the family said that the case was closed.', []],
  ];
  it.each(cases)('%s', (text, expected) => expect(found(text)).toEqual(expected));
  it('was asked enough', () => expect(cases).toHaveLength(5));
  it('stays in the names that lists have', () => expect(found('Sheffield Wednesday lost. Sunday Igboho was arrested.')).toEqual(['Sheffield Wednesday:organisation', 'Sunday Igboho:person']));
});
