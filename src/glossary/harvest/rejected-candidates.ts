/** @module `candidates/rejected.csv` of a glossary: Chinese that a person has looked at and does not want as a term. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { DuizhaoError } from '../../model/index.js';

/** Whatever English a later harvest suggests for it. */
export interface RejectedCandidate {
  readonly zh: string;
  /** The English that was suggested then. */
  readonly en: string;
  readonly author: string;
  /** ISO date. */
  readonly date: string;
}

const COLUMNS = ['zh', 'en', 'author', 'date'] as const;

const rowsSchema = z.array(
  z.object({
    zh: z.string().regex(/\p{Script=Han}/u, 'zh must hold Chinese'),
    en: z.string().default(''),
    author: z.string().default(''),
    date: z.string().default(''),
  }),
);

export const rejectedPath = (glossary: string): string => join(glossary, 'candidates', 'rejected.csv');

/**
 * None where the glossary has no such file.
 * @throws DuizhaoError `REJECTED_INVALID`
 */
export async function readRejected(glossary: string): Promise<readonly RejectedCandidate[]> {
  const path = rejectedPath(glossary);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw cause;
  });
  try {
    return rowsSchema.parse(parse(text, { bom: true, columns: true, skip_empty_lines: true, trim: true }));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new DuizhaoError({
      code: 'REJECTED_INVALID',
      kind: 'input',
      message: `${path} cannot be read: ${reason}`,
      cure: `Write it as CSV with the columns ${COLUMNS.join(',')}, or delete it.`,
      cause,
    });
  }
}

export function withoutRejected<Candidate extends { readonly zh: string }>(
  candidates: readonly Candidate[],
  rejected: readonly RejectedCandidate[],
): readonly Candidate[] {
  const unwanted = new Set(rejected.map(({ zh }) => zh));
  return candidates.filter(({ zh }) => !unwanted.has(zh));
}

/** The file as it is written: sorted, so that two who reject at a time can be merged. */
export const formatRejected = (rejected: readonly RejectedCandidate[]): string =>
  stringify([
    [...COLUMNS],
    ...rejected
      .toSorted((one, other) => (one.zh < other.zh ? -1 : 1))
      .map((row) => COLUMNS.map((column) => row[column])),
  ]);
