/** @module Cells that a spreadsheet would run as formulas are written as text, and read back as they were. */

/** What opens a formula, full-width forms included, after the apostrophes and the white space that programs skip. */
const OPENS_FORMULA = /^'*\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** With an apostrophe before it, which spreadsheets take as "this is text". */
export const neutralise = (cell: string): string => (OPENS_FORMULA.test(cell) ? `'${cell}` : cell);

/** The cell before `neutralise`. */
export const restore = (cell: string): string =>
  cell.startsWith("'") && OPENS_FORMULA.test(cell) ? cell.slice(1) : cell;
