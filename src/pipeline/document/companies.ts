// Names behind those who lead companies alone (`the CEO of Kavosh Tolu`), and behind what only companies are (`law firm Irwin Mitchell`).

import { CUE } from '../../gazetteer/model';
import { FIRST_UPPER, GAP_SPACE, LAST_JOINT, SENTENCE_START } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import type { Document } from './document';

/** Who leads a company, or has shares in one; the last word of `chief executive`. */
const OF_COMPANIES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['executive', 'ceo', 'cfo', 'pdg', 'dg', 'cofounder', 'co-founder', 'cofondateur', 'cofondatrice', 'shareholder', 'shareholders', 'shares', 'actionnaire', 'actionnaires', 'filiale', 'subsidiary']);

/** `chief executive of Pishtazan Kavosh`, `le PDG de Marlin Dubosc`: who has the title leads what is named. */
export function isOfCompanies({ tokens, cues }: Document, first: number): boolean {
  const { gap, hash } = tokens;
  return first > 1 && ((cues[first - 1] as number) & CUE.genitive) !== 0 && (gap[first] as number) <= LAST_JOINT && gap[first - 1] === GAP_SPACE && OF_COMPANIES.has(hash[first - 2] as number);
}

/** Companies, and nobody's calling. */
export const COMPANY_KINDS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['firm', 'retailer', 'housebuilder', 'drugmaker', 'chipmaker', 'carmaker', 'automaker', 'planemaker', 'insurer', 'lender', 'airline', 'chain', 'supermarket', 'brokerage', 'conglomerate', 'startup', 'consultancy', 'bookmaker']);
const ARTICLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'my', 'our', 'your', 'this', 'that']);
/** So far back an article says that a clause may follow. */
const REACH = 3;

/** `law firm Irwin Mitchell`, `Retailer Dorothy Perkins`; but `the firm Jane Doe founded`. */
export function isBehindKind({ tokens }: Document, first: number): boolean {
  const { gap, hash, flags } = tokens;
  const kind = first - 1;
  if (kind < 0 || gap[first] !== GAP_SPACE || !COMPANY_KINDS.has(hash[kind] as number) || ((flags[kind] as number) & (FIRST_UPPER | SENTENCE_START)) === FIRST_UPPER) return false;
  for (let at = kind; at > 0 && kind - at < REACH && gap[at] === GAP_SPACE; at--) if (ARTICLES.has(hash[at - 1] as number)) return false;
  return true;
}
