/** @module Terms as a table that people edit and send back: the columns of the glossary, and what each row was. */
import { editError } from '../../../glossary/edit/edit-error.js';
import { baseOfCells, fingerprintOf, parseFingerprint } from '../../../glossary/edit/fingerprint.js';
import type { IncomingRow } from '../../../glossary/edit/merge-terms.js';
import type { LocatedRow } from '../../../glossary/edit/term-files.js';
import { TERM_COLUMNS, type TermCells, type TermColumn } from '../../../glossary/terms/columns.js';
import type { Table } from './term-formats.js';

/** Holds what the row was when it was exported; people leave it alone. */
export const BASE_COLUMN = 'base';

export const termTable = (rows: readonly Pick<LocatedRow, 'cells'>[]): Table => [
  [...TERM_COLUMNS, BASE_COLUMN],
  ...rows.map(({ cells }) => [...TERM_COLUMNS.map((column) => cells[column]), fingerprintOf(cells)]),
];

export interface IncomingTable {
  readonly rows: readonly IncomingRow[];
  /** Names of columns that the glossary has not; they are passed over. */
  readonly unknown: readonly string[];
  /** Rows without Chinese that were passed over, counted from 1 with the head. */
  readonly nameless: readonly number[];
}

export interface TableOptions {
  /** The rows as they were, for tables that do not tell. */
  readonly base?: BaseRows | undefined;
  /** True for files of many languages, where terms without Chinese are no mistake. @default false */
  readonly mayLackChinese?: boolean;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Days since the end of 1899, as workbooks keep a date that somebody typed. */
function fromSerial(days: number): string {
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}

/** Spreadsheets write 2021-06-01 as 2021/6/1, 2021-06 as Jun-21, and keep the days since 1900. */
function restoreDate(text: string): string {
  if (/^\d{5}$/.test(text)) return fromSerial(Number(text));
  const [, year, month = '', day] = /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/.exec(text) ?? [];
  if (year !== undefined) return [year, month, ...(day === undefined ? [] : [day])].map(twoDigits).join('-');
  const [, name = '', short] = /^([A-Z][a-z]{2})-(\d{2})$/.exec(text) ?? [];
  const number = MONTHS.indexOf(name) + 1;
  return short === undefined || number === 0 ? text : `20${short}-${twoDigits(String(number))}`;
}

const twoDigits = (text: string): string => text.padStart(2, '0');

type Columns = ReadonlyMap<TermColumn | typeof BASE_COLUMN, number>;

function columnsOf(head: readonly string[], input: string): Columns {
  const names = head.map((name) => name.trim().toLowerCase());
  const known = [...TERM_COLUMNS, BASE_COLUMN] as const;
  const columns = new Map(
    known.flatMap((name) => (names.includes(name) ? [[name, names.indexOf(name)] as const] : [])),
  );
  if (columns.has('zh')) return columns;
  throw editError(
    'IMPORT_COLUMNS_MISSING',
    `The first row of ${input} has no column "zh".`,
    `Name the columns in the first row as in the glossary: ${TERM_COLUMNS.join(', ')}.`,
  );
}

function cellsOf(record: readonly string[], columns: Columns, place: string): IncomingRow['cells'] {
  const cells: Partial<Record<TermColumn, string>> = {};
  for (const column of TERM_COLUMNS) {
    const position = columns.get(column);
    if (position === undefined) continue;
    const text = (record[position] ?? '').trim();
    if (/[\r\n\0]/u.test(text)) {
      throw editError(
        'IMPORT_CELL_INVALID',
        `${place}: the column "${column}" holds a line break.`,
        'Write the cell on one line.',
      );
    }
    cells[column] = column === 'date' ? restoreDate(text) : text;
  }
  return { ...cells, zh: cells.zh ?? '' };
}

/** The rows of an earlier export, by their ids. */
export type BaseRows = ReadonlyMap<string, TermCells>;

/**
 * Reads a table: any of the glossary's columns, in any order; rows without Chinese must be empty, unless they may lack it.
 * @throws DuizhaoError `IMPORT_COLUMNS_MISSING`, `IMPORT_CELL_INVALID` or `IMPORT_ROW_NAMELESS`, naming file and row.
 */
export function readTermTable(
  [head = [], ...records]: Table,
  input: string,
  { base, mayLackChinese = false }: TableOptions = {},
): IncomingTable {
  const columns = columnsOf(head, input);
  const nameless: number[] = [];
  const rows = records.flatMap((record, index): readonly IncomingRow[] => {
    const line = index + 2;
    const cells = cellsOf(record, columns, `${input}, row ${line}`);
    if (Object.values(cells).every((cell) => cell === '')) return [];
    if (cells.zh === '' && mayLackChinese) {
      nameless.push(line);
      return [];
    }
    if (cells.zh === '') {
      throw editError(
        'IMPORT_ROW_NAMELESS',
        `${input}, row ${line} has no Chinese.`,
        'Fill in the column zh, or delete the row.',
      );
    }
    const known = base?.get(`${cells.domain ?? ''}/${cells.zh}`);
    const own = parseFingerprint(record[columns.get(BASE_COLUMN) ?? -1] ?? '');
    const was = own ?? (known && baseOfCells(known));
    return [{ line, cells, ...(was ? { base: was } : {}) }];
  });
  const known = new Set<string>([...TERM_COLUMNS, BASE_COLUMN]);
  return {
    rows,
    nameless,
    unknown: head.filter((name) => !known.has(name.trim().toLowerCase()) && name.trim() !== ''),
  };
}
