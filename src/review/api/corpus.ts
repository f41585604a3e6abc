/** @module What the page is told of all documents together: where a word stands, and how the whole is. */
import type { IssueSeverity, Origin, UnitState } from '../../model/index.js';

/** A place where the query stands, with what stands around it. Names are empty where they are not known. */
export interface ConcordanceLine {
  readonly document: string;
  /** The document can be opened here; one that only the memory knows cannot. */
  readonly isInLibrary: boolean;
  readonly unit: string;
  readonly title: string;
  readonly year: string;
  readonly source: string;
  readonly portal: string;
  /** 报告, 通知: as the title names it; empty where it does not. */
  readonly kind: string;
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

export interface NameCount {
  readonly name: string;
  readonly hits: number;
}

export interface ConcordanceReply {
  readonly query: string;
  readonly total: number;
  /** From `offset`, at most 100. */
  readonly lines: readonly ConcordanceLine[];
  readonly years: readonly YearCount[];
  readonly sources: readonly NameCount[];
  readonly portals: readonly NameCount[];
  readonly kinds: readonly (NameCount & { readonly english: string })[];
  /** English that the glossary accepts for the query, by how often it stands there. */
  readonly renderings: readonly NameCount[];
  readonly pending: number;
  /** There are more in the memory than were looked at. */
  readonly isCapped: boolean;
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

/** What the last run of `translate` has left in `run.json`. */
export interface LastRun {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly engine: string;
  readonly done: number;
  /** Of those: nothing had to be done. */
  readonly unchanged: number;
  readonly interrupted: number;
  readonly failed: readonly {
    readonly input: string;
    readonly code: string;
    readonly message: string;
    readonly cure: string;
  }[];
  /** Over all documents. */
  readonly stages: readonly { readonly name: string; readonly milliseconds: number }[];
  /** The slowest first. */
  readonly slowest: readonly { readonly id: string; readonly milliseconds: number }[];
}

export interface LastRunReply {
  /** Absent where there is no record. */
  readonly run?: LastRun;
}
