/** @module The links of a page, each with the text around it and the place in the tree where its like stand. */
import type { CheerioAPI } from 'cheerio/slim';
import type { Element } from '../../../formats/html/load-page.js';
import { hasPartOfDate, listDateIn, withoutDate } from './list-dates.js';

export interface PageLink {
  readonly url: string;
  readonly title: string;
  readonly date?: string;
  /** A month and day, or the like, beside it. */
  readonly hasPartOfDate: boolean;
  /** Entries of one list have the same: the elements above the entry, with their classes. */
  readonly place: string;
}

/** Entries of a list are rarely wrapped deeper. */
const DEEPEST_WRAPPING = 5;
/** How many elements above an entry tell its place. */
const PLACE_DEPTH = 4;
/** An entry may link to its category and to its office as well. */
const MOST_LINKS_OF_AN_ENTRY = 4;
/** An entry with its summary; what is longer is no entry. */
const LONGEST_ENTRY = 2000;

/** No portal has longer ones, and patterns are tried on each. */
const LONGEST_ADDRESS = 2048;

const compact = (text: string): string => text.replace(/[\s\u00a0\u3000]+/g, ' ').trim();

/** The address a link leads to; `undefined` for scripts, mail and places on the same page. */
export function targetOf(href: string | undefined, base: string): string | undefined {
  const bare = href?.trim() ?? '';
  if (bare === '' || bare.length > LONGEST_ADDRESS || bare.startsWith('#') || !URL.canParse(bare, base))
    return undefined;
  const url = new URL(bare, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.hash = '';
  return url.href;
}

/** The address that relative ones of a page start from. */
export function baseOf($: CheerioAPI, pageUrl: string): string {
  return targetOf($('base[href]').first().attr('href'), pageUrl) ?? pageUrl;
}

/** For each element above a link: the one address it leads to, or `undefined` when there are several. */
function singleTargets(links: readonly (readonly [Element, string])[]): Map<Element, string | undefined> {
  const targets = new Map<Element, string | undefined>();
  for (const [anchor, url] of links) {
    for (let element: Element | null = anchor; element; element = parentOf(element)) {
      if (!targets.has(element)) targets.set(element, url);
      else if (targets.get(element) === undefined) break;
      else if (targets.get(element) !== url) targets.set(element, undefined);
    }
  }
  return targets;
}

function parentOf(element: Element): Element | null {
  const { parent } = element;
  return parent !== null && 'attribs' in parent ? parent : null;
}

/** The largest element around a link that leads nowhere else. */
function entryOf(anchor: Element, targets: ReadonlyMap<Element, string | undefined>): Element {
  let entry = anchor;
  for (let depth = 0; depth < DEEPEST_WRAPPING; depth += 1) {
    const parent = parentOf(entry);
    if (!parent || parent.name === 'body' || targets.get(parent) === undefined) break;
    entry = parent;
  }
  return entry;
}

function placeOf(entry: Element): string {
  const path: string[] = [entry.name];
  let element = parentOf(entry);
  for (let depth = 0; element && depth < PLACE_DEPTH; depth += 1, element = parentOf(element)) {
    path.push([element.name, element.attribs['id'] ?? '', element.attribs['class'] ?? ''].join(':'));
  }
  return path.join('<');
}

/** Text around links; a row is read once, however many links it has. */
class Surroundings {
  readonly #$: CheerioAPI;
  readonly #rows = new Map<Element, string | undefined>();

  constructor($: CheerioAPI) {
    this.#$ = $;
  }

  /** Of the entry; of the row around it when the row's other links are few. */
  of(anchor: Element, entry: Element): string {
    const text = this.#$(entry).text().slice(0, LONGEST_ENTRY);
    return hasPartOfDate(text) ? text : (this.#rowText(anchor) ?? text);
  }

  #rowText(anchor: Element): string | undefined {
    const row = this.#$(anchor).closest('li, tr, dd, dl').get(0);
    if (!row || !('attribs' in row)) return undefined;
    if (!this.#rows.has(row)) {
      const isEntry = this.#$(row).find('a').length <= MOST_LINKS_OF_AN_ENTRY;
      this.#rows.set(row, isEntry ? this.#$(row).text().slice(0, LONGEST_ENTRY) : undefined);
    }
    return this.#rows.get(row);
  }
}

/** A title that the list shortens is whole in the attribute. */
function titleOf($: CheerioAPI, anchor: Element): string {
  const shown = compact($(anchor).text());
  const whole = compact(anchor.attribs['title'] ?? '');
  const start = shown.replace(/(?:…|\.{2,})$/, '').slice(0, 8);
  return withoutDate(whole.length > shown.length && whole.includes(start) ? whole : shown);
}

/** Every link of the page to another address, in order; a link that is there twice is taken where its text is longer. */
export function pageLinks($: CheerioAPI, pageUrl: string): readonly PageLink[] {
  const base = baseOf($, pageUrl);
  const anchors = $('a[href]')
    .toArray()
    .flatMap((anchor) => {
      const url = targetOf(anchor.attribs['href'], base);
      return url === undefined ? [] : [[anchor, url] as const];
    });
  const targets = singleTargets(anchors);
  const surroundings = new Surroundings($);
  const found = new Map<string, PageLink>();
  for (const [anchor, url] of anchors) {
    const entry = entryOf(anchor, targets);
    const around = surroundings.of(anchor, entry);
    const date = listDateIn(around);
    const link: PageLink = {
      url,
      title: titleOf($, anchor),
      ...(date === undefined ? {} : { date }),
      hasPartOfDate: hasPartOfDate(around),
      place: placeOf(entry),
    };
    if ((found.get(url)?.title.length ?? -1) < link.title.length) found.set(url, link);
  }
  return [...found.values()];
}
