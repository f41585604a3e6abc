/** @module What tests of fetching share: quick fetchers, failures as values, servers that fail. */
import { afterEach } from '@jest/globals';
import { DuizhaoError } from '../../src/model/index.js';
import type { FetchOptions } from '../../src/stages/acquire/http/fetch-options.js';
import { PoliteFetcher } from '../../src/stages/acquire/http/polite-fetcher.js';
import type { Handler } from './local-server.js';

const QUICK: FetchOptions = { interval: 0, retryDelay: 5, timeout: 2000, allowPrivate: true };

/** Fetchers of one test, without pauses; all are closed after it. */
export function useFetchers(): (options?: FetchOptions) => PoliteFetcher {
  const fetchers: PoliteFetcher[] = [];
  afterEach(async () => {
    for (const fetcher of fetchers.splice(0)) await fetcher.close();
  });
  return (options = {}) => {
    const fetcher = new PoliteFetcher({ ...QUICK, ...options });
    fetchers.push(fetcher);
    return fetcher;
  };
}

/** The error of a fetch; fails when there is none. */
export async function failureOf(promise: Promise<unknown>): Promise<DuizhaoError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof DuizhaoError) return error;
  throw new Error(`no failure, or one of the program: ${String(error)}`);
}

export const PAGE = '<html><body><p>各镇人民政府</p></body></html>';

/** Answers with a status and no body. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, response) => {
    response.writeHead(code, headers).end();
  };
