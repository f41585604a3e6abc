/**
 * @module The journal of runs: a durable record of each result and of each finished document, in one SQLite file, so that
 * a run that was killed at any moment goes on where it was, and what has not changed is not done again.
 */
import Database from 'libsql';
import { whileBusy } from '../../memory/store/while-busy.js';
import { DuizhaoError } from '../../model/index.js';
import { outputError, systemCodeOf } from '../../stages/output-error.js';
import type { KeptResult, ResultStore } from '../../stages/translate/index.js';
import type { DocumentRecord } from '../run-record.js';

/** A document as it was finished. */
export interface FinishedDocument {
  /** Of its bytes and of all that was chosen; see `documentFingerprint`. */
  readonly fingerprint: string;
  readonly record: DocumentRecord;
  /** Name in the document's folder -> SHA-256, hexadecimal. */
  readonly files: Readonly<Record<string, string>>;
}

/** Changes with the tables. A journal of another version is begun anew: it holds nothing that cannot be made again. */
const VERSION = 1;

const TABLES = `
  CREATE TABLE IF NOT EXISTS result (key TEXT PRIMARY KEY, kept TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS document (id TEXT PRIMARY KEY, finished TEXT NOT NULL) WITHOUT ROWID;
`;

/** Milliseconds to wait for another process that is writing. */
const BUSY_TIMEOUT = 30_000;

function unreadable(path: string, cause: unknown): DuizhaoError {
  return new DuizhaoError({
    code: 'JOURNAL_UNREADABLE',
    kind: 'input',
    message: `${path} is no journal of runs, or is damaged.`,
    cure: 'Move it away and run again: what it held is made anew.',
    cause,
  });
}

const busy = (path: string, cause: unknown): DuizhaoError =>
  new DuizhaoError({
    code: 'JOURNAL_BUSY',
    kind: 'input',
    message: `Another run is writing to ${path}.`,
    cure: 'Wait until it has ended, and try again.',
    isRetryable: true,
    cause,
  });

/** SQLite's own codes for a disk that is full or cannot be written. */
const DISK_CODES: Readonly<Record<string, string>> = {
  SQLITE_FULL: 'ENOSPC',
  SQLITE_READONLY: 'EACCES',
  SQLITE_CANTOPEN: 'EACCES',
  SQLITE_PERM: 'EACCES',
};

const isBusy = (cause: unknown): boolean => systemCodeOf(cause).startsWith('SQLITE_BUSY');

function storageError(path: string, cause: unknown): DuizhaoError {
  if (isBusy(cause)) return busy(path, cause);
  const code = DISK_CODES[systemCodeOf(cause).replace(/^(SQLITE_[A-Z]+)_.*/, '$1')];
  return code === undefined
    ? unreadable(path, cause)
    : outputError(Object.assign(new Error(String(cause)), { code }), path);
}

/** The newest committed state survives kill -9; after a power cut the file is whole, the last moments may be missing. */
function prepare(database: Database.Database): void {
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  whileBusy(() => database.pragma('journal_mode = WAL'), isBusy, BUSY_TIMEOUT);
  database.pragma('synchronous = NORMAL');
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version !== 0 && version !== VERSION)
    database.exec('DROP TABLE IF EXISTS result; DROP TABLE IF EXISTS document;');
  database.exec(TABLES);
  database.exec(`PRAGMA user_version = ${VERSION}`);
}

export class Journal implements ResultStore {
  readonly #path: string;
  readonly #database: Database.Database;
  readonly #getResult: Database.Statement;
  readonly #putResult: Database.Statement;
  readonly #getDocument: Database.Statement;
  readonly #putDocument: Database.Statement;

  /**
   * @param path - of the SQLite file, which is created if need be; its folder must be there.
   * @throws DuizhaoError `JOURNAL_UNREADABLE`, `JOURNAL_BUSY`, `OUTPUT_DISK_FULL`, `OUTPUT_NOT_PERMITTED`
   */
  constructor(path: string) {
    this.#path = path;
    try {
      this.#database = new Database(path);
      prepare(this.#database);
      const prepared = (sql: string): Database.Statement => this.#database.prepare(sql);
      this.#getResult = prepared('SELECT kept AS text FROM result WHERE key = ?');
      this.#putResult = prepared('INSERT OR REPLACE INTO result VALUES (?, ?)');
      this.#getDocument = prepared('SELECT finished AS text FROM document WHERE id = ?');
      this.#putDocument = prepared('INSERT OR REPLACE INTO document VALUES (?, ?)');
    } catch (cause) {
      throw storageError(path, cause);
    }
  }

  get(key: string): KeptResult | undefined {
    return this.#read(this.#getResult, key) as KeptResult | undefined;
  }

  put(results: readonly { readonly key: string; readonly kept: KeptResult }[]): void {
    this.#write(() => {
      for (const { key, kept } of results) this.#putResult.run(key, JSON.stringify(kept));
    });
  }

  finished(id: string): FinishedDocument | undefined {
    return this.#read(this.#getDocument, id) as FinishedDocument | undefined;
  }

  finish(id: string, document: FinishedDocument): void {
    this.#write(() => void this.#putDocument.run(id, JSON.stringify(document)));
  }

  close(): void {
    this.#database.close();
  }

  #read(statement: Database.Statement, key: string): unknown {
    try {
      const row = statement.get(key) as { readonly text: string } | undefined;
      return row && (JSON.parse(row.text) as unknown);
    } catch (cause) {
      throw storageError(this.#path, cause);
    }
  }

  #write(write: () => void): void {
    try {
      this.#database.transaction(write)();
    } catch (cause) {
      throw storageError(this.#path, cause);
    }
  }
}
