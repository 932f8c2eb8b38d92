// What a French body is there for, which the tagger leaves off: behind its nationality (`Banque malienne de solidarité`), or the second thing (`Conseil national de la jeunesse et des sports`).

import { CUE } from '../../gazetteer/model';
import { FIRST_UPPER, LAST_JOINT } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import type { CandidateIndex } from '../document/candidate';
import type { Document } from '../document/document';

const ET = /* @__PURE__ */ hashOf('et');
const BARE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['de', 'd']);
const DEFINITE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['des', 'du', 'la', 'l']);
const BODY_HEAD_IN = CUE.factionHeadIn | CUE.organisationHeadIn;
const BODY_HEAD = BODY_HEAD_IN | CUE.factionHead | CUE.organisationHead;

/** `Conseil national de la jeunesse [et des sports]`: the last token of the second thing, which is written as the first; `last` where there is none. Cost: the tokens of the name. */
export function endOfSecondObject({ tokens, cues }: Document, byEnd: CandidateIndex, first: number, last: number): number {
  const { hash, flags, gap, count } = tokens;
  if (((cues[first] as number) & BODY_HEAD_IN) === 0 || last + 3 >= count || hash[last + 1] !== ET) return last;
  const of = hash[last + 2] as number;
  const noun = BARE.has(of) && DEFINITE.has(hash[last + 3] as number) ? last + 4 : last + 3;
  if (noun >= count || (!BARE.has(of) && !DEFINITE.has(of))) return last;
  for (let token = last + 1; token <= noun; token++) if ((gap[token] as number) > LAST_JOINT) return last;
  const articles = noun === last + 3 && BARE.has(of) ? BARE : DEFINITE;
  // Back to the first thing, which has a capital if the second has.
  const isAlike = (token: number) => (((flags[token] as number) ^ (flags[noun] as number)) & FIRST_UPPER) === 0;
  let own = last;
  while (own > first && isAlike(own) && !BARE.has(hash[own - 1] as number) && !DEFINITE.has(hash[own - 1] as number)) own--;
  if (own === first || !isAlike(own) || !articles.has(hash[own - 1] as number)) return last;
  if (((cues[noun] as number) & (CUE.function | CUE.title | CUE.kin | CUE.calendar | BODY_HEAD)) !== 0) return last;
  return byEnd.find(noun, ({ tokenStart, refs }) => tokenStart === noun && refs.length > 0) === undefined ? noun : last;
}

const ADJECTIVES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['extérieur', 'industriel', 'industrielle', 'agricole', 'atomique', 'scientifique', 'populaire', 'social', 'sociale', 'civil', 'civile', 'rural', 'rurale', 'maritime', 'islamique', 'publique', 'humains', 'spatiale', 'internationale', 'international']);
/** `a ordonné à la Société nigérienne de produire`: verbs, and the nouns that look so. */
const INFINITIVE = /(?:er|ir|oir|[^t]re|[^u]tre)$/u;
const NOUN = /(?:mer|fer|air|affaire|histoire|mémoire|laboratoire|hydrocarbure|ture|ure)$/u;
/** Where and when, and what is no purpose. */
const NO_OBJECT = CUE.function | CUE.title | CUE.kin | CUE.calendar | CUE.directions | CUE.cityHead | CUE.regionHead | CUE.siteHead;
const CIRCUMSTANCES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['retour', 'pays', 'base', 'bases', 'place', 'zone', 'mains', 'part', 'sud', 'nord', 'est', 'ouest', 'centre', 'capitale', 'front', 'frontière', 'côté', 'moment', 'fait']);
/** `de défense des droits de l'homme` */
const MOST_OBJECTS = 3;

/** `Banque malienne [de solidarité]`: the last token of what stands behind the nationality that a name ends in, with which it names the body; `last` where there is none. Cost: a few tokens. */
export function endOfObject({ text, tokens, cues }: Document, byEnd: CandidateIndex, first: number, last: number): number {
  const { hash, flags, gap, count, start, end } = tokens;
  if (last === first || ((cues[first] as number) & BODY_HEAD_IN) === 0 || ((flags[first] as number) & FIRST_UPPER) === 0 || ((cues[last] as number) & CUE.demonym) === 0 || ((flags[last] as number) & FIRST_UPPER) !== 0 || byEnd.find(last, ({ tokenStart, refs }) => tokenStart === first && refs.length > 0) !== undefined) return last;
  let named = last;
  for (let objects = 0; objects < MOST_OBJECTS; objects++) {
    const of = hash[named + 1] as number;
    const noun = BARE.has(of) && DEFINITE.has(hash[named + 2] as number) ? named + 3 : named + 2;
    if (noun >= count || (!BARE.has(of) && !DEFINITE.has(of)) || ((flags[noun] as number) & FIRST_UPPER) !== 0 || ((cues[noun] as number) & NO_OBJECT) !== 0 || CIRCUMSTANCES.has(hash[noun] as number)) break;
    let isJoined = true;
    for (let token = named + 1; token <= noun; token++) isJoined &&= (gap[token] as number) <= LAST_JOINT;
    const word = text.slice(start[noun], end[noun]);
    if (!isJoined || (INFINITIVE.test(word) && !NOUN.test(word))) break;
    named = noun;
    if (named + 1 < count && (gap[named + 1] as number) <= LAST_JOINT && ADJECTIVES.has(hash[named + 1] as number)) named++;
  }
  return named;
}
