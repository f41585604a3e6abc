/** @module Every format that comes back, as a pair of functions. */
import { formatPairsCsv, readPairsCsv } from '../../../src/formats/csv/index.js';
import { formatBilingualDocx, readBilingualDocx } from '../../../src/formats/docx/index.js';
import type { ExchangeFile } from '../../../src/formats/interchange/exchange-file.js';
import type { WriteOptions } from '../../../src/formats/interchange/write-options.js';
import { formatXliff1, formatXliff2, readXliff } from '../../../src/formats/xliff/index.js';
import { formatPairsXlsx, readPairsXlsx } from '../../../src/formats/xlsx/index.js';
import type { Edition } from '../../../src/model/index.js';

export interface ExchangeFormat {
  readonly name: string;
  readonly write: (edition: Edition, options: WriteOptions) => string | Uint8Array;
  readonly read: (bytes: Uint8Array, input: string) => ExchangeFile;
}

export const EXCHANGE_FORMATS: readonly ExchangeFormat[] = [
  { name: 'pairs.xlf', write: formatXliff1, read: readXliff },
  { name: 'pairs-2.1.xlf', write: formatXliff2, read: readXliff },
  { name: 'pairs.csv', write: formatPairsCsv, read: readPairsCsv },
  { name: 'pairs.xlsx', write: formatPairsXlsx, read: readPairsXlsx },
  { name: 'bilingual.docx', write: formatBilingualDocx, read: readBilingualDocx },
];

export const OPTIONS: WriteOptions = { messages: { issue: ({ message }) => message.key }, version: '0.1.0' };

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Written and read again. */
export const exchanged = ({ name, write, read }: ExchangeFormat, edition: Edition): ExchangeFile =>
  read(bytesOf(write(edition, OPTIONS)), name);
