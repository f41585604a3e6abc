/** @module Where a list goes on: a link, a number, or what the script of a content system would have written. */
import type { CheerioAPI } from 'cheerio/slim';
import type { Element } from '../../../formats/html/load-page.js';
import type { NextPage } from './list-page.js';
import { baseOf, targetOf } from './page-links.js';

const NEXT = /^(?:下一?页|后一?页|下页|next(?:page)?|[>›»]|下一页[>›»]+)$/i;
/** Content systems whose lists are filled in the browser, and what a page tells of their length. */
const SCRIPTED =
  /dataproxy\.jsp|\bjpage\b|laypage|jqPaginator|\.pagination\s*\(|gkmlpt\/(?:api|index)|_CONFIG\s*=\s*\{/i;
const PAGE_COUNT = /(?:共|total(?:page|pages|_page)?\s*[=:]\s*["']?)\s*(\d+)\s*(?:页|["';,])/i;

const compact = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

const scriptsOf = ($: CheerioAPI): string =>
  $('script:not([src])')
    .toArray()
    .map((element) => $(element).text())
    .join('\n');

/** `index.html` and 2 give `index_2.html`, whatever number the name has now. */
function numbered(pageUrl: string, stem: string, extension: string, number: number): string {
  return new URL(number === 0 ? `${stem}.${extension}` : `${stem}_${number}.${extension}`, pageUrl).href;
}

const TRS_CALL =
  /createPageHTML\s*\(\s*(?:['"][^'"]*['"]\s*,\s*)?(\d+)\s*,\s*(\d+)\s*,\s*['"]([\w-]+)['"]\s*,\s*['"](\w+)['"]/;
const IS_NAMED_CALL = /createPageHTML\s*\(\s*['"]/;

/**
 * `createPageHTML(34, 0, "index", "html")` of TRS: 34 pages, this is the first, the next is index_1.html. A variant names
 * the element first and counts from 1, and its second page is index_2.html.
 */
function trsNext(script: string, base: string): NextPage | 'end' | undefined {
  const [call, total, current, stem, extension] = TRS_CALL.exec(script) ?? [];
  if (call === undefined || stem === undefined || extension === undefined) return undefined;
  const last = IS_NAMED_CALL.test(call) ? Number(total) : Number(total) - 1;
  const next = Number(current) + 1;
  return next > last ? 'end' : { kind: 'link', url: numbered(base, stem, extension, next) };
}

/** The same script written into the page: `var countPage = 34; var currentPage = 0;`. */
function trsVariables(script: string, base: string): NextPage | 'end' | undefined {
  const total = /\bcountPage\s*=\s*(\d+)/.exec(script)?.[1];
  const current = /\bcurrentPage\s*=\s*(\d+)/.exec(script)?.[1];
  if (total === undefined || current === undefined) return undefined;
  const next = Number(current) + 1;
  if (next >= Number(total)) return 'end';
  const [, stem = 'index', extension = 'html'] =
    /([\w-]+?)(?:_\d+)?\.(\w+)$/.exec(new URL(base).pathname.split('/').pop() ?? '') ?? [];
  return { kind: 'link', url: numbered(base, stem, extension, next) };
}

function labelOf($: CheerioAPI, anchor: Element): string {
  const shown = compact($(anchor).text());
  return shown === '' ? compact(anchor.attribs['title'] ?? '') : shown;
}

/** A link that says so, else the number after the present one. */
function linkedNext($: CheerioAPI, base: string, pageUrl: string, ordinal: number): NextPage | undefined {
  const isOther = (url: string | undefined): url is string => url !== undefined && url !== pageUrl;
  const related = targetOf($('link[rel="next"], a[rel="next"]').first().attr('href'), base);
  if (isOther(related)) return { kind: 'link', url: related };
  const anchors = $('a[href]').toArray();
  const targetsOf = (matches: (label: string) => boolean): string[] =>
    anchors
      .filter((anchor) => matches(labelOf($, anchor)))
      .map((anchor) => targetOf(anchor.attribs['href'], base))
      .filter(isOther);
  const [said] = targetsOf((label) => NEXT.test(label));
  const [counted] = targetsOf((label) => label === String(ordinal + 1));
  const url = said ?? counted;
  return url === undefined ? undefined : { kind: 'link', url };
}

/** True when a link to the next page is there and calls a function. */
function hasCallingLink($: CheerioAPI): boolean {
  return $('a')
    .toArray()
    .filter((anchor) => NEXT.test(labelOf($, anchor)))
    .some(({ attribs }) =>
      /\w\s*\(\s*['"\w]/.test(`${attribs['onclick'] ?? ''} ${scriptHref(attribs['href'])}`),
    );
}

/** `javascript:void(0)` does nothing by itself. */
const scriptHref = (href = ''): string => (/^javascript:(?!\s*void)/i.test(href.trim()) ? href : '');

function scriptedNext($: CheerioAPI, script: string, ordinal: number): NextPage | undefined {
  const count = Number(PAGE_COUNT.exec(compact($('body').text()))?.[1] ?? PAGE_COUNT.exec(script)?.[1] ?? 0);
  if (count === 1 || (count > 0 && ordinal >= count)) return undefined;
  if (count > 1 || hasCallingLink($)) return { kind: 'script', certain: true };
  return SCRIPTED.test(script) ? { kind: 'script', certain: false } : undefined;
}

/** `ordinal` is the number of the page in the walk, counted from 1; `undefined` when the list ends here. */
export function findNextPage($: CheerioAPI, pageUrl: string, ordinal: number): NextPage | undefined {
  const base = baseOf($, pageUrl);
  const script = scriptsOf($);
  const linked = linkedNext($, base, pageUrl, ordinal);
  if (linked) return linked;
  const written = trsNext(script, base) ?? trsVariables(script, base);
  if (written !== undefined) return written === 'end' ? undefined : written;
  // Past the first page a dead link is the end of the list, as the pages before had a living one.
  return ordinal > 1 ? undefined : scriptedNext($, script, ordinal);
}
