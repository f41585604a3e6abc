/** @module The record that the last run of `translate` has left beside the editions, in the figures that a person looks at. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { LastRun } from '../api/corpus.js';

/** Documents named as the slowest. */
const MOST = 12;

/** What is read of `duizhao/run@1`. */
const runSchema = z.object({
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  engine: z.string(),
  documents: z.array(
    z.object({
      input: z.string(),
      id: z.string(),
      status: z.enum(['done', 'failed', 'interrupted']),
      isUnchanged: z.boolean().optional(),
      milliseconds: z.record(z.string(), z.number()).default({}),
      error: z.object({ code: z.string(), message: z.string(), cure: z.string() }).optional(),
    }),
  ),
});

type Documents = z.infer<typeof runSchema>['documents'];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Undefined where there is no record, or one of another version. */
export async function readLastRun(folder: string): Promise<LastRun | undefined> {
  const text = await readFile(join(folder, 'run.json'), 'utf8').catch(() => undefined);
  const run = text === undefined ? undefined : runSchema.safeParse(parse(text)).data;
  if (run === undefined) return undefined;
  const { startedAt, finishedAt, engine, documents } = run;
  const count = (status: Documents[number]['status']): number =>
    documents.filter((document) => document.status === status).length;
  return {
    startedAt,
    finishedAt,
    engine,
    done: count('done'),
    unchanged: documents.filter(({ isUnchanged }) => isUnchanged === true).length,
    interrupted: count('interrupted'),
    failed: documents.flatMap(({ input, error }) =>
      error === undefined
        ? []
        : [
            {
              input,
              ...error,
            },
          ],
    ),
    stages: stagesOf(documents),
    slowest: documents
      .map(({ id, milliseconds }) => ({
        id,
        milliseconds: sum(Object.values(milliseconds)),
      }))
      .filter(({ milliseconds }) => milliseconds > 0)
      .toSorted((one, other) => other.milliseconds - one.milliseconds)
      .slice(0, MOST),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** In the order in which documents go through them. */
function stagesOf(documents: Documents): LastRun['stages'] {
  const names = new Set(documents.flatMap(({ milliseconds }) => Object.keys(milliseconds)));
  return [...names].map((name) => ({
    name,
    milliseconds: sum(documents.map(({ milliseconds }) => milliseconds[name] ?? 0)),
  }));
}
