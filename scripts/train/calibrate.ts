// npm run calibrate: fits the confidence curve of models/tagger.pack.gz anew and writes it back, the weights as they are.
// To be run after the evidence weights (src/pipeline/document/weights.ts) or the seeds changed; training does the same at its end.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { compileGazetteer } from '../../src/compile/compile';
import { DEFAULT_TIER } from '../../src/compile/world';
import { Gazetteer } from '../../src/gazetteer/gazetteer';
import { GazetteerLayer } from '../../src/gazetteer/layer';
import { buildExtractor } from '../../src/pipeline/extractor';
import { readTagger, Tagger, type TaggerParts, writeTagger } from '../../src/tagger/tagger';
import { fitCalibration } from '../eval/calibration';
import { goldCorpora, readCorpus } from '../eval/corpora';
import { compileInput, ROOT } from '../sources';

/** The share of right entities by score, on the gold articles and on those of test/articles/tune, whose vocabulary the seeds know less well. */
export function calibrationOf(gazetteer: Gazetteer, tagger: Tagger): TaggerParts['about']['calibration'] {
  const { extractEntities } = buildExtractor({ gazetteer: () => gazetteer, tagger: () => tagger }, { explain: true, minConfidence: 0 });
  const pairs = [...goldCorpora(), readCorpus(join(ROOT, 'test/articles/tune'))].flatMap(({ documents }) =>
    documents.flatMap((document) =>
      extractEntities(document.text).map(({ start, end, type, evidence }) => ({
        score: (evidence ?? []).reduce((sum, { weight }) => sum + weight, 0),
        right: document.entities.some((gold) => gold.start === start && gold.end === end && gold.types.includes(type)),
      })),
    ),
  );
  return fitCalibration(pairs);
}

/** The gazetteer as it is compiled from the seeds at hand. */
export function compiledGazetteer(): Gazetteer {
  return new Gazetteer([new GazetteerLayer(compileGazetteer(compileInput(DEFAULT_TIER)).columns)]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(ROOT, 'models/tagger.pack.gz');
  const pack = gunzipSync(readFileSync(file));
  const parts = readTagger(pack, true);
  parts.about.calibration = calibrationOf(compiledGazetteer(), Tagger.open(pack, true));
  writeFileSync(file, gzipSync(writeTagger(parts), { level: 9 }));
  console.log(parts.about.calibration);
}
