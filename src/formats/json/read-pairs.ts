/** @module Reads and validates `pairs.json`; every fault names the file, the place and what was expected there. */
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { DuizhaoError, PAIRS_SCHEMA, type Edition } from '../../model/index.js';
import { pairsSchema } from './pairs-schema.js';

/** Faults shown at most: a file of another kind would give thousands. */
const SHOWN_FAULTS = 5;

/**
 * Reads the edition at `path`.
 * @throws DuizhaoError `PAIRS_UNREADABLE`, `PAIRS_NOT_JSON`, `PAIRS_SCHEMA_UNKNOWN` or `PAIRS_INVALID`.
 */
export async function readPairs(path: string): Promise<Edition> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw inputError(
      'PAIRS_UNREADABLE',
      `${path} cannot be read: ${reasonOf(cause)}.`,
      CURES.unreadable,
      cause,
    );
  }
  return parsePairs(text, path);
}

/** Parses the text of a `pairs.json`; `fileName` is only for messages. Throws as `readPairs` does. */
export function parsePairs(text: string, fileName: string): Edition {
  const value = parseJson(text, fileName);
  const schema = schemaOf(value);
  if (schema !== PAIRS_SCHEMA) {
    const found = schema === undefined ? 'no schema' : `schema "${schema}"`;
    throw inputError(
      'PAIRS_SCHEMA_UNKNOWN',
      `${fileName} has ${found}; expected "${PAIRS_SCHEMA}".`,
      CURES.schema,
    );
  }
  const result = pairsSchema.safeParse(value);
  if (result.success) return result.data;
  throw inputError(
    'PAIRS_INVALID',
    `${fileName} is not a valid edition: ${faultsOf(result.error)}.`,
    CURES.invalid,
  );
}

const CURES = {
  unreadable: 'Give the path of a pairs.json that duizhao wrote, and check that you may read it.',
  notJson: 'Restore the file from a backup, or translate the document again.',
  schema: 'Give a pairs.json of this version of duizhao, or translate the document again.',
  invalid: 'Correct the places named, or translate the document again.',
} as const;

function parseJson(text: string, fileName: string): unknown {
  try {
    // Editors on Windows like to add a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    throw inputError('PAIRS_NOT_JSON', `${fileName} is not JSON: ${reasonOf(cause)}.`, CURES.notJson, cause);
  }
}

function schemaOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('schema' in value)) return undefined;
  return String(value.schema);
}

function faultsOf(error: z.ZodError): string {
  const shown = error.issues
    .slice(0, SHOWN_FAULTS)
    .map((fault) => `${placeOf(fault.path)}: ${fault.message}`);
  const rest = error.issues.length - shown.length;
  return shown.join('; ') + (rest > 0 ? `; and ${rest} more` : '');
}

/** `pairs[3].segments[0].id`, counted from 0 as the JSON is. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return place.replace(/^\./u, '') || 'the file';
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message.replace(/\.$/u, '') : String(cause);
}

function inputError(code: string, message: string, cure: string, cause?: unknown): DuizhaoError {
  return new DuizhaoError({ code, kind: 'input', message, cure, cause });
}
