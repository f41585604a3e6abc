/** @module The stretch of lines that is worth most, whatever elements it lies in. */

export interface LineRun {
  readonly start: number;
  /** Not included. */
  readonly end: number;
  readonly worth: number;
}

/**
 * The contiguous run of greatest sum (Kadane's algorithm, linear).
 * @param worths - positive for lines of a document, negative for those of a page
 * @returns an empty run where no line is worth anything
 */
export function bestRun(worths: readonly number[]): LineRun {
  let best: LineRun = { start: 0, end: 0, worth: 0 };
  let start = 0;
  let sum = 0;
  worths.forEach((worth, index) => {
    if (sum <= 0) {
      start = index;
      sum = 0;
    }
    sum += worth;
    if (sum > best.worth) best = { start, end: index + 1, worth: sum };
  });
  return best;
}
