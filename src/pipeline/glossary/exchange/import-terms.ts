/** @module A file of terms that somebody sends back, merged into the glossary. */
import { readFile } from 'node:fs/promises';
import {
  mergeTerms,
  type IncomingRow,
  type Merge,
  type MergeOptions,
} from '../../../glossary/edit/merge-terms.js';
import type { TermFiles } from '../../../glossary/edit/term-files.js';
import { TERM_COLUMNS, type TermCells } from '../../../glossary/terms/columns.js';
import { DuizhaoError } from '../../../model/index.js';
import { planEditsOf, type EditPlan } from '../edit-plan.js';
import { SELDOM_FILLED } from './exchange-rows.js';
import { restoreCells, withoutSilentCells } from './restore-cells.js';
import { readTermTable, type BaseRows, type IncomingTable } from './term-table.js';
import { termFormatOf, type Table } from './term-formats.js';

export interface ImportOptions extends MergeOptions {
  /** The file as it was sent out, for tables that have lost their column `base`. */
  readonly base?: string | undefined;
}

export interface ImportPlan {
  readonly plan: EditPlan;
  readonly merge: Merge;
  readonly unknownColumns: readonly string[];
  /** Entries without Chinese that were passed over, counted from 1. */
  readonly nameless: readonly number[];
}

async function readTable(file: string): Promise<Table> {
  const { read } = termFormatOf(file);
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new DuizhaoError({
      code: 'IMPORT_UNREADABLE',
      kind: 'input',
      message: `${file} cannot be read.`,
      cure: 'Check its path and permissions.',
      cause,
    });
  });
  return read(bytes, file);
}

async function readRows(file: string, files: TermFiles, base?: BaseRows): Promise<IncomingTable> {
  const { cell } = termFormatOf(file);
  const table = readTermTable(await readTable(file), file, { base, mayLackChinese: cell !== undefined });
  return cell ? { ...table, rows: restoreCells(table.rows, files, cell) } : table;
}

function baseRows(table: IncomingTable): BaseRows {
  const empty = Object.fromEntries(TERM_COLUMNS.map((column) => [column, ''])) as TermCells;
  return new Map(
    table.rows.map(({ cells }) => [`${cells.domain ?? ''}/${cells.zh}`, { ...empty, ...cells }]),
  );
}

/** Other term tools have subject fields of their own: a domain that the glossary has not is none, once one is named. */
function withoutForeignDomain(row: IncomingRow, { documents }: TermFiles): IncomingRow {
  const { domain, ...cells } = row.cells;
  return domain === undefined || documents.has(domain) ? row : { ...row, cells };
}

/**
 * Plans the import of a file; nothing is written.
 * @throws DuizhaoError `IMPORT_…`, `TERM_FORMAT_UNKNOWN`, and what merging and editing throw.
 */
export async function planImport(
  file: string,
  files: TermFiles,
  { base, ...options }: ImportOptions,
): Promise<ImportPlan> {
  const was = base === undefined ? undefined : baseRows(await readRows(base, files));
  const { rows, unknown, nameless } = await readRows(file, files, was);
  const said = termFormatOf(file).cell ? withoutSilentCells(rows, SELDOM_FILLED) : rows;
  const named = options.domain === undefined ? said : said.map((row) => withoutForeignDomain(row, files));
  const merge = mergeTerms(files, named, options);
  return {
    plan: planEditsOf(files, merge.edits),
    merge,
    unknownColumns: unknown,
    nameless: nameless.map((line) => line - 1),
  };
}
