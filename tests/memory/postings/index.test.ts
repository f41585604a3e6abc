import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openMemory } from '../../../src/memory/index.js';
import { indexWaiting, waitingRows, WAITING_ROWS } from '../../../src/memory/postings/build-index.js';
import { forEachRow, RowEncoder } from '../../../src/memory/postings/encoding.js';
import { listParts } from '../../../src/memory/postings/parts.js';
import { EntryList } from '../../../src/memory/postings/sort-entries.js';
import { openDatabase } from '../../../src/memory/store/open-database.js';
import { createReferenceMemory } from '../../contract/memory/reference-memory.js';
import { unitOf } from '../../contract/memory/memory-contract.js';
import { useTemporaryFolder } from '../../temporary-folder.js';

const path = useTemporaryFolder();

const WORDS = [
  '加强',
  '监督',
  '检查',
  '落实',
  '责任',
  '推进',
  '法治',
  '建设',
  '提升',
  '服务',
  '群众',
  '企业',
];
/** Sentences of eight words; each number gives another one. */
const sentence = (number: number): string =>
  `${Array.from({ length: 8 }, (_, place) => WORDS[(number * (place + 3) + (number >> place)) % WORDS.length]).join('')}${number}项。`;
const units = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => unitOf(sentence(from + index), `item ${from + index} done`));

describe('the index', () => {
  it('grows in parts, makes one of many small ones, and finds what a plain reading finds', () => {
    const database = openDatabase(path('memory.db'), false);
    const memory = openMemory(path('memory.db'));
    const reference = createReferenceMemory();
    for (let part = 0; part < 20; part += 1) {
      const added = units(part * 40, 40);
      memory.add(added);
      reference.add(added);
      indexWaiting(database, 1);
    }
    expect(listParts(database).length).toBeLessThan(8);
    const gone = [...memory.units()].filter((_, index) => index % 7 === 0).map(({ id }) => id);
    expect(memory.remove(gone)).toBe(reference.remove(gone));
    for (const number of [3, 41, 333, 799]) {
      const query = sentence(number).replace('监督', '督促').replace('建设', '');
      for (const floor of [0.4, 0.6, 0.75, 0.95])
        expect(memory.fuzzy(query, { floor })).toEqual(reference.fuzzy(query, { floor }));
      const page = { limit: 7, offset: 5 };
      expect(memory.concordance(query.slice(0, 2), page)).toEqual(
        reference.concordance(query.slice(0, 2), page),
      );
      expect(memory.concordance(`${number} done`)).toEqual(reference.concordance(`${number} done`));
    }
    memory.close();
    database.close();
  });

  it('is made at the latest when much waits and something is looked for', () => {
    const database = openDatabase(path('memory.db'), false);
    const memory = openMemory(path('memory.db'));
    memory.add(units(0, WAITING_ROWS));
    expect(waitingRows(database)).toBe(WAITING_ROWS);
    expect(memory.fuzzy(sentence(17))[0]).toMatchObject({ score: 1, unit: { target: 'item 17 done' } });
    expect(waitingRows(database)).toBe(0);
    memory.close();
    database.close();
  });

  it('does not give a removed row to another unit', () => {
    const database = openDatabase(path('memory.db'), false);
    const memory = openMemory(path('memory.db'));
    memory.add(units(0, 3));
    indexWaiting(database, 1);
    memory.remove([...memory.units()].map(({ id }) => id));
    memory.add([unitOf('完全不同的另外一句话', 'another')]);
    expect(memory.fuzzy('完全不同的另外一句话')).toMatchObject([{ unit: { target: 'another' } }]);
    memory.close();
    database.close();
  });

  it('survives a text of 20,000 characters', () => {
    const database = openDatabase(path('memory.db'), false);
    const memory = openMemory(path('memory.db'));
    const long = Array.from({ length: 1000 }, (_, index) => sentence(index)).join('');
    memory.add([unitOf(long, 'long'), unitOf(`甲${long}乙`, 'longer')]);
    indexWaiting(database, 1);
    expect(memory.fuzzy(long).map(({ unit }) => unit.target)).toEqual(['long', 'longer']);
    memory.close();
    database.close();
  });
});

it('rows come back from their bytes', () => {
  const rows = fc.uniqueArray(fc.oneof(fc.nat(300), fc.nat(1_000_000), fc.nat(2 ** 28 - 1)));
  const encoder = new RowEncoder(4);
  fc.assert(
    fc.property(rows, (given) => {
      const ascending = given.toSorted((left, right) => left - right);
      const read: number[] = [];
      forEachRow(encoder.encode(ascending), (row) => read.push(row));
      expect(read).toEqual(ascending);
    }),
  );
});

it('entries are sorted by token and keep their order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 32 - 1), { maxLength: 200 }), (tokens) => {
      const list = new EntryList();
      tokens.forEach((token, row) => list.add(token, row));
      const wanted = tokens
        .map((token, row) => [token, row])
        .toSorted((left, right) => (left[0] ?? 0) - (right[0] ?? 0));
      const sorted = list.sorted();
      expect([...sorted.tokens].map((token, index) => [token, sorted.rows[index]])).toEqual(wanted);
    }),
  );
});
