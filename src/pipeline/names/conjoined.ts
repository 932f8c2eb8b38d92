// What Arabic words behind a town are: الرياض وجدة والدمام names no Oujda but و and Jeddah, نيودلهي الهندية no Hindiya but New Delhi in India.

import { CUE } from '../../gazetteer/model';
import { WAW } from '../../text/arabic-letters';
import { ARABIC, GAP_SPACE } from '../../text/tokens';
import { type CandidateSpan, weigh } from '../document/candidate';
import type { Document } from '../document/document';
import { countriesOf } from '../document/readings';
import { WEIGHT } from '../document/weights';

/** Reads a town's name that begins with و as a conjunction and another town where the name before it is of the country of that one, and not of the whole's. */
export function favourConjoined({ text, tokens }: Document, candidates: readonly CandidateSpan[]): void {
  const wholes = new Map<number, CandidateSpan>();
  for (const candidate of candidates) {
    const { tokenStart, tokenEnd, type, start } = candidate;
    if (type === 'city' && tokenStart === tokenEnd && tokens.gap[tokenStart] === GAP_SPACE && start === tokens.start[tokenStart] && text.charCodeAt(start) === WAW) wholes.set(tokenStart, candidate);
  }
  if (wholes.size === 0) return;
  /** By the token that it ends in. */
  const before = new Map<number, Set<number>>();
  for (const candidate of candidates) {
    if (!wholes.has(candidate.tokenEnd + 1) || (candidate.type !== 'city' && candidate.type !== 'region') || candidate.reading?.allWeak !== false) continue;
    const countries = before.get(candidate.tokenEnd) ?? new Set();
    for (const country of countriesOf(candidate)) countries.add(country);
    before.set(candidate.tokenEnd, countries);
  }
  for (const part of candidates) {
    const whole = wholes.get(part.tokenStart);
    const countries = before.get(part.tokenStart - 1);
    if (whole === undefined || countries === undefined || part.type !== 'city' || part.tokenEnd !== whole.tokenEnd || part.start !== whole.start + 1) continue;
    if (![...countriesOf(part)].some((country) => countries.has(country)) || [...countriesOf(whole)].some((country) => countries.has(country))) continue;
    weigh(part, 'conjoined', Math.max(0, whole.score - part.score) + WEIGHT.apart);
    weigh(whole, 'conjoined', -WEIGHT.apart);
  }
}

/** An adjective of a nation that is a town too (الهندية), right behind another place with no article, says where that lies. */
export function demoteNationalities({ tokens, cues }: Document, candidates: readonly CandidateSpan[]): void {
  const adjectives = candidates.filter(({ tokenStart, tokenEnd, type }) => type === 'city' && tokenStart === tokenEnd && ((cues[tokenStart] as number) & CUE.demonym) !== 0 && tokens.gap[tokenStart] === GAP_SPACE && ((tokens.flags[tokenStart] as number) & ARABIC) !== 0);
  if (adjectives.length === 0) return;
  const places = new Set<number>();
  for (const { type, tokenEnd } of candidates) if (type === 'city' || type === 'region') places.add(tokenEnd);
  for (const adjective of adjectives) if (places.has(adjective.tokenStart - 1)) weigh(adjective, 'nationality', WEIGHT.partOfName);
}
