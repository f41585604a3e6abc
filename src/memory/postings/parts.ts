/** @module The indexed stretches of a memory, and what they hold of a token. */
import type { MemoryDatabase } from '../store/database.js';
import { TOKEN_LIMIT } from './tokens.js';

/** Lengths from here on are not told apart in a part. */
export const LONGEST_TOLD = 65_535;

/** A stretch of rows that is indexed. A part never changes; new ones take its place. */
export interface Part {
  readonly number: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What a part holds of a token; rows count from the part's first. */
export interface Posting {
  readonly token: number;
  readonly rows: Uint8Array;
}

/** The parts in the order of their rows. */
export function listParts(database: MemoryDatabase): readonly Part[] {
  return database
    .prepare('SELECT number, first_row, last_row FROM part ORDER BY first_row')
    .all()
    .map(([number, firstRow, lastRow]) => ({
      number: Number(number),
      firstRow: Number(firstRow),
      lastRow: Number(lastRow),
    }));
}

/** The last row that is indexed; 0 for none. */
export const lastIndexedRow = (database: MemoryDatabase): number =>
  database.number('SELECT max(last_row) FROM part');

/** The last row there is; 0 for none. */
export const lastRow = (database: MemoryDatabase): number => database.number('SELECT max(row) FROM unit');

export const postingKey = (part: number, token: number): number => part * TOKEN_LIMIT + token;

const listOf = (part: Part, tokens: readonly number[]): string =>
  JSON.stringify(tokens.map((token) => postingKey(part.number, token)));

/** The tokens that a part holds, with the bytes of their lists, the rarest first. The lists are not read. */
export function sizesOf(
  database: MemoryDatabase,
  part: Part,
  tokens: readonly number[],
): readonly { readonly token: number; readonly bytes: number }[] {
  return database
    .prepare('SELECT key, length(rows) FROM posting WHERE key IN (SELECT value FROM json_each(?))')
    .all(listOf(part, tokens))
    .map(([key, bytes]) => ({ token: Number(key) % TOKEN_LIMIT, bytes: Number(bytes) }))
    .toSorted((left, right) => left.bytes - right.bytes);
}

/** The lists of the tokens, as far as the part holds them. */
export function readPostings(
  database: MemoryDatabase,
  part: Part,
  tokens: readonly number[],
): readonly Posting[] {
  return database
    .prepare('SELECT key, rows FROM posting WHERE key IN (SELECT value FROM json_each(?))')
    .all(listOf(part, tokens))
    .map(([key, rows]) => ({ token: Number(key) % TOKEN_LIMIT, rows: rows as Uint8Array }));
}

/** The lengths of the sources of parts, kept as long as the memory is open. */
export class PartLengths {
  readonly #database: MemoryDatabase;
  readonly #known = new Map<number, Uint16Array>();

  constructor(database: MemoryDatabase) {
    this.#database = database;
  }

  /** Symbols by row, counted from the part's first; 0 where there is no unit, 65,535 for all from there on. */
  of({ number }: Part): Uint16Array {
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    const [row] = this.#database.prepare('SELECT lengths FROM part WHERE number = ?').all(number);
    const bytes = row?.[0] instanceof Uint8Array ? row[0] : new Uint8Array();
    // A copy, as the view needs an even offset.
    const lengths = new Uint16Array(Uint8Array.from(bytes).buffer);
    this.#known.set(number, lengths);
    return lengths;
  }
}
