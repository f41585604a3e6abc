/** @module Tables of a PDF: lines in cells that stand below each other. Best effort; what is no table stays lines. */
import { lineOf, type Line } from '../line.js';
import type { LineCell, VisualLine } from './visual-lines.js';

export type LineRun =
  | { readonly isTable: false; readonly lines: readonly VisualLine[] }
  | { readonly isTable: true; readonly lines: readonly Line[] };

/** Two rows of three cells, or three of two, are no accident. */
const FEWEST_CELLS = 6;
/** So many lines of a wrapped cell may stand between two rows. */
const MOST_WRAPPED = 4;

interface Column {
  x: number;
  end: number;
}

const overlap = (left: Column, right: Column): boolean => left.x < right.end && right.x < left.end;

/** Cells that stand below each other are of one column. */
function columnsOf(lines: readonly VisualLine[]): Column[] {
  const columns: Column[] = [];
  for (const { x, end } of lines.flatMap(({ cells }) => cells)) {
    const found = columns.find((column) => overlap(column, { x, end }));
    if (found) {
      found.x = Math.min(found.x, x);
      found.end = Math.max(found.end, end);
    } else columns.push({ x, end });
  }
  return columns.toSorted((left, right) => left.x - right.x);
}

interface Row {
  readonly cells: Map<number, string>;
}

const columnOf = (cell: LineCell, columns: readonly Column[]): number =>
  Math.max(
    0,
    columns.findIndex((column) => overlap(column, cell)),
  );

/** A line that leaves the first column empty goes on with the cells of the row above. */
function rowsOf(lines: readonly VisualLine[], columns: readonly Column[]): Row[] {
  const rows: Row[] = [];
  for (const { cells } of lines) {
    const places = cells.map((cell) => columnOf(cell, columns));
    const row = rows.at(-1);
    const goesOn = row !== undefined && cells.length < columns.length && !places.includes(0);
    const target = goesOn ? row : { cells: new Map<number, string>() };
    if (!goesOn) rows.push(target);
    cells.forEach(({ text }, index) => {
      const place = places[index] ?? 0;
      target.cells.set(place, (target.cells.get(place) ?? '') + text);
    });
  }
  return rows;
}

function tableLines(lines: readonly VisualLine[], table: number): Line[] {
  return rowsOf(lines, columnsOf(lines)).flatMap(({ cells }, row) =>
    [...cells].map(([column, text]) =>
      lineOf(text, { origin: 'cell', cell: { table, row, column, header: false } }),
    ),
  );
}

const isRow = (line: VisualLine | undefined): boolean => line !== undefined && line.cells.length > 1;

/** The end of the table that begins at `start`, or `start` where there is none. */
function tableEnd(lines: readonly VisualLine[], start: number): number {
  let end = start;
  let wrapped = 0;
  for (let at = start; at < lines.length && wrapped <= MOST_WRAPPED; at += 1) {
    if (isRow(lines[at])) {
      end = at + 1;
      wrapped = 0;
    } else wrapped += 1;
  }
  const rows = lines.slice(start, end);
  const cells = rows.filter(isRow).reduce((sum, line) => sum + line.cells.length, 0);
  const isTable = cells >= FEWEST_CELLS && columnsOf(rows).length > 1;
  return isTable ? end : start;
}

/** Tables and the text between them, in order. */
export function tableRuns(lines: readonly VisualLine[]): LineRun[] {
  const runs: LineRun[] = [];
  let text: VisualLine[] = [];
  let tables = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const end = isRow(lines[at]) ? tableEnd(lines, at) : at;
    if (end > at) {
      if (text.length > 0) runs.push({ isTable: false, lines: text });
      text = [];
      runs.push({ isTable: true, lines: tableLines(lines.slice(at, end), tables) });
      tables += 1;
      at = end - 1;
    } else text.push(...lines.slice(at, at + 1));
  }
  if (text.length > 0) runs.push({ isTable: false, lines: text });
  return runs;
}
