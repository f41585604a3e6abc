/** @module What a memory takes: texts that can be stored as they are, times to the second. */
import type { MemoryUnitInput } from '../model/index.js';
import { normalizeSource } from './text/normalize.js';
import type { RefusedUnit } from './translation-memory.js';

/** Halves of surrogate pairs, which UTF-8 cannot hold; the first pattern is the quick one. */
const SURROGATE = /[\uD800-\uDFFF]/;
const LONE_SURROGATE = /\p{Surrogate}/gu;

const wellFormed = (text: string): string =>
  SURROGATE.test(text) ? text.replace(LONE_SURROGATE, '\uFFFD') : text;

const TO_SECOND = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** ISO 8601, UTC, to the second; undefined for what is no time. */
function toSecond(time: string): string | undefined {
  const value = Date.parse(time);
  if (Number.isNaN(value)) return undefined;
  return TO_SECOND.test(time) ? time : `${new Date(value).toISOString().slice(0, 19)}Z`;
}

/** The unit as it is stored, or why it is refused. */
export function prepareUnit(unit: MemoryUnitInput): MemoryUnitInput | RefusedUnit['reason'] {
  if (normalizeSource(unit.source) === '') return 'source-empty';
  if (unit.target.trim() === '') return 'target-empty';
  const changedAt = toSecond(unit.changedAt);
  if (changedAt === undefined) return 'date-invalid';
  const prepared: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(unit))
    prepared[name] = typeof value === 'string' ? wellFormed(value) : value;
  return { ...unit, ...prepared, changedAt };
}
