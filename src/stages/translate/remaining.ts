/** @module What an engine would be asked for a document, told without asking. */
import type { Engine, EngineContext, EngineRequest } from '../../engines/engine.js';
import { contextOf, toBatches, toRequests, type TranslateInput } from './requests.js';
import { resultKey, type ResultStore } from './result-store.js';

export interface Remaining {
  readonly context: EngineContext;
  readonly batches: readonly (readonly EngineRequest[])[];
}

/**
 * The batches that are neither settled nor kept. Names that an engine would establish on the way are not known here, so
 * that a block which holds one may be counted although its result is kept.
 */
export function remainingBatches(input: TranslateInput, engine: Engine, results?: ResultStore): Remaining {
  const context = contextOf(input);
  const open = toRequests(input).filter(({ id }) => !input.settled?.has(id));
  const batches = toBatches(open, engine.capabilities.maximumBatch)
    .map((batch) => batch.filter((request) => !results?.get(resultKey(engine, request, context))))
    .filter((batch) => batch.length > 0);
  return { context, batches };
}
