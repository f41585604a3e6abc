/** @module Fetches pages as a guest should: robots.txt, one host's pace, retries with patience, redirects with care. */
import type { Agent } from 'undici';
import { DuizhaoError } from '../../../model/index.js';
import { fetchError, statusError } from './fetch-error.js';
import { fetchOnce, type OneResponse } from './fetch-once.js';
import { fetchSettings, userAgentOf, type FetchOptions, type FetchSettings } from './fetch-options.js';
import { createGuardedAgent } from './guarded-agent.js';
import { HostQueue } from './host-queue.js';
import { parseUrl } from './parse-url.js';
import { isPublicAddress } from './public-address.js';
import { backOff, retryAfter } from './retry.js';
import { ALL_ALLOWED, readRobots, ROBOTS_BYTES, type RobotsRules } from './robots.js';

export interface Redirect {
  readonly url: string;
  readonly status: number;
}

export interface FetchedPage extends OneResponse {
  /** The addresses that led to `url`, the one asked for first; empty when it answered itself. */
  readonly redirects: readonly Redirect[];
  /** ISO 8601, UTC: when the response was complete. */
  readonly fetchedAt: string;
}

/** What a copy at hand says, so that the server need not send it again. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

interface Attempt {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly maximumBytes: number;
  /** Counted from 1. */
  readonly attempt: number;
  readonly queue: HostQueue;
}

interface Failed {
  readonly failure: DuizhaoError;
  /** No further try is made. */
  readonly isLast: boolean;
}

interface Host {
  readonly queue: HostQueue;
  robots?: Promise<RobotsRules>;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const NOT_MODIFIED = 304;
const HOST_GIVEN_UP = 'HOST_GIVEN_UP';
/** A status such as 500 may be a matter of the one page. */
const SIGNS_OF_A_HOST_THAT_IS_DOWN = new Set([
  'HOST_BUSY',
  'HOST_UNREACHABLE',
  'RESPONSE_TIMEOUT',
  'RESPONSE_CUT_OFF',
]);

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

export class PoliteFetcher {
  /** What hosts are told about who asks. */
  readonly userAgent: string;
  readonly #options: FetchOptions;
  readonly #settings: FetchSettings;
  readonly #agent: Agent;
  readonly #hosts = new Map<string, Host>();

