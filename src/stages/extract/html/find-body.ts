/** @module Finds the element that holds the article: the one whose lines, added up, are most like running text. */
import { parseOutlineNumber } from '../../../language/zh/outline.js';
import {
  chromeStep,
  isMetadataLine,
  isPageMetadata,
  isTailMarker,
  isWeakTailMarker,
} from '../chrome-lines.js';
import { compact, hanCount, type Line } from '../line.js';
import { isIssueDate } from '../official-lines.js';
import { BODY_CONTAINERS } from './portal-hints.js';
import { bestRun } from './best-run.js';
import { findWholeCopies } from './find-whole-copies.js';
import type { ElementSpan, PageLines } from './read-lines.js';

/** Shorter lines may repeat for good reasons: captions, table entries, signatures. */
const SHORTEST_COPY = 15;
/** A known container is believed when it holds this share of the best element's worth. */
const HINT_SHARE = 0.75;
/** Where no element holds this share of the best stretch of lines, the article has no element of its own. */
const RUN_SHARE = 0.6;
/** Without this much the page has no article. */
const LEAST_WORTH = 15;

function worthOfText(text: string): number {
  const length = hanCount(text);
  if (/[，。；：！？,;:]/.test(text) && length >= 12) return length;
  if (parseOutlineNumber(text) !== undefined) return Math.max(4, length);
  return isIssueDate(text) ? 4 : length < 8 ? -1 : 0;
}

/** Contact lines stand under documents and under sites alike. */
const CONTACT = /^(?:地址|邮编|电话|传真|邮箱|联系电话|联系方式|邮政编码)[:：]/;

/** Positive for lines of a document, negative for those of a page. */
function worthOf(line: Line): number {
  if (line.origin === 'cell') return isMetadataLine(line.text) ? -4 : Math.min(60, hanCount(line.text)) * 0.6;
  if (line.origin === 'attachment') return 2;
  if (isTailMarker(line.text) || isWeakTailMarker(line.text)) return -6;
  // Controls and credits stand inside articles, too: they must not outweigh a short one.
  if (chromeStep(line.text) !== undefined) return -3;
  if (isMetadataLine(line.text)) return -6;
  if (CONTACT.test(line.text)) return 0;
  if (line.linkShare > 0.5) return -8 - hanCount(line.text) * 0.5;
  return worthOfText(line.text);
}

/** The worth of each line; a copy of an earlier line is worth nothing, so the first of two copies is chosen. */
function worthsOf(lines: readonly Line[]): number[] {
  const seen = new Set<string>();
  const wholeCopies = findWholeCopies(lines);
  return lines.map((line) => {
    if (wholeCopies.has(line)) return 0;
    const key = compact(line.text);
    if (key.length < SHORTEST_COPY || line.origin === 'cell') return worthOf(line);
    const isCopy = seen.has(key);
    seen.add(key);
    return isCopy ? Math.min(0, worthOf(line)) : worthOf(line);
  });
}

/** Running totals: the worth of lines [start, end) is `sums[end] - sums[start]`. */
function runningTotals(worths: readonly number[]): number[] {
  const sums = [0];
  for (const worth of worths) sums.push((sums.at(-1) ?? 0) + worth);
  return sums;
}

function total(span: ElementSpan, sums: readonly number[]): number {
  return (sums[span.end] ?? 0) - (sums[span.start] ?? 0);
}

/** The deepest of the elements with the greatest worth. */
function bestSpan(page: PageLines, sums: readonly number[]): ElementSpan | undefined {
  let best: ElementSpan | undefined;
  let bestTotal = LEAST_WORTH;
  for (const span of page.spans) {
    const worth = total(span, sums);
    const isInside = best !== undefined && span.start >= best.start && span.end <= best.end;
    if (worth > bestTotal || (worth === bestTotal && isInside)) {
      best = span;
      bestTotal = worth;
    }
  }
  return best;
}

function matches(span: ElementSpan, hint: (typeof BODY_CONTAINERS)[number]): boolean {
  const { id, class: classes } = span.element.attribs;
  if (hint.id !== undefined) return id === hint.id;
  return hint.className !== undefined && ` ${classes ?? ''} `.includes(` ${hint.className} `);
}

