/** @module One possible reading of a stretch of Chinese, before grammar. */
import type { English } from '../english/nodes.js';

/** Where a reading comes from, for `explain` and for counting the last resorts. */
export type EdgeSource = 'term' | 'lexicon' | 'recogniser' | 'literal' | 'dictionary' | 'unknown';

export interface LatticeEdge {
  readonly start: number;
  readonly end: number;
  /** Category or literal number. */
  readonly symbol: number;
  readonly features: number;
  readonly cost: number;
  readonly english: English;
  readonly source: EdgeSource;
  /** File and line of the entry, or the recogniser's name. */
  readonly origin: string;
}
