// Which bearers of one name need more than the name: districts beside towns and governorates, small towns beside great divisions.

import { ALIAS, ENTRY_KIND } from '../gazetteer/model';
import { foldedName } from '../gazetteer/name-words';
import { type EntityType, isPlaceBelowCountry } from '../types';
import { isCamp, isDistrict, isWeakForTown, spellings, withoutQualifier } from './seed-names';
import type { Seed } from './seeds';
import type { WorldPlace } from './world';

/** A division of unknown population: a county, a department. */
const PEOPLE_OF_A_DIVISION = 1_000_000;
/** So many times more people: then the name alone means the larger one. */
const OUTWEIGHS = 5;

function peopleOf(place: WorldPlace): number {
  return place.type === 'region' ? (place.townspeople ?? PEOPLE_OF_A_DIVISION) : place.population;
}

/** A folded name in its country; empty for a name that can never match. */
function keyIn(country: string | undefined, name: string): string {
  const folded = foldedName(name);
  return folded === '' ? '' : `${country} ${folded}`;
}

/** The keys but for the empty one: names that can never match are not each other's. */
function setOf(keys: readonly string[]): Set<string> {
  const set = new Set(keys);
  set.delete('');
  return set;
}

/** Folded name → the towns and divisions that bear it. */
function bearersByName(world: readonly WorldPlace[]): Map<string, WorldPlace[]> {
  const byName = new Map<string, WorldPlace[]>();
  for (const place of world) {
    for (const key of setOf(place.names.map(({ text }) => foldedName(text)))) {
      const list = byName.get(key);
      if (list) list.push(place);
      else byName.set(key, [place]);
    }
  }
  return byName;
}

/** Compares the places of a compilation by name. */
export class Namesakes {
  private divisionNames: Set<string> | undefined;
  private townNames: Set<string> | undefined;
  private usualNames: Set<string> | undefined;
  private bearers: Map<string, WorldPlace[]> | undefined;
  private countryNames: Set<string> | undefined;
  private townsBySeedName: Map<string, string[]> | undefined;
  private seedsByName: Map<string, string[]> | undefined;
  private divisionsByEnglishName: Map<string, string> | undefined;

  constructor(private readonly input: { seeds: readonly Seed[]; world?: readonly WorldPlace[] }) {}

  /** A camp that goes by the name of its town, or a district by that of its seat, is meant only with support. */
  isTownsName(seed: Seed, text: string): boolean {
    if (!isCamp(seed) && !isDistrict(seed)) return false;
    this.townNames ??= setOf(this.input.seeds.filter((other) => other.type === 'city' && !isCamp(other)).flatMap((other) => other.names.map((name) => foldedName(name.text))));
    return this.townNames.has(foldedName(text));
  }

  /** A district that shares its bare name with a larger division (Hama) is never meant by it. */
  isDivisionsName(seed: Seed, text: string): boolean {
    if (!isDistrict(seed)) return false;
    this.divisionNames ??= setOf(this.input.seeds.filter((other) => other.type === 'region' && !isDistrict(other)).flatMap((other) => spellings(other).map((name) => foldedName(name.text))));
    return this.divisionNames.has(foldedName(text));
  }

  /** A name that the seed of a town marks as weak, and that is the usual one of a division or a site of its country (`Québec`, `Hollywood`): whatever other sources call the town. */
  isUsuallyAnother(seed: Seed, text: string): boolean {
    if (!isWeakForTown(seed, text)) return false;
    this.usualNames ??= setOf(this.input.seeds.flatMap((other) => ((other.type === 'region' && !isDistrict(other)) || other.type === 'site' ? other.names.flatMap(({ text: name, weak }) => (weak ? [] : [keyIn(other.countries[0], name)])) : [])));
    return this.usualNames.has(keyIn(seed.countries[0], text));
  }

  /** `Ontario`, `Kent`: a town is meant only with support where a much larger division elsewhere bears its name; and so the other way round (`Manchester` in Jamaica). */
  isOutweighed(place: WorldPlace, text: string): boolean {
    if (place.kind === ENTRY_KIND.capital) return false;
    this.bearers ??= bearersByName(this.input.world ?? []);
    const same = this.bearers.get(foldedName(text)) ?? [];
    // A seat and its division are one bearer: either stands for both.
    const own = same.filter((other) => other.id === place.id || other.id === place.parentId || other.parentId === place.id);
    const people = Math.max(...own.map((other) => peopleOf(other)), peopleOf(place));
    return same.some((other) => other.type !== place.type && !own.includes(other) && peopleOf(other) > OUTWEIGHS * people);
  }

  /** French data call the District of Columbia `Washington`, as another division is called in its own country. */
  isOfAnotherDivision(place: WorldPlace, text: string): boolean {
    if (place.type !== 'region') return false;
    this.divisionsByEnglishName ??= new Map((this.input.world ?? []).flatMap((other) => (other.type === 'region' ? [[keyIn(other.country, other.canonical.en), other.id] as const] : [])));
    const key = keyIn(place.country, text);
    const owner = key === '' ? undefined : this.divisionsByEnglishName.get(key);
    return owner !== undefined && owner !== place.id && key !== keyIn(place.country, place.canonical.en);
  }

  /** GeoNames lists for a town the villages that it has swallowed, and neighbours (`Khanabad` for Taloqan): what a seed calls another town of its country is that one. */
  isOfAnotherTown(place: WorldPlace, seed: Seed | undefined, text: string, flags: number): boolean {
    if (place.type !== 'city' || (flags & ALIAS.alternate) === 0) return false;
    if (this.townsBySeedName === undefined) {
      this.townsBySeedName = new Map();
      for (const { id, type, countries, names } of this.input.seeds) {
        if (type !== 'city') continue;
        for (const key of names.flatMap(({ text: name, weak }) => (weak ? [] : countries.map((country) => keyIn(country, withoutQualifier(name, type)))))) this.townsBySeedName.set(key, [...(this.townsBySeedName.get(key) ?? []), id]);
      }
    }
    const key = keyIn(place.country, text);
    return key !== '' && (this.townsBySeedName.get(key) ?? []).some((id) => id !== seed?.id);
  }

  /** Whether an alternate is what a seed elsewhere is called without a mark (برقة is Cyrenaica, and a village of the West Bank): the seed is meant sooner. */
  isOfASeed(seed: Seed | undefined, text: string): boolean {
    if (this.seedsByName === undefined) {
      this.seedsByName = new Map();
      for (const { id, type, names } of this.input.seeds) {
        if (!isPlaceBelowCountry(type)) continue;
        for (const { text: name, weak } of names) if (!weak) this.seedsByName.set(foldedName(name), [...(this.seedsByName.get(foldedName(name)) ?? []), id]);
      }
    }
    return (this.seedsByName.get(foldedName(text)) ?? []).some((id) => id !== seed?.id);
  }

  /** `Mexico` the state of Mexico. */
  isNamedAsItsCountry(type: EntityType, country: string | undefined, text: string): boolean {
    if (type !== 'region' || country === undefined) return false;
    this.countryNames ??= setOf(this.input.seeds.filter((seed) => seed.type === 'country').flatMap((seed) => seed.countries.flatMap((code) => seed.names.map((name) => keyIn(code, name.text)))));
    return this.countryNames.has(keyIn(country, text));
  }
}