/** The first known container that holds most of the text. */
function hintedSpan(page: PageLines, sums: readonly number[], best: ElementSpan): ElementSpan | undefined {
  const least = total(best, sums) * HINT_SHARE;
  const rich = page.spans.filter((span) => total(span, sums) >= least);
  for (const hint of BODY_CONTAINERS) {
    const span = rich.find((candidate) => matches(candidate, hint));
    if (span) return span;
  }
  return undefined;
}

/** Says something, and nothing about the page. */
function isPlain({ text, origin, linkShare }: Line): boolean {
  if (origin === 'attachment') return true;
  if (linkShare > 0.5 || isTailMarker(text) || isWeakTailMarker(text)) return false;
  return chromeStep(text) === undefined && !isPageMetadata(text);
}

/** Names and contacts under one sentence weigh little, but the element that adds mostly such lines holds the article. */
function addsText(lines: readonly Line[], parent: ElementSpan, current: ElementSpan): boolean {
  const above = lines.slice(parent.start, current.start);
  if (above.some(({ text }) => isMetadataLine(text))) return false;
  const added = [...above, ...lines.slice(current.end, parent.end)].filter(
    ({ text, linkShare }) => linkShare > 0.5 || chromeStep(text) === undefined,
  );
  return added.filter(isPlain).length * 3 >= added.length * 2;
}

/** An article of one paragraph: its element is that paragraph, so signature and date are in the parents. */
function widened({ lines, spans }: PageLines, sums: readonly number[], best: ElementSpan): ElementSpan {
  let current = best;
  while (current.end - current.start <= 1) {
    const parent = spans[current.parent];
    if (!parent) return current;
    const isAsRich = total(parent, sums) >= total(best, sums) * HINT_SHARE;
    if (!isAsRich && !addsText(lines, parent, current)) return current;
    current = parent;
  }
  return current;
}

/** The end of an article on a page of its own may be one line; only a known container tells it from the page. */
function shortBody(page: PageLines, sums: readonly number[]): BodyRange | undefined {
  const known = page.spans.filter((span) => total(span, sums) > 0);
  for (const hint of BODY_CONTAINERS) {
    const span = known.find((candidate) => matches(candidate, hint));
    if (span) return { start: span.start, end: span.end };
  }
  return undefined;
}

/** A run ends with its last sentence; what stands below, up to the first furniture, belongs to it. */
function withLinesBelow(lines: readonly Line[], { start, end }: BodyRange): BodyRange {
  const furniture = lines.findIndex((line, index) => index >= end && !isPlain(line));
  return { start, end: furniture < 0 ? lines.length : furniture };
}

export interface BodyRange {
  readonly start: number;
  readonly end: number;
}

/** What stands beside the article, by the name of its element. */
const BESIDE = new Set(['aside', 'nav']);

/** Sentences beside the article, or above its title, are worth nothing. */
function withoutOthers(page: PageLines, worths: readonly number[], titleLine: number): number[] {
  const kept = worths.map((worth, index) => (index < titleLine ? Math.min(0, worth) : worth));
  let done = 0;
  for (const { element, start, end } of page.spans) {
    if (!BESIDE.has(element.name)) continue;
    for (let index = Math.max(start, done); index < end; index += 1)
      kept[index] = Math.min(0, kept[index] ?? 0);
    done = Math.max(done, end);
  }
  return kept;
}

function bodyOf(page: PageLines, worths: readonly number[]): BodyRange | undefined {
  const sums = runningTotals(worths);
  const best = bestSpan(page, sums);
  const run = bestRun(worths);
  if (!best) return shortBody(page, sums);
  if (total(best, sums) < run.worth * RUN_SHARE) return withLinesBelow(page.lines, run);
  const { start, end } = hintedSpan(page, sums, best) ?? widened(page, sums, best);
  return { start, end };
}

/**
 * The lines of the article, or `undefined` when the page has none. Linear in the size of the page.
 * @param titleLine - the line of the article's title, where it is known. @default 0
 */
export function findBody(page: PageLines, titleLine = 0): BodyRange | undefined {
  const worths = worthsOf(page.lines);
  return bodyOf(page, withoutOthers(page, worths, titleLine)) ?? bodyOf(page, worths);
}
