/** @module The formats that terms leave and come back in: one entry each, a table out and a table in. */
import { extname } from 'node:path';
import type { TermColumn } from '../../../glossary/terms/columns.js';
import { DuizhaoError } from '../../../model/index.js';
import { formatCsvRows, parseCsvRows } from './csv-rows.js';
import { EXCHANGE_COLUMNS, exchangeCell } from './exchange-rows.js';
import { formatTbxRows, readTbxRows } from './tbx-rows.js';
import { formatXlsxRows, readXlsxRows } from './xlsx-rows.js';

/** Rows of cells, the head first. */
export type Table = readonly (readonly string[])[];

export interface TermFormat {
  /** Of its files, with the dot, in small letters. */
  readonly extensions: readonly string[];
  /** The columns of the glossary that it can hold, where it cannot hold all. */
  readonly columns?: readonly string[];
  /** What it can hold of a cell, where that is less than the cell. */
  readonly cell?: (column: TermColumn, text: string) => string;
  /** @throws DuizhaoError for a table that the format cannot hold. */
  readonly write: (table: Table) => string | Uint8Array;
  /** @throws DuizhaoError `IMPORT_BROKEN` and the format's own for what is not of the format; `input` names it. */
  readonly read: (bytes: Uint8Array, input: string) => Table;
}

export const TERM_FORMATS = {
  csv: { extensions: ['.csv', '.tsv', '.txt'], write: formatCsvRows, read: parseCsvRows },
  xlsx: { extensions: ['.xlsx'], write: formatXlsxRows, read: readXlsxRows },
  tbx: {
    extensions: ['.tbx'],
    columns: EXCHANGE_COLUMNS,
    cell: exchangeCell,
    write: formatTbxRows,
    read: readTbxRows,
  },
} as const satisfies Readonly<Record<string, TermFormat>>;

export type TermFormatName = keyof typeof TERM_FORMATS;

export const TERM_FORMAT_NAMES = Object.keys(TERM_FORMATS) as readonly TermFormatName[];

/**
 * The format of a file by its name.
 * @throws DuizhaoError `TERM_FORMAT_UNKNOWN`
 */
export function termFormatOf(file: string): TermFormat {
  const extension = extname(file).toLowerCase();
  const formats: readonly TermFormat[] = Object.values(TERM_FORMATS);
  const format = formats.find(({ extensions }) => extensions.includes(extension));
  if (format) return format;
  throw new DuizhaoError({
    code: 'TERM_FORMAT_UNKNOWN',
    kind: 'usage',
    message: `Terms cannot be read or written as "${extension}".`,
    cure: `Name a file that ends with: ${formats.flatMap(({ extensions }) => extensions).join(', ')}.`,
  });
}
