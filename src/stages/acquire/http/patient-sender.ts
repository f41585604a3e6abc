/** @module Sends a request in its host's turn, and again after failures that may pass. */
import type { Dispatcher } from 'undici';
import { DuizhaoError } from '../../../model/index.js';
import { fetchError, statusError } from './fetch-error.js';
import { fetchOnce, type OneResponse } from './fetch-once.js';
import type { FetchSettings } from './fetch-options.js';
import type { HostQueue } from './host-queue.js';
import { backOff, retryAfter } from '../../../network/retry.js';

const HOST_GIVEN_UP = 'HOST_GIVEN_UP';
/** A status such as 500 may be a matter of the one page. */
const SIGNS_OF_A_HOST_THAT_IS_DOWN = new Set([
  'HOST_BUSY',
  'HOST_UNREACHABLE',
  'RESPONSE_TIMEOUT',
  'RESPONSE_CUT_OFF',
]);

export interface WantedResponse {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** @default that of the settings */
  readonly maximumBytes?: number;
}

interface Attempt extends WantedResponse {
  /** Counted from 1. */
  readonly attempt: number;
  readonly queue: HostQueue;
}

interface Failed {
  readonly failure: DuizhaoError;
  /** No further try is made. */
  readonly isLast: boolean;
}

interface SenderTools {
  readonly settings: FetchSettings;
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly signal: AbortSignal | undefined;
}

export class PatientSender {
  readonly #tools: SenderTools;

  constructor(tools: SenderTools) {
    this.#tools = tools;
  }

  /** Tries again what may pass: time-outs, broken connections, 429 and 5xx. */
  async send(queue: HostQueue, wanted: WantedResponse): Promise<OneResponse> {
    const { signal } = this.#tools;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await queue.run(() => this.#tryOnce({ ...wanted, attempt, queue }), signal);
      if (!('failure' in outcome)) {
        queue.noteEnd(false);
        return outcome;
      }
      const { failure, isLast } = outcome;
      if (!isLast) continue;
      if (failure.code !== HOST_GIVEN_UP) queue.noteEnd(SIGNS_OF_A_HOST_THAT_IS_DOWN.has(failure.code));
      throw failure;
    }
  }

  /** In its turn: the pause that a failure asks for holds before the next request can begin. */
  async #tryOnce(one: Attempt): Promise<OneResponse | Failed> {
    const { url, queue, attempt } = one;
    if (queue.isDown) return { failure: hostIsDown(url), isLast: true };
    const outcome = await this.#send(one);
    if (!('failure' in outcome)) return outcome;
    const { failure, pause = backOff(attempt, this.#tools.settings.retryDelay) } = outcome;
    const { retries, longestPause } = this.#tools.settings;
    const isLast = !failure.isRetryable || attempt > retries || pause > longestPause;
    if (failure.isRetryable && pause <= longestPause) queue.hold(pause);
    return { failure, isLast };
  }

  async #send({
    url,
    headers,
    maximumBytes = this.#tools.settings.maximumBytes,
  }: Attempt): Promise<
    OneResponse | { readonly failure: DuizhaoError; readonly pause?: number | undefined }
  > {
    const { settings, dispatcher, userAgent, signal } = this.#tools;
    try {
      const all = { 'user-agent': userAgent, ...headers };
      const limits = { timeout: settings.timeout, maximumBytes, signal };
      const response = await fetchOnce({ url, dispatcher, headers: all, ...limits });
      const failure = response.status >= 400 ? statusError(url, response.status) : undefined;
      if (!failure?.isRetryable) return response;
      return { failure, pause: retryAfter(response.headers['retry-after'], Date.now()) };
    } catch (error) {
      if (error instanceof DuizhaoError) return { failure: error };
      throw error;
    }
  }
}

function hostIsDown(url: string): DuizhaoError {
  return fetchError(url, {
    code: HOST_GIVEN_UP,
    reason: `${new URL(url).host} failed too many times in a row`,
    cure: 'Run the same command again later: what was fetched is kept.',
    isRetryable: true,
  });
}
