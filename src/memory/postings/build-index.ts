/** @module Indexes the rows that wait, part by part, and makes one part of many small ones. */
import type { MemoryDatabase, SqlRow } from '../store/database.js';
import { normalizeSource } from '../text/normalize.js';
import { toIndexText } from '../text/symbols.js';
import { RowEncoder } from './encoding.js';
import { lastIndexedRow, lastRow, listParts, LONGEST_TOLD, postingKey, type Part } from './parts.js';
import { EntryList, type Entries } from './sort-entries.js';
import { FIRST_WORD, forEachPair, TOKEN_LIMIT, wordHash, wordsOf } from './tokens.js';

/** Units of a part at most: their tokens are sorted in memory, 16 bytes each. */
export const PART_ROWS = 100_000;
/** Up to here the rows that wait are read one by one at each search, which takes a few milliseconds. */
export const WAITING_ROWS = 4_000;
/** So many small parts become one. */
const SMALL_PARTS = 8;
/** The widest stretch of rows that a part may cover, where many of them were removed. */
const REACH = 1_000_000;

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
    .all(first, Math.min(last, first + REACH - 1), PART_ROWS);
}

function buildPart(database: MemoryDatabase, first: number, last: number): void {
  const rows = readRows(database, first, last);
  // Rows may have been removed before they were indexed; an empty part says that they are done with.
  const end = Number(rows.at(-1)?.[0] ?? Math.min(last, first + REACH - 1, lastRow(database)));
  const number = database.number('SELECT max(number) FROM part') + 1;
  const lengths = new Uint16Array(end - first + 1);
  const [pairs, words] = [new EntryList(), new EntryList()];
  for (const [row, source, target] of rows) {
    const offset = Number(row) - first;
    const indexText = toIndexText(normalizeSource(String(source)));
    lengths[offset] = Math.min(LONGEST_TOLD, indexText.length);
    forEachPair(indexText, (token) => pairs.add(token, offset));
    for (const word of wordsOf(String(target))) words.add(wordHash(word), offset);
  }
  database
    .prepare('INSERT INTO part (number, first_row, last_row, lengths) VALUES (?, ?, ?, ?)')
    .run(number, first, end, new Uint8Array(lengths.buffer));
  writePostings(database, postingKey(number, 0), pairs.sorted());
  writePostings(database, postingKey(number, FIRST_WORD), words.sorted());
}

/** @param firstKey - that of the token 0 */
function writePostings(database: MemoryDatabase, firstKey: number, { tokens, rows }: Entries): void {
  const insert = database.prepare('INSERT INTO posting (key, rows) VALUES (?, ?)');
  const encoder = new RowEncoder();
  let start = 0;
  while (start < tokens.length) {
    const token = tokens[start] ?? 0;
    let end = start + 1;
    while (tokens[end] === token) end += 1;
    insert.run(firstKey + token, encoder.encode(rows, start, end));
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
