/** @module Several runs in three figures. */

export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Median (the upper one of an even number), least and greatest, to three decimals. */
export function summarize(values: readonly number[]): Summary {
  const sorted = values.map((value) => Math.round(value * 1000) / 1000).toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? NaN, min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN };
}
