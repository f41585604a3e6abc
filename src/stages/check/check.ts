/** @module The shape of a check, and of what it may know besides the unit. */
import type { Issue, IssueSeverity, IssueType, TranslationUnit } from '../../model/index.js';

/** What a check knows of the other units. */
export interface CheckContext {
  /** Units of the edition with the same English, by `foldTarget`. */
  readonly byTarget: ReadonlyMap<string, readonly TranslationUnit[]>;
}

/** The context of a unit that stands alone. */
export const NO_CONTEXT: CheckContext = { byTarget: new Map() };

/** Finds the faults of one kind in one unit. Pure; silent where it is not sure. */
export type Check = (unit: TranslationUnit, context: CheckContext) => readonly Issue[];

/** English as compared between units: case and white space do not count. */
export function foldTarget(target: string): string {
  return target.trim().replace(/\s+/g, ' ').toLowerCase();
}

export interface IssueDetails {
  /** Key in the `issues` catalogue. @default the check's name */
  readonly key?: string;
  readonly type: IssueType;
  /** @default 'warning' */
  readonly severity?: IssueSeverity;
  readonly values?: Readonly<Record<string, string>>;
  readonly actual?: string;
  readonly expected?: string;
}

/** Makes an issue; `actual` and `expected` are values of its message as well. */
export function createIssue(check: string, details: IssueDetails): Issue {
  const { key = check, type, severity = 'warning', values, actual, expected } = details;
  const found = {
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
  };
  return { check, type, severity, message: { key, values: { ...values, ...found } }, ...found };
}
