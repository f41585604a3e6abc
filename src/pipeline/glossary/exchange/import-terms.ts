/** @module A file of terms that somebody sends back, merged into the glossary. */
import { readFile } from 'node:fs/promises';
import { mergeTerms, type Merge, type MergeOptions } from '../../../glossary/edit/merge-terms.js';
import type { TermFiles } from '../../../glossary/edit/term-files.js';
import { TERM_COLUMNS, type TermCells } from '../../../glossary/terms/columns.js';
import { DuizhaoError } from '../../../model/index.js';
import { planEditsOf, type EditPlan } from '../edit-plan.js';
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

function baseRows(table: IncomingTable): BaseRows {
  const empty = Object.fromEntries(TERM_COLUMNS.map((column) => [column, ''])) as TermCells;
  return new Map(
    table.rows.map(({ cells }) => [`${cells.domain ?? ''}/${cells.zh}`, { ...empty, ...cells }]),
  );
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
  const was = base === undefined ? undefined : baseRows(readTermTable(await readTable(base), base));
  const { rows, unknown } = readTermTable(await readTable(file), file, was);
  const merge = mergeTerms(files, rows, options);
  return { plan: planEditsOf(files, merge.edits), merge, unknownColumns: unknown };
}
