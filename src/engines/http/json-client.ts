/** @module Asks a service in JSON: within limits of time and size, and without a trace of the key in what goes wrong. */
import { fetch, type Dispatcher, type Response } from 'undici';
import type { DuizhaoError } from '../../model/index.js';
import { engineError } from '../engine-error.js';
import { connectionFailure, type Asked } from './connection-failure.js';
import { dispatcherFor, type Environment } from './proxy.js';
import { statusFailure, type Classify } from './status-failure.js';

export interface JsonClientOptions {
  /** The engine's id. */
  readonly engine: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Sent with every request; the key is in one of them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What no message may hold. */
  readonly secrets?: readonly string[];
  /** For a whole call, its body included, in milliseconds. */
  readonly timeout: number;
  /** Of a reply, unpacked. @default 16777216, 16 MiB */
  readonly maximumBytes?: number;
  readonly classify?: Classify;
  /** For proxies. @default none */
  readonly environment?: Environment;
}

export interface JsonRequest {
  /** Begins with a slash. */
  readonly path: string;
  /** @default 'POST' */
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

const MAXIMUM_BYTES = 16 * 1024 * 1024;

/** The text of a body; `undefined` when it is longer than allowed, and then the rest is not read. */
async function readText(response: Response, maximumBytes: number): Promise<string | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > maximumBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

export class JsonClient {
  readonly #options: JsonClientOptions;
  readonly #dispatcher: Dispatcher;
  readonly #asked: Asked;

  constructor(options: JsonClientOptions) {
    this.#options = options;
    this.#dispatcher = dispatcherFor(options.environment ?? {}, options.timeout);
    this.#asked = { engine: options.engine, origin: new URL(options.baseUrl).origin };
  }

  /**
   * Sends a request; redirects are not followed, as the key would go with them.
   * @returns what the reply's JSON says; `undefined` for an empty reply.
   * @throws DuizhaoError of an engine; the signal's reason when it is raised.
   */
  async ask(request: JsonRequest): Promise<unknown> {
    const { response, text } = await this.#exchange(request);
    if (response.ok && text !== undefined) return this.#parse(response, text);
    if (response.ok) throw this.#unreadable('ENGINE_REPLY_MISMATCH', 'answers with more than can be meant');
    const failed = {
      status: response.status,
      text: text ?? '',
      location: response.headers.get('location') ?? undefined,
      retryAfter: response.headers.get('retry-after') ?? undefined,
    };
    const { classify, secrets = [] } = this.#options;
    throw statusFailure(this.#asked, failed, { classify, secrets });
  }

  async #exchange({ path, method = 'POST', body, signal }: JsonRequest) {
    const { baseUrl, headers, timeout, maximumBytes = MAXIMUM_BYTES } = this.#options;
    const limit = AbortSignal.timeout(timeout);
    signal?.throwIfAborted();
    try {
      const response = await fetch(`${baseUrl}${path}`, {
        method,
        dispatcher: this.#dispatcher,
        redirect: 'manual',
        headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { response, text: await readText(response, maximumBytes) };
    } catch (error) {
      signal?.throwIfAborted();
      throw connectionFailure(this.#asked, limit.aborted ? limit.reason : error);
    }
  }

  #parse(response: Response, text: string): unknown {
    if (text.trim() === '') return undefined;
    try {
      return JSON.parse(text);
    } catch {
      // What does not parse is told by its kind only: it may be a page as well as half a reply.
      const isPage = (response.headers.get('content-type') ?? '').includes('html') || /^\s*</.test(text);
      throw isPage
        ? this.#unreadable('ENGINE_UNAVAILABLE', 'answers with a web page')
        : this.#unreadable('ENGINE_REPLY_MISMATCH', 'answers with what is no JSON');
    }
  }

  #unreadable(code: 'ENGINE_REPLY_MISMATCH' | 'ENGINE_UNAVAILABLE', what: string): DuizhaoError {
    return engineError(code, {
      message: `The service of engine "${this.#asked.engine}" at ${this.#asked.origin} ${what}.`,
      cure: 'Check "baseUrl" in duizhao.config.json; if it is right, run the same command again later.',
    });
  }
}
