// npm run seeds:diff: what the uncommitted change of the seeds does to the gold articles: entities gained, lost, retyped, relinked.
// Compiles the seeds as they are and as they are in HEAD (or `-- --base REV`).

import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { compileGazetteer } from '../src/compile/compile';
import { readSeeds, type Seed } from '../src/compile/seeds';
import { DEFAULT_TIER } from '../src/compile/world';
import { Gazetteer } from '../src/gazetteer/gazetteer';
import { GazetteerLayer } from '../src/gazetteer/layer';
import { createExtractor, type Entity } from '../src/index';
import { goldCorpora } from './eval/corpora';
import { compileInput, readAllSeeds, ROOT, SEED_FILES, worldSources } from './sources';

const { values } = parseArgs({ options: { base: { type: 'string', default: 'HEAD' } } });
const sources = worldSources();
const extractorOf = (seeds: readonly Seed[]) => createExtractor({ gazetteer: new Gazetteer([new GazetteerLayer(compileGazetteer(compileInput(DEFAULT_TIER, seeds, sources)).columns)]) });
const before = extractorOf(SEED_FILES.flatMap((name) => readSeeds({ name: `${values.base}:seeds/${name}.tsv`, text: execFileSync('git', ['show', `${values.base}:seeds/${name}.tsv`], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 }) })));
const after = extractorOf(readAllSeeds());

const counts = { gained: 0, lost: 0, retyped: 0, relinked: 0 };
const say = (kind: keyof typeof counts, article: string, text: string, detail: string) => {
  counts[kind]++;
  console.log(`${kind.padEnd(9)} ${article}  ${JSON.stringify(text)}  ${detail}`);
};
for (const { documents } of goldCorpora()) {
  for (const { id, text } of documents) {
    const span = (entity: Entity) => `${entity.start} ${entity.end}`;
    const old = new Map(before.extractEntities(text).map((entity) => [span(entity), entity]));
    const now = new Map(after.extractEntities(text).map((entity) => [span(entity), entity]));
    for (const [key, entity] of now) {
      const was = old.get(key);
      if (!was) say('gained', id, entity.text, `${entity.type} ${entity.id ?? ''}`);
      else if (was.type !== entity.type) say('retyped', id, entity.text, `${was.type} → ${entity.type}`);
      else if (was.id !== entity.id) say('relinked', id, entity.text, `${was.id ?? 'no id'} → ${entity.id ?? 'no id'}`);
    }
    for (const [key, entity] of old) if (!now.has(key)) say('lost', id, entity.text, `${entity.type} ${entity.id ?? ''}`);
  }
}
console.log(Object.entries(counts).map(([kind, count]) => `${count} ${kind}`).join(', '));
