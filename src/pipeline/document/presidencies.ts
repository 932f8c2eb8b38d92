// `the Bush administration`: before these nouns and behind the article stands who governs.

import { GAP_SPACE, type Tokens } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import type { Document } from './document';

const THE = /* @__PURE__ */ hashOf('the');
/** Behind these the name is whose it is. */
const PRESIDENCIES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['administration', 'presidency', 'premiership']);

/** `the Bush administration` */
export function isPresidency(tokens: Tokens, last: number): boolean {
  return last + 1 < tokens.count && tokens.gap[last + 1] === GAP_SPACE && PRESIDENCIES.has(tokens.hash[last + 1] as number);
}

/** `The Bush administration`, where the tagger takes the name, with the article or without, for that of a body. */
export function isPresident({ tokens }: Document, first: number, last: number): boolean {
  const name = tokens.hash[first] === THE ? first + 1 : first;
  return name === last && name > 0 && tokens.hash[name - 1] === THE && isPresidency(tokens, last);
}
