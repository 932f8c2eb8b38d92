// Which spans of one list overlap which of another, without comparing each with each: a stream of text may be one document of 100,000 mentions.

export interface Span {
  start: number;
  end: number;
}

/**
 * For each span the first of `others`, in the order given, that overlaps it; undefined where none does.
 * n log n in both together. Spans may overlap their like and come in any order, so those met by the sweep are kept in a tree by their ends.
 */
export function firstOverlaps<S extends Span>(spans: readonly Span[], others: readonly S[]): Array<S | undefined> {
  const ends = Float64Array.from(others, ({ end }) => end).sort();
  // How many of the others end beyond an offset.
  const beyond = (offset: number): number => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ends[middle] as number) > offset) high = middle;
      else low = middle + 1;
    }
    return ends.length - low;
  };
  // Places count from the furthest end, so that those who end beyond an offset are the first places; like ends share one.
  const byStart = others.map(({ start, end }, index) => ({ start, place: beyond(end) + 1, index })).sort((a, b) => a.start - b.start);
  const byEnd = spans.map(({ start, end }, index) => ({ end, places: beyond(start), index })).sort((a, b) => a.end - b.end);
  // A binary indexed tree (Fenwick 1994) over the places: the least index of others that begin before the end of the span at hand.
  const least = new Uint32Array(others.length + 1).fill(others.length);
  const found = new Array<S | undefined>(spans.length);
  let next = 0;
  for (const { end, places, index } of byEnd) {
    for (let other = byStart[next]; other !== undefined && other.start < end; other = byStart[++next]) {
      for (let place = other.place; place < least.length; place += place & -place) least[place] = Math.min(least[place] as number, other.index);
    }
    let first = others.length;
    for (let place = places; place > 0; place -= place & -place) first = Math.min(first, least[place] as number);
    found[index] = others[first];
  }
  return found;
}
