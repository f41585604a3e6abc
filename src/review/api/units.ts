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
  /** The time of a comment to be taken away. */
  readonly dropComment?: string;
  /** The mark of an earlier version that is to stand again; nothing else is changed with it. */
  readonly restore?: string;
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

/** By unit id: what has another mark than the page knows was changed elsewhere. */
export interface MarksReply {
  readonly marks: Readonly<Record<string, string>>;
}

/** A unit as it stood before a change. */
export interface UnitVersion {
  readonly mark: string;
  /** ISO 8601: when it was replaced. */
  readonly time: string;
  /** Who replaced it. */
  readonly author?: string;
  readonly target: string;
  readonly state: UnitState;
}

export interface VersionsReply {
  /** The latest first. */
  readonly versions: readonly UnitVersion[];
}

/** A finding that a person has looked at and does not want to see again. */
export interface SuppressionRequest {
  readonly check: string;
  /** What the finding shows of the text; empty for every finding of the check on the unit. */
  readonly text: string;
  readonly reason: string;
}

/** A phrase of the engine's reading, in the reader's language. */
export interface DerivedPhrase {
  /** What it is: "verb with its object", "official term". */
  readonly label: string;
  readonly chinese: string;
  readonly english: string;
  /** Who stands behind an official term, with the date. */
  readonly authority?: string;
  /** The files and lines of the language data that it comes from. */
  readonly origin: string;
  readonly kind: 'term' | 'last-resort' | 'other';
  readonly parts: readonly DerivedPhrase[];
}

export interface DerivedSentence {
  readonly chinese: string;
  readonly english: string;
  /** How sure the engine is, and why, as a sentence. */
  readonly confidence: string;
  readonly isDoubtful: boolean;
  /** Chinese that the language data does not have. */
  readonly lastResorts: readonly string[];
  /** More than one phrase of a clause: no rule joins them. */
  readonly clauses: readonly { readonly chinese: string; readonly phrases: readonly DerivedPhrase[] }[];
}

export interface DerivationReply {
  readonly sentences: readonly DerivedSentence[];
}

/** Any answer that is not what was asked for. */
export interface ErrorReply {
  readonly code: string;
  readonly message: string;
  readonly cure: string;
  readonly isRetryable: boolean;
}
