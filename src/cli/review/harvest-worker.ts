/** @module A thread that harvests and ends: thousands of pairs take seconds, in which the page must answer. */
import { DuizhaoError } from '../../model/index.js';
import {
  harvestCandidates,
  type Harvest,
  type HarvestRequest,
} from '../../pipeline/glossary/harvest/harvest-candidates.js';

/** An error loses its code on the way between threads, so it goes as what it says. */
export type HarvestOutcome =
  | { readonly harvest: Harvest }
  | { readonly failure: Pick<DuizhaoError, 'code' | 'kind' | 'message' | 'cure'> };

export default async function harvestInWorker(request: HarvestRequest): Promise<HarvestOutcome> {
  try {
    return { harvest: await harvestCandidates(request) };
  } catch (error) {
    if (!(error instanceof DuizhaoError)) throw error;
    const { code, kind, message, cure } = error;
    return { failure: { code, kind, message, cure } };
  }
}
