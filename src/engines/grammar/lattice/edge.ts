/** @module One possible reading of a stretch of Chinese, before grammar. */
import type { English } from '../english/nodes.js';

/** Where a reading comes from, for `explain` and for counting the last resorts. */
export type EdgeSource = 'term' | 'lexicon' | 'recogniser' | 'literal' | 'dictionary' | 'unknown';

/** The short form of a term that a document has already named in full. */
export interface LaterForm {
  /** The term's Chinese. */
  readonly zh: string;
  readonly english: () => English;
}

export interface LatticeEdge {
  readonly start: number;
  readonly end: number;
  /** Category or literal number. */
  readonly symbol: number;
  readonly features: number;
  readonly cost: number;
  /** Built when a derivation needs it: most readings of a clause are never used. */
  readonly english: () => English;
  readonly source: EdgeSource;
  /** File and line of the entry, or the recogniser's name. */
  readonly origin: string;
  /** Only where the clause ends: the 的 of 情节严重的. */
  readonly atEnd?: boolean;
  /** Of a term with a short form. */
  readonly later?: LaterForm;
}
