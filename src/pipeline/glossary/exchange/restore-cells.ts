/** @module What a format had no place for is put back into the cells that it brought: only real changes remain. */
import { idsOf, rowId } from '../../../glossary/edit/apply-edits.js';
import type { IncomingRow } from '../../../glossary/edit/merge-terms.js';
import { locatedRows, type TermFiles } from '../../../glossary/edit/term-files.js';
import { TERM_COLUMNS, type TermCells, type TermColumn } from '../../../glossary/terms/columns.js';
import type { TermFormat } from './term-formats.js';

type HeldCell = NonNullable<TermFormat['cell']>;

/**
 * The rows with our cells in place of those that are only what the format could hold of them.
 * @param cell - what the format holds of a cell.
 */
export function restoreCells(
  rows: readonly IncomingRow[],
  files: TermFiles,
  cell: HeldCell,
): readonly IncomingRow[] {
  const byId = new Map(locatedRows(files).map((row) => [rowId(row), row.cells]));
  return rows.map((row) => {
    const { zh, domain = '' } = row.cells;
    const named = `${domain}/${zh}`;
    const [id = '', second] = byId.has(named) ? [named] : idsOf(files, zh);
    const ours = second === undefined ? byId.get(id) : undefined;
    return ours ? { ...row, cells: { ...row.cells, ...restored(row.cells, ours, cell), zh } } : row;
  });
}

function restored(cells: IncomingRow['cells'], ours: TermCells, cell: HeldCell): Partial<TermCells> {
  const kept = TERM_COLUMNS.filter((column: TermColumn) => cells[column] === cell(column, ours[column]));
  return Object.fromEntries(kept.map((column) => [column, ours[column]]));
}

/** The rows without the empty cells of columns that other tools seldom fill: where no base is known, they say nothing. */
export const withoutSilentCells = (
  rows: readonly IncomingRow[],
  seldomFilled: ReadonlySet<string>,
): readonly IncomingRow[] =>
  rows.map((row) => {
    if (row.base) return row;
    const said = Object.entries(row.cells).filter(
      ([column, text]) => text !== '' || !seldomFilled.has(column),
    );
    return { ...row, cells: { ...Object.fromEntries(said), zh: row.cells.zh } };
  });
