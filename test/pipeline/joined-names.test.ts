// Names around a nickname in quotation marks, which are one, and names joined by a hyphen, which are two.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const people = (text: string) => extractEntities(text).filter(({ type }) => type === 'person').map(({ text: name, id }) => [name, id]);

describe('a nickname in quotation marks', () => {
  const cases: Array<[text: string, name: string, id: string | undefined]> = [
    ['Ismael “El Mayo” Zambada was arrested in Texas.', 'Ismael “El Mayo” Zambada', 'person/ismael-zambada'],
    ['He ran it with Joaquín "El Chapo" Guzmán for years.', 'Joaquín "El Chapo" Guzmán', 'person/joaquin-guzman'],
    ['Jimmy « Barbecue » Chérizier menace le gouvernement.', 'Jimmy « Barbecue » Chérizier', 'person/jimmy-cherizier'],
    ['Le procès de Bosco « Terminator » Ntaganda a repris.', 'Bosco « Terminator » Ntaganda', 'person/bosco-ntaganda'],
    ['Her brother, Stanley "Bullet" Mazurek, said so.', 'Stanley "Bullet" Mazurek', undefined],
    ['قال خورخي «توتو» كيروغا إن الاقتراع سليم.', 'خورخي «توتو» كيروغا', 'person/jorge-quiroga'],
  ];
  it.each(cases)('%s', (text, name, id) => expect(people(text)).toEqual([[name, id]]));
  it('was asked enough', () => expect(cases).toHaveLength(6));

  it('later mentions mean the same person', () => {
    expect(people('Joaquín “El Chapo” Guzmán was there. One of Mr Guzmán’s sons was not.').map(([, id]) => id)).toEqual(['person/joaquin-guzman', 'person/joaquin-guzman']);
  });
  it.each([
    'President "Jupiter" Macron spoke.',
    'The paper "Le Monde" Paris reads is that.',
    'In "Syria" Assad ruled.',
  ])('%s holds none', (text) => expect(people(text).filter(([name]) => /["“«]/.test(name as string))).toEqual([]));
  it('may be torn: nothing is thrown', () => {
    for (const text of ['John "', 'John "Jack', 'John "Jack" ', '"Jack" Haverty', 'John "" Haverty', 'John "a b c d e" Haverty', '« » « »']) expect(() => extractEntities(text)).not.toThrow();
  });
});

describe('two towns joined by a hyphen', () => {
  const places = (text: string) => extractEntities(text).map(({ text: name, id }) => [name, id]);
  it.each([
    ['Les trains Paris-Milan sont rétablis.', [['Paris', 'city/paris'], ['Milan', 'city/milan']]],
    ['La ligne Clermont-Ferrand-Béziers est suspendue.', [['Clermont-Ferrand', 'city/clermont-ferrand'], ['Béziers', 'city/beziers']]],
  ])('%s', (text, expected) => expect(places(text)).toEqual(expected));
  it('are one name where a list has it', () => expect(places('Il vit en Alsace-Lorraine.').map(([name]) => name)).toEqual(['Alsace-Lorraine']));
  it('are one name where they are villages', () => expect(places('ils ont gagné le camp de Bulengo-Mugunga, près de Goma').map(([name]) => name)).toContain('Bulengo-Mugunga'));
});

describe('two people with nothing between them', () => {
  it.each<[text: string, names: string[]]>([
    ['التقى بايدن نتنياهو في واشنطن.', ['person/joe-biden', 'person/benjamin-netanyahu']],
    ['استقبل السيسي ماكرون في القاهرة.', ['person/abdel-fattah-el-sisi', 'person/emmanuel-macron']],
    ['التقى جو بايدن الوفد في واشنطن.', ['person/joe-biden']],
  ])('%s', (text, ids) => expect(people(text).map(([, id]) => id)).toEqual(ids));
});
