/** @module The best of the units seen so far, each pair of Chinese and English once. */
import { MEMORY_STATES, type MemoryUnit } from '../../model/index.js';
import { normalizeSource } from '../text/normalize.js';

export interface ScoredUnit {
  readonly unit: MemoryUnit;
  readonly score: number;
  /** The place in the memory: of two that are equal otherwise, the earlier one is taken. */
  readonly row: number;
}

/** Below zero when the left one is better: the score, then the state, then the newest. */
export function compareUnits(left: ScoredUnit, right: ScoredUnit): number {
  const states = MEMORY_STATES.indexOf(right.unit.state) - MEMORY_STATES.indexOf(left.unit.state);
  if (left.score !== right.score) return right.score - left.score;
  if (states !== 0) return states;
  if (left.unit.changedAt !== right.unit.changedAt)
    return left.unit.changedAt > right.unit.changedAt ? -1 : 1;
  return left.row - right.row;
}

export class BestMatches {
  readonly #limit: number;
  readonly #floor: number;
  readonly #byPair = new Map<string, ScoredUnit>();
  #sorted: readonly ScoredUnit[] = [];

  constructor(limit: number, floor: number) {
    this.#limit = limit;
    this.#floor = floor;
  }

  /** The score below which nothing is taken any more; an equal one may still be better. */
  get cutoff(): number {
    if (this.#sorted.length < this.#limit) return this.#floor;
    return this.#sorted.at(-1)?.score ?? this.#floor;
  }

  add(candidate: ScoredUnit): void {
    const pair = `${normalizeSource(candidate.unit.source)}\n${candidate.unit.target}`;
    const known = this.#byPair.get(pair);
    if (known && compareUnits(known, candidate) <= 0) return;
    this.#byPair.set(pair, candidate);
    this.#sorted = [...this.#byPair.values()].toSorted(compareUnits).slice(0, this.#limit);
    if (this.#byPair.size > this.#limit * 4) this.#forget();
  }

  /** The best first. */
  list(): readonly ScoredUnit[] {
    return this.#sorted;
  }

  #forget(): void {
    const kept = new Set(this.#sorted);
    for (const [pair, each] of this.#byPair) if (!kept.has(each)) this.#byPair.delete(pair);
  }
}
