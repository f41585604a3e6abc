/** @module One document through the stages. */
import type { AnyStage, DocumentState, StateKey } from './stage.js';

export interface DocumentRun {
  readonly state: DocumentState;
  /** Milliseconds by stage. */
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** What every document has before the first stage. */
export const INITIAL_KEYS: readonly StateKey[] = ['request'];

export interface DocumentOptions<Stopped> {
  readonly signal?: AbortSignal | undefined;
  /** Asked once, after the first stage: what it gives ends the document there. */
  readonly stop?: ((state: Partial<DocumentState>) => Promise<Stopped | undefined>) | undefined;
}

/**
 * Runs the stages in order. `proveOrder` has shown that each finds what it reads.
 * @throws what a stage throws; nothing of the document has been written unless its last stage began.
 */
export async function runDocument<Stopped = never>(
  request: DocumentState['request'],
  stages: readonly AnyStage[],
  { signal, stop }: DocumentOptions<Stopped> = {},
): Promise<DocumentRun | { readonly stopped: Stopped }> {
  // Each stage adds its part; the order proof stands in for the compiler here.
  let state = { request } as DocumentState;
  const milliseconds: Record<string, number> = {};
  for (const [index, stage] of stages.entries()) {
    signal?.throwIfAborted();
    const begin = performance.now();
    state = { ...state, ...(await stage.run(state)) };
    milliseconds[stage.name] = Math.round((performance.now() - begin) * 10) / 10;
    const stopped = index === 0 ? await stop?.(state) : undefined;
    if (stopped !== undefined) return { stopped };
  }
  return { state, milliseconds };
}
