/** @module A set of paragraphs with references: one JSON object a line. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { DuizhaoError } from '../../model/index.js';

const pairSchema = z.object({
  id: z.string(),
  /** Lines of one document stand together, in its order. */
  doc: z.string().default(''),
  type: z.string().default(''),
  year: z.number().optional(),
  /** What the line is in its document; kinds that other sets may have are paragraphs here. */
  kind: z.enum(['title', 'heading', 'paragraph', 'listItem']).catch('paragraph').default('paragraph'),
  /** Of a heading: 1 for 一、, 2 for （一）. */
  headingLevel: z.number().int().default(0),
  /** The outline number that stands before `zh` in the document, as written: 一、 or （一）. */
  numbering: z.string().optional(),
  zh: z.string().min(1),
  en: z.string(),
  /** Official terms of the paragraph with every rendering that counts as right. */
  terms: z.array(z.object({ zh: z.string(), en: z.array(z.string()).min(1) })).default([]),
});

/** One paragraph, its reference and the terms that must be rendered right. */
export type EvaluationPair = z.infer<typeof pairSchema>;

export interface EvaluationSet {
  readonly name: string;
  readonly pairs: readonly EvaluationPair[];
}

function invalid(file: string, line: number, detail: string): DuizhaoError {
  return new DuizhaoError({
    code: 'EVALUATION_SET_INVALID',
    kind: 'input',
    message: `${file}:${line} is no evaluation pair: ${detail}`,
    cure: 'Write one JSON object a line with "id", "zh" and "en".',
  });
}

function unreadable(file: string, cause: unknown): DuizhaoError {
  return new DuizhaoError({
    code: 'EVALUATION_SET_UNREADABLE',
    kind: 'input',
    message: `${file} cannot be read.`,
    cure: 'Check the path of the set.',
    cause,
  });
}

function parseLine(text: string, file: string, line: number): EvaluationPair {
  try {
    return pairSchema.parse(JSON.parse(text));
  } catch (error) {
    const detail = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw invalid(file, line, detail);
  }
}

/**
 * Reads a set.
 * @throws DuizhaoError `EVALUATION_SET_UNREADABLE`; `EVALUATION_SET_INVALID`, naming the file and line.
 */
export async function readEvaluationSet(
  file: string,
  name = basename(file, '.jsonl'),
): Promise<EvaluationSet> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
  const lines = text.split('\n');
  const pairs = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [parseLine(line, file, index + 1)],
  );
  if (pairs.length === 0) throw invalid(file, 1, 'the file is empty');
  return { name, pairs };
}
