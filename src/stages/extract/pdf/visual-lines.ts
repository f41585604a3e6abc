/** @module The lines that one sees on a page: runs of text on one baseline, left to right. */
import { tidy } from '../white-space.js';
import type { PdfPage, PlacedText } from './text-layer.js';

/** A stretch of a line with no wide gap inside. */
export interface LineCell {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

export interface VisualLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  /** The right edge. */
  readonly end: number;
  readonly y: number;
  readonly size: number;
  /** More than one where wide gaps part the line, as in a table. */
  readonly cells: readonly LineCell[];
}

/** Runs whose baselines differ by less than this share of the size stand on one line. */
const SAME_LINE = 0.45;
/** A gap of this share of the size is a space between Latin words. */
const WORD_GAP = 0.2;
/** A gap this many times the size parts cells. */
const CELL_GAP = 1.6;

/** Kangxi radicals and compatibility ideographs, as some fonts map their glyphs: ⼀ is 一. */
const COMPATIBILITY = /[\u2e80-\u2fdf\uf900-\ufaff]/gu;
const HAN = '[\\u3001-\\u303f\\u3400-\\u9fff\\uff00-\\uffef\\u2018-\\u201d]';
const SPACE_IN_HAN = new RegExp(`(?<=${HAN}) +(?=${HAN})`, 'g');
const SPACE_BESIDE_DIGITS = new RegExp(`(?<=${HAN}) +(?=[\\d%])|(?<=[\\d%]) +(?=${HAN})`, 'g');

/** Spaces between Chinese characters are the justification's. */
const clean = (text: string): string =>
  tidy(text.replace(COMPATIBILITY, (character) => character.normalize('NFKC')))
    .replace(SPACE_IN_HAN, '')
    .replace(SPACE_BESIDE_DIGITS, '');

function cellsOf(texts: readonly PlacedText[]): LineCell[] {
  const cells: { text: string; x: number; end: number }[] = [];
  for (const { text, x, width, size } of texts) {
    const last = cells.at(-1);
    const gap = last ? x - last.end : 0;
    if (!last || gap > CELL_GAP * size) cells.push({ text, x, end: x + width });
    else {
      last.text += (gap > WORD_GAP * size ? ' ' : '') + text;
      last.end = Math.max(last.end, x + width);
    }
  }
  return cells.map((cell) => ({ ...cell, text: clean(cell.text) })).filter(({ text }) => text !== '');
}

/** A sign from another font stands in the hole that the run around it leaves as a space: 4.0∶37.7. */
function fillHoles(texts: readonly PlacedText[]): PlacedText[] {
  const runs: PlacedText[] = [];
  for (const each of texts) {
    const around = runs.at(-1);
    const isInside = around !== undefined && each.x + each.width < around.x + around.width;
    if (isInside && around.text.includes(' '))
      runs.splice(-1, 1, { ...around, text: around.text.replace(' ', () => each.text) });
    else runs.push(each);
  }
  return runs;
}

function lineOfTexts(texts: readonly PlacedText[], page: number): VisualLine[] {
  const cells = cellsOf(fillHoles(texts.toSorted((left, right) => left.x - right.x)));
  const [first] = cells;
  if (!first) return [];
  const size = Math.max(...texts.map((each) => each.size));
  const text = clean(cells.map((cell) => cell.text).join(' '));
  return [{ text, page, x: first.x, end: cells.at(-1)?.end ?? first.end, y: texts[0]?.y ?? 0, size, cells }];
}

/** The lines of a page from top to bottom. What is set at an angle is no line. */
export function visualLines({ texts }: PdfPage, page: number): VisualLine[] {
  const rows: PlacedText[][] = [];
  const upright = texts.filter(({ isRotated }) => !isRotated).toSorted((a, b) => b.y - a.y || a.x - b.x);
  for (const text of upright) {
    const row = rows.at(-1);
    const [head] = row ?? [];
    const isSame = head && Math.abs(head.y - text.y) < SAME_LINE * Math.max(head.size, text.size);
    if (row && isSame) row.push(text);
    else rows.push([text]);
  }
  return rows.flatMap((row) => lineOfTexts(row, page));
}
