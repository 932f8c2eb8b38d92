// A name that no list has is one thing throughout a text: `the village of Zarzit` says what `Zarzit` is in the other sentences, where the classifier has less to go by.

import { hashRange } from '../../text/folding';
import type { EntityType } from '../../types';
import { type CandidateSpan, retyped } from '../document/candidate';
import type { Document } from '../document/document';
import { HEAD_OF } from './score';

/** What the mentions of one name were taken for. */
interface Vote {
  /** Of these mentions a head says so (`the quarter of`). */
  said: number;
  count: number;
  /** Of all of them. */
  score: number;
}

/** A title says nothing of the others: people and places share names (`Mayor Zelbrook`). */
function isSaidOf(head: number, type: EntityType): boolean {
  return type !== 'person' && (head & HEAD_OF[type]) !== 0;
}

const compare = (a: Vote, b: Vote) => a.said - b.said || a.count - b.count || a.score - b.score;

/** Gives the mentions of each unlisted name among `chosen`, in place, the type that a head says, else that most of them have; where two have as many, that of the surer ones. Cost: a look at each name. */
export function agreeOnTypes({ text, governing }: Document, chosen: CandidateSpan[]): void {
  const votes = new Map<number, Map<EntityType, Vote>>();
  const keyOf = ({ start, end, refs, antecedent }: CandidateSpan) => (refs.length > 0 || antecedent !== undefined ? undefined : hashRange(text, start, end));
  const keys = chosen.map(keyOf);
  chosen.forEach(({ type, score, tokenStart }, at) => {
    const key = keys[at];
    if (key === undefined) return;
    const types = votes.get(key) ?? new Map<EntityType, Vote>();
    const { said, count, score: sum } = types.get(type) ?? { said: 0, count: 0, score: 0 };
    const isSaid = isSaidOf(governing[tokenStart] as number, type);
    votes.set(key, types.set(type, { said: said + (isSaid ? 1 : 0), count: count + 1, score: sum + score }));
  });
  for (let at = 0; at < chosen.length; at++) {
    const types = keys[at] === undefined ? undefined : votes.get(keys[at] as number);
    if (types === undefined || types.size === 1) continue;
    const [[common]] = [...types].sort(([, a], [, b]) => compare(b, a)) as [[EntityType, Vote]];
    const candidate = chosen[at] as CandidateSpan;
    if (candidate.type !== common && ((governing[candidate.tokenStart] as number) & HEAD_OF[candidate.type]) === 0) chosen[at] = retyped(candidate, common, 'type-of-other-mentions');
  }
}
