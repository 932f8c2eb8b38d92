import { buildExtractor } from '../src/pipeline/extractor';
import { bundledGazetteer, bundledTagger } from '../src/data/bundled';
const ex = buildExtractor({ gazetteer: bundledGazetteer, tagger: () => bundledTagger() });
for (const text of process.argv.slice(2)) { console.log('##', text); for (const e of ex.extractEntities(text, { explain: true, overlap: 'all', minConfidence: 0 })) console.log(' ', JSON.stringify(e.text), e.type, e.id ?? '-', e.confidence, e.evidence?.map((v) => `${v.rule} ${v.weight.toFixed(2)}`).join(', ')); }
