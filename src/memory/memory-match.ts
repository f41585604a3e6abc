/** @module What a memory answers. */
import type { MemoryUnit } from '../model/index.js';

/** A stretch of the difference between what was looked for and what was found. */
export interface DifferenceRun {
  /** `inserted` stands in what was looked for only, `deleted` in what was found only. */
  readonly kind: 'same' | 'inserted' | 'deleted' | 'replaced';
  /** Of the text looked for. */
  readonly source?: string;
  /** Of the unit's source. */
  readonly match?: string;
}

export interface MemoryMatch {
  readonly unit: MemoryUnit;
  /** 0 to 1: 1 - edits / the longer length, in characters; a number counts as one. */
  readonly score: number;
  /** `in-context`: the neighbours are the same as well. */
  readonly kind: 'in-context' | 'exact' | 'fuzzy';
  readonly explanation: readonly DifferenceRun[];
}

/** UTF-16 offsets. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface ConcordanceHit {
  readonly unit: MemoryUnit;
  /** Where the query stands in the Chinese as published. */
  readonly source: readonly TextRange[];
  /** Where it stands in the English. */
  readonly target: readonly TextRange[];
  /** `<documentId>#<unitId>`, where both are known. */
  readonly link?: string;
}

export type ConcordanceSide = 'zh' | 'en' | 'both';
