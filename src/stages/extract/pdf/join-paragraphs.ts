/** @module Lines of a PDF back to paragraphs: by indents, by lines that stop short, by what stands in the middle. */
import { parseOutlineNumber } from '../../../language/zh/outline.js';
import { endsAsSentence, lineOf, type Line } from '../line.js';
import { isIssueDate, isOrganisationLine } from '../official-lines.js';
import type { VisualLine } from './visual-lines.js';

/** Where the text stands between its margins, in points. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  /** Paragraphs begin with an indent, so a line at the margin goes on with the one above. */
  readonly hasIndents: boolean;
}

interface Paragraph {
  readonly first: VisualLine;
  last: VisualLine;
  text: string;
}

/** So many indented lines, and such a share of all, are no accident. */
const FEWEST_INDENTS = 3;
const LEAST_INDENTED = 0.05;

/** The value that most have, to the half point. */
function usual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) {
    const key = Math.round(value * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}

const byValue = (values: readonly number[]): number[] => values.toSorted((left, right) => left - right);

/** The margins are those of full lines: most lines of a paragraph begin at the left one and end at the right one. */
export function measureOf(lines: readonly VisualLine[]): Measure {
  const size = usual(lines.map((line) => line.size));
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.1 * size && line.cells.length === 1);
  const ends = byValue(body.map((line) => line.end));
  const right = ends[Math.floor(ends.length * 0.9)] ?? 0;
  const full = body.filter((line) => line.end > right - size);
  const gaps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && next.page === line.page ? [line.y - next.y] : [];
  });
  const measure = { left: usual(full.map((line) => line.x)), right, size, leading: usual(gaps) };
  const indented = body.filter((line) => isIndented(line, measure)).length;
  return { ...measure, hasIndents: indented >= FEWEST_INDENTS && indented > body.length * LEAST_INDENTED };
}

const isIndented = (line: VisualLine, { left, size }: Pick<Measure, 'left' | 'size'>): boolean =>
  line.x > left + 1.2 * size && line.x < left + 4.5 * size;

/** As far from the left margin as from the right one. */
function isCentred(line: VisualLine, { left, right, size }: Measure): boolean {
  const before = line.x - left;
  const after = right - line.end;
  return before > 1.5 * size && after > 1.5 * size && Math.abs(before - after) < 2 * size;
}

const isFull = (line: VisualLine, { right, size }: Measure): boolean => line.end > right - 1.5 * size;

function goesOn({ first, last, text }: Paragraph, line: VisualLine, measure: Measure): boolean {
  const { size, leading, left, hasIndents } = measure;
  if (Math.abs(last.size - line.size) > 0.12 * size) return false;
  if (isCentred(line, measure) || line.cells.length > 2) return false;
  if (line.x > left + 1.2 * size) return false;
  if (last.page === line.page && last.y - line.y > 1.7 * leading) return false;
  if (isIssueDate(line.text) || (isOrganisationLine(line.text) && endsAsSentence(text))) return false;
  if (isFull(last, measure)) return true;
  // A line that stops short ends its paragraph, unless it cannot end there.
  if (endsAsSentence(text) || parseOutlineNumber(line.text) !== undefined) return false;
  return /[，、,]$/.test(text) || (hasIndents && isIndented(first, measure));
}

const needsSpace = (left: string, right: string): boolean =>
  /[A-Za-z,]$/.test(left) && /^[A-Za-z]/.test(right);

function toLine({ first, last, text }: Paragraph, measure: Measure): Line {
  const isOneLine = first === last;
  const isLarge = first.size > 1.12 * measure.size;
  return lineOf(text, {
    isIndented: isIndented(first, measure) || isOneLine,
    isEmphasised: isLarge || (isOneLine && isCentred(first, measure)),
  });
}

/** The paragraphs of the lines, which are in reading order and hold no furniture. */
export function joinParagraphs(lines: readonly VisualLine[], measure: Measure): Line[] {
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && goesOn(open, line, measure)) {
      open.text += (needsSpace(open.text, line.text) ? ' ' : '') + line.text;
      open.last = line;
    } else paragraphs.push({ first: line, last: line, text: line.text });
  }
  return paragraphs.map((paragraph) => toLine(paragraph, measure));
}
