/** @module The tables of a memory, version by version. */

/** "DzTM": tells a memory from other SQLite files. */
export const APPLICATION_ID = 0x447a544d;

/**
 * `unit`: rows are never given out twice, as the index names them. `identity` is what makes a unit the same unit;
 * it begins with the hash of the source, so that its index leads to exact matches as well.
 *
 * `part`: a stretch of rows that is indexed; rows after the last part wait. `lengths` holds two bytes a row, the
 * symbols of its source, 0 where there is no unit.
 *
 * `posting`: the rows of a part that hold a token; see ../postings.
 *
 * `revision`: one row, new with every change of the units.
 */
const VERSION_1 = `
CREATE TABLE unit (
  row INTEGER PRIMARY KEY,
  identity BLOB NOT NULL UNIQUE,
  context_hash INTEGER,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  previous TEXT,
  next TEXT,
  origin INTEGER NOT NULL,
  engine TEXT,
  state INTEGER NOT NULL,
  author TEXT,
  changed_at TEXT NOT NULL,
  document_id TEXT,
  document_title TEXT,
  unit_id TEXT,
  year INTEGER,
  site TEXT,
  document_type TEXT,
  glossary_version TEXT,
  note TEXT
);
CREATE TABLE part (
  number INTEGER PRIMARY KEY,
  first_row INTEGER NOT NULL,
  last_row INTEGER NOT NULL,
  lengths BLOB NOT NULL
);
CREATE TABLE posting (key INTEGER PRIMARY KEY, rows BLOB NOT NULL);
CREATE TABLE revision (token TEXT NOT NULL);
INSERT INTO revision VALUES ('');
`;

/** Statement lists that lead from each version to the next; a published one is never changed. */
export const MIGRATIONS: readonly string[] = [VERSION_1];
