/** @module Walks a list from page to page, until it ends, repeats itself, or gives what was asked for. */
import { DuizhaoError } from '../../../model/index.js';
import type { ListedArticle, ListPage, PassedOver } from './list-page.js';

export interface WalkOptions {
  /** The most articles to take. @default all */
  readonly limit?: number | undefined;
  /** Takes no article that the list dates before this day, `YYYY-MM-DD`. */
  readonly since?: string | undefined;
  /** Reads a list page; `seen` are the links of the pages before it. */
  readonly readPage: (
    url: string,
    ordinal: number,
    seen: ReadonlySet<string>,
  ) => Promise<ListPage & { readonly links: readonly string[] }>;
  /** Called after each list page with the number of pages and articles so far. */
  readonly onListPage?: (pages: number, articles: number) => void;
}

/** Why the walk ended. */
export type WalkEnd =
  | 'end-of-list'
  | 'limit'
  | 'since'
  /** The next page is one that was read before, or holds nothing new. */
  | 'repetition'
  /** A script fetches the rest. */
  | 'script'
  /** A script may fetch a rest. */
  | 'script-perhaps'
  | 'too-many-pages'
  | 'failure';

export interface Walk {
  readonly listPages: readonly string[];
  /** The first of the list first, each once. */
  readonly articles: readonly ListedArticle[];
  readonly passedOver: readonly PassedOver[];
  readonly end: WalkEnd;
  /** What stopped the walk, for `failure`. */
  readonly error?: DuizhaoError;
}

/** At twenty articles a page more than any portal's column; a list that makes pages up without end stops here. */
const MOST_LIST_PAGES = 2000;

class ColumnWalk {
  readonly listPages: string[] = [];
  readonly articles = new Map<string, ListedArticle>();
  readonly passedOver = new Map<string, PassedOver>();
  readonly #seen = new Set<string>();
  readonly #options: WalkOptions;

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  /** Reads one page and says where to go next, or why not to. */
  async step(url: string): Promise<WalkEnd | { readonly url: string }> {
    const { limit = Number.POSITIVE_INFINITY, readPage, onListPage } = this.#options;
    const page = await readPage(url, this.listPages.length + 1, this.#seen);
    this.listPages.push(url);
    const fresh = page.articles.filter((article) => !this.articles.has(article.url));
    const taken = fresh.filter((article) => this.#isRecent(article));
    for (const article of taken) this.articles.set(article.url, article);
    for (const each of page.passedOver) this.passedOver.set(each.url, each);
    for (const link of page.links) this.#seen.add(link);
    onListPage?.(this.listPages.length, this.articles.size);
    if (this.articles.size >= limit) return 'limit';
    if (fresh.length === 0 && this.listPages.length > 1) return 'repetition';
    // One article that was put on top out of order does not end the walk.
    if (fresh.length > 0 && taken.length === 0) return 'since';
    return this.#nextAfter(page);
  }

  #isRecent(article: ListedArticle): boolean {
    const { since } = this.#options;
    if (since === undefined || article.date === undefined || article.date >= since) return true;
    this.passedOver.set(article.url, { ...article, reason: 'before-since' });
    return false;
  }

  #nextAfter({ next }: ListPage): WalkEnd | { readonly url: string } {
    if (next === undefined) return 'end-of-list';
    if (next.kind === 'script') return next.certain ? 'script' : 'script-perhaps';
    if (this.listPages.includes(next.url)) return 'repetition';
    return this.listPages.length >= MOST_LIST_PAGES ? 'too-many-pages' : next;
  }
}

/**
 * Walks the list that begins at `start`. A list page that fails ends the walk; what was found before it is returned.
 * @throws what `readPage` throws for the first page.
 */
export async function walkColumn(start: string, options: WalkOptions): Promise<Walk> {
  const walk = new ColumnWalk(options);
  let next: WalkEnd | { readonly url: string } = { url: start };
  let error: DuizhaoError | undefined;
  while (typeof next === 'object') {
    try {
      next = await walk.step(next.url);
    } catch (thrown) {
      if (walk.listPages.length === 0 || !(thrown instanceof DuizhaoError)) throw thrown;
      error = thrown;
      next = 'failure';
    }
  }
  const passedOver = [...walk.passedOver.values()].filter(({ url }) => !walk.articles.has(url));
  return {
    listPages: walk.listPages,
    articles: [...walk.articles.values()].slice(0, options.limit),
    passedOver,
    end: next,
    ...(error ? { error } : {}),
  };
}
