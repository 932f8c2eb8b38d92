// Writes a layer as a pack: the inverse of packed.ts. Words must be sorted by code units, as `LayerBuilder.finish` leaves them.

import { ALIAS_NEXT, ALIAS_WINDOW, COMMON_WORDS, KIND_GAZETTEER, SECTION, SHAPE_ALIASES, SHAPE_CHILDREN, STRING_BLOCK, STRING_IN_TEXT, WORD_BLOCK } from '../pack/layout';
import { PackWriter } from '../pack/writer';
import { ENTITY_TYPES, type EntityType, NAME_LANGUAGES } from '../types';
import { derivedId, entryGroups, type LayerColumns } from './columns';
import { foldedName } from './name-words';
import { respellingText } from './respelling';
import { writeName } from './spelling';

/** The columns as a pack. */
export function writeLayer(columns: LayerColumns, about: string): Uint8Array {
  const { entryType, entryKind, entryCountry, entryPopulation, entries, aliasFlags, cueEntries, cueWords, respelling } = columns;
  const count = entryType.length;
  const column = (value: (entry: number) => number) => Uint32Array.from({ length: count }, (_, entry) => value(entry));
  const writer = new PackWriter(KIND_GAZETTEER);
  writeWords(writer, columns);
  writeNodes(writer, columns);
  writeAliases(writer, columns);
  writer
    .addCoded(SECTION.aliasFlags, aliasFlags, 3)
    .add(SECTION.entryType, entryType)
    .add(SECTION.entryKind, entryKind)
    .add(SECTION.entryCurated, column((entry) => (entries.isCurated(entry) ? 1 : 0)))
    .add(SECTION.entryCountry, entryCountry)
    .add(SECTION.entryParent, column((entry) => entries.parent(entry)))
    .add(SECTION.entryPopulation, Uint32Array.from(entryPopulation, storedPopulation))
    .add(SECTION.entryLat, column((entry) => storedDegrees(entries.lat(entry), 90)))
    .add(SECTION.entryLon, column((entry) => storedDegrees(entries.lon(entry), 180)))
    .add(SECTION.entryGeonames, column((entry) => entries.geonames(entry)))
    .add(SECTION.entryWikidata, column((entry) => entries.wikidata(entry)))
    .addCoded(SECTION.cueGap, cueEntries.map((entry, index) => entry - (cueEntries[index - 1] ?? 0)), 5)
    .add(SECTION.cueWord, cueWords);
  writeStrings(writer, columns);
  return writer.addText(SECTION.respelling, respellingText(respelling)).addText(SECTION.about, about).finish();
}

function storedDegrees(degrees: number | undefined, shift: number): number {
  if (degrees === undefined) return 0;
  const fine = Math.round((degrees + shift) * 1e4);
  return Math.floor(fine / 100) * 256 + (fine % 100) + 1;
}

/** Round numbers are short: towns have two digits. */
function storedPopulation(population: number): number {
  let exponent = 0;
  let mantissa = population;
  while (mantissa > 0xffffff || (mantissa >= 100 && mantissa % 10 === 0)) {
    mantissa = Math.round(mantissa / 10);
    exponent++;
  }
  return mantissa + exponent * 2 ** 24;
}

function writeWords(writer: PackWriter, { words, rootChild }: LayerColumns): void {
  const texts = Array.from({ length: words.count }, (_, word) => words.text(word));
  const letters = [...new Set(texts.flatMap((text) => [...new Set(text.split(''))]))].map((letter) => letter.charCodeAt(0)).sort((a, b) => a - b);
  const indexOf = new Map(letters.map((letter, index) => [letter, index]));
  const lengths: number[] = [];
  const units: number[] = [];
  texts.forEach((text, word) => {
    const before = word % WORD_BLOCK === 0 ? '' : (texts[word - 1] as string);
    let kept = 0;
    while (kept < before.length && before[kept] === text[kept]) kept++;
    lengths.push(256 * kept + text.length - kept);
    for (let i = kept; i < text.length; i++) units.push(indexOf.get(text.charCodeAt(i)) as number);
  });
  writer
    .add(SECTION.letters, letters)
    .addCoded(SECTION.wordUnits, lengths, 1)
    .addCoded(SECTION.wordRoot, Uint8Array.from(rootChild, (node) => (node === 0 ? 0 : 1)), 8)
    .add(SECTION.wordLetters, units);
}

function writeNodes(writer: PackWriter, { nodeWord, childStart, aliasStart }: LayerColumns): void {
  const many: number[] = [];
  const shape = Uint8Array.from(nodeWord, (_, node) => {
    const children = (childStart[node + 1] as number) - (childStart[node] as number);
    const aliases = (aliasStart[node + 1] as number) - (aliasStart[node] as number);
    if (children >= SHAPE_CHILDREN) many.push(children);
    if (aliases >= SHAPE_ALIASES) many.push(aliases);
    return Math.min(children, SHAPE_CHILDREN) * (SHAPE_ALIASES + 1) + Math.min(aliases, SHAPE_ALIASES);
  });
  writer.addCoded(SECTION.nodeShape, shape, 5).add(SECTION.nodeMany, many);
  writeNodeWords(writer, nodeWord, childStart);
}

