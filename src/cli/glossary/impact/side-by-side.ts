/** @module Two texts beside each other where the terminal is wide enough, else one above the other. */
import { textWidth, wrapText } from '../../explain/text-width.js';

/** Narrower columns are harder to compare than lines. */
const LEAST_COLUMNS = 100;
const GUTTER = ' | ';
const INDENT = 4;

function stacked({ before, after }: { before: string; after: string }): readonly string[] {
  return [`${' '.repeat(INDENT)}- ${before}`, `${' '.repeat(INDENT)}+ ${after}`];
}

/**
 * The lines for both texts.
 * @param columns - of the terminal; undefined where there is none, as in a file.
 */
export function sideBySide(
  texts: { readonly before: string; readonly after: string },
  columns: number | undefined,
): readonly string[] {
  if (columns === undefined || columns < LEAST_COLUMNS) return stacked(texts);
  const width = Math.floor((columns - INDENT - GUTTER.length) / 2);
  const left = wrapText(texts.before, width);
  const right = wrapText(texts.after, width);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const line = left[index] ?? '';
    const padding = ' '.repeat(Math.max(0, width - textWidth(line)));
    return `${' '.repeat(INDENT)}${line}${padding}${GUTTER}${right[index] ?? ''}`.trimEnd();
  });
}
