/** @module Reads the pages of a list through the journal, so that none is fetched twice in one walk. */
import { DuizhaoError } from '../../model/index.js';
import {
  readListPage,
  walkColumn,
  type Journal,
  type ListPage,
  type PoliteFetcher,
  type Walk,
} from '../../stages/acquire/network.js';
import { decodeBytes } from '../../stages/decode/index.js';

export interface ColumnOptions {
  /** The most articles to take. @default all */
  readonly limit?: number | undefined;
  /** Takes no article that the list dates before this day, `YYYY-MM-DD`. */
  readonly since?: string | undefined;
  /** Takes articles on other hosts too. @default false */
  readonly otherHosts?: boolean | undefined;
  /** Called after each list page with the number of pages and articles so far. */
  readonly onListPage?: (pages: number, articles: number) => void;
}

function refuseWithoutArticles(url: string, { articles, next }: ListPage): void {
  if (articles.length > 0) return;
  const isScripted = next?.kind === 'script';
  throw new DuizhaoError({
    code: isScripted ? 'COLUMN_BY_SCRIPT' : 'COLUMN_WITHOUT_ARTICLES',
    kind: 'input',
    message: isScripted
      ? `${url} fetches its list by a script, which this version does not run.`
      : `${url} shows no list of articles.`,
    cure: isScripted
      ? 'Give the addresses of the articles, or save the list from a browser and give its links to duizhao acquire -.'
      : 'If it is an article, leave --column out; if it is the home page of a section, name the list itself.',
  });
}

/** Walks a list from its first page. @throws DuizhaoError when that page cannot be fetched or holds no list */
export async function readColumn(
  start: string,
  tools: { readonly fetcher: PoliteFetcher; readonly journal: Journal },
  { limit, since, otherHosts = false, onListPage }: ColumnOptions,
): Promise<Walk> {
  const { fetcher, journal } = tools;
  return walkColumn(start, {
    limit,
    since,
    ...(onListPage ? { onListPage } : {}),
    readPage: async (url, ordinal, seen) => {
      const known = journal.listPage(url);
      if (known) return known;
      const page = await fetcher.fetch(url);
      const contentType = page.headers['content-type'];
      const hint = contentType === undefined ? {} : { contentType };
      const { text } = decodeBytes(page.bytes, { input: url, ...hint });
      const list = readListPage(text, page.url, ordinal, { otherHosts, seen });
      if (ordinal === 1) refuseWithoutArticles(url, list);
      await journal.noteListPage(url, list);
      return list;
    },
  });
}
