/** @module Tables are put together again, and no pair is lost on the way. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readingParts } from '../../../src/formats/reading/pair-table.js';
import { sampleEdition, unitOf } from '../sample-edition.js';

describe('readingParts', () => {
  it('puts the sample table in four rows of three', async () => {
    const parts = readingParts((await sampleEdition()).pairs);
    const tables = parts.flatMap((part) => ('table' in part ? [part.table] : []));
    expect(tables.map((table) => table.rows.map((row) => row.length))).toEqual([[3, 3, 3, 3]]);
    expect(tables[0]?.rows[0]?.[1]).toMatchObject({ header: true, pairs: [{ source: '2022年' }] });
  });

  it('keeps every pair exactly once, also cells that share a place or stand alone', () => {
    const cell = fc.record({
      table: fc.nat(2),
      row: fc.nat(3),
      column: fc.nat(2000),
      header: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.option(cell, { nil: undefined }), { maxLength: 20 }), (cells) => {
        const units = cells.map((place, index) =>
          unitOf('甲', 'A', { id: `b-${index}`, ...(place === undefined ? {} : { cell: place }) }),
        );
        const ids = readingParts(units).flatMap((part) =>
          'table' in part
            ? part.table.rows.flat().flatMap(({ pairs }) => pairs.map(({ id }) => id))
            : [part.pair.id],
        );
        expect(ids.toSorted()).toEqual(units.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('starts a new table where the number of the table changes', () => {
    const at = (table: number) => ({ id: `t-${table}`, cell: { table, row: 0, column: 0, header: false } });
    expect(readingParts([unitOf('甲', 'A', at(0)), unitOf('乙', 'B', at(1))])).toHaveLength(2);
  });
});
