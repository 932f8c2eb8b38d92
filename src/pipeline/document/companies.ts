// Names behind those who lead companies alone: `the CEO of Kavosh Tolu`.

import { CUE } from '../../gazetteer/model';
import { GAP_SPACE, LAST_JOINT } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import type { Document } from './document';

/** Who leads a company, or has shares in one; the last word of `chief executive`. */
const OF_COMPANIES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['executive', 'ceo', 'cfo', 'pdg', 'dg', 'cofounder', 'co-founder', 'cofondateur', 'cofondatrice', 'shareholder', 'shareholders', 'shares', 'actionnaire', 'actionnaires', 'filiale', 'subsidiary']);

/** `chief executive of Pishtazan Kavosh`, `le PDG de Marlin Dubosc`: who has the title leads what is named. */
export function isOfCompanies({ tokens, cues }: Document, first: number): boolean {
  const { gap, hash } = tokens;
  return first > 1 && ((cues[first - 1] as number) & CUE.genitive) !== 0 && (gap[first] as number) <= LAST_JOINT && gap[first - 1] === GAP_SPACE && OF_COMPANIES.has(hash[first - 2] as number);
}
