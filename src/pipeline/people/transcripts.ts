// Who speaks in a transcript: `MR. PRICE: Go ahead`, `JANE ARRAF, BYLINE: The market is open`, `BLITZER: Thank you`.

import { CUE } from '../../gazetteer/model';
import { AFTER_SEPARATOR, ALL_UPPER, HAS_DIGIT, LAST_JOINT, SENTENCE_START } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import type { Document } from '../document/document';
import { isNamelessSpeaker } from '../document/things';

/** What the speaker is, behind a comma. */
const ROLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['host', 'cohost', 'byline', 'anchor', 'correspondent', 'contributor', 'analyst', 'commentator', 'reporter']);
const COLON = 0x3a;
/** Words of a label: `FRED PLEITGEN, CNN SENIOR INTERNATIONAL CORRESPONDENT:`. */
const LONGEST_LABEL = 9;

/** A speaker: first and last token of the name, and whether a title or a role says that it is one. */
export interface Speaker {
  first: number;
  last: number;
  isSaid: boolean;
}

/** The speakers of the lines of a text, none where it is no transcript. Cost: a look at each token, a few more before colons. */
export function speakersOf({ text, tokens, cues }: Document): Speaker[] {
  const { count, end, flags, gap, hash } = tokens;
  const speakers: Speaker[] = [];
  let isTranscript = false;
  for (let colon = 0; colon + 1 < count; colon++) {
    // What is said is not in capitals.
    if (text.charCodeAt(end[colon] as number) !== COLON || ((flags[colon] as number) & (ALL_UPPER | HAS_DIGIT)) !== ALL_UPPER || ((flags[colon + 1] as number) & ALL_UPPER) !== 0) continue;
    let first = colon;
    let last = colon;
    let name = -1;
    for (const least = colon - LONGEST_LABEL; first > least && first > 0 && ((flags[first] as number) & SENTENCE_START) === 0; first--) {
      if ((gap[first] as number) <= LAST_JOINT) {
        if (name < 0 && ((cues[first - 1] as number) & CUE.title) !== 0) name = first;
      } else if (last === colon && ((flags[first] as number) & AFTER_SEPARATOR) !== 0 && ROLES.has(hash[colon] as number)) {
        last = first - 1;
        name = -1;
      } else break;
    }
    if (((flags[first] as number) & SENTENCE_START) === 0) continue;
    if (first === last && isNamelessSpeaker(tokens, first)) {
      isTranscript = true;
      continue;
    }
    const isSaid = name >= 0 || last < colon;
    if (name < 0) name = first;
    let isName = isSaid || name === last;
    for (let token = name; token <= last; token++) isName &&= ((flags[token] as number) & (ALL_UPPER | HAS_DIGIT)) === ALL_UPPER && ((cues[token] as number) & (CUE.title | CUE.function | CUE.word)) === 0;
    if (!isName) continue;
    isTranscript ||= isSaid;
    speakers.push({ first: name, last, isSaid });
  }
  return isTranscript ? speakers : [];
}
