/** @module Fetches the pages that a run names by their addresses, for the first stage of the pipeline. */
import { DuizhaoError } from '../../model/index.js';
import type { FetchedInput } from '../../stages/acquire/index.js';
import { PageStore, PoliteFetcher, type FetchOptions } from '../../stages/acquire/network.js';
import { acquireParts } from './acquire-parts.js';
import { acquirePage, type PageOutcome } from './acquire-page.js';

export interface PageReader {
  readonly fetchPage: (url: string) => Promise<FetchedInput>;
  readonly close: () => Promise<void>;
}

function notesOn({ status, record, earlier }: PageOutcome, folder: string): readonly string[] {
  if (status !== 'changed' || !earlier) return [];
  const count = earlier.changes?.length;
  const what = count === undefined ? '' : `, in ${count} ${count === 1 ? 'place' : 'places'}`;
  return [
    `The page has changed${earlier.fetchedAt === undefined ? '' : ` since ${earlier.fetchedAt}`}${what}; the earlier version is ${folder}/${earlier.file}, the changes are in ${folder}/${record.id}.provenance.json.`,
  ];
}

/** A page that cannot be fetched today may be at hand from another day; it is named, not used unasked. */
function withCopyNamed(error: unknown, url: string, store: PageStore): unknown {
  const copy =
    error instanceof DuizhaoError && URL.canParse(url) ? store.recordOf(new URL(url).href) : undefined;
  if (!(error instanceof DuizhaoError) || !copy) return error;
  const { code, kind, message, isRetryable } = error;
  const cure = `${error.cure} A copy of ${copy.fetchedAt} is at hand: ${store.pathOf(copy)}.`;
  return new DuizhaoError({ code, kind, message, cure, isRetryable, cause: error });
}

/** Pages go to `folder`, as with `runAcquire`. */
export async function createPageReader(folder: string, options: FetchOptions): Promise<PageReader> {
  const store = await PageStore.open(folder);
  const fetcher = new PoliteFetcher(options);
  return {
    fetchPage: async (url) => {
      const outcome = await acquirePage(url, { fetcher, store }).catch((error: unknown) => {
        throw withCopyNamed(error, url, store);
      });
      await acquireParts(
        url,
        outcome.path,
        async (part) => (await acquirePage(part, { fetcher, store })).path,
      );
      return { path: outcome.path, notes: notesOn(outcome, folder) };
    },
    close: () => fetcher.close(),
  };
}
