/** @module Reads a list page. */
import { loadPage } from '../../../formats/html/load-page.js';
import { chooseArticles, type ChooseOptions } from './choose-articles.js';
import type { ListPage, NextPage } from './list-page.js';
import { findNextPage } from './next-page.js';
import { pageLinks } from './page-links.js';

/** Hanweb keeps the entries of the first pages in a script, as XML whose records are markup. */
const RECORD = /<record>\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*<\/record>/gi;
const RECORDS_OF_A_SCRIPT = /<script[^>]*type=["']text\/xml["'][^>]*>([\s\S]*?)<\/script>/gi;

/** The markup with such entries where a browser would put them. */
function withRecordsShown(markup: string): string {
  return markup.replace(RECORDS_OF_A_SCRIPT, (whole, xml: string) => {
    const records = [...xml.matchAll(RECORD)].map((match) => match[1] ?? '');
    return records.length === 0 ? whole : `<div class="records">${records.join('\n')}</div>`;
  });
}

/** How many entries the whole list of Hanweb has, against those on the page. */
function hasMoreRecords(markup: string): boolean {
  const total = Number(
    /<totalrecord>\s*(\d+)|totalRecord\s*[:=]\s*["']?(\d+)/i.exec(markup)?.slice(1).find(Boolean) ?? 0,
  );
  return total > [...markup.matchAll(RECORD)].length;
}

function nextOf(markup: string, pageUrl: string, ordinal: number): NextPage | undefined {
  const next = findNextPage(loadPage(markup), pageUrl, ordinal);
  if (next?.kind === 'link' || ordinal > 1) return next;
  const isHanweb = markup.search(RECORD) >= 0;
  if (!isHanweb) return next;
  return hasMoreRecords(markup) ? { kind: 'script', certain: true } : undefined;
}

/**
 * `ordinal` counts the pages of the walk from 1. No articles when the page lists none, or fills its list by script.
 */
export function readListPage(
  markup: string,
  pageUrl: string,
  ordinal: number,
  options: ChooseOptions = {},
): ListPage & { readonly links: readonly string[] } {
  const links = pageLinks(loadPage(withRecordsShown(markup)), pageUrl);
  const next = nextOf(markup, pageUrl, ordinal);
  return {
    ...chooseArticles(links, pageUrl, options),
    ...(next ? { next } : {}),
    links: links.map(({ url }) => url),
  };
}
