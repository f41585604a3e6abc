/** @module Tables as TBX for term tools. It has no place for every column, and none for what a row was. */
import { formatTbx, readTbx } from '../../../formats/tbx/index.js';
import { exchangeTermsOf, termRecords } from './exchange-rows.js';

export const formatTbxRows = (table: readonly (readonly string[])[]): string =>
  formatTbx(exchangeTermsOf(table), 'Terms');

/** @throws DuizhaoError what `readTbx` throws, and `IMPORT_CELL_INVALID`. */
export const readTbxRows = (bytes: Uint8Array, input: string): readonly (readonly string[])[] =>
  termRecords(readTbx(bytes, input), input);
