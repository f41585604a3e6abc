/** @module The translation memory in a SQLite file. */
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import {
  DuizhaoError,
  MEMORY_ORIGINS,
  MEMORY_STATES,
  type MemoryUnit,
  type MemoryUnitInput,
} from '../model/index.js';
import type { ConcordanceHit, MemoryMatch } from './memory-match.js';
import { indexWaiting, PART_ROWS, WAITING_ROWS } from './postings/build-index.js';
import { PartLengths } from './postings/parts.js';
import { findConcordance } from './search/find-concordance.js';
import { findExact } from './search/find-exact.js';
import { findFuzzy } from './search/find-fuzzy.js';
import type { MemoryDatabase } from './store/database.js';
import { openDatabase } from './store/open-database.js';
import { fromRow, UNIT_COLUMNS } from './store/unit-rows.js';
import { UnitWriter } from './store/unit-writer.js';
import { explainDifference } from './text/explain-difference.js';
import { normalizeSource } from './text/normalize.js';
import { prepareUnit } from './prepare-unit.js';
import type {
  AddResult,
  ConcordanceOptions,
  ExactContext,
  FuzzyOptions,
  MemoryStatistics,
  RefusedUnit,
  TranslationMemory,
} from './translation-memory.js';

const DEFAULT_FLOOR = 0.75;
const DEFAULT_LIMIT = 5;
const DEFAULT_HITS = 20;
/** Units read at a time while all are walked through. */
const BATCH = 1000;

export interface OpenMemoryOptions {
  /** Nothing is written, and the file must be there. @default false */
  readonly readOnly?: boolean;
}

/**
 * Opens the memory at `path`; a new file is made with its folders. Several processes may use one file at a time.
 * @throws DuizhaoError `MEMORY_NOT_FOUND`, `MEMORY_FOREIGN`, `MEMORY_NEWER`, `MEMORY_DAMAGED`, `MEMORY_NOT_WRITABLE`,
 * `MEMORY_BUSY`, `MEMORY_DISK_FULL` or `MEMORY_FAILED`.
 */
export function openMemory(path: string, { readOnly = false }: OpenMemoryOptions = {}): TranslationMemory {
  return new SqliteMemory(openDatabase(path, readOnly), readOnly);
}

class SqliteMemory implements TranslationMemory {
  readonly #database: MemoryDatabase;
  readonly #isReadOnly: boolean;
  readonly #lengths: PartLengths;

  constructor(database: MemoryDatabase, isReadOnly: boolean) {
    this.#database = database;
    this.#isReadOnly = isReadOnly;
    this.#lengths = new PartLengths(database);
  }

  add(units: Iterable<MemoryUnitInput>): AddResult {
    const result = this.#database.transaction(() => this.#addAll(units));
    this.#index(PART_ROWS);
    return result;
  }

  #addAll(units: Iterable<MemoryUnitInput>): AddResult {
    const writer = new UnitWriter(this.#database);
    const refused: RefusedUnit[] = [];
    let index = 0;
    for (const given of units) {
      const prepared = prepareUnit(given);
      if (typeof prepared === 'string') refused.push({ index, reason: prepared });
      else writer.write(prepared);
      index += 1;
    }
    const { added, updated } = writer.end();
    if (added + updated > 0) this.#renewRevision();
    return { added, updated, kept: index - added - updated - refused.length, refused };
  }

  exact(source: string, context: ExactContext = {}): readonly MemoryMatch[] {
    return findExact(this.#database, source, context);
  }

  fuzzy(source: string, options: FuzzyOptions = {}): readonly MemoryMatch[] {
    const { floor = DEFAULT_FLOOR, limit = DEFAULT_LIMIT } = options;
    this.#index(WAITING_ROWS);
    const key = normalizeSource(source);
    return this.#database
      .snapshot(() => findFuzzy(this.#database, this.#lengths, source, floor, limit))
      .map(({ unit, score }) => ({
        unit,
        score,
        kind: normalizeSource(unit.source) === key ? 'exact' : 'fuzzy',
        explanation: explainDifference(source, unit.source),
      }));
  }

  concordance(query: string, options: ConcordanceOptions = {}): readonly ConcordanceHit[] {
    const { side = 'both', limit = DEFAULT_HITS, offset = 0 } = options;
    this.#index(WAITING_ROWS);
    return this.#database.snapshot(() => findConcordance(this.#database, query, { side, limit, offset }));
  }

  statistics(): MemoryStatistics {
    return this.#database.snapshot(() => readStatistics(this.#database));
  }

  *units(): IterableIterator<MemoryUnit> {
    const select = this.#database.prepare(
      `SELECT row, ${UNIT_COLUMNS} FROM unit WHERE row > ? ORDER BY row LIMIT ?`,
    );
    let last = 0;
    for (;;) {
      const rows = select.all(last, BATCH);
      if (rows.length === 0) return;
      for (const row of rows) yield fromRow(row.slice(1));
      last = Number(rows.at(-1)?.[0]);
    }
  }

  remove(ids: Iterable<string>): number {
    const statement = this.#database.prepare('DELETE FROM unit WHERE identity = ?');
    return this.#database.transaction(() => {
      let removed = 0;
      for (const id of ids) removed += statement.run(Buffer.from(id, 'hex'));
      if (removed > 0) this.#renewRevision();
      return removed;
    });
  }

  revision(): string {
    const token = this.#database.prepare('SELECT token FROM revision').all()[0]?.[0];
    return typeof token === 'string' ? token : '';
  }

  /** A counter would be the same in two files of one name. */
  #renewRevision(): void {
    this.#database.prepare('UPDATE revision SET token = ?').run(randomUUID());
  }

  close(): void {
    try {
      this.#index(WAITING_ROWS);
      // The driver leaves it until the garbage collector comes: the file alone would lack what was added last.
      if (!this.#isReadOnly) this.#database.checkpoint();
    } finally {
      this.#database.close();
    }
  }

  /** Indexes what waits, when it is so much. What another process is writing can wait: searches read it as it is. */
  #index(least: number): void {
    if (this.#isReadOnly) return;
    try {
      indexWaiting(this.#database, least);
    } catch (error) {
      if (!(error instanceof DuizhaoError && error.isRetryable)) throw error;
    }
  }
}

function readStatistics(database: MemoryDatabase): MemoryStatistics {
  const counts = (column: string): ReadonlyMap<number, number> =>
    new Map(
      database
        .prepare(`SELECT ${column}, count(*) FROM unit GROUP BY ${column}`)
        .all()
        .map(([value, count]) => [Number(value), Number(count)]),
    );
  const named = <Name extends string>(names: readonly Name[], column: string): Record<Name, number> => {
    const found = counts(column);
    return Object.fromEntries(names.map((name, index) => [name, found.get(index) ?? 0])) as Record<
      Name,
      number
    >;
  };
  const [row = []] = database
    .prepare(
      'SELECT count(*), count(DISTINCT document_id), sum(length(source)), min(year), max(year) FROM unit',
    )
    .all();
  const [units, documents, characters, firstYear, lastYear] = row;
  return {
    units: Number(units),
    states: named(MEMORY_STATES, 'state'),
    origins: named(MEMORY_ORIGINS, 'origin'),
    documents: Number(documents),
    characters: Number(characters ?? 0),
    ...(typeof firstYear === 'number' ? { firstYear } : {}),
    ...(typeof lastYear === 'number' ? { lastYear } : {}),
    bytes: statSync(database.path).size,
  };
}
