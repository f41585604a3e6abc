/** @module What a memory takes: texts that can be stored as they are, times to the second. */
import type { MemoryUnitInput } from '../model/index.js';
import { normalizeSource } from './text/normalize.js';
import type { RefusedUnit } from './translation-memory.js';

/** Halves of surrogate pairs, which UTF-8 cannot hold. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Half a character becomes U+FFFD, here and in what is looked for. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\uFFFD');

/** ISO 8601, UTC, to the second; undefined for what is no time. */
export function toSecond(time: string): string | undefined {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? undefined : `${date.toISOString().slice(0, 19)}Z`;
}

/** The unit as it is stored, or why it is refused. */
export function prepareUnit(unit: MemoryUnitInput): MemoryUnitInput | RefusedUnit['reason'] {
  if (normalizeSource(unit.source) === '') return 'source-empty';
  if (unit.target.trim() === '') return 'target-empty';
  const changedAt = toSecond(unit.changedAt);
  if (changedAt === undefined) return 'date-invalid';
  const texts = Object.entries(unit).map(([name, value]) => [
    name,
    typeof value === 'string' ? wellFormed(value) : value,
  ]);
  return { ...unit, ...Object.fromEntries(texts), changedAt };
}
