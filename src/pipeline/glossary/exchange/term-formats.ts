/** @module The formats that terms leave and come back in: one entry each, a table out and a table in. */
import { extname } from 'node:path';
import { DuizhaoError } from '../../../model/index.js';
import { formatCsvRows, parseCsvRows } from './csv-rows.js';

/** Rows of cells, the head first. */
export type Table = readonly (readonly string[])[];

export interface TermFormat {
  /** Of its files, with the dot, in small letters. */
  readonly extensions: readonly string[];
  readonly write: (table: Table) => string | Uint8Array;
  /** @throws DuizhaoError `IMPORT_BROKEN` for what is not of the format; `input` names it. */
  readonly read: (bytes: Uint8Array, input: string) => Table;
}

export const TERM_FORMATS = {
  csv: { extensions: ['.csv', '.tsv', '.txt'], write: formatCsvRows, read: parseCsvRows },
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
