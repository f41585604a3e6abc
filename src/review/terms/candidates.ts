/** @module Candidates of a harvest for a person to approve or reject; what is rejected is written down and stays away. */
import { basename, dirname } from 'node:path';
import PQueue from 'p-queue';
import {
  formatRejected,
  readRejected,
  rejectedPath,
  withoutRejected,
  type RejectedCandidate,
} from '../../glossary/harvest/rejected-candidates.js';
import type { Harvest } from '../../pipeline/glossary/harvest/harvest-candidates.js';
import { writeAtomically } from '../../stages/export/index.js';
import type { Candidate, CandidatesReply, RejectRequest } from '../api/candidates.js';
import type { ReviewServices } from '../services.js';

/** More than a person goes through in one sitting. */
const MOST = 200;

type Services = Pick<ReviewServices, 'glossary' | 'author' | 'harvest' | 'termBase'>;

export class Candidates {
  readonly #writing = new PQueue({ concurrency: 1 });
  /** By whether drafts are in it: a harvest takes seconds, and a decision changes one line of it. */
  readonly #harvests = new Map<boolean, Promise<Harvest>>();

  constructor(readonly services: Services) {}

  /** @throws DuizhaoError as `harvestCandidates` and `readRejected` */
  async list(withDrafts: boolean): Promise<CandidatesReply> {
    const { glossary, termBase } = this.services;
    const { candidates, pairs, drafts } = await this.#harvest(withDrafts);
    const rejected = await readRejected(glossary);
    const open = withoutRejected(candidates, rejected).filter(({ zh }) => termBase.lookup(zh) === undefined);
    return {
      candidates: open.slice(0, MOST).map(toCandidate),
      total: open.length,
      pairs,
      drafts,
      rejected: rejected
        .toSorted((one, other) => other.date.localeCompare(one.date))
        .map(({ zh, en }) => ({ zh, en })),
    };
  }

  /** @throws DuizhaoError `REJECTED_INVALID`, `OUTPUT_…` */
  reject({ zh, en }: RejectRequest): Promise<void> {
    const { author = '' } = this.services;
    const row = { zh, en, author, date: new Date().toISOString().slice(0, 10) };
    return this.#rewrite((rejected) => [...rejected.filter((each) => each.zh !== zh), row]);
  }

  /** A candidate again. */
  restore(zh: string): Promise<void> {
    return this.#rewrite((rejected) => rejected.filter((each) => each.zh !== zh));
  }

  /** The next list is of a new harvest, as after documents were reviewed. */
  forget(): void {
    this.#harvests.clear();
  }

  #harvest(withDrafts: boolean): Promise<Harvest> {
    const known = this.#harvests.get(withDrafts);
    if (known !== undefined) return known;
    const harvest = this.services.harvest(withDrafts);
    this.#harvests.set(withDrafts, harvest);
    // What failed is tried again the next time.
    harvest.catch(() => this.#harvests.delete(withDrafts));
    return harvest;
  }

  /** One after the other: two windows must not lose each other's rows. */
  async #rewrite(
    change: (rejected: readonly RejectedCandidate[]) => readonly RejectedCandidate[],
  ): Promise<void> {
    const { glossary } = this.services;
    const path = rejectedPath(glossary);
    await this.#writing.add(async () => {
      const text = formatRejected(change(await readRejected(glossary)));
      await writeAtomically(dirname(path), new Map([[basename(path), text]]));
    });
  }
}

const toCandidate = ({ zh, en, count, together, association, sameAs, evidence }: Candidate): Candidate => ({
  zh,
  en,
  count,
  together,
  association,
  ...(sameAs === undefined ? {} : { sameAs }),
  evidence,
});
