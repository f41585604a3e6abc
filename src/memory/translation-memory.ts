/** @module The contract of a translation memory. */
import type { MemoryOrigin, MemoryState, MemoryUnit, MemoryUnitInput } from '../model/index.js';
import type { ConcordanceHit, ConcordanceSide, MemoryMatch } from './memory-match.js';

/** A unit that was not taken, by its place among those given (from 0), and why. */
export interface RefusedUnit {
  readonly index: number;
  readonly reason: 'source-empty' | 'target-empty' | 'date-invalid';
}

export interface AddResult {
  readonly added: number;
  /** Known units that came with a higher state, or with the same state and newer or further details. */
  readonly updated: number;
  /** Known units that stay as they are. */
  readonly kept: number;
  readonly refused: readonly RefusedUnit[];
}

export interface ExactContext {
  /** The Chinese before and after; at least one is needed for matches `in-context`. */
  readonly previous?: string;
  readonly next?: string;
  /** @default 20 */
  readonly limit?: number;
}

export interface FuzzyOptions {
  /** Least score. Below about 0.55 the index cannot help and the whole memory is read. @default 0.75 */
  readonly floor?: number;
  /** @default 5 */
  readonly limit?: number;
}

export interface ConcordanceOptions {
  /** @default 'both' */
  readonly side?: ConcordanceSide;
  /** @default 20 */
  readonly limit?: number;
  /** Hits passed over. @default 0 */
  readonly offset?: number;
}

export interface MemoryStatistics {
  readonly units: number;
  readonly states: Readonly<Record<MemoryState, number>>;
  readonly origins: Readonly<Record<MemoryOrigin['kind'], number>>;
  readonly documents: number;
  /** Of the Chinese, in UTF-16 units. */
  readonly characters: number;
  readonly firstYear?: number;
  readonly lastYear?: number;
  /** Of the file, on disk; 0 for a memory without one. */
  readonly bytes: number;
}

/** Every method but `add` and `remove` reads only. All throw DuizhaoErrors `MEMORY_...` when the file fails. */
export interface TranslationMemory {
  /**
   * Takes all units or, when it throws, none. A unit with the Chinese, English, document and context of a known one is
   * that one: its details are brought up to date, unless it has a higher state, or the same one and is newer.
   */
  add(units: Iterable<MemoryUnitInput>): AddResult;
  /** Units with the same Chinese: in context first, then by state, then the newest. */
  exact(source: string, context?: ExactContext): readonly MemoryMatch[];
  /**
   * The most similar units, exact ones included, each pair of Chinese and English once; equal scores by state, then
   * the newest. Exact: nothing that a reading of the whole memory would find is missed.
   */
  fuzzy(source: string, options?: FuzzyOptions): readonly MemoryMatch[];
  /**
   * Units in which the query stands, the latest addition first. Chinese anywhere in the text; English by whole words
   * in any case.
   */
  concordance(query: string, options?: ConcordanceOptions): readonly ConcordanceHit[];
  statistics(): MemoryStatistics;
  /** Differs whenever the units do; the same while nothing was added, updated or removed. Empty for a new memory. */
  revision(): string;
  /** All units in the order in which they came. */
  units(): IterableIterator<MemoryUnit>;
  /** @returns the number of units removed. */
  remove(ids: Iterable<string>): number;
  close(): void;
}
