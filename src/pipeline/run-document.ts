/** @module One document through the stages. */
import type { AnyStage, DocumentState, StateKey } from './stage.js';

export interface DocumentRun {
  readonly state: DocumentState;
  /** Milliseconds by stage. */
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** What every document has before the first stage. */
export const INITIAL_KEYS: readonly StateKey[] = ['request'];

/**
 * Runs the stages in order. `proveOrder` has shown that each finds what it reads.
 * @throws what a stage throws; nothing of the document has been written unless its last stage began.
 */
export async function runDocument(
  request: DocumentState['request'],
  stages: readonly AnyStage[],
  signal?: AbortSignal,
): Promise<DocumentRun> {
  // Each stage adds its part; the order proof stands in for the compiler here.
  let state = { request } as DocumentState;
  const milliseconds: Record<string, number> = {};
  for (const stage of stages) {
    signal?.throwIfAborted();
    const begin = performance.now();
    state = { ...state, ...(await stage.run(state)) };
    milliseconds[stage.name] = Math.round((performance.now() - begin) * 10) / 10;
  }
  return { state, milliseconds };
}
