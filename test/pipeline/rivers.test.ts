import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const typeAndId = (text: string, name: string) => {
  const found = extractEntities(text).find((entity) => entity.text === name);
  return found && `${found.type} ${found.id?.split('/')[1] ?? '-'}`;
};

describe('rivers that countries, states and departments are called after', () => {
  it.each<[text: string, name: string, expected: string]>([
    ['Cattle drink from the Senegal near Podor.', 'Senegal', 'site senegal-river'],
    ['The hotel stands above the Niger, in Bamako.', 'Niger', 'site niger-river'],
    ['Israeli troops crossed the Jordan on Monday.', 'Jordan', 'site jordan-river'],
    ['The Missouri burst its banks near Omaha.', 'Missouri', 'site missouri-river'],
    ['Barges were stopped on the Ohio near Louisville, Kentucky.', 'Ohio', 'site ohio-river'],
    ['Au bord du Niger, à Gao, les pêcheurs attendent.', 'Niger', 'site niger-river'],
    ['Un homme s’est noyé dans le Doubs à Besançon.', 'Doubs', 'site doubs-river'],
    ['Les quais de la Vienne sont sous l’eau à Limoges.', 'Vienne', 'site vienne-river'],
  ])('%s', (text, name, expected) => expect(typeAndId(text, name)).toBe(expected));

  it.each<[text: string, name: string, expected: string]>([
    ['The Ohio governor signed the bill.', 'Ohio', 'region ohio'],
    ['The Niger junta expelled him.', 'Niger', 'country niger'],
    ['He fled to the Congo in 1997.', 'Congo', 'country -'],
    ['Les élus de la Vienne ont voté contre.', 'Vienne', 'region vienne-department'],
  ])('are not meant: %s', (text, name, expected) => expect(typeAndId(text, name)).toBe(expected));
});
