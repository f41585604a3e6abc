/** @module A finding about text. Findings are data; exceptions are for broken programs and services. */

/** The names of ITS 2.0, section 8.17 (Localization Quality Issue), where it has one. */
export type IssueType =
  | 'terminology'
  | 'omission'
  | 'addition'
  | 'untranslated'
  | 'duplication'
  | 'numbers'
  | 'formatting'
  | 'uncategorized';

export type IssueSeverity = 'info' | 'warning' | 'error';

/** A change of the English that needs no person: the text that stands in place of a stretch of it. */
export interface IssueFix {
  /** UTF-16 offsets into the unit's `target`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One finding of one check on one translation unit. */
export interface Issue {
  /** The check that made it, kebab-case: `number-value`, `term-missing`, `han-left`. */
  readonly check: string;
  readonly type: IssueType;
  readonly severity: IssueSeverity;
  /** The key and values of the message in the `issues` catalogue; shown in the reader's language. */
  readonly message: { readonly key: string; readonly values: Readonly<Record<string, string>> };
  /** What the check found in the translation, and what it expected there. */
  readonly actual?: string;
  readonly expected?: string;
  /** Only where it is safe to apply without a person. */
  readonly fix?: IssueFix;
}
