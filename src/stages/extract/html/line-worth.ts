/** @module How much each line of a page speaks for an article: positive for a document's, negative for the page's own. */
import { parseOutlineNumber } from '../../../language/zh/outline.js';
import { chromeStep, isMetadataLine, isTailMarker, isWeakTailMarker } from '../chrome-lines.js';
import { compact, hanCount, type Line } from '../line.js';
import { isIssueDate } from '../official-lines.js';
import { findWholeCopies } from './find-whole-copies.js';

/** Shorter lines may repeat for good reasons: captions, table entries, signatures. */
const SHORTEST_COPY = 15;

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
export function worthsOf(lines: readonly Line[]): number[] {
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
