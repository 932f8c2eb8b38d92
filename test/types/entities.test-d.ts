// What the compiler knows of the results: narrowing by the `types` option and by the field `type`.

import { describe, expectTypeOf, it } from 'vitest';
import { type CityEntity, createExtractor, type Entity, type EntityType, extractCities, extractEntities, extractFactions, extractOrganisations, extractPeople, extractPlaces, type FactionEntity, type OrganisationEntity, type PersonEntity, type PlaceEntity } from '../../src/index';

describe('the types option', () => {
  it('narrows the result to the types asked for', () => {
    expectTypeOf(extractEntities('')).toEqualTypeOf<Entity[]>();
    expectTypeOf(extractEntities('', { types: ['city'] })).toEqualTypeOf<CityEntity[]>();
    expectTypeOf(extractEntities('', { types: ['city', 'faction'] })).toEqualTypeOf<Array<CityEntity | FactionEntity>>();
    expectTypeOf(extractEntities('', { names: 'fr' })).toEqualTypeOf<Entity[]>();
  });

  it('refuses what is no type and what is no option', () => {
    // @ts-expect-error no such type
    extractEntities('', { types: ['planet'] });
    // @ts-expect-error no such option
    extractEntities('', { type: ['city'] });
    // @ts-expect-error no such language
    extractEntities('', { names: 'de' });
    // @ts-expect-error a named choice, not a boolean
    extractEntities('', { overlap: true });
    // @ts-expect-error the function fixes the types
    extractCities('', { types: ['city'] });
    // @ts-expect-error text is a string
    extractEntities(42);
  });

  it('works for an extractor of one\'s own', () => {
    const extractor = createExtractor({ names: 'ar' });
    expectTypeOf(extractor.extractEntities('', { types: ['person'] })).toEqualTypeOf<PersonEntity[]>();
  });
});

describe('the functions for one kind', () => {
  it('return that kind', () => {
    expectTypeOf(extractCities('')).toEqualTypeOf<CityEntity[]>();
    expectTypeOf(extractPlaces('')).toEqualTypeOf<PlaceEntity[]>();
    expectTypeOf(extractFactions('')).toEqualTypeOf<FactionEntity[]>();
    expectTypeOf(extractPeople('')).toEqualTypeOf<PersonEntity[]>();
    expectTypeOf(extractOrganisations('')).toEqualTypeOf<OrganisationEntity[]>();
  });
});

describe('the field type', () => {
  it('narrows an entity', () => {
    const entity = {} as Entity;
    expectTypeOf(entity.type).toEqualTypeOf<EntityType>();
    if (entity.type === 'city') {
      expectTypeOf(entity).toEqualTypeOf<CityEntity>();
      expectTypeOf(entity.lat).toEqualTypeOf<number | undefined>();
    }
    if (entity.type === 'person') {
      expectTypeOf(entity).toEqualTypeOf<PersonEntity>();
      // @ts-expect-error people have no position
      entity.lat;
    }
    if (entity.type !== 'person' && entity.type !== 'faction' && entity.type !== 'organisation') expectTypeOf(entity).toEqualTypeOf<PlaceEntity>();
  });
});
