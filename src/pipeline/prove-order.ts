/** @module Proves, before a document is read, that every stage finds what it reads. */
import { DuizhaoError } from '../model/index.js';
import type { AnyStage, StateKey } from './stage.js';

/**
 * Checks that each stage reads only what an earlier one wrote.
 * @throws DuizhaoError `PIPELINE_ORDER`, naming the stage and what it lacks.
 */
export function proveOrder(stages: readonly AnyStage[], initial: readonly StateKey[]): void {
  const known = new Set<StateKey>(initial);
  for (const stage of stages) {
    const missing = stage.reads.filter((key) => !known.has(key));
    if (missing.length > 0) throw outOfOrder(stage, missing, stages);
    for (const key of stage.writes) known.add(key);
  }
}

function outOfOrder(
  stage: AnyStage,
  missing: readonly StateKey[],
  stages: readonly AnyStage[],
): DuizhaoError {
  const writers = missing.map((key) => {
    const writer = stages.find((other) => other.writes.includes(key));
    return writer ? `"${key}", which "${writer.name}" writes later` : `"${key}", which no stage writes`;
  });
  return new DuizhaoError({
    code: 'PIPELINE_ORDER',
    kind: 'usage',
    message: `The stage "${stage.name}" reads ${writers.join(' and ')}.`,
    cure: 'Put the stages into an order in which each reads what an earlier one wrote.',
  });
}
