/** @module Takes the worth from sentences that stand beside the article or above its title. */
import { isHeadingOfOthers } from '../chrome-lines.js';
import type { Line } from '../line.js';
import type { Element } from './elements.js';
import type { ElementSpan, PageLines } from './read-lines.js';

/** What stands beside the article, by the name of its element. */
const BESIDE_NAMES = new Set(['aside', 'nav']);
/** The same by the words of its class or id. Text may stand in a right column: such an element must hold little. */
const BESIDE_WORDS =
  /(?:^|[\s_-])(?:side(?:bar)?|aside|left|right|related?|recommend(?:ed)?|hot|rank(?:ing)?|comments?|foot(?:er)?|float)(?:$|[\s_-])/i;
/** Of all that speaks for an article on the page. */
const LARGEST_SHARE = 0.5;

function isBesideByWords({ attribs: { class: classes, id } }: Element): boolean {
  return BESIDE_WORDS.test(classes ?? '') || BESIDE_WORDS.test(id ?? '');
}

/** An element that opens with the heading of a list of other pages holds nothing else, unless the title is in it, too. */
function opensWithOthers(
  lines: readonly Line[],
  { start, end }: { readonly start: number; readonly end: number },
  titleLine: number,
): boolean {
  if (end - start < 2 || (titleLine > 0 && titleLine >= start && titleLine < end)) return false;
  return isHeadingOfOthers(lines[start]?.text ?? '');
}

/** Running totals of what is positive. */
function positiveSums(worths: readonly number[]): number[] {
  const sums = [0];
  for (const worth of worths) sums.push((sums.at(-1) ?? 0) + Math.max(0, worth));
  return sums;
}

/**
 * The worths with nothing for sentences beside the article.
 * @param titleLine - the line of the title: what stands above it is no part of the article
 */
export function withoutOthers(
  { spans, lines }: PageLines,
  worths: readonly number[],
  titleLine: number,
): readonly number[] {
  const kept = worths.map((worth, index) => (index < titleLine ? Math.min(0, worth) : worth));
  const sums = positiveSums(kept);
  const most = (sums.at(-1) ?? 0) * LARGEST_SHARE;
  const isBeside = ({ element, start, end }: ElementSpan): boolean =>
    BESIDE_NAMES.has(element.name) ||
    opensWithOthers(lines, { start, end }, titleLine) ||
    (isBesideByWords(element) && (sums[end] ?? 0) - (sums[start] ?? 0) < most);
  let done = 0;
  for (const span of spans) {
    // An element inside one that is done is done.
    if (span.end <= done || !isBeside(span)) continue;
    for (let index = Math.max(span.start, done); index < span.end; index += 1)
      kept[index] = Math.min(0, kept[index] ?? 0);
    done = span.end;
  }
  return kept;
}

const lengthOf = (lines: Iterable<Line>): number =>
  [...lines].reduce((sum, { text }) => sum + text.length, 0);

/** The lines of a range that elements beside the article hold; none where they hold most of it, and the article, too. */
export function linesBeside(
  { spans, lines }: PageLines,
  range: { readonly start: number; readonly end: number },
): ReadonlySet<Line> {
  const beside = new Set<Line>();
  let done = range.start;
  for (const { element, start, end } of spans) {
    if (!BESIDE_NAMES.has(element.name) || end <= done) continue;
    for (const line of lines.slice(Math.max(start, done), Math.min(end, range.end))) beside.add(line);
    done = end;
  }
  const isMost = lengthOf(beside) * 2 > lengthOf(lines.slice(range.start, range.end));
  return isMost ? new Set() : beside;
}
