/** @module What the page sends and gets while a person revises. */
import type { DifferenceRun } from '../../memory/index.js';
import type { TranslationUnit, UnitState } from '../../model/index.js';

/** A change of one unit; what is absent stays. */
export interface UnitChange {
  /** The mark of the unit as the page knows it. */
  readonly base: string;
  readonly target?: string;
  readonly state?: UnitState;
  readonly flagged?: boolean;
  /** A comment to be added. */
  readonly comment?: string;
}

export interface UnitReply {
  readonly unit: TranslationUnit;
  readonly mark: string;
}

/** Sent with status 409: somebody changed the unit in the meantime. */
export interface ConflictReply extends UnitReply {
  readonly code: 'UNIT_CHANGED';
}

/** English that somebody or something has for a sentence or the whole paragraph. */
export interface Suggestion {
  readonly kind: 'in-context' | 'exact' | 'fuzzy' | 'engine';
  /** The segment it is for; absent for the whole unit. */
  readonly segment?: string;
  readonly source: string;
  readonly target: string;
  /** 0 to 1. */
  readonly score: number;
  /** How its Chinese differs. */
  readonly difference: readonly DifferenceRun[];
  /** The document or the engine it is from. */
  readonly from: string;
}

export interface SuggestionsReply {
  readonly suggestions: readonly Suggestion[];
}

export interface DerivationReply {
  readonly lines: readonly string[];
}

/** Any answer that is not what was asked for. */
export interface ErrorReply {
  readonly code: string;
  readonly message: string;
  readonly cure: string;
  readonly isRetryable: boolean;
}
