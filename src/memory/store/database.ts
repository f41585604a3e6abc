/** @module SQLite with plain rows, transactions that can be trusted, and errors that name the cure. */
import Database from 'libsql';
import { memoryError } from './memory-error.js';

export type SqlValue = string | number | null | Uint8Array;
export type SqlRow = readonly unknown[];

/** A prepared statement; values in the order of its question marks. */
export interface Statement {
  all(...values: readonly SqlValue[]): readonly SqlRow[];
  run(...values: readonly SqlValue[]): number;
}

/** An open file. */
export class MemoryDatabase {
  readonly path: string;
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Statement>();
  #isInTransaction = false;

  /** @throws DuizhaoError `MEMORY_...` */
  constructor(path: string) {
    this.path = path;
    this.#database = this.#guard(() => new Database(path));
  }

  /** Statements without values. */
  execute(sql: string): void {
    this.#guard(() => this.#database.exec(sql));
  }

  /** The statement, prepared once. */
  prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const prepared = this.#guard(() => this.#database.prepare(sql));
    // Statements without a result cannot be raw.
    if (prepared.reader) prepared.raw();
    const statement: Statement = {
      // As one array: the driver takes a single Buffer for named values.
      all: (...values) => this.#guard(() => prepared.all(values) as SqlRow[]),
      run: (...values) => this.#guard(() => prepared.run(values).changes),
    };
    this.#statements.set(sql, statement);
    return statement;
  }

  /** The first column of the first row, as a number; 0 where there is none. */
  number(sql: string, ...values: readonly SqlValue[]): number {
    return Number(this.prepare(sql).all(...values)[0]?.[0] ?? 0);
  }

  /** Runs the task and keeps all of what it did, or nothing. Inside another transaction it is a part of that one. */
  transaction<Result>(task: () => Result): Result {
    return this.#transaction('BEGIN IMMEDIATE', task);
  }

  /** Lets the task read one state of the file, whatever other processes write meanwhile. */
  snapshot<Result>(task: () => Result): Result {
    return this.#transaction('BEGIN', task);
  }

  #transaction<Result>(begin: string, task: () => Result): Result {
    if (this.#isInTransaction) return task();
    this.execute(begin);
    this.#isInTransaction = true;
    try {
      const result = task();
      this.execute('COMMIT');
      return result;
    } catch (error) {
      // SQLite has rolled back by itself after some failures, a full disk for one.
      if (this.#database.inTransaction) this.execute('ROLLBACK');
      throw error;
    } finally {
      this.#isInTransaction = false;
    }
  }

  /** Brings the write-ahead log into the file, as far as no other process is reading from it. */
  checkpoint(): void {
    this.prepare('PRAGMA wal_checkpoint(PASSIVE)').all();
  }

  close(): void {
    this.#statements.clear();
    this.#guard(() => this.#database.close());
  }

  #guard<Result>(task: () => Result): Result {
    try {
      return task();
    } catch (error) {
      throw memoryError(error, this.path);
    }
  }
}
