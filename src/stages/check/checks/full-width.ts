/** @module Full-width and CJK punctuation left in the English. */
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

/** “ ” ‘ ’ — … · are marks of English too. */
const FULL_WIDTH = /[\u3000-\u303f\uff01-\uff65\ufe30-\ufe4f]/gu;

export const fullWidth: Check = ({ target }) => {
  const marks = [...new Set(target.match(FULL_WIDTH) ?? [])];
  if (marks.length === 0) return [];
  const actual = marks.map((mark) => (mark === '\u3000' ? 'U+3000' : mark)).join(' ');
  return [createIssue('full-width', { key: 'full-width-left', type: 'formatting', actual })];
};
