// What a text says outright of where a place lies, against a referent that lies elsewhere.

import { ALIAS, ENTRY_KIND } from '../../gazetteer/model';
import { shareLand } from '../setting/claims';
import { type Container, QUARTER_KM } from './container-of';
import { kilometresBetween } from '../setting/geography';
import { isLesserTown, isOfAnotherTown, OF_A_TOWN, townOf } from '../setting/out-of-place';
import { type EntryRef, isCapitalOrOver, isFrench } from '../document/readings';

/** Further than this from its container a place of another division is another place. */
const OUTSIDE_KM = 300;
const OUTSIDE_DEPARTMENT_KM = 120;
/** From the middle of Texas or California to their counties. */
const OUTSIDE_STATE_KM = 600;
/** And so far from its town. */
export const OUTSIDE_TOWN_KM = 60;

/**
 * `Paris, Ontario` where only the Paris of France is known, `Gainesville, Va.` where only that of Florida is, `Delmas, South Africa` where only that of Haiti is: no referent is better than a wrong one.
 * The next of a list (`Moscow, Iran and China`) says nothing, nor does a country whose clause goes on.
 * @param isLocal whether the mention is a quarter by its head
 */
export function contradicts(ref: EntryRef, container: Container | undefined, isLocal: boolean): boolean {
  if (container === undefined || container.isDoubtful) return false;
  const outer = container.ref;
  const country = ref.layer.entryCountry[ref.entry] as number;
  const outerCountry = outer.layer.entryCountry[outer.entry] as number;
  const outerType = outer.layer.typeOf(outer.entry);
  const name = ref.layer.nameOf(ref.entry, 'en');
  if (outerType === 'city' && LONG.test(name)) return isLocal;
  if (country === 0 || outerCountry === 0) return false;
  // Of many sites no more is known than the town.
  const km = kilometresBetween(ref, outer) ?? kilometresBetween({ layer: ref.layer, entry: townOf(ref.layer, ref.entry) ?? ref.entry }, outer);
  // A river or a road may be far from the town that it passes; a quarter, or what is meant by a weak name (`Old City`), is that of another town.
  if (outerType === 'city') {
    // There is but one al-Aqsa Mosque, whatever is done for it in Istanbul.
    const isTowns = isLocal || (ref.flags & ALIAS.weak) !== 0 || ((container.isAddress === true || OF_A_TOWN.test(name)) && OF_TOWNS.test(name));
    if (km !== undefined) return isTowns && km > (isLocal ? QUARTER_KM : OUTSIDE_TOWN_KM);
    if (isTowns && isOfAnotherTown(ref, outer)) return true;
  }
  if (container.isLoose && isCapitalOrOver(ref, MAJOR_POPULATION)) return false;
  // `l'influence de Moscou en Syrie`, سياسة واشنطن في العراق: a capital acts abroad.
  if (container.isBehindIn === true && outerType === 'country' && ref.layer.entryKind[ref.entry] === ENTRY_KIND.capital) return false;
  // States of the past have no code of their own, and cities that are in other countries now.
  // A crossing lies in two, and is listed in one.
  // French islands are said to lie in France, but not in its departments.
  if (country !== outerCountry && !(outerType === 'region' && shareLand(country, outerCountry))) return !CROSSING.test(name) && !shareLand(country, outerCountry) && !(outerType === 'country' && outer.layer.refsOf(outer.entry)?.iso === undefined);
  if (outerType === 'region' && km !== undefined && country === outerCountry && OF_A_TOWN.test(name) && OF_TOWNS.test(name)) return km > OUTSIDE_DEPARTMENT_KM;
  if (outerType !== 'region' || (container.isOfList === true && !isLocal && !isLesserTown(ref.layer, ref.entry))) return false;
  const parent = ref.layer.parentOf(ref.entry);
  if ((parent === 0 && country === outerCountry && !COUNTY.test(name)) || (ref.layer === outer.layer && parent === outer.entry + 1)) return false;
  // From the middle of a large division to its edge it may be far, but then the division is the parent. What lies within another division is another place sooner.
  const division = ref.layer === outer.layer ? outer.layer.parentOf(outer.entry) : 0;
  // Seeds of French departments know of no region that they lie in.
  const isOfAnother = division !== 0 ? division !== parent : isFrench(outer) && !isFirstLevel(outer) ? isLesserTown(ref.layer, ref.entry) : isFirstLevel(outer) && parent !== 0 && isLesserTown(ref.layer, ref.entry) && isFirstLevel({ ...ref, entry: parent - 1 });
  return km !== undefined && km > (isOfAnother ? OUTSIDE_DEPARTMENT_KM : COUNTY.test(name) ? OUTSIDE_STATE_KM : OUTSIDE_KM);
}

function isFirstLevel({ layer, entry }: EntryRef): boolean {
  return layer.entryKind[entry] === ENTRY_KIND.firstLevel;
}

/** What every town has, and is called alike. */
const OF_TOWNS = /\b(?:hospital|clinic|mosque|square|street|avenue|boulevard|station|basilica|cathedral|church|palace|courthouse|city hall|town hall|park|garden|cemetery|theatre|school|stadium)\b/i;
/** What passes many towns, and is no quarter of one. */
const LONG = /[ (](?:river|canal|road|motorway|highway|valley|mountains|lake|sea)\)?$/i;
/** A county is in one state, whatever the list. */
const COUNTY = / County\b/;
const CROSSING = / (?:crossing|border)\b/i;

/** Of the name of a city of this size another is hardly meant. */
const MAJOR_POPULATION = 1_000_000;
