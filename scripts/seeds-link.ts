// npm run seeds:link: fills the refs column of cities and regions from GeoNames, by country, name and (where given) position,
// and that of countries and of territories with a code of their own from @rapideditor/country-coder (ISO code and Wikidata item), by code and name.
// Ids come from the data only; a seed whose match is not clear keeps what it has: a ref that a curator looked up in the data, where the spellings differ too much, or none.
// `--check` writes nothing and fails where a run would: a town that a seed and a row both have would be two entries.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from '@rapideditor/country-coder';
import type { GeonamesRow } from '../src/compile/geonames';
import { bareName } from '../src/compile/heads';
import { isCamp } from '../src/compile/seed-names';
import { readSeeds, SEED_COLUMNS, type Seed } from '../src/compile/seeds';
import { tableRows } from '../src/compile/tables';
import { wordsOfName } from '../src/gazetteer/name-words';
import { ROOT, source, worldSources } from './sources';

/** A town further off than this is another one of the name. */
const MAX_KM = 40;
/** Without a position the largest namesake is taken only if it is so many times larger than the next. */
const CLEARLY_LARGER = 3;

const key = (name: string) => (wordsOfName(name) ?? [name.toLowerCase()]).join(' ').replace(/^(?:al|el|as|ash|ad|ar|at|an|az|ez) /, '').replace(/^ال/, '');

function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const x = (a.lon - b.lon) * Math.cos(((a.lat + b.lat) * Math.PI) / 360);
  return Math.hypot(x, a.lat - b.lat) * 111.2;
}

const sources = worldSources();
const rowsOf = new Map<string, GeonamesRow[]>();
/** What each row is called today: alternates are other spellings, and names of villages that it has swallowed (Hryshyne in Pokrovsk) or was called after. */
const mainNames = new Map(sources.geonames.map((row) => [row, new Set([row.name, row.ascii].map(key))]));
for (const row of sources.geonames) {
  for (const name of new Set([row.name, row.ascii, ...row.alternates].map(key))) {
    for (const place of [`${row.country} ${name}`, `* ${name}`]) {
      const list = rowsOf.get(place);
      if (list) list.push(row);
      else rowsOf.set(place, [row]);
    }
  }
}

const divisions = tableRows(sources.divisions) as Array<[string, string, string, string, string, string, string]>;

/** The names of each country. */
const countryNames = new Map(readSeeds(source('seeds/countries.tsv')).map(({ countries, names }) => [countries[0], new Set(names.map(({ text }) => key(text)))]));

/** `Hlyboke (Kharkiv)`, `Paradise, California`: what a name or the id says of where in its country the town lies. */
function qualifiersOf(seed: Seed): string[] {
  const isCountry = (name: string) => seed.countries.some((country) => countryNames.get(country)?.has(name) === true);
  const slug = seed.id.slice(seed.id.indexOf('/') + 1);
  // `city/antonivka-kherson`
  const ofId = seed.names.flatMap(({ text }) => {
    const name = `${key(text.replace(/ \([^)]*\)$|, .*$/, '')).replace(/ /g, '-')}-`;
    return [name, `al-${name}`].filter((start) => slug.startsWith(start)).map((start) => slug.slice(start.length).replace(/-/g, ' '));
  });
  const ofNames = seed.names.map(({ text }) => / \(([^)]+)\)$/.exec(text)?.[1] ?? /, (\p{Lu}[\p{L} -]*)$/u.exec(text)?.[1] ?? '');
  return [...new Set([...ofNames, ...ofId].filter(Boolean).map(key))].filter((name) => !isCountry(name));
}

/** A town of a district named after a town is no further from it. */
const NEAR_TOWN_KM = 100;

/** Whether a row lies in the division, or near the town, that a qualifier names; true where it names neither. */
function liesThere(row: GeonamesRow, qualifiers: readonly string[]): boolean {
  const named = divisions.filter(([, , country, , ...names]) => country === row.country && names.some((name) => name !== '' && qualifiers.includes(key(bareName(name, 'en', 'region')))));
  if (named.length > 0) return named.some(([, , , admin1]) => admin1 === row.admin1);
  const towns = qualifiers.flatMap((name) => rowsOf.get(`${row.country} ${name}`) ?? []).filter((town) => town !== row);
  return towns.length === 0 || towns.some((town) => kilometres(town, row) <= NEAR_TOWN_KM);
}

/** Whose strong name a name is, by country. */
const cityNames = new Set(readSeeds(source('seeds/cities.tsv')).flatMap(({ countries, names }) => names.flatMap(({ text, weak }) => (weak ? [] : countries.map((country) => `${country} ${key(text)}`)))));

/** The row is what another seed of the country is called. */
function isOfAnother(row: GeonamesRow, { countries }: Seed, own: ReadonlySet<string>): boolean {
  return [...(mainNames.get(row) ?? [])].some((name) => !own.has(name) && countries.some((country) => cityNames.has(`${country} ${name}`)));
}

/** Rows of the seed's countries that bear some of its names, with how many. */
function rowsNamed(seed: Seed, isMeant: (name: Seed['names'][number]) => boolean): Map<GeonamesRow, number> {
  const matches = new Map<GeonamesRow, number>();
  for (const country of seed.countries.length > 0 ? seed.countries : ['*']) {
    for (const name of new Set(seed.names.filter(isMeant).map((one) => key(bareName(one.text.replace(/ \([^)]*\)$/, ''), one.language, 'city'))))) {
      for (const row of rowsOf.get(`${country} ${name}`) ?? []) matches.set(row, (matches.get(row) ?? 0) + 1);
    }
  }
  return matches;
}

