/** @module What the page is told of all documents together: where a word stands, and how the whole is. */
import type { IssueSeverity, Origin, UnitState } from '../../model/index.js';

/** A place where the query stands, with what stands around it. */
export interface ConcordanceLine {
  readonly document: string;
  readonly unit: string;
  readonly title: string;
  /** Empty where it is not known. */
  readonly year: string;
  readonly source: string;
  readonly side: 'zh' | 'en';
  readonly before: string;
  readonly hit: string;
  readonly after: string;
  /** The other language's text of the sentence or unit, and where the query's partner stands in it, where that is known. */
  readonly other: string;
  readonly partner?: { readonly start: number; readonly end: number };
}

export interface YearCount {
  readonly year: string;
  readonly hits: number;
  /** Of the Chinese of that year. */
  readonly characters: number;
}

export interface ConcordanceReply {
  readonly query: string;
  readonly total: number;
  /** From `offset`, at most 100. */
  readonly lines: readonly ConcordanceLine[];
  readonly years: readonly YearCount[];
  readonly sources: readonly { readonly source: string; readonly hits: number }[];
  /** English that the glossary accepts for the query, by how often it stands there. */
  readonly renderings: readonly { readonly english: string; readonly hits: number }[];
  readonly pending: number;
}

export interface OverviewReply {
  readonly documents: number;
  readonly pairs: number;
  readonly characters: number;
  readonly states: Readonly<Record<UnitState, number>>;
  /** Pairs by where their English came from. */
  readonly origins: Readonly<Record<Origin['kind'], number>>;
  readonly checks: readonly {
    readonly check: string;
    readonly severity: IssueSeverity;
    readonly count: number;
  }[];
  /** Pairs of engines by confidence: ten bins from 0 to 1. */
  readonly confidence: readonly number[];
  readonly terms: readonly { readonly zh: string; readonly en: string; readonly count: number }[];
  readonly pending: number;
}
