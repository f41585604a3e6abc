/** @module Many documents through the pipeline, a few at a time; a bad one is named and the others go on. */
import PQueue from 'p-queue';
import { uniqueDocumentIds } from '../stages/acquire/index.js';
import type { EditionStyle } from '../engines/edition-style.js';
import type { Edition } from '../model/index.js';
import { proveOrder } from './prove-order.js';
import { INITIAL_KEYS, runDocument } from './run-document.js';
import { doneRecord, failedRecord, RUN_SCHEMA, type DocumentRecord, type RunRecord } from './run-record.js';
import type { AnyStage } from './stage.js';

/**
 * The embedded engine computes on one thread; a second document in flight only hides the waits for the disk.
 * Measured with 40 copies of the sample: see docs/decisions/2026-11-23-documents-at-a-time.md.
 */
const DEFAULT_CONCURRENCY = 2;

export interface RunOptions {
  readonly stages: readonly AnyStage[];
  readonly engine: string;
  /** For the record. */
  readonly style?: Partial<EditionStyle>;
  readonly versions: Readonly<Record<string, string>>;
  /** Documents in flight. @default 2 */
  readonly concurrency?: number;
  /** Stops the run between stages; documents not begun are recorded as interrupted. */
  readonly signal?: AbortSignal;
  /** Called when a document has ended, whatever its end. */
  readonly onDocument?: (record: DocumentRecord, done: number, total: number) => void;
  /** Called with each edition, for callers that want it in memory. */
  readonly onEdition?: (edition: Edition) => void;
}

type Request = { readonly input: string; readonly id: string };

async function runOne(request: Request, options: RunOptions): Promise<DocumentRecord> {
  try {
    const run = await runDocument(request, options.stages, options.signal);
    options.onEdition?.(run.state.edition);
    return doneRecord(run);
  } catch (error) {
    if (options.signal?.aborted) return { ...request, status: 'interrupted' };
    return failedRecord(request, error);
  }
}

/**
 * Runs every input and returns the record of the run. Findings and failures are in the record.
 * @throws DuizhaoError `PIPELINE_ORDER` before anything is read.
 */
export async function runDocuments(inputs: readonly string[], options: RunOptions): Promise<RunRecord> {
  proveOrder(options.stages, INITIAL_KEYS);
  const startedAt = new Date().toISOString();
  const ids = uniqueDocumentIds(inputs);
  const requests = inputs.map((input, index) => ({ input, id: ids[index] ?? input }));
  const queue = new PQueue({ concurrency: options.concurrency ?? DEFAULT_CONCURRENCY });
  let done = 0;
  const documents = await queue.addAll(
    requests.map((request) => async () => {
      const record = await runOne(request, options);
      done += 1;
      options.onDocument?.(record, done, inputs.length);
      return record;
    }),
  );
  return {
    schema: RUN_SCHEMA,
    startedAt,
    finishedAt: new Date().toISOString(),
    engine: options.engine,
    ...(options.style ? { style: options.style } : {}),
    versions: options.versions,
    documents,
  };
}
