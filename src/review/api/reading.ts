/** @module What the page is told while a person reads. */
import type { TermStatus } from '../../model/index.js';

/** A document that has a term. */
export interface TermPlace {
  readonly document: string;
  readonly title: string;
  readonly titleEnglish: string;
  readonly count: number;
  /** The unit that has it first. */
  readonly unit: string;
}

/** What the annotation in the text does not say of its term. */
export interface TermCardReply {
  /** ISO date or year of the authority's document; empty where it is not known, as are the others. */
  readonly date: string;
  readonly note: string;
  readonly status: TermStatus | '';
  /** Places in all documents that have been read. */
  readonly total: number;
  readonly documents: number;
  /** The documents with most places. */
  readonly places: readonly TermPlace[];
  /** Files that are still being read. */
  readonly pending: number;
}
