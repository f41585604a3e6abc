/** @module A harvest beside the server, in a thread of its own where the program is compiled. */
import { Piscina } from 'piscina';
import { DuizhaoError } from '../../model/index.js';
import {
  harvestCandidates,
  type Harvest,
  type HarvestRequest,
} from '../../pipeline/glossary/harvest/harvest-candidates.js';
import type { HarvestOutcome } from './harvest-worker.js';

/** Sources that run uncompiled cannot be loaded by a thread of their own. */
const WORKER = import.meta.url.includes('/dist/')
  ? new URL('./harvest-worker.js', import.meta.url).href
  : undefined;

/** @throws DuizhaoError as `harvestCandidates` */
export async function harvestApart(request: HarvestRequest): Promise<Harvest> {
  if (WORKER === undefined) return harvestCandidates(request);
  const pool = new Piscina({ filename: WORKER, maxThreads: 1 });
  try {
    const outcome = (await pool.run(request)) as HarvestOutcome;
    if ('harvest' in outcome) return outcome.harvest;
    throw new DuizhaoError(outcome.failure);
  } finally {
    await pool.destroy();
  }
}
