/** @module What the exchange formats need besides the edition. */
import type { IssueMessages } from '../html/page-options.js';

export interface WriteOptions {
  /** Words the findings that go along as notes. */
  readonly messages: IssueMessages;
  /** The version of the program, for the headers of files. */
  readonly version: string;
}
