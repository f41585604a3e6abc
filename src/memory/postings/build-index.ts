/** @module Indexes the rows that wait, part by part, and makes one part of many small ones. */
import type { MemoryDatabase, SqlRow } from '../store/database.js';
import { normalizeSource } from '../text/normalize.js';
import { symbolLength } from '../text/symbols.js';
import { RowEncoder } from './encoding.js';
import { lastIndexedRow, lastRow, listParts, postingKey, type Part } from './parts.js';
import { forEachToken, TOKEN_LIMIT } from './tokens.js';

/** Rows of a part at most: their tokens are sorted in memory, 8 bytes each. */
export const PART_ROWS = 100_000;
/** Up to here the rows that wait are read one by one at each search, which takes a few milliseconds. */
export const WAITING_ROWS = 4_000;
/** So many small parts become one. */
const SMALL_PARTS = 8;
/** Token and row share a double of 53 bits: 33 for the token. */
const ROW_RANGE = 2 ** 20;
const LONGEST = 65_535;

/** How many rows wait. */
export const waitingRows = (database: MemoryDatabase): number => lastRow(database) - lastIndexedRow(database);

/** Indexes all rows that wait, when there are at least so many, each part in a transaction of its own. */
export function indexWaiting(database: MemoryDatabase, least: number): void {
  while (waitingRows(database) >= Math.max(1, least)) {
    database.transaction(() => {
      // Another process may have done it while this one waited.
      const first = lastIndexedRow(database) + 1;
      if (lastRow(database) >= first) buildPart(database, first, Number.MAX_SAFE_INTEGER);
      mergeSmallParts(database);
    });
  }
}

/** The rows from the first that follow one another within a part's reach. */
function readRows(database: MemoryDatabase, first: number, last: number): readonly SqlRow[] {
  return database
    .prepare('SELECT row, source, target FROM unit WHERE row BETWEEN ? AND ? ORDER BY row LIMIT ?')
    .all(first, Math.min(last, first + ROW_RANGE - 1), PART_ROWS);
}

function buildPart(database: MemoryDatabase, first: number, last: number): void {
  const rows = readRows(database, first, last);
  // Rows may have been removed before they were indexed; an empty part says that they are done with.
  const end = Number(rows.at(-1)?.[0] ?? Math.min(last, first + ROW_RANGE - 1, lastRow(database)));
  const number = database.number('SELECT max(number) FROM part') + 1;
  const lengths = new Uint16Array(end - first + 1);
  for (const [row, source] of rows)
    lengths[Number(row) - first] = Math.min(LONGEST, symbolLength(normalizeSource(String(source))));
  database
    .prepare('INSERT INTO part (number, first_row, last_row, lengths) VALUES (?, ?, ?, ?)')
    .run(number, first, end, new Uint8Array(lengths.buffer));
  writePostings(database, number, sortedTokens(rows, first));
}

/** Tokens with their rows as `token * ROW_RANGE + row`, ascending, so that the rows of a token are neighbours. */
function sortedTokens(rows: readonly SqlRow[], first: number): Float64Array {
  let entries = new Float64Array(1 << 16);
  let count = 0;
  for (const [row, source, target] of rows) {
    const offset = Number(row) - first;
    forEachToken(String(source), String(target), (token) => {
      if (count === entries.length) {
        const larger = new Float64Array(count * 2);
        larger.set(entries);
        entries = larger;
      }
      entries[count++] = token * ROW_RANGE + offset;
    });
  }
  return entries.subarray(0, count).sort();
}

function writePostings(database: MemoryDatabase, part: number, entries: Float64Array): void {
  const insert = database.prepare('INSERT INTO posting (key, rows) VALUES (?, ?)');
  const encoder = new RowEncoder();
  const rows = new Uint32Array(entries.length);
  for (let at = 0; at < entries.length; at += 1) rows[at] = (entries[at] ?? 0) % ROW_RANGE;
  let start = 0;
  while (start < entries.length) {
    const token = Math.floor((entries[start] ?? 0) / ROW_RANGE);
    const limit = (token + 1) * ROW_RANGE;
    let end = start + 1;
    while (end < entries.length && (entries[end] ?? 0) < limit) end += 1;
    insert.run(postingKey(part, token), encoder.encode(rows, start, end));
    start = end;
  }
}

const rowsOf = ({ firstRow, lastRow: last }: Part): number => last - firstRow + 1;

/** The small parts at the end that are due to become one; none, or two and more. */
function dueParts(parts: readonly Part[]): readonly Part[] {
  const large = parts.findLastIndex((part) => rowsOf(part) >= PART_ROWS / 2);
  const small = parts.slice(large + 1);
  const total = small.reduce((sum, part) => sum + rowsOf(part), 0);
  if (small.length < SMALL_PARTS && total < PART_ROWS) return [];
  let rows = 0;
  const fitting = small.filter((part) => (rows += rowsOf(part)) <= PART_ROWS);
  return fitting.length > 1 ? fitting : [];
}

/** Builds the small parts at the end anew as one, so that the number of parts stays low. */
function mergeSmallParts(database: MemoryDatabase): void {
  const due = dueParts(listParts(database));
  const [first, last] = [due[0], due.at(-1)];
  if (!first || !last) return;
  buildPart(database, first.firstRow, last.lastRow);
  for (const { number } of due) {
    database
      .prepare('DELETE FROM posting WHERE key >= ? AND key < ?')
      .run(number * TOKEN_LIMIT, (number + 1) * TOKEN_LIMIT);
    database.prepare('DELETE FROM part WHERE number = ?').run(number);
  }
}
