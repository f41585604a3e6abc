/** @module Numbers that look random and are the same in every run. */

/** Numbers from 0 to below 1 (mulberry32). */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 to below the limit. */
export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** An entry, the first ones far more often than the last, as words are (Zipf's law, roughly). */
export function pickByRank<Entry>(random: Random, entries: readonly Entry[]): Entry {
  const entry = entries[Math.floor(entries.length ** random()) - 1] ?? entries[0];
  if (entry === undefined) throw new Error('There is nothing to pick from.');
  return entry;
}
