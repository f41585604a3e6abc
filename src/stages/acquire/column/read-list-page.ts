/** @module Reads a list page. */
import type { CheerioAPI } from 'cheerio/slim';
import { loadPage } from '../../../formats/html/load-page.js';
import { chooseArticles, type ChooseOptions } from './choose-articles.js';
import type { ListPage, NextPage } from './list-page.js';
import { findNextPage } from './next-page.js';
import { pageLinks } from './page-links.js';

/** Hanweb keeps the entries of its first pages in a script, as XML whose records are markup. */
const RECORDS = 'script[type="text/xml"]';
const TOTAL_RECORDS = /<totalrecord>\s*(\d+)|totalRecord\s*[:=]\s*["']?(\d+)/i;

interface Records {
  readonly shown: number;
  readonly total: number;
}

/** Puts such entries where a browser would; `undefined` when there are none. */
function showRecords($: CheerioAPI): Records | undefined {
  let shown = 0;
  let total = 0;
  for (const element of $(RECORDS).toArray()) {
    const xml = $(element).text();
    const records = xml
      .split('<![CDATA[')
      .slice(1)
      .map((part) => part.split(']]>', 1)[0] ?? '');
    if (!xml.includes('<record') || records.length === 0) continue;
    shown += records.length;
    total += Number(TOTAL_RECORDS.exec(xml)?.slice(1).find(Boolean) ?? 0);
    $(element).replaceWith(`<div class="records">${records.join('\n')}</div>`);
  }
  return shown === 0 ? undefined : { shown, total };
}

function nextOf(
  $: CheerioAPI,
  records: Records | undefined,
  pageUrl: string,
  ordinal: number,
): NextPage | undefined {
  const next = findNextPage($, pageUrl, ordinal);
  if (next?.kind === 'link' || ordinal > 1 || !records) return next;
  return records.total > records.shown ? { kind: 'script', certain: true } : undefined;
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
  const $ = loadPage(markup);
  const records = showRecords($);
  const links = pageLinks($, pageUrl);
  const next = nextOf($, records, pageUrl, ordinal);
  return {
    ...chooseArticles(links, pageUrl, options),
    ...(next ? { next } : {}),
    links: links.map(({ url }) => url),
  };
}
