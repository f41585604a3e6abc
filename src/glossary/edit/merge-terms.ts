/** @module Rows that come back from elsewhere, merged cell by cell: what they changed, what changed here, and where both did. */
import { TERM_COLUMNS, type TermCells, type TermColumn } from '../terms/columns.js';
import { idsOf, rowId, type TermEdit } from './apply-edits.js';
import { editError } from './edit-error.js';
import type { BaseRow } from './fingerprint.js';
import type { CellValues } from './term-document.js';
import { locatedRows, type LocatedRow, type TermFiles } from './term-files.js';

export interface IncomingRow {
  /** For messages: the row of the table, counted from 1 with the head. */
  readonly line: number;
  /** Of the columns that the table has. */
  readonly cells: CellValues & { readonly zh: string };
  readonly base?: BaseRow;
}

export interface MergeOptions {
  /** What wins where both sides changed a cell; without it the whole row is left as it is here. */
  readonly prefer?: 'ours' | 'theirs' | undefined;
  /** What a differing cell of a row is whose base nobody knows. @default 'conflict' */
  readonly withoutBase?: 'conflict' | 'theirs' | undefined;
  /** For new rows that name none. */
  readonly domain?: string | undefined;
}

/** A cell that both sides changed; without a column: a row that was removed here and changed there. */
export interface MergeConflict {
  readonly id: string;
  readonly line: number;
  readonly column?: TermColumn;
  /** What it was before both, where that is known. */
  readonly base?: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface Merge {
  readonly edits: readonly TermEdit[];
  readonly conflicts: readonly MergeConflict[];
  /** Rows that change nothing here. */
  readonly same: number;
}

/** What one row asks for. */
interface RowMerge {
  readonly edit?: TermEdit;
  readonly conflicts: readonly MergeConflict[];
}

const NOTHING: RowMerge = { conflicts: [] };

/** What a new row is unless it says otherwise. */
const NEW_ROW: CellValues = { pos: 'noun', status: 'preferred' };

class TermMerger {
  readonly #files: TermFiles;
  readonly #options: MergeOptions;
  readonly #rows: readonly LocatedRow[];
  readonly #byId: ReadonlyMap<string, LocatedRow>;

  constructor(files: TermFiles, options: MergeOptions) {
    this.#files = files;
    this.#options = options;
    this.#rows = locatedRows(files);
    this.#byId = new Map(this.#rows.map((row) => [rowId(row), row]));
  }

  /** The row of its name, or the one that it was when it left. */
  #oursOf({ cells, base }: IncomingRow, id: string): LocatedRow | undefined {
    const same = this.#byId.get(id);
    if (same || base === undefined) return same;
    const was = this.#rows.find((row) => base.isRow({ domain: row.domain, zh: row.cells.zh }));
    return was ?? this.#unique(cells.zh);
  }

  #unique(zh: string): LocatedRow | undefined {
    const [id, second] = idsOf(this.#files, zh);
    return id === undefined || second !== undefined ? undefined : this.#byId.get(id);
  }

  merge(row: IncomingRow): RowMerge {
    const { zh, domain = '' } = row.cells;
    const ours = domain === '' ? this.#unique(zh) : this.#oursOf(row, `${domain}/${zh}`);
    return ours ? this.#change(row, ours) : this.#add(row);
  }

  #add({ cells, base, line }: IncomingRow): RowMerge {
    const domain = cells.domain || this.#options.domain;
    if (domain === undefined) {
      throw editError(
        'DOMAIN_MISSING',
        `Row ${line}: "${cells.zh}" names no domain, and the glossary has it not or several times.`,
        'Fill in the column domain, or name one with --domain.',
      );
    }
    const add: TermEdit = {
      kind: 'add',
      cells: { ...NEW_ROW, ...withoutEmpty(cells), zh: cells.zh, domain },
    };
    if (base === undefined || this.#options.prefer === 'theirs') return { edit: add, conflicts: [] };
    // It was here when it was exported: whoever removed it has decided, unless the other side worked on it since.
    const isUnchanged = columnsOf(cells).every((column) => base.had(column, cells[column] ?? ''));
    if (isUnchanged || this.#options.prefer === 'ours') return NOTHING;
    const id = `${domain}/${cells.zh}`;
    return { conflicts: [{ id, line, ours: '', theirs: cells.en ?? '' }] };
  }

  #change(row: IncomingRow, ours: LocatedRow): RowMerge {
    const changed: Partial<Record<TermColumn, string>> = {};
    const conflicts: MergeConflict[] = [];
    for (const column of columnsOf(row.cells)) {
      const theirs = row.cells[column] ?? '';
      const verdict = this.#verdict(column, ours.cells, theirs, row.base);
      if (verdict === 'theirs') changed[column] = theirs;
      if (verdict === 'conflict') conflicts.push(conflictOf(row, ours, column));
    }
    if (conflicts.length > 0) return { conflicts };
    if (Object.keys(changed).length === 0) return NOTHING;
    return { edit: { kind: 'set', id: rowId(ours), cells: changed }, conflicts };
  }

  #verdict(
    column: TermColumn,
    cells: TermCells,
    theirs: string,
    base: BaseRow | undefined,
  ): 'ours' | 'theirs' | 'conflict' {
    const ours = cells[column];
    if (ours === theirs) return 'ours';
    const { prefer, withoutBase = 'conflict' } = this.#options;
    if (base === undefined) return prefer ?? withoutBase;
    if (base.had(column, theirs)) return 'ours';
    return base.had(column, ours) ? 'theirs' : (prefer ?? 'conflict');
  }
}

const columnsOf = (cells: CellValues): readonly TermColumn[] =>
  TERM_COLUMNS.filter((column) => cells[column] !== undefined);

const withoutEmpty = (cells: CellValues): CellValues =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ''));

function conflictOf(row: IncomingRow, ours: LocatedRow, column: TermColumn): MergeConflict {
  const base = row.base?.text(column);
  return {
    id: rowId(ours),
    line: row.line,
    column,
    ...(base === undefined ? {} : { base }),
    ours: ours.cells[column],
    theirs: row.cells[column] ?? '',
  };
}

/** Which of two rows of one term counts is not ours to guess. */
function refuseDoubles(rows: readonly IncomingRow[]): void {
  const seen = new Map<string, number>();
  for (const { cells, line } of rows) {
    const key = JSON.stringify([cells.domain ?? '', cells.zh]);
    const first = seen.get(key);
    if (first !== undefined) {
      throw editError(
        'IMPORT_ROW_TWICE',
        `Rows ${first} and ${line} are of the same term: "${cells.zh}".`,
        'Leave one of them.',
      );
    }
    seen.set(key, line);
  }
}

/**
 * Merges rows into the term files. Rows that are missing there stay here.
 * @throws DuizhaoError `IMPORT_ROW_TWICE`, `DOMAIN_MISSING`.
 */
export function mergeTerms(
  files: TermFiles,
  rows: readonly IncomingRow[],
  options: MergeOptions = {},
): Merge {
  refuseDoubles(rows);
  const merger = new TermMerger(files, options);
  const merged = rows.map((row) => merger.merge(row));
  return {
    edits: merged.flatMap(({ edit }) => edit ?? []),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
    same: merged.filter(({ edit, conflicts }) => !edit && conflicts.length === 0).length,
  };
}
