// Countries of which one holds, held or claims land of the other: a town of one is written with the other too (`Sevastopol, Russia`, `Jerusalem, Israel`,
// `Nouméa, en France`, `Belfast, Ireland`), which says nothing of where it lies.

import { packCountry } from '../../gazetteer/model';

/** Codes of ISO 3166-1: the first of each row, and those it shares land or names with. */
const CLAIMS = [
  'IL PS SY LB', 'RU UA GE MD', 'MA EH', 'RS XK ME', 'CN TW HK MO IN', 'AM AZ', 'CY TR', 'IN PK', 'SD SS', 'ET ER SO', 'SY TR LB', 'KP KR', 'CG CD', 'ID TL', 'EG PS SA SD', 'PL UA DE', 'PK BD', 'RO MD', 'FR DZ DE', 'GB IE',
];
/** A state, and what belongs to it and has a code of its own. */
const TERRITORIES = [
  'GB GI FK IM JE GG BM KY', 'FR GP MQ GF RE YT NC PF PM WF BL MF', 'US PR GU VI AS MP', 'NL AW CW SX BQ', 'DK GL FO', 'NO SJ', 'AU CX CC NF', 'NZ CK NU',
];

let pairs: Set<number> | undefined;
let belonging: Set<number> | undefined;
const keyOf = (one: number, other: number) => one * 2048 + other;

function pairsOf(rows: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const [first, ...others] of rows.map((row) => row.split(' ').map(packCountry))) for (const each of others) found.add(keyOf(first as number, each)).add(keyOf(each, first as number));
  return found;
}

/** Whether one of two packed countries belongs to the other. */
export function isTerritory(one: number, other: number): boolean {
  belonging ??= pairsOf(TERRITORIES);
  return belonging.has(keyOf(one, other));
}

/** Whether what lies in one of two packed countries is also said to lie in the other. */
export function shareLand(one: number, other: number): boolean {
  pairs ??= pairsOf([...CLAIMS, ...TERRITORIES]);
  return pairs.has(keyOf(one, other));
}
