/** @module An article on several pages: which page is the next part of it. */
import { loadPage } from '../../../formats/html/load-page.js';
import { findNextPage } from './next-page.js';

/** A part of an article after the first. */
export interface NextPart {
  readonly url: string;
  /** As its name has it: 2 in post_1_2.html. */
  readonly number: number;
}

/** Parts of one article; more is a list, or a trap. */
export const MOST_PARTS = 50;

/** Most pages say nothing of the kind, and are not parsed for it. */
const MAY_GO_ON = /下一?页|后一页|createPageHTML|countPage|rel=["']?next|[_-]\d{1,2}\.s?html?\b/i;

/** Of a page that was saved under another name, only the number of the part that it links is known. */
const NUMBERED = /[_-](\d{1,2})\.x?html?$/i;

/** 上一篇 and 下一篇 lead to other articles: their names are not the first page's with a number. */
function numberOfPart(first: URL, next: URL): number | undefined {
  if (next.origin !== first.origin) return undefined;
  const [, stem = '', extension = ''] = /^(.*?)(\.\w+)?$/.exec(first.pathname) ?? [];
  const rest = next.pathname.slice(stem.length, next.pathname.length - extension.length);
  if (next.pathname.startsWith(stem) && next.pathname.endsWith(extension)) {
    const number = /^[_-](\d{1,2})$/.exec(rest)?.[1];
    if (number !== undefined) return Number(number);
  }
  if (next.pathname !== first.pathname) return undefined;
  const query = /(?:^|[?&])(?:page|pageno|p)=(\d{1,2})(?:&|$)/i.exec(next.search)?.[1];
  return query === undefined ? undefined : Number(query);
}

/**
 * The part that a page links as the one after it.
 * @param first - the address of the first part; undefined where the page was saved and its address is not known
 * @param ordinal - of this page among the parts, from 1
 */
export function nextPartOf(
  markup: string,
  url: string,
  first: string | undefined,
  ordinal: number,
): NextPart | undefined {
  if (ordinal >= MOST_PARTS || !MAY_GO_ON.test(markup)) return undefined;
  const next = findNextPage(loadPage(markup), url, ordinal);
  if (next?.kind !== 'link' || next.url === url) return undefined;
  const target = new URL(next.url);
  const number =
    first === undefined
      ? Number(NUMBERED.exec(target.pathname)?.[1] ?? Number.NaN)
      : numberOfPart(new URL(first), target);
  return number === undefined || Number.isNaN(number) ? undefined : { url: next.url, number };
}
