/** @module The record of an acquisition: what was fetched, what had changed, what failed and why. */
import { DuizhaoError, EXIT_CODES } from '../../model/index.js';
import type { EarlierVersion, PassedOver, WalkEnd } from '../../stages/acquire/network.js';
import type { PageOutcome } from './acquire-page.js';

export const ACQUIRE_SCHEMA = 'duizhao/acquire@1';

export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly cure: string;
  readonly isRetryable: boolean;
}

export interface PageReport {
  /** As it was asked for. */
  readonly url: string;
  /** `resumed`: an earlier part of this walk had fetched it. */
  readonly status: PageOutcome['status'] | 'resumed' | 'failed' | 'interrupted';
  readonly id?: string;
  /** The path of the document. */
  readonly file?: string;
  readonly sha256?: string;
  readonly fetchedAt?: string;
  /** For `changed`. */
  readonly earlier?: EarlierVersion;
  /** For `failed`. */
  readonly error?: Fault;
}

export interface ColumnReport {
  readonly url: string;
  readonly listPages: readonly string[];
  /** How many articles were taken from the list. */
  readonly articles: number;
  /** Links that look like articles and were not taken, with the reason. */
  readonly passedOver: readonly PassedOver[];
  readonly end: WalkEnd;
  readonly error?: Fault;
}

export interface AcquireRecord {
  readonly schema: typeof ACQUIRE_SCHEMA;
  /** ISO 8601, UTC; of the part of the walk that was killed, when this run goes on from it. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly folder: string;
  readonly isResumed: boolean;
  /** Empty unless lists were walked. */
  readonly columns: readonly ColumnReport[];
  readonly pages: readonly PageReport[];
}

/** @throws the error itself when it is not one of a page: an unwritable folder, a fault of the program. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof DuizhaoError) || error.kind !== 'input') throw error;
  const { code, message, cure, isRetryable } = error;
  return { code, message, cure, isRetryable };
}

/** Ends of a walk that leave a part of the list unread. */
const CUT_SHORT: ReadonlySet<WalkEnd> = new Set(['script', 'too-many-pages', 'failure']);

export const isCutShort = (column: ColumnReport): boolean => CUT_SHORT.has(column.end);

/** 3 when a page failed or a list was not read to its end, 0 otherwise. */
export function exitCodeOfAcquire({ pages, columns }: AcquireRecord): number {
  const isWhole = pages.every(({ status }) => status !== 'failed') && !columns.some(isCutShort);
  return isWhole ? EXIT_CODES.done : EXIT_CODES.input;
}
