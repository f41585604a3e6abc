/** @module Documents being translated for the page, one after the other; what became of each stays until it is dismissed. */
import PQueue from 'p-queue';
import type { DocumentRecord } from '../../pipeline/index.js';
import type { JobReply, JobStage } from '../api/jobs.js';
import type { NewDocument, ReviewServices } from '../services.js';

interface Job {
  reply: JobReply;
  readonly controller: AbortController;
}

/** What has ended and nobody dismissed: the oldest go first. */
const MOST_KEPT = 100;

export class Jobs {
  readonly #queue = new PQueue({ concurrency: 1 });
  readonly #jobs = new Map<string, Job>();
  #last = 0;

  constructor(readonly services: Pick<ReviewServices, 'translate'>) {}

  list(): readonly JobReply[] {
    return [...this.#jobs.values()].map(({ reply }) => reply);
  }

  start(document: NewDocument): JobReply {
    const id = String((this.#last += 1));
    const name = document.kind === 'url' ? document.url : document.name;
    const job: Job = { reply: { id, name, state: 'waiting' }, controller: new AbortController() };
    this.#jobs.set(id, job);
    void this.#queue.add(() => this.#run(job, document));
    this.#forgetOldest();
    return job.reply;
  }

  /** Stops a job that runs or waits; forgets one that has ended. */
  cancel(id: string): void {
    const job = this.#jobs.get(id);
    if (job === undefined) return;
    job.controller.abort();
    if (hasEnded(job.reply)) this.#jobs.delete(id);
    else job.reply = { ...job.reply, state: 'cancelled' };
  }

  /** Stops everything, and waits for what runs. */
  async close(): Promise<void> {
    for (const { controller } of this.#jobs.values()) controller.abort();
    this.#queue.clear();
    await this.#queue.onIdle();
  }

  async #run(job: Job, document: NewDocument): Promise<void> {
    if (job.controller.signal.aborted) return;
    job.reply = { ...job.reply, state: 'running' };
    const { signal } = job.controller;
    const onStage = (stage: JobStage): void => {
      if (!signal.aborted) job.reply = { ...job.reply, stage };
    };
    const end = await this.services.translate(document, signal, onStage).then(endOf, failureOf);
    const { stage: _, ...reply } = job.reply;
    if (!signal.aborted) job.reply = { ...reply, ...end };
  }

  #forgetOldest(): void {
    for (const [id, { reply }] of this.#jobs) {
      if (this.#jobs.size <= MOST_KEPT) return;
      if (hasEnded(reply)) this.#jobs.delete(id);
    }
  }
}

type End = Pick<JobReply, 'state' | 'document' | 'error'>;

const hasEnded = ({ state }: JobReply): boolean => state !== 'waiting' && state !== 'running';

function endOf({ id, error }: DocumentRecord): End {
  if (error === undefined) return { state: 'done', document: id };
  const { code, message, cure } = error;
  return { state: 'failed', error: { code, message, cure } };
}

function failureOf(error: unknown): End {
  const {
    code = 'INTERNAL',
    message = String(error),
    cure = '',
  } = error as Partial<Record<'code' | 'message' | 'cure', string>>;
  return { state: 'failed', error: { code, message, cure } };
}
