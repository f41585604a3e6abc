/** @module `pairs.csv` and `terms.csv`: what every spreadsheet and every script opens. */
import type { Edition } from '../../model/index.js';
import type { ExchangeFile } from '../interchange/exchange-file.js';
import type { ExchangeTerm } from '../interchange/exchange-term.js';
import type { WriteOptions } from '../interchange/write-options.js';
import { PAIR_COLUMNS, pairRows, readPairRows, rowReader } from '../rows/pair-rows.js';
import { readTermRows, TERM_COLUMNS, termRows } from '../rows/term-rows.js';
import { formatCsv, parseCsv } from './csv-table.js';

/** The text of `pairs.csv`: a head and a row a sentence. */
export function formatPairsCsv(edition: Edition, options: WriteOptions): string {
  const rows = pairRows(edition, options).map((row) => PAIR_COLUMNS.map((column) => row[column]));
  return formatCsv([PAIR_COLUMNS, ...rows]);
}

/** @throws DuizhaoError `CSV_BROKEN`, and what `readPairRows` throws. */
export function readPairsCsv(bytes: Uint8Array, input: string): ExchangeFile {
  const [head = [], ...rows] = parseCsv(bytes, input);
  const read = rowReader(head);
  return readPairRows(
    rows.map((cells, index) => read(cells, `row ${index + 2}`)),
    input,
  );
}

export const formatTermsCsv = (terms: readonly ExchangeTerm[]): string =>
  formatCsv([TERM_COLUMNS, ...termRows(terms)]);

/** @throws DuizhaoError `CSV_BROKEN`, `EXCHANGE_FOREIGN` */
export const readTermsCsv = (bytes: Uint8Array, input: string): ExchangeTerm[] =>
  readTermRows(parseCsv(bytes, input), input);
