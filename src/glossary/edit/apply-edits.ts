/** @module Edits of terms: what is to change, applied to the term files in memory. */
import type { TermCells } from '../terms/columns.js';
import { editError } from './edit-error.js';
import { addRow, removeRow, rowsOf, setCells, type CellValues } from './term-document.js';
import type { TermDocument } from './term-document.js';
import { locatedRows, type LocatedRow, type TermFiles } from './term-files.js';

/** A change of one row. Ids are `<domain>/<zh>`. */
export type TermEdit =
  | { readonly kind: 'set'; readonly id: string; readonly cells: CellValues }
  | { readonly kind: 'add'; readonly cells: CellValues & { readonly zh: string; readonly domain: string } }
  | { readonly kind: 'remove'; readonly id: string };

/** A row before and after; absent on the side where there is none. */
export interface RowChange {
  readonly before?: LocatedRow;
  readonly after?: LocatedRow;
}

export interface AppliedEdits {
  readonly files: TermFiles;
  /** One for each row that is changed in the end, in the order of the edits. */
  readonly changes: readonly RowChange[];
}

/** `<domain>/<zh>`, by the file it stands in. */
export const rowId = ({ domain, cells }: Pick<LocatedRow, 'domain' | 'cells'>): string =>
  `${domain}/${cells.zh}`;

const domainOf = (id: string): string => id.slice(0, id.indexOf('/'));

function findRow(files: TermFiles, id: string): LocatedRow {
  const domain = domainOf(id);
  const document = files.documents.get(domain);
  const zh = id.slice(domain.length + 1);
  const rows = document ? rowsOf(document, zh) : [];
  const [row, second] = rows;
  if (row === undefined || document === undefined) {
    throw editError(
      'TERM_UNKNOWN',
      `There is no term "${zh}" in the domain "${domain}".`,
      'Find it with: duizhao glossary find',
    );
  }
  if (second) {
    const lines = rows.map(({ line }) => line).join(', ');
    throw editError(
      'TERM_REPEATED',
      `"${zh}" has several rows in ${document.file}: lines ${lines}.`,
      'Leave one of them.',
    );
  }
  return { ...row, domain, file: document.file };
}

/** @throws DuizhaoError `DOMAIN_UNKNOWN` */
function requireDocument({ documents }: TermFiles, domain: string): TermDocument {
  const document = documents.get(domain);
  if (document) return document;
  throw editError(
    'DOMAIN_UNKNOWN',
    `There is no domain "${domain}".`,
    `Choose from: ${[...documents.keys()].join(', ')}. A new one begins with its file under terms/.`,
  );
}

function withDocument(files: TermFiles, domain: string, document: TermDocument): TermFiles {
  return { ...files, documents: new Map([...files.documents, [domain, document]]) };
}

function requireFree(document: TermDocument, zh: string): void {
  const [row] = rowsOf(document, zh);
  if (!row) return;
  throw editError(
    'TERM_EXISTS',
    `"${zh}" stands already at ${document.file}:${row.line}, as "${row.cells.en}".`,
    'Change that row instead.',
  );
}

interface Step {
  readonly files: TermFiles;
  readonly change?: RowChange;
}

function add(files: TermFiles, cells: CellValues & { zh: string; domain: string }): Step {
  const document = requireDocument(files, cells.domain);
  requireFree(document, cells.zh);
  const next = withDocument(files, cells.domain, addRow(document, cells));
  return { files: next, change: { after: findRow(next, `${cells.domain}/${cells.zh}`) } };
}

function remove(files: TermFiles, id: string): Step {
  const before = findRow(files, id);
  const document = requireDocument(files, before.domain);
  return { files: withDocument(files, before.domain, removeRow(document, before.line)), change: { before } };
}

function isSame(cells: TermCells, values: CellValues): boolean {
  return Object.entries({ ...cells, ...values }).every(
    ([column, value]) => cells[column as keyof TermCells] === value,
  );
}

function set(files: TermFiles, id: string, values: CellValues): Step {
  const before = findRow(files, id);
  if (isSame(before.cells, values)) return { files };
  const cells = { ...before.cells, ...values };
  if (cells.domain !== before.domain && values.domain !== undefined) {
    // Another domain is another file: the row moves to its end.
    const moved = add(remove(files, id).files, cells);
    return { files: moved.files, change: { before, ...moved.change } };
  }
  const document = requireDocument(files, before.domain);
  if (cells.zh !== before.cells.zh) requireFree(document, cells.zh);
  const next = withDocument(files, before.domain, setCells(document, before.line, values));
  return { files: next, change: { before, after: { ...before, cells } } };
}

function applyOne(files: TermFiles, edit: TermEdit): Step {
  if (edit.kind === 'add') return add(files, edit.cells);
  return edit.kind === 'remove' ? remove(files, edit.id) : set(files, edit.id, edit.cells);
}

/** A row that is changed again is one change, and none where it is as it was. */
function withChange(changes: readonly RowChange[], change: RowChange): readonly RowChange[] {
  const { before: again } = change;
  const earlier = again && changes.find(({ after }) => after && rowId(after) === rowId(again));
  if (!earlier) return [...changes, change];
  const { before } = earlier;
  const { after } = change;
  const isNothing = before && after ? isSame(before.cells, after.cells) : before === after;
  const together: RowChange = { ...(before ? { before } : {}), ...(after ? { after } : {}) };
  return changes.flatMap((each) => (each !== earlier ? [each] : isNothing ? [] : [together]));
}

/**
 * Applies the edits one after the other; nothing is written.
 * @throws DuizhaoError `TERM_UNKNOWN`, `TERM_EXISTS`, `TERM_REPEATED`, `DOMAIN_UNKNOWN`, and what `setCells` throws.
 */
export function applyEdits(files: TermFiles, edits: readonly TermEdit[]): AppliedEdits {
  let current = files;
  let changes: readonly RowChange[] = [];
  for (const edit of edits) {
    const step = applyOne(current, edit);
    current = step.files;
    if (step.change) changes = withChange(changes, step.change);
  }
  return { files: current, changes };
}

/**
 * The ids of a Chinese term, in the order of the files; exact spelling only.
 * @param name - `zh`, or `<domain>/<zh>` where several domains have it.
 */
export function idsOf(files: TermFiles, name: string): readonly string[] {
  const ids = locatedRows(files).map(rowId);
  return ids.filter((id) => id === name || id.slice(domainOf(id).length + 1) === name);
}
