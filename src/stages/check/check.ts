/** @module The shape of a check, and of what it may know besides the unit. */
import type { Issue, IssueFix, IssueSeverity, IssueType, TranslationUnit } from '../../model/index.js';

/** How many English words a Chinese character takes, on the scale of the logarithm. */
export interface LengthRatio {
  /** The middle: the mean of ln(words / characters). */
  readonly mean: number;
  readonly deviation: number;
}

/** What a check knows of the other units. */
export interface CheckContext {
  /** Units of the edition with the same English, by `foldTarget`. */
  readonly byTarget: ReadonlyMap<string, readonly TranslationUnit[]>;
  /** Units of the edition with the same Chinese, by `foldSource`, in the order of the edition. */
  readonly bySource: ReadonlyMap<string, readonly TranslationUnit[]>;
  /** The unit that mentions a term first, by the term's id. */
  readonly firstMentions: ReadonlyMap<string, string>;
  /** Learned from a memory or from the edition; absent where there was too little to learn from. */
  readonly lengthRatio?: LengthRatio;
}

/** The context of a unit that stands alone. */
export const NO_CONTEXT: CheckContext = {
  byTarget: new Map(),
  bySource: new Map(),
  firstMentions: new Map(),
};

/** Finds the faults of one kind in one unit. Pure; silent where it is not sure. */
export type Check = (unit: TranslationUnit, context: CheckContext) => readonly Issue[];

/** Chinese as compared between units: white space does not count. */
export function foldSource(source: string): string {
  return source.replace(/\s+/g, '');
}

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
  readonly fix?: IssueFix;
}

/** Makes an issue; `actual` and `expected` are values of its message as well. */
export function createIssue(check: string, details: IssueDetails): Issue {
  const { key = check, type, severity = 'warning', values, actual, expected, fix } = details;
  const found = {
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
  };
  return {
    check,
    type,
    severity,
    message: { key, values: { ...values, ...found } },
    ...found,
    ...(fix && { fix }),
  };
}
