/** @module What the pages need besides the edition: the reader's messages and the facts of the run. */

import type { Issue } from '../../model/index.js';

/** The languages of the page's own words (not of the document). */
export type PageLocale = 'en' | 'zh-CN';

/** The sentence of a finding in one language, as plain text. `createMessages` of src/i18n makes such objects. */
export interface IssueMessages {
  issue(issue: Pick<Issue, 'message'>): string;
}

/** The facts of the run that the foot of a page states. */
export interface RunFacts {
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  /** The engine's id. */
  readonly engine: string;
  /** Name -> version or hash: `duizhao`, `glossary`, `engine`, in the order shown. */
  readonly versions: Readonly<Record<string, string>>;
}

export interface PageOptions {
  /** For each language of the page: the reader switches between them on the page. */
  readonly messages: Readonly<Record<PageLocale, IssueMessages>>;
  readonly run: RunFacts;
  /** The language the page opens in. @default 'en' */
  readonly locale?: PageLocale;
}
