/** @module What the page is told of documents. */
import type { Edition, IssueSeverity, UnitState } from '../../model/index.js';

/** A document in the library. */
export interface DocumentSummary {
  readonly id: string;
  readonly title: string;
  readonly titleEnglish: string;
  /** Site or issuer, as the page names it; empty where it does not. */
  readonly source: string;
  /** ISO date of publication, or empty. */
  readonly date: string;
  readonly pairs: number;
  readonly states: Readonly<Record<UnitState, number>>;
  readonly issues: Readonly<Record<IssueSeverity, number>>;
  readonly flagged: number;
  /** 0 to 1: of what an engine drafted, by length; absent where nothing was. */
  readonly confidence?: number;
  /** ISO 8601: when the file was last written. */
  readonly changedAt: string;
}

export interface LibraryReply {
  readonly documents: readonly DocumentSummary[];
  /** Files that are still being read. */
  readonly pending: number;
  /** Files that could not be read, with the reason. */
  readonly broken: readonly { readonly id: string; readonly reason: string }[];
}

export interface DocumentReply {
  readonly edition: Edition;
  /** By unit id: what a change must name as its base. */
  readonly marks: Readonly<Record<string, string>>;
}
