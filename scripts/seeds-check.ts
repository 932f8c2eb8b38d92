// npm run seeds:check: counts by file and everything a curator should look at. Errors fail; warnings are counted, `--all` lists them.

import { composeBodies } from '../src/compile/bodies';
import { bareName } from '../src/compile/heads';
import { readBodies, readDemonyms, readSeeds, type Seed } from '../src/compile/seeds';
import { readWomensNames, sexesOf } from '../src/compile/women';
import { wordsOfName } from '../src/gazetteer/name-words';
import { SEED_FILES, source, wordLists, worldSources } from './sources';

const all = process.argv.includes('--all');
const errors: string[] = [];
const warnings = new Map<string, string[]>();
const warn = (kind: string, message: string) => {
  const list = warnings.get(kind);
  if (list) list.push(message);
  else warnings.set(kind, [message]);
};

const { commonWords } = wordLists([]);
const seeds: Seed[] = [];
console.log('file            lines     en     fr     ar   names  checked');
for (const name of SEED_FILES) {
  const list = readSeeds(source(`seeds/${name}.tsv`));
  seeds.push(...list);
  const has = (language: string) => list.filter((seed) => seed.names.some((one) => one.language === language)).length;
  const share = (count: number) => `${((100 * count) / list.length).toFixed(1)}%`.padStart(6);
  const names = list.reduce((sum, seed) => sum + seed.names.length, 0);
  const checked = list.filter((seed) => seed.note.startsWith('checked')).length;
  console.log(`${name.padEnd(14)} ${String(list.length).padStart(6)} ${share(has('en'))} ${share(has('fr'))} ${share(has('ar'))}  ${String(names).padStart(6)}  ${share(checked)}`);
  list.forEach((seed, index) => {
    const previous = list[index - 1];
    if (previous && previous.id >= seed.id) errors.push(`seeds/${name}.tsv:${seed.line}: ${seed.id} stands after ${previous.id}; sort the file by id`);
    if (!seed.note) errors.push(`seeds/${name}.tsv:${seed.line}: ${seed.id} does not say where it comes from; begin the note with checked: or unchecked`);
    if ((seed.type === 'city' || seed.type === 'site') && seed.countries.length === 0 && seed.lat === undefined) errors.push(`seeds/${name}.tsv:${seed.line}: ${seed.id} has neither a country nor a position, and its names would be it anywhere; give it one`);
    if ((seed.type === 'faction' || seed.type === 'country') && !['en', 'fr', 'ar'].every((language) => seed.names.some((one) => one.language === language))) warn(`${seed.type} without a language`, seed.id);
  });
}

const rows = new Map(worldSources().geonames.map((row) => [row.geonames, row]));
const townNames = new Map<string, string>();
const townKey = (country: string | undefined, name: string) => `${country} ${(wordsOfName(name) ?? [name]).join(' ')}`;
for (const { id, type, countries, names } of seeds) if (type === 'city') for (const { text, weak } of names) if (!weak) townNames.set(townKey(countries[0], text), id);
for (const { id, type, file, line, countries, names, refs } of seeds) {
  const row = type === 'city' && refs.geonames !== undefined ? rows.get(refs.geonames) : undefined;
  const other = row && townNames.get(townKey(countries[0], row.name));
  if (row !== undefined && other !== undefined && !names.some(({ text }) => townKey('', text) === townKey('', row.name))) errors.push(`${file}:${line}: ${id} is linked to ${row.name} (${refs.geonames}), which is what ${other} is called; give it its own row or none`);
}

const owners = new Map<string, Seed[]>();
for (const seed of seeds) {
  const own = new Set<string>();
  for (const { text, language, weak } of seed.names) {
    const plain = text.replace(/ \([^)]*\)$/, '');
    const words = wordsOfName(bareName(plain, language, seed.type));
    if (words === undefined) {
      warn('names that can never match', `${seed.id}: ${text}`);
      continue;
    }
    const key = words.join(' ');
    if (own.has(key) || weak || plain !== text) continue;
    own.add(key);
    const list = owners.get(key);
    if (list) list.push(seed);
    else owners.set(key, [seed]);
    if (words.length === 1 && commonWords.has(key) && /\p{Ll}/u.test(text)) warn('names that are common words (flagged at build time)', `${seed.id}: ${text}`);
  }
}
for (const [name, list] of owners) {
  if (list.length < 2) continue;
  const types = new Set(list.map((seed) => seed.type));
  const placePair = [...types].every((type) => ['city', 'region', 'site', 'country'].includes(type)) && types.size === list.length;
  warn(placePair ? 'names shared by a city, its region or a site' : types.size === 1 ? 'names shared by entries of one type' : 'names shared by entries of several types', `${name}: ${list.map((seed) => seed.id).join(', ')}`);
}
const ids = new Set(seeds.map((seed) => seed.id));
const demonyms = readDemonyms(source('seeds/demonyms.tsv'));
for (const { id, en } of demonyms) if (id !== '' && !ids.has(id)) errors.push(`seeds/demonyms.tsv: ${id} (${en[0]}) is not a seed; mend the id`);
console.log(`demonyms       ${String(demonyms.length).padStart(6)}`);
console.log(`bodies composed of them ${composeBodies(readBodies(source('seeds/bodies.tsv')), demonyms, seeds).length}`);

const women = readWomensNames(source('seeds/women.tsv'));
for (const id of [...women.ids, ...[...women.given.values()].flatMap((men) => [...men])]) if (!ids.has(id)) errors.push(`seeds/women.tsv: ${id} is not a seed; mend the id`);
const sexes = sexesOf(seeds, women);
console.log(`women          ${String(sexes.women.size).padStart(6)}, men ${sexes.men.size}`);

for (const [kind, list] of warnings) {
  console.log(`${String(list.length).padStart(5)}  ${kind}`);
  for (const message of all ? list : list.slice(0, 3)) console.log(`         ${message}`);
}
for (const message of errors) console.error(message);
console.log(errors.length === 0 ? 'seeds are in order' : `${errors.length} errors`);
process.exit(errors.length === 0 ? 0 : 1);
