/** @module Spearman's rank correlation, ties by their mean rank. */

/** Ranks from 1; equal numbers share the mean of theirs. */
function ranks(numbers: readonly number[]): readonly number[] {
  const order = numbers.map((_, index) => index).toSorted((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
  const result = Array.from({ length: numbers.length }, () => 0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && numbers[order[to] ?? 0] === numbers[order[from] ?? 0]) to++;
    for (let at = from; at < to; at++) result[order[at] ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return result;
}

/** From -1 to 1; nothing where one of the two does not vary. */
export function spearman(pairs: readonly (readonly [number, number])[]): number | undefined {
  const first = ranks(pairs.map(([one]) => one));
  const second = ranks(pairs.map(([, other]) => other));
  const mean = (pairs.length + 1) / 2;
  let together = 0;
  let alone = 0;
  let other = 0;
  for (const [index, rank] of first.entries()) {
    const [x, y] = [rank - mean, (second[index] ?? 0) - mean];
    together += x * y;
    alone += x * x;
    other += y * y;
  }
  return alone === 0 || other === 0 ? undefined : together / Math.sqrt(alone * other);
}
