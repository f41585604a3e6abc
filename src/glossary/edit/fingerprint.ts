/**
 * @module What a row was when it was exported, in one cell: a hash of its id and one of each of its cells. It travels
 * with the row through any spreadsheet, so that a merge can tell who changed what without the file that was exported.
 */
import { createHash } from 'node:crypto';
import { TERM_COLUMNS, type TermCells, type TermColumn } from '../terms/columns.js';

/** Raised when columns are added or hashes change: fingerprints of another version are not understood. */
const VERSION = '1';
/** 48 bits tell the rows of any glossary apart. */
const ID_LENGTH = 8;
/** 24 bits: a changed cell passes for unchanged once in 16 million. */
const CELL_LENGTH = 4;

const hash = (text: string, length: number): string =>
  createHash('sha256').update(text, 'utf8').digest('base64url').slice(0, length);

const idHash = ({ domain, zh }: Pick<TermCells, 'domain' | 'zh'>): string =>
  hash(`${domain}/${zh}`, ID_LENGTH);
const cellHash = (text: string): string => hash(text, CELL_LENGTH);

/** The fingerprint of a row: letters, digits, - and _, after the version and a dot. */
export const fingerprintOf = (cells: TermCells): string =>
  `${VERSION}.${idHash(cells)}${TERM_COLUMNS.map((column) => cellHash(cells[column])).join('')}`;

/** A row as it was once. */
export interface BaseRow {
  /** True for the row that it was. */
  isRow(cells: Pick<TermCells, 'domain' | 'zh'>): boolean;
  /** True when the cell was so. */
  had(column: TermColumn, text: string): boolean;
  /** What the cell was, where that is known. */
  text(column: TermColumn): string | undefined;
}

const FORM = new RegExp(
  `^${VERSION}\\.([\\w-]{${ID_LENGTH}})([\\w-]{${CELL_LENGTH * TERM_COLUMNS.length}})$`,
);

/** @returns nothing for what is no fingerprint of this version. */
export function parseFingerprint(text: string): BaseRow | undefined {
  const [, id, hashes = ''] = FORM.exec(text.trim()) ?? [];
  if (id === undefined) return undefined;
  return {
    isRow: (cells) => idHash(cells) === id,
    had: (column, cell) => {
      const start = TERM_COLUMNS.indexOf(column) * CELL_LENGTH;
      return hashes.slice(start, start + CELL_LENGTH) === cellHash(cell);
    },
    text: () => undefined,
  };
}

/** The same of a row that is at hand. */
export const baseOfCells = (row: TermCells): BaseRow => ({
  isRow: ({ domain, zh }) => row.domain === domain && row.zh === zh,
  had: (column, text) => row[column] === text,
  text: (column) => row[column],
});
