/** @module The pipeline: order, one document, many documents, the record of a run. */
export { pipelineStages, type PipelineServices } from './stages.js';
export { proveOrder } from './prove-order.js';
export { runDocument, INITIAL_KEYS, type DocumentRun } from './run-document.js';
export { runDocuments, runEach, type RunOne, type RunOptions } from './run-documents.js';
export { estimateDocument, type DocumentEstimate } from './estimate.js';
export { runOne, type OneOptions } from './run-one.js';
export { Journal } from './journal/journal.js';
export { FinishedDocuments } from './journal/finished-documents.js';
export { exitCodeOf, failedRecord, RUN_SCHEMA, type DocumentRecord, type RunRecord } from './run-record.js';
export { defineStage, type AnyStage, type DocumentState, type Stage, type StateKey } from './stage.js';
export { glossaryVersion, programVersion } from './versions.js';
export { extractParts, readParts } from './read-parts.js';
export { decodeAcquired } from './decode-acquired.js';
