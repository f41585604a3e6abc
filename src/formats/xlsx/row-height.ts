/** @module How high a row must be to show its texts; not every program finds out by itself. */

/** Points of a line of 11-point text, and of the highest row that the format has. */
const LINE = 15;
const HIGHEST = 409;

/** Chinese characters are as wide as two digits, which columns are measured in; the latter a little wider than letters. */
function widthOf(text: string): number {
  const wide = text.match(/[\u2E80-\uFFEF]/gu)?.length ?? 0;
  return text.length + wide * 0.95;
}

/** In points. `widths` are those of the columns, in characters. */
export function rowHeight(cells: readonly string[], widths: readonly number[]): number {
  const lines = cells.map((text, index) =>
    text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (widths[index] ?? 10))), 0),
  );
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + 1);
}
