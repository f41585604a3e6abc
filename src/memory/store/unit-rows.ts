/** @module Units as rows of the table, and back. */
import { MEMORY_ORIGINS, MEMORY_STATES, type MemoryUnit, type MemoryUnitInput } from '../../model/index.js';
import { normalizeSource } from '../text/normalize.js';
import type { SqlRow, SqlValue } from './database.js';
import { identityOf, textHash } from './hash.js';

/** In the order in which `fromRow` and `toValues` take them. */
const COLUMNS = [
  'identity',
  'source',
  'target',
  'previous',
  'next',
  'origin',
  'engine',
  'state',
  'author',
  'changed_at',
  'document_id',
  'document_title',
  'unit_id',
  'year',
  'site',
  'document_type',
  'glossary_version',
  'note',
] as const;

/** The columns of a unit, for a SELECT. */
export const UNIT_COLUMNS = COLUMNS.join(', ');

/** Brought up to date; what the newcomer does not tell is kept. */
const DETAILS = [
  'author',
  'document_title',
  'unit_id',
  'year',
  'site',
  'document_type',
  'glossary_version',
  'note',
] as const;

const merged = DETAILS.map((name) => `coalesce(excluded.${name}, ${name})`);

/** Values of a unit: row, context hash, then the columns. */
const PLACES = `(${Array.from({ length: COLUMNS.length + 2 }, () => '?').join(', ')})`;

/**
 * Writes so many units at once. Gives back the row of each that was written; of a known unit that stays as it is,
 * nothing.
 */
export const upsert = (units: number): string => `
INSERT INTO unit (row, context_hash, ${UNIT_COLUMNS})
VALUES ${Array.from({ length: units }, () => PLACES).join(', ')}
ON CONFLICT (identity) DO UPDATE SET
  origin = excluded.origin, engine = excluded.engine, state = excluded.state, changed_at = excluded.changed_at,
  ${DETAILS.map((name, index) => `${name} = ${merged[index] ?? name}`).join(', ')}
WHERE excluded.state > state OR (
  excluded.state = state AND excluded.changed_at >= changed_at AND
  (excluded.origin, excluded.engine, excluded.changed_at, ${merged.join(', ')})
  IS NOT (origin, engine, changed_at, ${DETAILS.join(', ')}))
RETURNING row`;

/** A number that is the same for the same neighbours; null where neither is known. */
export function contextHash(previous: string | undefined, next: string | undefined): number | null {
  if (!previous && !next) return null;
  return textHash(`${normalizeSource(previous ?? '')}\n${normalizeSource(next ?? '')}`);
}

/** What `upsert` takes for a unit. */
export function toValues(row: number, unit: MemoryUnitInput): readonly SqlValue[] {
  const { previous, next, origin } = unit;
  return [
    row,
    contextHash(previous, next),
    identityOf(unit),
    unit.source,
    unit.target,
    previous || null,
    next || null,
    MEMORY_ORIGINS.indexOf(origin.kind),
    origin.engine || null,
    MEMORY_STATES.indexOf(unit.state),
    unit.author || null,
    unit.changedAt,
    unit.documentId || null,
    unit.documentTitle || null,
    unit.unitId || null,
    unit.year ?? null,
    unit.site || null,
    unit.documentType || null,
    unit.glossaryVersion || null,
    unit.note || null,
  ];
}

type Details = Pick<MemoryUnit, 'id' | 'source' | 'target' | 'origin' | 'state' | 'changedAt'>;

/** A row of `SELECT ${UNIT_COLUMNS}`. */
export function fromRow(row: SqlRow): MemoryUnit {
  const text = (name: (typeof COLUMNS)[number]): string | undefined => {
    const value = row[COLUMNS.indexOf(name)];
    return typeof value === 'string' ? value : undefined;
  };
  const number = (name: (typeof COLUMNS)[number]): number => Number(row[COLUMNS.indexOf(name)]);
  const identity = row[0];
  const engine = text('engine');
  const kind = MEMORY_ORIGINS[number('origin')] ?? 'import';
  const required: Details = {
    id: identity instanceof Uint8Array ? Buffer.from(identity).toString('hex') : '',
    source: text('source') ?? '',
    target: text('target') ?? '',
    origin: engine === undefined ? { kind } : { kind, engine },
    state: MEMORY_STATES[number('state')] ?? 'draft',
    changedAt: text('changed_at') ?? '',
  };
  const year = row[COLUMNS.indexOf('year')];
  const optional = {
    previous: text('previous'),
    next: text('next'),
    author: text('author'),
    documentId: text('document_id'),
    documentTitle: text('document_title'),
    unitId: text('unit_id'),
    year: typeof year === 'number' ? year : undefined,
    site: text('site'),
    documentType: text('document_type'),
    glossaryVersion: text('glossary_version'),
    note: text('note'),
  };
  return { ...required, ...withoutUndefined(optional) };
}

type Present<Value extends object> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> };

function withoutUndefined<Value extends object>(value: Value): Present<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Present<Value>;
}