  constructor(options: FetchOptions = {}) {
    this.#options = options;
    this.#settings = fetchSettings(options);
    this.userAgent = userAgentOf(options);
    const allowAddress =
      options.allowAddress ?? (options.allowPrivate === true ? () => true : isPublicAddress);
    this.#agent = createGuardedAgent({
      allowAddress,
      connectTimeout: this.#settings.timeout,
      ...(options.lookup ? { lookup: options.lookup } : {}),
    });
  }

  /** Lets go of the connections. */
  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  /**
   * Fetches a page, following redirects; with validators the status may be 304, and the body is then empty.
   * @throws DuizhaoError that names the page and the cure; the signal's reason when it is raised.
   */
  async fetch(address: string, validators: Validators = {}): Promise<FetchedPage> {
    const redirects: Redirect[] = [];
    let url = parseUrl(address).href;
    for (;;) {
      await this.#obeyRobots(url);
      const response = await this.#fetchPatiently(url, conditions(validators));
      if (!REDIRECTS.has(response.status)) return this.#finish(response, redirects);
      redirects.push({ url, status: response.status });
      url = this.#nextAddress(response, redirects);
    }
  }

  #finish(response: OneResponse, redirects: readonly Redirect[]): FetchedPage {
    const isGood = (response.status >= 200 && response.status < 300) || response.status === NOT_MODIFIED;
    if (!isGood) throw statusError(response.url, response.status);
    return { ...response, redirects, fetchedAt: new Date().toISOString() };
  }

  #nextAddress({ url, headers }: OneResponse, redirects: readonly Redirect[]): string {
    const first = redirects[0]?.url ?? url;
    const fail = (code: string, reason: string): DuizhaoError =>
      fetchError(first, {
        code,
        reason,
        cure: 'Open it in a browser, save the page, and name the file instead.',
      });
    const { location } = headers;
    if (location === undefined || !URL.canParse(location, url))
      throw fail('REDIRECT_WITHOUT_TARGET', `${url} sends elsewhere without saying where`);
    const next = parseUrl(new URL(location, url).href).href;
    if (redirects.some((redirect) => redirect.url === next))
      throw fail('REDIRECT_LOOP', `its redirects lead in a circle by ${next}`);
    if (redirects.length > this.#settings.maximumRedirects)
      throw fail('REDIRECTS_TOO_MANY', `it redirects more than ${this.#settings.maximumRedirects} times`);
    return next;
  }

  #hostOf(url: string): Host {
    const { origin } = new URL(url);
    const known = this.#hosts.get(origin);
    if (known) return known;
    const host: Host = { queue: new HostQueue(this.#settings) };
    this.#hosts.set(origin, host);
    return host;
  }

  async #obeyRobots(url: string): Promise<void> {
    const host = this.#hostOf(url);
    host.robots ??= this.#fetchRobots(url, host);
    const rules = await host.robots.catch((error: unknown) => {
      throw failureOfPage(url, error);
    });
    if (rules.allows(url)) return;
    throw fetchError(url, {
      code: 'ROBOTS_DISALLOWED',
      reason: 'the robots.txt of its host does not allow programs to fetch it',
      cure: 'Open it in a browser, save the page, and name the file instead.',
    });
  }

  /** 4xx means that there are no rules; a host that cannot say is not fetched from, as RFC 9309 has it. */
  async #fetchRobots(page: string, host: Host): Promise<RobotsRules> {
    let url = new URL('/robots.txt', page).href;
    for (let hop = 0; hop <= 5; hop += 1) {
      const response = await this.#fetchPatiently(url, {}, ROBOTS_BYTES);
      const { status, headers, bytes } = response;
      if (
        REDIRECTS.has(status) &&
        headers['location'] !== undefined &&
        URL.canParse(headers['location'], url)
      ) {
        url = parseUrl(new URL(headers['location'], url).href).href;
        continue;
      }
      if (status < 200 || status > 299) return ALL_ALLOWED;
      // The rules hold for the host that was asked, wherever it keeps them.
      const rules = readRobots(new URL('/robots.txt', page).href, bytes);
      host.queue.slowDown(rules.crawlDelay);
      return rules;
    }
    return ALL_ALLOWED;
  }

  /** Tries again what may pass: time-outs, broken connections, 429 and 5xx. */
  async #fetchPatiently(
    url: string,
    headers: Readonly<Record<string, string>>,
    maximumBytes = this.#settings.maximumBytes,
  ): Promise<OneResponse> {
    const { queue } = this.#hostOf(url);
    const { signal } = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await queue.run(
        () => this.#tryOnce({ url, headers, maximumBytes, attempt, queue }),
        signal,
      );
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
    const { failure, pause = backOff(attempt, this.#settings.retryDelay) } = outcome;
    const { retries, longestPause } = this.#settings;
    const isLast = !failure.isRetryable || attempt > retries || pause > longestPause;
    if (failure.isRetryable && pause <= longestPause) queue.hold(pause);
    return { failure, isLast };
  }

  async #send({
    url,
    headers,
    maximumBytes,
  }: Attempt): Promise<
    OneResponse | { readonly failure: DuizhaoError; readonly pause?: number | undefined }
  > {
    const { timeout } = this.#settings;
    const { signal } = this.#options;
    try {
      const all = { 'user-agent': this.userAgent, ...headers };
      const limits = { timeout, maximumBytes, signal };
      const response = await fetchOnce({ url, dispatcher: this.#agent, headers: all, ...limits });
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

/** The failure of robots.txt is that of the page: who named the page need not know of the other. */
function failureOfPage(url: string, error: unknown): unknown {
  if (!(error instanceof DuizhaoError)) return error;
  const { code, kind, cure, isRetryable, message } = error;
  return new DuizhaoError({
    code,
    kind,
    cure,
    isRetryable,
    message: message.replace(/^\S+/, url),
    cause: error,
  });
}
