// Reads what the tagger is trained on, and evens out the habits of annotation of other people's corpora, by table.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonlLine, parseMarkup } from '../../src/evaluate/corpus';
import type { GoldDocument, GoldEntity } from '../../src/evaluate/score';

/** A corpus with its weight in training and what its labels may teach. */
export interface TrainingCorpus {
  name: string;
  weight: number;
  /** Labels that the corpus annotates; what it leaves unmarked of others is unknown, not outside. */
  labels: ReadonlyArray<'PER' | 'LOC' | 'ORG'>;
  /** Its habits of annotation are learnt apart (feature-ids.ts). */
  hasHabits: boolean;
  documents: GoldDocument[];
}

interface CorpusRule {
  file: string;
  weight: number;
  labels?: TrainingCorpus['labels'];
  hasHabits?: boolean;
  /** At most this many documents, the first ones. */
  limit?: number;
  /** Drop documents without any entity: sentence corpora have too many. */
  entitiesOnly?: boolean;
}

/**
 * Others' corpora: weights below ours, OCR below clean text. The habits of the English and French ones are learnt apart; the Arabic ones, which are the best there is
 * of Arabic beside ours, teach theirs too.
 */
const CORPORA: readonly CorpusRule[] = [
  { file: 'gmb.en.jsonl', weight: 0.6, hasHabits: true },
  { file: 'wikigold.en.jsonl', weight: 0.7, hasHabits: true },
  { file: 'gum-news.en.jsonl', weight: 0.3, hasHabits: true },
  { file: 'wnut17.en.jsonl', weight: 0.4, hasHabits: true, entitiesOnly: true },
  { file: 'btc.en.jsonl', weight: 0.3, hasHabits: true, entitiesOnly: true },
  { file: 'newseye-a.fr.jsonl', weight: 0.35, hasHabits: true },
  { file: 'newseye-b.fr.jsonl', weight: 0.35, hasHabits: true },
  { file: 'europeana.fr.jsonl', weight: 0.15, hasHabits: true, entitiesOnly: true },
  { file: 'wikifane.ar.jsonl', weight: 0.95 },
  { file: 'newsfane.ar.jsonl', weight: 1.3 },
  { file: 'idrisi-loc.ar.jsonl', weight: 0.2, labels: ['LOC'] },
];

/** Titles that some corpora count as part of a person's name; by our guidelines they stay outside. */
const TITLES = /^(?:MM?\.|Mme|Mlle|Mgr|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Pr\.?|Sir|Lord|Lady|President|Prime Minister|Général|général|Gen\.|Col\.|Capt\.|Sen\.|Rep\.|السيد|الرئيس|الشيخ|الدكتور|اللواء|العميد|العقيد)\s*/;

function normalise(document: GoldDocument): GoldDocument {
  const entities = document.entities.flatMap((entity): GoldEntity[] => {
    if (entity.types[0] === 'MISC') return [];
    let { start } = entity;
    if (entity.types[0] === 'PER') {
      for (let match = TITLES.exec(document.text.slice(start, entity.end)); match; match = TITLES.exec(document.text.slice(start, entity.end))) {
        if (match[0].length === 0 || start + match[0].length >= entity.end) break;
        start += match[0].length;
      }
    }
    return [{ ...entity, start }];
  });
  return { ...document, entities };
}

/** Our own articles: training/SET/NN-slug.LANG.txt. */
export function ownArticles(root: string): TrainingCorpus[] {
  const directory = join(root, 'training');
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((set) => ({
      name: set,
      weight: 1,
      labels: ['PER', 'LOC', 'ORG'] as const,
      hasHabits: false,
      documents: readdirSync(join(directory, set)).filter((file) => file.endsWith('.txt')).sort().map((file) => parseMarkup(readFileSync(join(directory, set, file), 'utf8'), `${set}/${file}`, file.split('.').at(-2) as string)),
    }));
}

/** Others' corpora below a folder; those that are not there are passed over and named. */
export function otherCorpora(directory: string): { corpora: TrainingCorpus[]; missing: string[] } {
  const missing: string[] = [];
  const corpora = CORPORA.flatMap(({ file, weight, labels = ['PER', 'LOC', 'ORG'] as const, hasHabits = false, limit, entitiesOnly }): TrainingCorpus[] => {
    const path = join(directory, file);
    if (!existsSync(path)) {
      missing.push(file);
      return [];
    }
    let documents = readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line, index) => normalise(parseJsonlLine(line, index + 1)));
    if (entitiesOnly) documents = documents.filter((document) => document.entities.length > 0);
    return [{ name: file, weight, labels, hasHabits, documents: documents.slice(0, limit) }];
  });
  return { corpora, missing };
}
