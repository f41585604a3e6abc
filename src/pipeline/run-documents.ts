/** @module Many documents through the pipeline, a few at a time; a bad one is named and the others go on. */
import PQueue from 'p-queue';
import { uniqueDocumentIds } from '../stages/acquire/index.js';
import type { Spending } from '../engines/calling/spending.js';
import type { EditionStyle } from '../engines/edition-style.js';
import { proveOrder } from './prove-order.js';
import { INITIAL_KEYS } from './run-document.js';
import { runOne, type OneOptions } from './run-one.js';
import { RUN_SCHEMA, type DocumentRecord, type RunRecord } from './run-record.js';

/**
 * The embedded engine computes on one thread; a second document in flight only hides the waits for the disk.
 * Measured with 40 copies of the sample: see docs/decisions/2026-11-23-documents-at-a-time.md.
 */
const DEFAULT_CONCURRENCY = 2;

/** What the record of a run says of it, and how many documents are in flight. */
export interface RunAbout {
  readonly engine: string;
  /** For the record. */
  readonly style?: Partial<EditionStyle>;
  readonly versions: Readonly<Record<string, string>>;
  /** Documents in flight. @default 2 */
  readonly concurrency?: number | undefined;
  /** What the engines' services spend. @default nothing is asked of any */
  readonly spending?: Spending | undefined;
  /** Called when a document has ended, whatever its end. */
  readonly onDocument?: (record: DocumentRecord, done: number, total: number) => void;
}

export type RunOptions = RunAbout & OneOptions;

/** Gives the record of a document, and never throws. */
export type RunOne = (request: { readonly input: string; readonly id: string }) => Promise<DocumentRecord>;

/**
 * Runs every input and returns the record of the run. Findings and failures are in the record.
 * @throws DuizhaoError `PIPELINE_ORDER` before anything is read.
 */
export async function runDocuments(inputs: readonly string[], options: RunOptions): Promise<RunRecord> {
  proveOrder(options.stages, INITIAL_KEYS);
  return runEach(inputs, (request) => runOne(request, options), options);
}

/** As `runDocuments`, wherever the documents are run. */
export async function runEach(inputs: readonly string[], run: RunOne, about: RunAbout): Promise<RunRecord> {
  const startedAt = new Date().toISOString();
  const ids = uniqueDocumentIds(inputs);
  const requests = inputs.map((input, index) => ({ input, id: ids[index] ?? input }));
  const queue = new PQueue({ concurrency: about.concurrency ?? DEFAULT_CONCURRENCY });
  let done = 0;
  const documents = await queue.addAll(
    requests.map((request) => async () => {
      const record = await run(request);
      done += 1;
      about.onDocument?.(record, done, inputs.length);
      return record;
    }),
  );
  const spent = about.spending?.spent;
  return {
    schema: RUN_SCHEMA,
    startedAt,
    finishedAt: new Date().toISOString(),
    engine: about.engine,
    ...(about.style ? { style: about.style } : {}),
    versions: about.versions,
    documents,
    ...(spent && spent.calls > 0 ? { spent } : {}),
  };
}