function linkCity(seed: Seed): number | undefined {
  // A camp beside a town bears its name and is another place.
  if (isCamp(seed)) return undefined;
  const matches = rowsNamed(seed, (one) => !one.weak);
  // A seed whose towns are listed under weak names only (`Beni`): they are its main ones all the same, but only a row that is called so today will do.
  const isWeak = matches.size === 0;
  if (isWeak) for (const [row, count] of rowsNamed(seed, (one) => one.weak)) matches.set(row, count);
  const qualifiers = qualifiersOf(seed);
  const { lat, lon } = seed;
  const isThere = (row: GeonamesRow) => liesThere(row, qualifiers) && (lat === undefined || lon === undefined || kilometres(row, { lat, lon }) <= MAX_KM);
  const there = [...matches.keys()].filter(isThere);
  const own = new Set(seed.names.map(({ text }) => key(text)));
  const calledSo = there.filter((row) => [...(mainNames.get(row) ?? [])].some((name) => own.has(name)));
  const rows = calledSo.length > 0 || isWeak ? calledSo : there.filter((row) => !isOfAnother(row, seed, own));
  if (lat !== undefined && lon !== undefined) {
    rows.sort((a, b) => kilometres(a, { lat, lon }) - kilometres(b, { lat, lon }));
    return rows[0]?.geonames;
  }
  rows.sort((a, b) => b.population - a.population);
  const [first, second] = rows;
  if (first === undefined) return undefined;
  if (second === undefined || first.population >= CLEARLY_LARGER * Math.max(1, second.population)) return first.geonames;
  // Several of like size: the one that more of the seed's spellings name.
  const byNames = [...rows].sort((a, b) => (matches.get(b) as number) - (matches.get(a) as number));
  return (matches.get(byNames[0] as GeonamesRow) as number) > (matches.get(byNames[1] as GeonamesRow) as number) ? byNames[0]?.geonames : undefined;
}

/** A region of several countries is the division that has its name where both lie, so near at least. */
const MAX_OF_SEVERAL_KM = 200;

function linkRegion(seed: Seed): number | undefined {
  if (/-(district|subdistrict|canton|countryside|valley|plain|camp)$/.test(seed.id)) return undefined;
  const names = new Set(seed.names.filter((one) => one.language !== 'also').map((one) => key(bareName(one.text, one.language, 'region'))));
  const found = divisions.filter(([, , country, , en, fr, ar]) => seed.countries.includes(country) && [bareName(en, 'en', 'region'), bareName(fr, 'fr', 'region'), bareName(ar, 'ar', 'region')].some((name) => name !== '' && names.has(key(name))));
  const [division] = found;
  if (division === undefined || found.length > 1) return undefined;
  const at = sources.positions.get(division[0]);
  // Kurdistan of four countries is no province of Iran.
  const isElsewhere = seed.countries.length > 1 && at !== undefined && seed.lat !== undefined && seed.lon !== undefined && kilometres(at, { lat: seed.lat, lon: seed.lon }) > MAX_OF_SEVERAL_KM;
  return isElsewhere ? undefined : Number(division[1]);
}

function linkCountry(seed: Seed): string | undefined {
  const [code, second] = seed.countries;
  const found = code === undefined || second !== undefined ? undefined : feature(code)?.properties;
  const names = new Set(seed.names.map((name) => key(name.text)));
  // Past and de facto states bear the code of another one: only the state of that name gets it.
  if (!found || ![found.nameEn, ...(found.aliases ?? [])].some((name) => name !== undefined && names.has(key(name)))) return undefined;
  return [`iso:${code}`, ...(found.wikidata ? [`wikidata:${found.wikidata}`] : [])].join('|');
}

/** What a link says of a seed: its name and country are those of the source. */
const CHECKED_IN = { cities: 'cities-500 (name and country)', regions: 'CLDR 41 (name and country)', countries: '@rapideditor/country-coder (name and ISO code)' } as const;
const used = new Map<string, string>();
const ofGeonames = (link: (seed: Seed) => number | undefined) => (seed: Seed) => {
  const geonames = link(seed);
  return geonames === undefined ? undefined : `geonames:${geonames}`;
};
for (const [file, link] of [['cities', ofGeonames(linkCity)], ['regions', (seed: Seed) => ofGeonames(linkRegion)(seed) ?? linkCountry(seed)], ['countries', linkCountry]] as const) {
  const path = join(ROOT, `seeds/${file}.tsv`);
  const links = new Map<string, string>();
  const unlinked: string[] = [];
  for (const seed of readSeeds(source(`seeds/${file}.tsv`))) {
    const refs = link(seed);
    const other = refs === undefined ? undefined : used.get(refs);
    if (refs === undefined) unlinked.push(seed.id);
    else if (other !== undefined) console.log(`${seed.id} and ${other} match the same place ${refs}: give one of them a position`);
    else {
      used.set(refs, seed.id);
      links.set(seed.id, refs);
    }
  }
  const column = SEED_COLUMNS.indexOf('refs');
  const text = readFileSync(path, 'utf8').split('\n').map((line) => {
    const cells = line.split('\t');
    if (cells.length !== SEED_COLUMNS.length || cells[0] === 'id') return line;
    const refs = links.get(cells[0] as string);
    if (refs !== undefined) cells[column] = refs;
    const note = cells.length - 1;
    if (refs !== undefined) cells[note] = (cells[note] as string).replace(/^unchecked/, `checked: ${CHECKED_IN[file]}`);
    return cells.join('\t');
  }).join('\n');
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (text !== readFileSync(path, 'utf8')) {
    console.error(`seeds/${file}.tsv lacks links that the data have: run npm run seeds:link`);
    process.exitCode = 1;
  }
  console.log(`${file}: ${links.size} linked, ${unlinked.length} without a clear match`);
}
