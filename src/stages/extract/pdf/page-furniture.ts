/** @module Headers, footers and numbers of pages, which are no part of the text. */
import { compact } from '../line.js';
import type { VisualLine } from './visual-lines.js';

/** Furniture stands in so many lines at the top and at the bottom. */
const EDGE_LINES = 2;
/** What stands there on this share of the pages, and on two at least, is furniture. */
const REPEATED_SHARE = 0.4;

const PAGE_NUMBER =
  /^[-—–－·•\s]*(?:第?\s*[\d一二三四五六七八九十百]{1,4}\s*页?(?:\s*[/／]?\s*共?\s*\d{1,4}\s*页?)?|[ivxIVX]{1,6})[-—–－·•\s]*$/;

/** Digits change from page to page. */
const shapeOf = (line: VisualLine): string => compact(line.text).replaceAll(/\d+/g, '0');

function edgesOf(lines: readonly VisualLine[]): readonly VisualLine[] {
  return lines.length <= EDGE_LINES * 2
    ? lines
    : [...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)];
}

/** A bare 12 inside a page is a figure; at its edge, alone, it is the page's number. */
const isPageNumber = (line: VisualLine): boolean =>
  PAGE_NUMBER.test(line.text) && /\d|第|页|^[ivxIVX—–-]/.test(line.text);

/** The lines of each page that are furniture. */
export function furnitureOf(pages: readonly (readonly VisualLine[])[]): ReadonlySet<VisualLine> {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const shape of new Set(edgesOf(lines).map(shapeOf))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const least = Math.max(2, pages.length * REPEATED_SHARE);
  const furniture = new Set<VisualLine>();
  for (const lines of pages) {
    const first = lines[0];
    const last = lines.at(-1);
    for (const line of edgesOf(lines)) {
      const isEdge = line === first || line === last;
      if ((isEdge && isPageNumber(line)) || (counts.get(shapeOf(line)) ?? 0) >= least) furniture.add(line);
    }
  }
  return furniture;
}
