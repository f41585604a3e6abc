/** @module One document from request to record; whatever goes wrong is in the record. */
import type { Edition } from '../model/index.js';
import type { FinishedDocuments } from './journal/finished-documents.js';
import { runDocument } from './run-document.js';
import { doneRecord, failedRecord, type DocumentRecord } from './run-record.js';
import type { AnyStage, DocumentState } from './stage.js';

export interface OneOptions {
  readonly stages: readonly AnyStage[];
  /** Stops between stages; the document is recorded as interrupted. */
  readonly signal?: AbortSignal | undefined;
  /** What earlier runs have finished. @default nothing */
  readonly finished?: FinishedDocuments | undefined;
  /** Called with the edition, for callers that want it in memory. */
  readonly onEdition?: ((edition: Edition) => void) | undefined;
}

const isReceived = (state: Partial<DocumentState>): state is DocumentState =>
  state.acquired !== undefined && state.parts !== undefined;

async function run(request: DocumentState['request'], options: OneOptions): Promise<DocumentRecord> {
  const { finished } = options;
  const outcome = await runDocument(request, options.stages, {
    signal: options.signal,
    stop: async (state) => (finished && isReceived(state) ? finished.unchanged(state) : undefined),
  });
  if ('stopped' in outcome) return outcome.stopped;
  options.onEdition?.(outcome.state.edition);
  const record = doneRecord(outcome, finished?.isKnown(outcome.state) ?? false);
  await finished?.finish(outcome.state, record);
  return record;
}

export async function runOne(
  request: DocumentState['request'],
  options: OneOptions,
): Promise<DocumentRecord> {
  try {
    return await run(request, options);
  } catch (error) {
    if (options.signal?.aborted) return { ...request, status: 'interrupted' };
    return failedRecord(request, error);
  }
}
