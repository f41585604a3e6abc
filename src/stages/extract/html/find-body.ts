/** @module Finds the element that holds the article: the one whose lines, added up, are most like running text. */
import {
  chromeStep,
  isMetadataLine,
  isPageMetadata,
  isTailMarker,
  isWeakTailMarker,
} from '../chrome-lines.js';
import type { Line } from '../line.js';
import { withoutOthers } from './beside-article.js';
import { worthsOf } from './line-worth.js';
import { BODY_CONTAINERS } from './portal-hints.js';
import { bestRun } from './best-run.js';
import type { ElementSpan, PageLines } from './read-lines.js';

/** A known container is believed when it holds this share of the best element's worth. */
const HINT_SHARE = 0.75;
/** Where no element holds this share of the best stretch of lines, the article has no element of its own. */
const RUN_SHARE = 0.6;
/** Without this much the page has no article. */
const LEAST_WORTH = 15;

/** Running totals: the worth of lines [start, end) is `sums[end] - sums[start]`. */
function runningTotals(worths: readonly number[]): number[] {
  const sums = [0];
  for (const worth of worths) sums.push((sums.at(-1) ?? 0) + worth);
  return sums;
}

/** What the lines of a page are worth together. */
interface Weights {
  readonly sums: readonly number[];
  /** For each line, the first line from there on that only stands after a text. */
  readonly tails: readonly number[];
}

/** A weak mark counts above another one only. */
const isTail = (text: string, isAboveTail: boolean): boolean =>
  isTailMarker(text) || (isAboveTail && isWeakTailMarker(text));

function weightsOf(lines: readonly Line[], worths: readonly number[]): Weights {
  const tails: number[] = [];
  let tail = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line && line.origin !== 'cell' && isTail(line.text, tail === index + 1)) tail = index;
    tails[index] = tail;
  }
  return { sums: runningTotals(worths), tails };
}

/** The lines of an element; those from the mark of its end on are left out where it is worth more without them. */
function rangeOf({ start, end }: BodyRange, { sums, tails }: Weights): BodyRange {
  const tail = Math.min(end, tails[start] ?? end);
  return (sums[tail] ?? 0) > (sums[end] ?? 0) ? { start, end: tail } : { start, end };
}

function total(span: ElementSpan, weights: Weights): number {
  const { start, end } = rangeOf(span, weights);
  return (weights.sums[end] ?? 0) - (weights.sums[start] ?? 0);
}

/** The deepest of the elements with the greatest worth. */
function bestSpan(page: PageLines, weights: Weights): ElementSpan | undefined {
  let best: ElementSpan | undefined;
  let bestTotal = LEAST_WORTH;
  for (const span of page.spans) {
    const worth = total(span, weights);
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
function hintedSpan(page: PageLines, weights: Weights, best: ElementSpan): ElementSpan | undefined {
  const least = total(best, weights) * HINT_SHARE;
  const rich = page.spans.filter((span) => total(span, weights) >= least);
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
function widened({ lines, spans }: PageLines, weights: Weights, best: ElementSpan): ElementSpan {
  let current = best;
  while (current.end - current.start <= 1) {
    const parent = spans[current.parent];
    if (!parent) return current;
    const isAsRich = total(parent, weights) >= total(best, weights) * HINT_SHARE;
    if (!isAsRich && !addsText(lines, parent, current)) return current;
    current = parent;
  }
  return current;
}

/** The end of an article on a page of its own may be one line; only a known container tells it from the page. */
function shortBody(page: PageLines, weights: Weights): BodyRange | undefined {
  const known = page.spans.filter((span) => total(span, weights) > 0);
  for (const hint of BODY_CONTAINERS) {
    const span = known.find((candidate) => matches(candidate, hint));
    if (span) return { start: span.start, end: span.end };
  }
  return undefined;
}

/** A run begins and ends with a sentence; what stands around it, up to furniture or the bounds, belongs to it. */
function withLinesAround(lines: readonly Line[], run: BodyRange, bounds: BodyRange): BodyRange {
  let { start, end } = run;
  const isMore = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && index >= bounds.start && index < bounds.end && isPlain(line);
  };
  while (isMore(start - 1)) start -= 1;
  while (isMore(end)) end += 1;
  return { start, end };
}

/** A single paragraph or table is no container: its neighbours in the same element belong to it. */
function withNeighbours(page: PageLines, span: ElementSpan, titleLine: number): BodyRange {
  const parent = page.spans[span.parent];
  const isContainer = span.end - span.start > 1 && span.element.name !== 'table';
  if (isContainer || !parent) return span;
  return withLinesAround(page.lines, span, { ...parent, start: Math.max(parent.start, titleLine + 1) });
}

export interface BodyRange {
  readonly start: number;
  readonly end: number;
}

function bodyOf(page: PageLines, worths: readonly number[], titleLine: number): BodyRange | undefined {
  const weights = weightsOf(page.lines, worths);
  const best = bestSpan(page, weights);
  const run = bestRun(worths);
  if (!best && run.worth <= LEAST_WORTH) return shortBody(page, weights);
  if (!best || total(best, weights) < run.worth * RUN_SHARE)
    return withLinesAround(page.lines, run, { start: titleLine + 1, end: page.lines.length });
  const chosen =
    hintedSpan(page, weights, best) ?? withNeighbours(page, widened(page, weights, best), titleLine);
  const { start, end } = rangeOf(chosen, weights);
  return { start: titleLine < end ? Math.max(start, titleLine) : start, end };
}

/**
 * The lines of the article, or `undefined` when the page has none. Linear in the size of the page.
 * @param titleLine - the line of the article's title, where it is known. @default 0
 */
export function findBody(page: PageLines, titleLine = 0): BodyRange | undefined {
  const worths = worthsOf(page.lines);
  const own = withoutOthers(page, worths, titleLine);
  return bodyOf(page, own, titleLine) ?? bodyOf(page, worths, titleLine);
}
