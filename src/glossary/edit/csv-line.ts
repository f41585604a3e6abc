/** @module One line of a CSV file with the exact text of each cell, so that a cell can be changed and nothing else. */

/** A cell and the stretch of its line that it takes, quotation marks included. */
export interface CsvCell {
  /** UTF-16 units from the start of the line. */
  readonly start: number;
  readonly end: number;
  /** What the cell says: without the marks around it, doubled ones single. */
  readonly value: string;
  readonly isQuoted: boolean;
}

const QUOTE = '"';

/**
 * The cells of a line, by RFC 4180.
 * @returns nothing when a quotation mark is left open, or stands where none may.
 */
export function parseCsvLine(line: string): readonly CsvCell[] | undefined {
  const cells: CsvCell[] = [];
  for (let start = 0; start <= line.length;) {
    const cell = line[start] === QUOTE ? quotedCell(line, start) : plainCell(line, start);
    if (cell === undefined) return undefined;
    cells.push(cell);
    start = cell.end + 1;
  }
  return cells;
}

function plainCell(line: string, start: number): CsvCell | undefined {
  const comma = line.indexOf(',', start);
  const end = comma < 0 ? line.length : comma;
  const value = line.slice(start, end);
  return value.includes(QUOTE) ? undefined : { start, end, value, isQuoted: false };
}

function quotedCell(line: string, start: number): CsvCell | undefined {
  let close = line.indexOf(QUOTE, start + 1);
  while (close >= 0 && line[close + 1] === QUOTE) close = line.indexOf(QUOTE, close + 2);
  const end = close + 1;
  if (close < 0 || (end < line.length && line[end] !== ',')) return undefined;
  const value = line.slice(start + 1, close).replaceAll(QUOTE + QUOTE, QUOTE);
  return { start, end, value, isQuoted: true };
}

/** The text of a cell; it is quoted where it must be, or where it is to be as before. */
export function formatCsvCell(value: string, isQuoted = false): string {
  // A row that opens with # would be a comment.
  const mustBeQuoted = /[",]|^[#\uFEFF]|^\s|\s$/u.test(value);
  return isQuoted || mustBeQuoted ? QUOTE + value.replaceAll(QUOTE, QUOTE + QUOTE) + QUOTE : value;
}

/** The line with the cells of `values` (by position) changed, and every other character as it was. */
export function replaceCells(
  line: string,
  cells: readonly CsvCell[],
  values: ReadonlyMap<number, string>,
): string {
  let text = '';
  let from = 0;
  cells.forEach((cell, position) => {
    const value = values.get(position);
    if (value === undefined || value === cell.value) return;
    text += line.slice(from, cell.start) + formatCsvCell(value, cell.isQuoted);
    from = cell.end;
  });
  return text + line.slice(from);
}
