// The numbering of features in training: shared ones, a corpus's own copies, and what is kept.

import { describe, expect, it } from 'vitest';
import { FeatureIds, onlyChosen, renumbered } from '../../scripts/train/feature-ids';
import type { Instance } from '../../scripts/train/instances';

const windowOf = (features: number[]): Instance => ({ features: Int32Array.from(features), offsets: Int32Array.from([0, features.length]), allowed: new Uint16Array(1), breaks: new Uint8Array(1), weight: 1 });

describe('FeatureIds', () => {
  const ids = new FeatureIds();
  const own = windowOf([7, 8, 7].map(ids.idOf));
  const others = ids.withCopies(windowOf([7, 9].map(ids.idOf)), 'gmb');
  const again = ids.withCopies(windowOf([7].map(ids.idOf)), 'gmb');
  const elsewhere = ids.withCopies(windowOf([7].map(ids.idOf)), 'wnut');

  it('gives a feature one id, and one copy in each corpus with habits', () => {
    expect([...own.features]).toEqual([0, 1, 0]);
    expect(ids.size).toBe(3);
    const [seven, sevenOfGmb] = others.features;
    expect(seven).toBe(0);
    expect([...again.features]).toEqual([0, sevenOfGmb]);
    expect(elsewhere.features[1]).not.toBe(sevenOfGmb);
    expect([...others.offsets]).toEqual([0, 4]);
  });
  it('keeps what was met often enough, copies behind shared features', () => {
    const kept = ids.kept(2);
    // 7 was met five times, 8 and 9 once each; of the copies only that of 7 in gmb came twice.
    expect([...kept.hashes]).toEqual([7]);
    expect([...kept.counts]).toEqual([5]);
    expect(kept.copyOf).toEqual([0]);
    expect(renumbered([others], kept.to).map(({ features, offsets }) => [[...features], [...offsets]])).toEqual([[[0, 1], [0, 2]]]);
  });
  it('numbers the chosen features anew, with their copies', () => {
    const kept = ids.kept(1);
    expect([...kept.hashes]).toEqual([7, 8, 9]);
    const { to, count } = onlyChosen(kept, [2, 0]);
    expect([to[2], to[0], to[1]]).toEqual([0, 1, -1]);
    // Copies: 7 and 9 of gmb, 7 of wnut.
    expect(count).toBe(5);
  });
});
