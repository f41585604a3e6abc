/** @module `suppressions.csv`: findings that a person has looked at and does not want to see again, each with the reason. */
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { DuizhaoError } from '../../../model/index.js';
import { CHECK_NAMES } from '../checks/index.js';

/** A row. Empty cells and `*` stand for anything. */
export interface Suppression {
  readonly check: string;
  /** Id of the document. */
  readonly document: string;
  /** Id of the unit. */
  readonly unit: string;
  /** What the finding shows of the English or the Chinese (`actual`, `expected`, or a value of its message). */
  readonly text: string;
  readonly reason: string;
  readonly author: string;
  readonly date: string;
  /** For messages. */
  readonly file: string;
  readonly line: number;
}

export const SUPPRESSION_COLUMNS = ['check', 'document', 'unit', 'text', 'reason', 'author', 'date'] as const;

const rowSchema = z.record(z.string(), z.string());

const KNOWN: ReadonlySet<string> = new Set([...CHECK_NAMES, '*']);

function fault(place: string, message: string, cure: string, cause?: unknown): DuizhaoError {
  return new DuizhaoError({
    code: 'SUPPRESSIONS_INVALID',
    kind: 'input',
    message: `${place}: ${message}`,
    cure,
    ...(cause === undefined ? {} : { cause }),
  });
}

/**
 * Reads the text of a suppression file; lines that begin with # are comments.
 * @throws DuizhaoError `SUPPRESSIONS_INVALID`, naming file and line: no reason, an unknown check, no CSV.
 */
export function parseSuppressions(text: string, file: string): readonly Suppression[] {
  let records: readonly { readonly record: unknown; readonly info: { readonly lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      columns: true,
      comment: '#',
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw fault(file, reason, `Write it as CSV with the columns ${SUPPRESSION_COLUMNS.join(',')}.`, cause);
  }
  return records.map(({ record, info }) => toSuppression(rowSchema.parse(record), file, info.lines));
}

function toSuppression(row: Readonly<Record<string, string>>, file: string, line: number): Suppression {
  const place = `${file}:${line}`;
  const { check = '', document = '', unit = '', text = '', reason = '', author = '', date = '' } = row;
  if (!KNOWN.has(check)) {
    throw fault(
      place,
      `there is no check "${check}".`,
      'Run "duizhao check --list" for the names, or write *.',
    );
  }
  if (reason === '') throw fault(place, 'no reason is given.', 'Fill in the column reason.');
  const isAnything = [check, document, unit, text].every((cell) => cell === '' || cell === '*');
  if (isAnything)
    throw fault(place, 'it would suppress everything.', 'Name a check, a document, a unit or a text.');
  return { check, document, unit, text, reason, author, date, file, line };
}
