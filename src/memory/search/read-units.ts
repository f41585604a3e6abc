/** @module Reads units by row. */
import type { MemoryUnit } from '../../model/index.js';
import type { MemoryDatabase } from '../store/database.js';
import { fromRow, UNIT_COLUMNS } from '../store/unit-rows.js';

export interface UnitAtRow {
  readonly row: number;
  readonly unit: MemoryUnit;
}

/** The units at the rows, as far as they are still there, by row. */
export function readUnits(database: MemoryDatabase, rows: readonly number[]): readonly UnitAtRow[] {
  return database
    .prepare(
      `SELECT row, ${UNIT_COLUMNS} FROM unit WHERE row IN (SELECT value FROM json_each(?)) ORDER BY row`,
    )
    .all(JSON.stringify(rows))
    .map(([row, ...columns]) => ({ row: Number(row), unit: fromRow(columns) }));
}

/** Rows and sources only. */
export function readSources(
  database: MemoryDatabase,
  rows: readonly number[],
): readonly (readonly [row: number, source: string])[] {
  return database
    .prepare('SELECT row, source FROM unit WHERE row IN (SELECT value FROM json_each(?))')
    .all(JSON.stringify(rows))
    .map(([row, source]) => [Number(row), String(source)]);
}

/** Rows after the given one, in batches. */
export function* readSourcesAfter(
  database: MemoryDatabase,
  row: number,
  batch = 1000,
): IterableIterator<readonly (readonly [row: number, source: string])[]> {
  const select = database.prepare('SELECT row, source FROM unit WHERE row > ? ORDER BY row LIMIT ?');
  let last = row;
  for (;;) {
    const rows = select.all(last, batch).map(([at, source]) => [Number(at), String(source)] as const);
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)?.[0] ?? last;
  }
}
