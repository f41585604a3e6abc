/** @module Opens the file of a memory, makes or migrates its tables, and refuses files of other kinds. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { MemoryDatabase } from './database.js';
import { DuizhaoError } from '../../model/index.js';
import { openingError } from './memory-error.js';
import { APPLICATION_ID, MIGRATIONS } from './schema.js';
import { whileBusy } from './while-busy.js';

/** Milliseconds to wait for another process that writes. */
const BUSY_TIMEOUT = 10_000;
/** Kibibytes of pages kept in memory: a bulk import touches its indexes all over. */
const CACHE_KIBIBYTES = 65_536;
/** Pages in the write-ahead log before they are copied: often enough not to grow, rarely enough for an import. */
const CHECKPOINT_PAGES = 20_000;

/**
 * @param path - created with its folders, unless it is only to be read.
 * @throws DuizhaoError `MEMORY_NOT_FOUND`, `MEMORY_FOREIGN`, `MEMORY_NEWER`, `MEMORY_DAMAGED` and those of SQLite.
 */
export function openDatabase(path: string, isReadOnly: boolean): MemoryDatabase {
  if (isReadOnly) requireFile(path);
  else makeFolder(dirname(path));
  const database = new MemoryDatabase(path);
  try {
    database.execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
    requireOwn(database);
    if (isReadOnly) database.execute('PRAGMA query_only = 1');
    else prepareForWriting(database);
    database.execute(`PRAGMA cache_size = -${CACHE_KIBIBYTES}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function requireFile(path: string): void {
  if (existsSync(path) && statSync(path).isFile()) return;
  throw openingError(
    'MEMORY_NOT_FOUND',
    `There is no translation memory at ${path}.`,
    'Fill one with "duizhao memory import", or name another file with --memory.',
  );
}

function makeFolder(folder: string): void {
  try {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw openingError(
      'MEMORY_NOT_WRITABLE',
      `The folder ${folder} cannot be made.`,
      'Name a file in a folder that you may write to with --memory.',
      cause,
    );
  }
}

const versionOf = (database: MemoryDatabase): number => database.number('PRAGMA user_version');

/** Before anything is written: a file of another program stays as it is. */
function requireOwn(database: MemoryDatabase): void {
  const { path } = database;
  const tables = database.number('SELECT count(*) FROM sqlite_schema');
  const isOwn = database.number('PRAGMA application_id') === APPLICATION_ID;
  if (tables > 0 && !isOwn) {
    throw openingError(
      'MEMORY_FOREIGN',
      `${path} is a database of another program.`,
      'Name the file of a translation memory, or a new one, with --memory.',
    );
  }
  if (versionOf(database) > MIGRATIONS.length) {
    throw openingError(
      'MEMORY_NEWER',
      `${path} was written by a newer version of duizhao.`,
      'Update duizhao, or name another file with --memory.',
    );
  }
}

const isBusy = (error: unknown): boolean => error instanceof DuizhaoError && error.code === 'MEMORY_BUSY';

function prepareForWriting(database: MemoryDatabase): void {
  whileBusy(() => database.execute('PRAGMA journal_mode = WAL'), isBusy, BUSY_TIMEOUT);
  database.execute('PRAGMA synchronous = NORMAL');
  database.execute(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  if (versionOf(database) === MIGRATIONS.length) return;
  database.transaction(() => {
    // Another process may have made them while this one waited.
    for (let version = versionOf(database); version < MIGRATIONS.length; version += 1) {
      database.execute(MIGRATIONS[version] ?? '');
      database.execute(`PRAGMA user_version = ${version + 1}`);
    }
    database.execute(`PRAGMA application_id = ${APPLICATION_ID}`);
  });
}
