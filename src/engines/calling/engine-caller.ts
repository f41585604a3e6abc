/** @module Calls to one service: so many at a time and a minute, repeated where the error says so, counted. */
import PQueue from 'p-queue';
import { DuizhaoError } from '../../model/index.js';
import { backOff, wait } from '../../network/retry.js';
import type { Engine, EngineContext, EngineReply, EngineRequest } from '../engine.js';
import type { Spending } from './spending.js';

export interface CallOptions {
  /** Calls in flight. @default 4 */
  readonly concurrency?: number | undefined;
  /** Calls that may begin within a minute. @default no limit */
  readonly requestsPerMinute?: number | undefined;
  /** Further tries after a failure that may pass. @default 5 */
  readonly retries?: number | undefined;
  /** Before the first further try, in milliseconds; doubled for each one after. @default 1000 */
  readonly retryDelay?: number | undefined;
  /** The longest pause that a service may ask for, in milliseconds; more ends the call. @default 120000 */
  readonly longestPause?: number | undefined;
}

const DEFAULTS = { concurrency: 4, retries: 5, retryDelay: 1000, longestPause: 120_000 };

/** One for a service and a run. */
export class EngineCaller {
  readonly #engine: Engine;
  readonly #spending: Spending;
  readonly #options: CallOptions;
  readonly #queue: PQueue;
  #heldUntil = 0;

  constructor(engine: Engine, spending: Spending, options: CallOptions = {}) {
    this.#engine = engine;
    this.#spending = spending;
    this.#options = options;
    const { requestsPerMinute: perMinute } = options;
    this.#queue = new PQueue({
      concurrency: options.concurrency ?? DEFAULTS.concurrency,
      // `strict` counts the real beginnings, so that two intervals never meet in a burst.
      ...(perMinute === undefined
        ? {}
        : { interval: Math.ceil(60_000 / perMinute), intervalCap: 1, strict: true }),
    });
  }

  /**
   * Sends a batch when its turn comes.
   * @param priority - higher goes first.
   * @throws what the engine throws, once trying again is of no use.
   */
  async call(batch: readonly EngineRequest[], context: EngineContext, priority = 0): Promise<EngineReply> {
    const { signal } = context;
    return this.#queue.add(() => this.#persist(batch, context), signal ? { priority, signal } : { priority });
  }

  async #persist(batch: readonly EngineRequest[], context: EngineContext): Promise<EngineReply> {
    const { retries = DEFAULTS.retries } = this.#options;
    for (let attempt = 1; ; attempt++) {
      await wait(this.#heldUntil - Date.now(), context.signal);
      try {
        return await this.#send(batch, context);
      } catch (error) {
        const pause = this.#pauseAfter(error, attempt);
        if (pause === undefined || attempt > retries) throw error;
        await wait(pause, context.signal);
      }
    }
  }

  async #send(batch: readonly EngineRequest[], context: EngineContext): Promise<EngineReply> {
    const settle = this.#spending.reserve(this.#engine.estimate?.(batch, context));
    let reply: EngineReply | undefined;
    try {
      reply = await this.#engine.doTranslate(batch, context);
      return reply;
    } finally {
      settle(reply?.usage);
    }
  }

  /** Milliseconds before the next try; `undefined` when there should be none. A pause that was asked for holds every call. */
  #pauseAfter(error: unknown, attempt: number): number | undefined {
    if (!(error instanceof DuizhaoError) || !error.isRetryable) return undefined;
    const { retryDelay = DEFAULTS.retryDelay, longestPause = DEFAULTS.longestPause } = this.#options;
    if (error.retryAfter === undefined) return backOff(attempt, retryDelay);
    const asked = error.retryAfter * 1000;
    if (asked > longestPause) return undefined;
    this.#heldUntil = Math.max(this.#heldUntil, Date.now() + asked);
    return asked;
  }
}
