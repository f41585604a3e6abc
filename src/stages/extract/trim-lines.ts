/** @module Takes the page's furniture off the lines of a document: before, inside and after the text. */
import {
  chromeStep,
  isCommentsHeading,
  isMenuLine,
  isMetadataLine,
  isNeighbourLine,
  isPageMetadata,
  isRecommendation,
  isTailMarker,
  isWeakTailMarker,
} from './chrome-lines.js';
import { compact, isProse, type Line } from './line.js';
import { parseOutlineNumber } from '../../language/zh/outline.js';
import { isCaptionLine, isIssueDate } from './official-lines.js';
import type { RemovalLog, RemovalStep } from './removals.js';

/** What stands after a tail marker is no part of the text when it is at most this share of it. */
const TAIL_SHARE = 0.15;

/** The index of the first line of running text, of an outline or of a table; the number of lines when there is none. */
export function textStart(lines: readonly Line[]): number {
  const index = lines.findIndex((line) => {
    if (line.origin === 'cell') return true;
    if (chromeStep(line.text) !== undefined || isMetadataLine(line.text) || line.linkShare > 0.5)
      return false;
    if (isCaptionLine(line.text)) return false;
    return isProse(line.text) || parseOutlineNumber(line.text) !== undefined;
  });
  return index < 0 ? lines.length : index;
}

function proseLength(lines: readonly Line[]): number {
  return lines.reduce(
    (sum, line) => (isProse(line.text) && line.linkShare < 0.5 ? sum + line.text.length : sum),
    0,
  );
}

/** A link to another page; links to files are attachments. */
function isLinkLine(line: Line): boolean {
  return line.origin !== 'attachment' && line.linkShare > 0.6;
}

/** Nothing of a document but furniture may follow these. */
function closesText(line: Line): boolean {
  if (isLinkLine(line) || isPageMetadata(line.text)) return true;
  return chromeStep(line.text) !== undefined || isTailMarker(line.text);
}

/** The line after the last of running text, outline, table, file or signature. */
function afterLastOfText(lines: readonly Line[], start: number): number {
  const last = lines.findLastIndex((line, index) => {
    if (index < start || line.linkShare > 0.5) return false;
    if (line.origin === 'cell' || line.origin === 'attachment') return true;
    if (closesText(line) || isWeakTailMarker(line.text)) return false;
    return isProse(line.text) || parseOutlineNumber(line.text) !== undefined || isIssueDate(line.text);
  });
  return last + 1;
}

/** Furniture after the last line of text takes the loose lines below it along. */
function looseEnd(lines: readonly Line[], start: number): number {
  const from = afterLastOfText(lines, start);
  const index = lines.findIndex((line, position) => position >= from && closesText(line));
  return index < 0 ? lines.length : index;
}

/** Where the furniture after the text begins. */
export function textEnd(all: readonly Line[], start: number): number {
  const lines = all.slice(0, hardEnd(all, start));
  const end = markedEnd(lines, start);
  return Math.min(end, looseEnd(lines.slice(0, end), start));
}

const endsSurely = (text: string): boolean => isCommentsHeading(text) || isRecommendation(text);

/** Readers' comments end a text whatever follows; the way to the next article does when less text follows than stands above. */
function hardEnd(lines: readonly Line[], start: number): number {
  const index = lines.findIndex(
    ({ text }, position) => position > start && (endsSurely(text) || isNeighbourLine(text)),
  );
  if (index < 0) return lines.length;
  const isSure = endsSurely(lines[index]?.text ?? '');
  const isMore = proseLength(lines.slice(index)) < proseLength(lines.slice(start, index));
  return isSure || isMore ? index : lines.length;
}

/** Where the first marker stands that has hardly any text after it, weak markers above it included. */
function markedEnd(lines: readonly Line[], start: number): number {
  const whole = proseLength(lines.slice(start));
  let after = 0;
  let end = lines.length;
  for (let index = lines.length - 1; index >= start; index -= 1) {
    const line = lines[index];
    if (!line) continue;
    if (line.origin === 'cell') break;
    after += proseLength([line]);
    if (after > whole * TAIL_SHARE) break;
    if (isTailMarker(line.text)) end = index;
  }
  while (end < lines.length && end > start && isWeakTailMarker(lines[end - 1]?.text ?? '')) end -= 1;
  return end;
}

function reasonBefore(line: Line): RemovalStep | undefined {
  const { text } = line;
  if (isLinkLine(line)) return 'place-line';
  return (
    chromeStep(text) ?? (isMetadataLine(text) ? 'metadata-line' : isMenuLine(text) ? 'place-line' : undefined)
  );
}

/** Systems fill an empty abstract with the title. */
const ABSTRACT_LABEL = /^(?:摘要|内容(?:概述|概要|摘要)|信息名称)[:：]/;

/** Drops the lines under a title that tell about the page. `title` without white space; its repeats go, too. */
function trimLead(lines: readonly Line[], title: string, log: RemovalLog): Line[] {
  return lines.filter((line, index) => {
    const previous = lines[index - 1]?.text ?? '';
    const isValue = /[:：]$/.test(previous) && isMetadataLine(previous) && compact(line.text).length <= 30;
    const step =
      compact(line.text).replace(ABSTRACT_LABEL, '') === title
        ? 'repeated-title'
        : isValue
          ? 'metadata-line'
          : reasonBefore(line);
    if (step !== undefined) log.add(step, line.text);
    return step === undefined;
  });
}

const ATTACHMENT_LABEL = /^(?:附件|文件)(?:下载|列表)?[:：]?$/;

function reasonInside(line: Line, next: Line | undefined): RemovalStep | undefined {
  if (line.origin === 'cell' || line.origin === 'attachment') return undefined;
  if (next?.origin === 'attachment' && ATTACHMENT_LABEL.test(compact(line.text))) return 'attachment-label';
  return chromeStep(line.text);
}

function trimInside(lines: readonly Line[], log: RemovalLog): Line[] {
  return lines.filter((line, index) => {
    const step = reasonInside(line, lines[index + 1]);
    if (step !== undefined) log.add(step, line.text);
    return step === undefined;
  });
}

/** The lines of the document, without its title. Every line left out is in the log. */
export function trimLines(lines: readonly Line[], title: string, log: RemovalLog): Line[] {
  const start = textStart(lines);
  const end = textEnd(lines, start);
  const lead = trimLead(lines.slice(0, start), compact(title), log);
  const text = trimInside(lines.slice(start, end), log);
  for (const line of lines.slice(end)) log.add('after-text', line.text);
  return [...lead, ...text];
}
