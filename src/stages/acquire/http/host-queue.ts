/** @module The requests to one host: so many at a time, so far apart, all of them held when it asks for a pause. */
import PQueue from 'p-queue';
import { wait } from '../../../network/retry.js';

export interface HostRate {
  /** Requests in flight. */
  readonly concurrency: number;
  /** Milliseconds between the beginnings of two requests. */
  readonly interval: number;
}

/** So many pages in a row that failed for a reason of the host's mean that the host is down. */
const FAILURES_OF_A_HOST_THAT_IS_DOWN = 5;

export class HostQueue {
  readonly #rate: HostRate;
  #queue: PQueue;
  #interval: number;
  #heldUntil = 0;
  #failures = 0;

  constructor(rate: HostRate) {
    this.#rate = rate;
    this.#interval = rate.interval;
    this.#queue = this.#createQueue();
  }

  #createQueue(): PQueue {
    const { concurrency } = this.#rate;
    // `strict` counts the real beginnings, so that two intervals never meet in a burst.
    const pace = this.#interval > 0 ? { interval: this.#interval, intervalCap: 1, strict: true } : {};
    return new PQueue({ concurrency, ...pace });
  }

  /** Runs a request when its turn comes; what it throws is thrown. */
  async run<Result>(task: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    return this.#queue.add(
      async () => {
        await wait(this.#heldUntil - Date.now(), signal);
        return task();
      },
      signal ? { signal } : {},
    );
  }

  /** No request begins for so many milliseconds. */
  hold(milliseconds: number): void {
    this.#heldUntil = Math.max(this.#heldUntil, Date.now() + milliseconds);
  }

  /** A longer interval, as robots.txt may ask for; a shorter one is not taken. To be called before pages are queued. */
  slowDown(interval: number): void {
    if (interval <= this.#interval) return;
    this.#interval = interval;
    this.#queue = this.#createQueue();
  }

  /** To be told of each page's end, so that a host that is down is not asked for a whole column. */
  noteEnd(hasFailed: boolean): void {
    this.#failures = hasFailed ? this.#failures + 1 : 0;
  }

  get isDown(): boolean {
    return this.#failures >= FAILURES_OF_A_HOST_THAT_IS_DOWN;
  }
}
