// What the rules for the names that the tagger finds are asked with.

import type { Decoded } from '../../tagger/decode';
import type { TypeScorer } from '../../tagger/types';
import type { CandidateIndex } from '../document/candidate';
import type { Document } from '../document/document';

/** What weighing needs of a document that the tagger has read. */
export interface Weighing {
  document: Document;
  decoded: Decoded;
  types: TypeScorer;
  /** Listed names and proposals by their last token. */
  byEnd: CandidateIndex;
  /** Integer units of the classifier for one unit of log-odds. */
  typeScale: number;
  /** Log-odds for a margin of the tagger, bounded. */
  evidenceOf(margin: number | undefined, least?: number): number;
  explain: boolean;
}
