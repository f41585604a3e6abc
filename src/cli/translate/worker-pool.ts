/** @module Many local documents on all cores: each worker computes one document at a time. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { isUrl } from '../../stages/acquire/index.js';
import type { RunOne } from '../../pipeline/index.js';
import type { PipelineSettings } from './pipeline-settings.js';

export interface WorkerPool {
  readonly run: RunOne;
  readonly size: number;
  close(): Promise<void>;
}

/**
 * A worker loads the language data anew, about a second and 190 MB: fewer documents than this are done sooner by one.
 * Measured in docs/decisions/2026-11-26-workers.md.
 */
const FEWEST_DOCUMENTS = 8;

/** Sources that run uncompiled cannot be loaded by a thread of their own. */
const WORKER = import.meta.url.includes('/dist/') ? new URL('./worker.js', import.meta.url).href : undefined;

/** How many workers a run is worth; 1 is none. */
export function poolSize(inputs: readonly string[], chosen: number | undefined, isOffline: boolean): number {
  const isLocal = inputs.every((input) => input !== '-' && !isUrl(input));
  if (!isLocal || !isOffline || WORKER === undefined) return 1;
  if (chosen !== undefined) return Math.min(chosen, inputs.length);
  return inputs.length < FEWEST_DOCUMENTS ? 1 : Math.min(availableParallelism(), inputs.length);
}

export function openWorkerPool(settings: PipelineSettings, size: number, signal: AbortSignal): WorkerPool {
  const pool = new Piscina({
    filename: WORKER ?? '',
    workerData: settings,
    minThreads: size,
    maxThreads: size,
    // A worker that is done with its last document waits for the others.
    idleTimeout: Infinity,
  });
  return {
    size,
    // What has begun is ended, so that no edition is left half-recorded; what has not is left.
    run: async (request) =>
      signal.aborted
        ? { ...request, status: 'interrupted' }
        : ((await pool.run(request)) as Awaited<ReturnType<RunOne>>),
    close: () => pool.destroy(),
  };
}
