// People who are listed without the middle of their names: `Charles E. Schumer`, ماجد بن عبدالله القصبي.

import { ALIAS } from '../gazetteer/model';
import { SINGLE_LETTER } from '../text/tokens';
import { hashesOf } from '../text/word-hashes';
import type { CandidateSpan } from './candidate';
import { type Document, readDocument } from './document';
import { gazetteerCandidates } from './gazetteer-candidates';
import type { Reading, ReadingTable } from './readings';

export const SON: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['بن', 'ابن', 'bin', 'ben', 'ibn']);
/** `Abdul` and the word behind it are one name. */
export const SERVANT: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['عبد', 'abd', 'abdel', 'abdul']);

/** The name without its middle initial or its father, undefined where it has neither. */
function withoutMiddle({ text, tokens }: Document, { tokenStart, tokenEnd }: CandidateSpan): string | undefined {
  const middle = tokenStart + 1;
  if (tokenEnd <= middle) return undefined;
  const isFather = SON.has(tokens.hash[middle] as number);
  const isInitial = tokenEnd === middle + 1 && ((tokens.flags[middle] as number) & SINGLE_LETTER) !== 0;
  const rest = isFather ? middle + (SERVANT.has(tokens.hash[middle + 1] as number) ? 3 : 2) : middle + 1;
  if ((!isFather && !isInitial) || rest > tokenEnd || SON.has(tokens.hash[rest] as number)) return undefined;
  return `${text.slice(tokens.start[tokenStart], tokens.end[tokenStart])} ${text.slice(tokens.start[rest], tokens.end[tokenEnd])}`;
}

/** Gives the people of the candidates whom no list has as they are written the referents of their shorter names, but for those that many people bear. Cost: one look-up for each such name. */
export function linkWithoutMiddle(document: Document, candidates: readonly CandidateSpan[], tables: readonly ReadingTable[]): void {
  for (const candidate of candidates) {
    if (candidate.type !== 'person' || candidate.refs.length > 0) continue;
    const short = withoutMiddle(document, candidate);
    if (short === undefined) continue;
    const alone = readDocument(short, document.gazetteer);
    const listed = gazetteerCandidates(alone, tables, false, false).find(({ type, start, end, reading }) => type === 'person' && start === 0 && end === short.length && reading?.allWeak === false);
    if (listed === undefined || listed.refs.some(({ layer, entry }) => layer.commonNames.has(entry))) continue;
    // Of those with this given name and family the father tells more apart than an initial: such a name counts in its country alone.
    const weak = SON.has(document.tokens.hash[candidate.tokenStart + 1] as number) ? ALIAS.weak : 0;
    candidate.refs = listed.refs.map((ref) => ({ ...ref, flags: ref.flags | weak }));
    candidate.reading = { ...(listed.reading as Reading), refs: [...candidate.refs], allWeak: weak !== 0 };
  }
}
