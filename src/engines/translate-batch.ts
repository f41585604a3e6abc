/** @module Calls an engine and accepts a reply only when it answers exactly what was asked: a pair can never shift. */
import { DuizhaoError } from '../model/index.js';
import type { Engine, EngineContext, EngineRequest, EngineResult } from './engine.js';

/** Ids of units and of their segments must be those asked for, in order. */
function answers(batch: readonly EngineRequest[], results: readonly EngineResult[]): boolean {
  return (
    results.length === batch.length &&
    batch.every((request, index) => {
      const result = results[index];
      return (
        result?.id === request.id &&
        result.segments.length === request.segments.length &&
        request.segments.every((segment, at) => segment.id === result.segments[at]?.id)
      );
    })
  );
}

function unanswered(engine: Engine, request: EngineRequest): DuizhaoError {
  return new DuizhaoError({
    code: 'ENGINE_REPLY_MISMATCH',
    kind: 'engine',
    message: `The engine "${engine.id}" did not answer the paragraph ${request.id} segment by segment.`,
    cure: 'Run again, or choose another engine with --engine.',
    isRetryable: true,
  });
}

/**
 * Translates a batch. A reply whose ids or counts differ is rejected and the batch halved, down to single units.
 * @returns one result for each request, in the same order.
 * @throws DuizhaoError `ENGINE_REPLY_MISMATCH` when even a single unit is not answered.
 */
export async function translateBatch(
  engine: Engine,
  batch: readonly EngineRequest[],
  context: EngineContext,
): Promise<readonly EngineResult[]> {
  if (batch.length === 0) return [];
  const results = await engine.doTranslate(batch, context);
  if (answers(batch, results)) return results;
  const [only] = batch;
  if (batch.length === 1 && only) throw unanswered(engine, only);
  const middle = batch.length >> 1;
  const first = await translateBatch(engine, batch.slice(0, middle), context);
  return [...first, ...(await translateBatch(engine, batch.slice(middle), context))];
}
