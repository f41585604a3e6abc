/** @module `pairs.xlsx`: a sheet of sentence pairs to work in, and a sheet of the terms in them. */
import type { Edition } from '../../model/index.js';
import { foreignFile } from '../interchange/exchange-error.js';
import type { ExchangeFile } from '../interchange/exchange-file.js';
import { termsOf, type ExchangeTerm } from '../interchange/exchange-term.js';
import type { WriteOptions } from '../interchange/write-options.js';
import {
  PAIR_COLUMNS,
  pairRows,
  readPairRows,
  rowReader,
  STATES,
  type PairColumn,
} from '../rows/pair-rows.js';
import { readTermRows, TERM_COLUMNS, termRows } from '../rows/term-rows.js';
import { englishTitle } from '../reading/english.js';
import { readWorkbook } from './read-workbook.js';
import type { Sheet, SheetColumn } from './write-sheet.js';
import { writeWorkbook } from './write-workbook.js';

const SHEETS = { pairs: 'Pairs', terms: 'Terms' } as const;

type Look = Omit<SheetColumn, 'title'>;

const LOOKS: Readonly<Record<PairColumn, Look>> = {
  No: { width: 5, style: 'small' },
  Number: { width: 8, style: 'small' },
  Chinese: { width: 48, style: 'chinese' },
  English: { width: 64, style: 'text' },
  State: { width: 11, style: 'small', choices: STATES },
  Note: { width: 28, style: 'text' },
  Findings: { width: 28, style: 'small' },
  Kind: { width: 11, style: 'small' },
  Sentence: { width: 18, style: 'small', isHidden: true },
  Pair: { width: 16, style: 'small', isHidden: true },
  Base: { width: 18, style: 'small', isHidden: true },
  Document: { width: 18, style: 'small', isHidden: true },
};

const TERM_WIDTHS = [22, 40, 40, 40, 16, 50, 30, 28] as const;

const termSheet = (terms: readonly ExchangeTerm[]): Sheet => ({
  name: SHEETS.terms,
  columns: TERM_COLUMNS.map((title, index) => ({
    title,
    width: TERM_WIDTHS[index] ?? 20,
    style: index === 0 ? 'chinese' : 'text',
  })),
  rows: termRows(terms),
});

/**
 * The bytes of `pairs.xlsx`.
 * @throws DuizhaoError `CELL_TOO_LONG`
 */
export function formatPairsXlsx(edition: Edition, options: WriteOptions): Uint8Array {
  const pairs: Sheet = {
    name: SHEETS.pairs,
    columns: PAIR_COLUMNS.map((title) => ({ title, ...LOOKS[title] })),
    rows: pairRows(edition, options).map((row) => PAIR_COLUMNS.map((column) => row[column])),
  };
  return writeWorkbook(englishTitle(edition), [pairs, termSheet(termsOf(edition))]);
}

/**
 * The pairs of the first sheet that has a column `Pair`.
 * @throws DuizhaoError what `readWorkbook` and `readPairRows` throw.
 */
export function readPairsXlsx(bytes: Uint8Array, input: string): ExchangeFile {
  const sheets = readWorkbook(bytes, input);
  const sheet = sheets.find(({ rows }) => rows[0]?.some((title) => title.trim().toLowerCase() === 'pair'));
  if (!sheet) throw foreignFile(input, 'sheet with a column "Pair"');
  const [head = [], ...rows] = sheet.rows;
  const read = rowReader(head);
  return readPairRows(
    rows.map((cells, index) => read(cells, `row ${index + 2}`)),
    input,
  );
}

/** @throws DuizhaoError `CELL_TOO_LONG` */
export const formatTermsXlsx = (terms: readonly ExchangeTerm[]): Uint8Array =>
  writeWorkbook('Terms', [termSheet(terms)]);

/** @throws DuizhaoError what `readWorkbook` throws, and `EXCHANGE_FOREIGN`. */
export function readTermsXlsx(bytes: Uint8Array, input: string): ExchangeTerm[] {
  const sheets = readWorkbook(bytes, input);
  const sheet = sheets.find(({ name }) => name === SHEETS.terms) ?? sheets[0];
  return readTermRows(sheet?.rows ?? [], input);
}
