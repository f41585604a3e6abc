/** @module Tables as CSV: quoted, UTF-8 with a byte order mark, and read from what spreadsheets make of them. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { exchangeError } from '../interchange/exchange-error.js';
import { neutralise, restore } from './formula-cells.js';

/** RFC 4180; the mark tells spreadsheets that it is UTF-8. Formulas are neutralised. */
export const formatCsv = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => row.map(neutralise)),
    { bom: true, quoted: true, record_delimiter: '\r\n' },
  );

/** UTF-8; else GB18030, which is what spreadsheets on Chinese systems write when not told otherwise. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The separator of the head: spreadsheets write a semicolon or a tab in some countries. */
function separatorOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/u, 1);
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: head.split(mark).length }));
  return counted.toSorted((first, second) => second.count - first.count)[0]?.mark ?? ',';
}

/**
 * The cells of each record, blank records left out.
 * @throws DuizhaoError `CSV_BROKEN`, naming the line.
 */
export function parseCsv(bytes: Uint8Array, input: string): string[][] {
  const text = decode(bytes);
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
    throw exchangeError('CSV_BROKEN', `${input} is not CSV: ${reason}.`, 'Save it again as CSV (UTF-8).');
  }
}
