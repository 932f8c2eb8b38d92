// Where a text says from whom it has what it tells: an agency, a channel or a paper there is of no country that the text is about.

import type { CandidateSpan } from '../document/candidate';

const MEDIA = /\b(?:press|presse|news|agency|agence|radio|tv\w*|television|broadcasting|france 24|tf1|bfm\w*|cnn|bbc|nbc|cbs|rtl|jeune afrique)\b/i;

const BEFORE = /(?:told|tells|telling|photos?:?|©|(?:à|selon|sur) (?:l['’])?|by|from|with|\() ?$/i;
const BEHIND = /^(?: ?\)|\/| (?:journalists?|photographers?|correspondents?|reporters?|reported|reports|tally|count))/i;
const LONGEST_BEFORE = 12;
const LONGEST_BEHIND = 16;

/** `MANILA (AFP) -`, `told AFP`, `selon RFI`, `AFP journalists`. Cost: a look at some code units on each side. */
export function isCitedSource(text: string, { start, end }: Pick<CandidateSpan, 'start' | 'end'>): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) || BEHIND.test(text.slice(end, end + LONGEST_BEHIND));
}

/** An agency, a channel or a paper. */
export function isOfMedia({ refs }: CandidateSpan): boolean {
  return refs.some(({ layer, entry }) => MEDIA.test(layer.nameOf(entry, 'en')));
}

/** Papers of all countries cite these by their acronyms. */
export const WORLD_AGENCY = /^(?:Agence France-Presse|Associated Press)$/;
