/** @module Calls an engine and accepts a reply only when it answers exactly what was asked: a pair can never shift. */
import type { DuizhaoError } from '../model/index.js';
import { engineError, isReplyFault } from './engine-error.js';
import type { Engine, EngineContext, EngineReply, EngineRequest, EngineResult } from './engine.js';

/** What came of one request: a result that answers it, or why there is none. */
export type Outcome =
  | { readonly request: EngineRequest; readonly result: EngineResult; readonly failure?: undefined }
  | { readonly request: EngineRequest; readonly result?: undefined; readonly failure: DuizhaoError };

/** Sends one call; the caller may count, queue and repeat it. */
export type Ask = (batch: readonly EngineRequest[]) => Promise<EngineReply>;

/** A service that answers otherwise each time gets so many chances with a single block before it is given up. */
const TRIES_OF_A_SINGLE_BLOCK = 3;

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

function unanswered(engine: Engine, batch: readonly EngineRequest[]): DuizhaoError {
  const ids = batch.map(({ id }) => id).join(', ');
  return engineError('ENGINE_REPLY_MISMATCH', {
    message: `The engine "${engine.id}" did not answer segment by segment: ${ids}.`,
    cure: 'Run again, or name another engine with --engine or --fallback.',
  });
}

async function askOnce(
  engine: Engine,
  batch: readonly EngineRequest[],
  ask: Ask,
): Promise<readonly EngineResult[] | DuizhaoError> {
  try {
    const { results, fault } = await ask(batch);
    if (fault) return fault;
    return answers(batch, results) ? results : unanswered(engine, batch);
  } catch (error) {
    if (isReplyFault(error)) return error;
    throw error;
  }
}

const triesOf = (engine: Engine, batch: readonly EngineRequest[]): number =>
  batch.length > 1 || engine.capabilities.deterministic ? 1 : TRIES_OF_A_SINGLE_BLOCK;

async function askRepeatedly(
  engine: Engine,
  batch: readonly EngineRequest[],
  ask: Ask,
): Promise<readonly EngineResult[] | DuizhaoError> {
  let reply = await askOnce(engine, batch, ask);
  for (let tries = 1; tries < triesOf(engine, batch); tries++) {
    // A refusal is about the text: the same text is refused again.
    if (!('code' in reply) || reply.code === 'ENGINE_REFUSED') break;
    reply = await askOnce(engine, batch, ask);
  }
  return reply;
}

/**
 * Translates a batch. A reply whose ids or counts differ is rejected and the batch halved, down to single units.
 * @param ask - how a call is sent. @default the engine's own `doTranslate`
 * @returns one outcome for each request, in the same order.
 * @throws what the engine throws, but for faults of the reply.
 */
export async function translateBatch(
  engine: Engine,
  batch: readonly EngineRequest[],
  context: EngineContext,
  ask: Ask = (part) => engine.doTranslate(part, context),
): Promise<readonly Outcome[]> {
  const [first] = batch;
  if (!first) return [];
  const reply = await askRepeatedly(engine, batch, ask);
  if (!('code' in reply)) {
    return batch.flatMap((request, index) => {
      const result = reply[index];
      return result ? [{ request, result }] : [];
    });
  }
  if (batch.length === 1) return [{ request: first, failure: reply }];
  const middle = batch.length >> 1;
  const before = await translateBatch(engine, batch.slice(0, middle), context, ask);
  return [...before, ...(await translateBatch(engine, batch.slice(middle), context, ask))];
}
