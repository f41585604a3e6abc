/** @module Tables as CSV for spreadsheets: with a byte order mark, formulas as text; read in whatever encoding they save. */
import { parse } from 'csv-parse/sync';
import { editError } from '../../../glossary/edit/edit-error.js';
import { decodeBytes } from '../../../stages/decode/index.js';

/** What opens a formula, full-width forms included, after the apostrophes and the white space that programs skip. */
const OPENS_FORMULA = /^'*\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** An apostrophe tells spreadsheets that the cell is text. */
const neutralise = (cell: string): string => (OPENS_FORMULA.test(cell) ? `'${cell}` : cell);

const restore = (cell: string): string =>
  cell.startsWith("'") && OPENS_FORMULA.test(cell) ? cell.slice(1) : cell;

/** Every cell in quotes, so that no spreadsheet guesses; RFC 4180. */
export function formatCsvRows(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => `"${neutralise(cell).replaceAll('"', '""')}"`).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** Some countries' spreadsheets write a semicolon or a tab. */
function separatorOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/u, 1);
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: head.split(mark).length }));
  return counted.toSorted((first, second) => second.count - first.count)[0]?.mark ?? ',';
}

/**
 * The cells of each record, blank records left out.
 * @throws DuizhaoError `IMPORT_BROKEN`, and `INPUT_UNDECODABLE`.
 */
export function parseCsvRows(bytes: Uint8Array, input: string): readonly (readonly string[])[] {
  const { text } = decodeBytes(bytes, { input });
  try {
    const records: string[][] = parse(text, {
      delimiter: separatorOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return records.map((record) => record.map(restore));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.replace(/\.$/u, '') : String(cause);
    throw editError(
      'IMPORT_BROKEN',
      `${input} is not CSV: ${reason}.`,
      'Save it again as CSV (UTF-8).',
      cause,
    );
  }
}