/** The words that most names go on with have a short number; of the others the first child of a node has its id, each further one the distance from the one before. */
function writeNodeWords(writer: PackWriter, nodeWord: Uint32Array, childStart: Uint32Array): void {
  const below = nodeWord.subarray(childStart[1]);
  const counts = new Map<number, number>();
  for (const word of below) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COMMON_WORDS).map(([word]) => word);
  const numberOf = new Map(common.map((word, index) => [word, index + 1]));
  const first: number[] = [];
  const gaps: number[] = [];
  for (let node = 1; node < nodeWord.length; node++) {
    const words = [...nodeWord.subarray(childStart[node], childStart[node + 1])].filter((word) => !numberOf.has(word));
    words.forEach((word, index) => {
      if (index === 0) first.push(word);
      else gaps.push(word - (words[index - 1] as number));
    });
  }
  writer
    .add(SECTION.commonWords, common)
    .addCoded(SECTION.nodeCommon, Uint8Array.from(below, (word) => numberOf.get(word) ?? 0), 8)
    .add(SECTION.nodeWord, first)
    .add(SECTION.nodeGap, gaps);
}

function writeAliases(writer: PackWriter, { aliasEntry, entryType, entryCountry, entries }: LayerColumns): void {
  const parents = Uint32Array.from(entryType, (_, entry) => entries.parent(entry));
  const groups = entryGroups(entryType, entryCountry, parents);
  const groupOf = new Map<number, number>();
  groups.forEach((start, group) => {
    for (let entry = start; entry < (groups[group + 1] ?? parents.length); entry++) groupOf.set(entry, group);
  });
  const next = groups.slice();
  const last = new Map<number, number>();
  const explicit: number[] = [];
  const fresh: number[] = [];
  const back = Uint8Array.from(aliasEntry, (entry, alias) => {
    const distance = alias - (last.get(entry) ?? Number.NEGATIVE_INFINITY);
    last.set(entry, alias);
    if (distance <= ALIAS_WINDOW) return distance;
    const group = groupOf.get(entry);
    if (group !== undefined && next[group] === entry) {
      next[group] = entry + 1;
      fresh.push(group);
      return ALIAS_NEXT;
    }
    explicit.push(entry);
    return 0;
  });
  writer.addCoded(SECTION.aliasBack, back, 3).add(SECTION.aliasGroup, fresh).add(SECTION.aliasEntry, explicit);
}

/** The folded words of every alias of every entry, in the order of the nodes. */
function foldedAliases({ words, nodeWord, childStart, aliasStart, aliasEntry, entryType }: LayerColumns): string[][] {
  const paths: string[] = [''];
  const lists: string[][] = Array.from({ length: entryType.length }, () => []);
  for (let node = 0; node < nodeWord.length; node++) {
    const path = paths[node] as string;
    for (let child = childStart[node] as number; child < (childStart[node + 1] as number); child++) paths[child] = `${path}${path === '' ? '' : ' '}${words.text(nodeWord[child] as number)}`;
    for (let alias = aliasStart[node] as number; alias < (aliasStart[node + 1] as number); alias++) lists[aliasEntry[alias] as number]?.push(path);
  }
  return lists;
}

function writeStrings(writer: PackWriter, columns: LayerColumns): void {
  const { entryType, entries } = columns;
  const folded = foldedAliases(columns);
  const texts: [string[], string[], string[], string[], string[]] = [[], [], [], [], []];
  folded.forEach((aliases, entry) => {
    const [en, fr, ar] = NAME_LANGUAGES.map((language) => entries.name(entry, language)) as [string, string, string];
    const id = entries.id(entry);
    const name = (text: string) => writeName(text, aliases, foldedName);
    texts[0].push(id === derivedId(ENTITY_TYPES[entryType[entry] as number] as EntityType, en, entries.isCurated(entry), entries.geonames(entry)) ? '' : id);
    texts[1].push(name(en));
    texts[2].push(fr === en ? '' : name(fr));
    texts[3].push(ar === en ? '' : name(ar));
    texts[4].push(entries.iso(entry));
  });
  const encoder = new TextEncoder();
  const blocks: number[] = [];
  texts.forEach((list, which) => {
    let at = 0;
    const forms = list.map((text) => (text === '' ? 0 : text.length === 1 ? Math.min(text.charCodeAt(0), STRING_IN_TEXT) : STRING_IN_TEXT));
    const parts: Uint8Array[] = [];
    list.forEach((text, entry) => {
      if (entry % STRING_BLOCK === 0) blocks.push(at);
      if (forms[entry] !== STRING_IN_TEXT) return;
      // The bar ends a string, and no name needs it.
      const bytes = encoder.encode(`${text.replaceAll('|', ' ')}|`);
      at += bytes.length;
      parts.push(bytes);
    });
    const all = new Uint8Array(at);
    at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    writer.add(SECTION.stringId + which, all).addCoded(SECTION.formId + which, forms, 3);
  });
  writer.add(SECTION.stringBlocks, blocks);
}
