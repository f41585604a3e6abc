/** @module Units with the same Chinese, by its hash. */
import type { ExactContext } from '../translation-memory.js';
import type { MemoryMatch } from '../memory-match.js';
import type { MemoryUnit } from '../../model/index.js';
import type { MemoryDatabase } from '../store/database.js';
import { identityRange } from '../store/hash.js';
import { contextHash, fromRow, UNIT_COLUMNS } from '../store/unit-rows.js';
import { explainDifference } from '../text/explain-difference.js';
import { normalizeSource } from '../text/normalize.js';

const DEFAULT_LIMIT = 20;

const isSame = (left: string | undefined, right: string | undefined): boolean =>
  normalizeSource(left ?? '') === normalizeSource(right ?? '');

/** The best first. */
export function findExact(
  database: MemoryDatabase,
  source: string,
  { previous, next, limit = DEFAULT_LIMIT }: ExactContext,
): readonly MemoryMatch[] {
  const key = normalizeSource(source);
  if (key === '') return [];
  const context = contextHash(previous, next);
  const isInContext = (unit: MemoryUnit): boolean =>
    context !== null && isSame(unit.previous, previous) && isSame(unit.next, next);
  return database
    .prepare(
      `SELECT ${UNIT_COLUMNS} FROM unit WHERE identity BETWEEN ? AND ?
       ORDER BY context_hash IS ? DESC, state DESC, changed_at DESC, row LIMIT ?`,
    )
    .all(...identityRange(key), context ?? -1, limit)
    .map(fromRow)
    .filter((unit) => normalizeSource(unit.source) === key)
    .map((unit) => ({
      unit,
      score: 1,
      kind: isInContext(unit) ? ('in-context' as const) : ('exact' as const),
      explanation: explainDifference(source, unit.source),
    }));
}
