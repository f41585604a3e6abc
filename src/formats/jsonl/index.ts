/** @module `pairs.jsonl`: one pair a line, each with its document's id, ready to be concatenated into a corpus. */
import { z } from 'zod';
import { DuizhaoError, type Edition, type TranslationUnit } from '../../model/index.js';
import { pairSchema } from '../json/index.js';
import { stringify } from '../json/stringify.js';

/** A pair that knows its document. */
export type CorpusPair = { readonly document: string } & TranslationUnit;

const corpusPairSchema = z.strictObject({
  document: z.string(),
  ...pairSchema.shape,
}) satisfies z.ZodType<CorpusPair>;

/** The text of `pairs.jsonl`: `{"document": id, ...pair}` a line, keys in the order of `pairs.json`. */
export function formatPairLines(edition: Edition): string {
  const document = edition.document.id;
  return edition.pairs
    .map((pair) => `${stringify(corpusPairSchema.parse({ document, ...pair }))}\n`)
    .join('');
}

/**
 * Reads the text of a `pairs.jsonl`; blank lines are allowed. `fileName` is only for messages.
 * @throws DuizhaoError `PAIR_LINE_INVALID`, naming the file and the line (counted from 1).
 */
export function parsePairLines(text: string, fileName: string): CorpusPair[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [corpusPairSchema.parse(JSON.parse(line))];
    } catch (cause) {
      throw lineError(`${fileName}:${index + 1}`, cause);
    }
  });
}

function lineError(place: string, cause: unknown): DuizhaoError {
  const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
  return new DuizhaoError({
    code: 'PAIR_LINE_INVALID',
    kind: 'input',
    message: `${place} is not a pair: ${reason}`,
    cure: 'Correct or remove that line.',
    cause,
  });
}
