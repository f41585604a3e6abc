/** @module Fetches pages as a guest should: robots.txt, one host's pace, retries with patience, redirects with care. */
import type { Agent } from 'undici';
import { DuizhaoError } from '../../../model/index.js';
import { fetchError, statusError } from './fetch-error.js';
import type { OneResponse } from './fetch-once.js';
import { fetchSettings, userAgentOf, type FetchOptions, type FetchSettings } from './fetch-options.js';
import { createGuardedAgent } from './guarded-agent.js';
import { HostQueue } from './host-queue.js';
import { parseUrl } from './parse-url.js';
import { PatientSender } from './patient-sender.js';
import { isPublicAddress } from './public-address.js';
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

interface Host {
  readonly queue: HostQueue;
  robots?: Promise<RobotsRules>;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const NOT_MODIFIED = 304;

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

export class PoliteFetcher {
  /** What hosts are told about who asks. */
  readonly userAgent: string;
  readonly #settings: FetchSettings;
  readonly #agent: Agent;
  readonly #sender: PatientSender;
  readonly #hosts = new Map<string, Host>();

  constructor(options: FetchOptions = {}) {
    this.#settings = fetchSettings(options);
    this.userAgent = userAgentOf(options);
    const allowAddress =
      options.allowAddress ?? (options.allowPrivate === true ? () => true : isPublicAddress);
    this.#agent = createGuardedAgent({
      allowAddress,
      connectTimeout: this.#settings.timeout,
      ...(options.lookup ? { lookup: options.lookup } : {}),
    });
    this.#sender = new PatientSender({
      settings: this.#settings,
      dispatcher: this.#agent,
      userAgent: this.userAgent,
      signal: options.signal,
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
      const response = await this.#sender.send(this.#hostOf(url).queue, {
        url,
        headers: conditions(validators),
      });
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
      const response = await this.#sender.send(this.#hostOf(url).queue, {
        url,
        headers: {},
        maximumBytes: 8 * ROBOTS_BYTES,
      });
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
