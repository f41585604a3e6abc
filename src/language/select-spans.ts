/** @module Chooses among overlapping finds. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** In order of start; of those that overlap the earlier, then the longer, then the one listed first is kept. */
export function selectSpans<T extends Span>(candidates: readonly T[]): T[] {
  const ordered = candidates.toSorted((left, right) => left.start - right.start || right.end - left.end);
  const kept: T[] = [];
  let reached = -1;
  for (const span of ordered) {
    if (span.start < reached) continue;
    kept.push(span);
    reached = span.end;
  }
  return kept;
}
