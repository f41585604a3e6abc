/** @module What the index is measured against: every source of the memory compared with the query, held in memory. */
import type { TranslationMemory } from '../../src/memory/index.js';
import { normalizeSource } from '../../src/memory/text/normalize.js';
import { lengthRange, reaches, similarity } from '../../src/memory/text/similarity.js';
import { createEncoder, symbolLength } from '../../src/memory/text/symbols.js';

/** The keys of all sources. */
export function readKeys(memory: TranslationMemory): readonly string[] {
  const keys: string[] = [];
  for (const { source } of memory.units()) keys.push(normalizeSource(source));
  return keys;
}

/** The best scores of different sources, falling; lengths out of reach are passed over. */
export function scanScores(
  keys: readonly string[],
  source: string,
  floor: number,
  limit: number,
): readonly number[] {
  const key = normalizeSource(source);
  const encoder = createEncoder(key);
  const [least, most] = lengthRange(symbolLength(key), floor);
  const scores = new Map<string, number>();
  for (const candidate of keys) {
    const encoded = encoder.encode(candidate);
    if (encoded.length < least || encoded.length > most) continue;
    const score = similarity(encoder.query, encoded);
    if (reaches(score, floor)) scores.set(candidate, score);
  }
  return [...scores.values()].toSorted((left, right) => right - left).slice(0, limit);
}
