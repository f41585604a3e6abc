/** @module Tables as a workbook with one sheet of text; terms of any workbook that names its columns. */
import { readTermRows, TERM_COLUMNS } from '../../../formats/rows/term-rows.js';
import { readWorkbook, type FoundSheet } from '../../../formats/xlsx/read-workbook.js';
import type { SheetColumn } from '../../../formats/xlsx/write-sheet.js';
import { writeWorkbook } from '../../../formats/xlsx/write-workbook.js';
import { NUMBERS, PARTS_OF_SPEECH, STATUSES } from '../../../glossary/terms/columns.js';
import { termRecords } from './exchange-rows.js';

const NAME = 'Terms';

const LOOKS: Readonly<Record<string, Omit<SheetColumn, 'title'>>> = {
  zh: { width: 24, style: 'chinese' },
  en: { width: 44, style: 'text' },
  variants: { width: 24, style: 'chinese' },
  alternatives: { width: 40, style: 'text' },
  forbidden: { width: 30, style: 'text' },
  pos: { width: 11, style: 'small', choices: PARTS_OF_SPEECH },
  number: { width: 9, style: 'small', choices: NUMBERS },
  status: { width: 11, style: 'small', choices: STATUSES },
  authority: { width: 44, style: 'text' },
  note: { width: 30, style: 'text' },
  // What the row was when it left; nobody needs to see it.
  base: { width: 18, style: 'small', isHidden: true },
};

const OTHER: Omit<SheetColumn, 'title'> = { width: 16, style: 'small' };

/**
 * The bytes of an `.xlsx`.
 * @throws DuizhaoError `CELL_TOO_LONG`
 */
export function formatXlsxRows([head = [], ...rows]: readonly (readonly string[])[]): Uint8Array {
  const columns = head.map((title) => ({ title, ...(LOOKS[title] ?? OTHER) }));
  return writeWorkbook(NAME, [{ name: NAME, columns, rows }]);
}

/** True where the first row names the column, in any case. */
const hasColumn =
  (wanted: string) =>
  ({ rows }: FoundSheet): boolean =>
    rows[0]?.some((title) => title.trim().toLowerCase() === wanted) === true;

/**
 * The sheet with a column `zh`; else the sheet of terms that stands beside the pairs of an edition.
 * @throws DuizhaoError what `readWorkbook` throws.
 */
export function readXlsxRows(bytes: Uint8Array, input: string): readonly (readonly string[])[] {
  const sheets = readWorkbook(bytes, input);
  const own = sheets.find(hasColumn('zh'));
  if (own) return own.rows;
  const beside = sheets.find((sheet) =>
    TERM_COLUMNS.slice(0, 3).every((column) => hasColumn(column.toLowerCase())(sheet)),
  );
  return beside ? termRecords(readTermRows(beside.rows, input), input) : (sheets[0]?.rows ?? []);
}
