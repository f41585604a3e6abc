/** @module The options of `translate`, and what they are held to before anything is read. */
import { parseFormats } from '../format-list.js';
import { DuizhaoError, type IssueSeverity } from '../../model/index.js';
import { DEFAULT_FORMATS, type ExportFormat } from '../../stages/export/index.js';
import type { DocumentFormat } from '../../stages/extract/index.js';
import type { StyleOptions } from '../style-options.js';

/** Where editions go that are told no folder. */
export const DEFAULT_OUTPUT = 'output';

export interface TranslateOptions extends StyleOptions {
  readonly out?: string;
  readonly engine: string;
  readonly from?: string;
  readonly formats?: string;
  readonly failOn?: IssueSeverity;
  /** The file of findings not to be shown; `suppressions.csv` here, where it is, when left out. */
  readonly suppressions?: string;
  readonly glossary: string;
  readonly json: boolean;
  readonly dryRun: boolean;
  /** The engine that fills what the other has no faultless answer for. */
  readonly fallback?: string;
  /** In the currency of the engine's price. */
  readonly maxCost?: string;
  /** The file of the translation memory; `false` for none. The usual one, where it is, when left out. */
  readonly memory?: string | false;
  /** The file that describes services. */
  readonly config?: string;
  /** Documents at a time; chosen by their number where left out. */
  readonly jobs?: string;
  /** Where pages are kept that are named by their addresses. */
  readonly fetchInto: string;
  readonly allowPrivate: boolean;
}

export function usage(code: string, message: string, cure: string): DuizhaoError {
  return new DuizhaoError({ code, kind: 'usage', message, cure });
}

/** @throws DuizhaoError `FORMAT_UNKNOWN` */
export const chosenFormats = (list: string | undefined): readonly ExportFormat[] =>
  list === undefined ? DEFAULT_FORMATS : parseFormats(list);

/** @throws DuizhaoError `JOBS_INVALID` */
export function chosenJobs(jobs: string | undefined): number | undefined {
  if (jobs === undefined) return undefined;
  const count = Number(jobs);
  if (Number.isInteger(count) && count > 0) return count;
  throw usage('JOBS_INVALID', `"${jobs}" is no number of jobs.`, 'Give --jobs a whole number from 1.');
}

/** @throws DuizhaoError `COST_INVALID` */
export function chosenCost(cost: string | undefined): number | undefined {
  if (cost === undefined) return undefined;
  const amount = Number(cost);
  if (cost.trim() !== '' && Number.isFinite(amount) && amount >= 0) return amount;
  throw usage('COST_INVALID', `"${cost}" is no amount.`, 'Give --max-cost an amount such as 2.50.');
}

const INPUT_FORMATS = ['html', 'markdown', 'docx', 'pdf'] as const;

/** Standard input in text form is one paragraph a line; a text file is a page as a portal shows it. */
export function inputFormat(from: string | undefined, inputs: readonly string[]): DocumentFormat | undefined {
  if (from === 'text') return inputs.every((input) => input === '-') ? 'lines' : 'text';
  return INPUT_FORMATS.find((format) => format === from);
}

/**
 * The time that editions bear: `SOURCE_DATE_EPOCH`, seconds, where a build must be reproducible, otherwise now.
 * Source: reproducible-builds.org, SOURCE_DATE_EPOCH specification 1.1.
 */
export function generationTime(environment: Readonly<Record<string, string | undefined>>): string {
  const seconds = environment['SOURCE_DATE_EPOCH'];
  const time = seconds !== undefined && /^\d+$/.test(seconds) ? new Date(Number(seconds) * 1000) : new Date();
  return time.toISOString();
}
