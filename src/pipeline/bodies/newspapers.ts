// French papers behind a preposition that holds their article: `a déclaré au Monde`, `un journaliste du Parisien`. Without what is said to or by the press it may be the world.

import { CUE } from '../../gazetteer/model';
import { FIRST_UPPER, GAP_SPACE } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { type CandidateSpan, newCandidate } from '../document/candidate';
import { type Document, readDocument } from '../document/document';
import { gazetteerCandidates } from '../names/gazetteer-candidates';
import type { ReadingTable } from '../document/readings';

const CONTRACTED: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['au', 'du']);
/** Words that only the press has, or that are given to it. */
const PRESS: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'journaliste', 'journalistes', 'correspondant', 'correspondante', 'envoyé', 'envoyée', 'reporter', 'reporters', 'chroniqueur', 'chroniqueuse', 'rédacteur', 'rédactrice', 'rédaction', 'directeur', 'directrice', 'patron', 'lecteurs', 'colonnes', 'tribune', 'éditorial', 'édition', 'interview', 'entretien', 'enquête', 'révélations', 'informations', 'selon',
]);
/** So many words may stand between: `a-t-il confié mardi au Parisien`, `la rédaction en chef du Monde`. */
const MAX_BETWEEN = 3;
/** `au Nouvel Obs`, `du Journal du dimanche` */
const LONGEST = 4;
const ARTICLE = 'Le ';

/** Whether a word of saying or of the press stands shortly before. */
function isOfPress({ tokens, cues }: Document, preposition: number): boolean {
  for (let token = preposition - 1; token >= Math.max(0, preposition - MAX_BETWEEN); token--) {
    if (((cues[token] as number) & CUE.saying) !== 0 || PRESS.has(tokens.hash[token] as number)) return true;
    if (tokens.gap[token + 1] !== GAP_SPACE) return false;
  }
  return false;
}

/** Adds the papers that are listed with their article, in place. Cost: a few look-ups where the press is spoken of. */
export function addNewspapers(document: Document, candidates: CandidateSpan[], tables: readonly ReadingTable[], explain: boolean): void {
  const { tokens, text } = document;
  for (let token = 1; token + 1 < tokens.count; token++) {
    const first = token + 1;
    if (!CONTRACTED.has(tokens.hash[token] as number) || ((tokens.flags[first] as number) & FIRST_UPPER) === 0 || tokens.gap[first] !== GAP_SPACE || !isOfPress(document, token)) continue;
    let last = Math.min(first + LONGEST, tokens.count) - 1;
    for (let next = first + 1; next <= last; next++) if (tokens.gap[next] !== GAP_SPACE) last = next - 1;
    const start = tokens.start[first] as number;
    const name = ARTICLE + text.slice(start, tokens.end[last]);
    const listed = gazetteerCandidates(readDocument(name, document.gazetteer), tables, explain, true).find((one) => one.type === 'organisation' && one.start === 0 && one.tokenEnd > 0 && one.reading?.allWeak === false);
    if (listed === undefined) continue;
    const paper = newCandidate(first, first + listed.tokenEnd - 1, start, start + listed.end - ARTICLE.length, 'organisation', 'gazetteer', explain);
    paper.reading = listed.reading;
    paper.refs = listed.refs;
    paper.score = listed.score;
    paper.evidence?.push(...(listed.evidence ?? []));
    candidates.push(paper);
  }
}
