/** @module Full-width and CJK punctuation left in the English. */
import type { Issue } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

/** “ ” ‘ ’ — … · are marks of English too; digits are the business of number-format. */
const FULL_WIDTH = /[\u3000-\u303f\uff01-\uff0f\uff1a-\uff65\ufe30-\ufe4f]/gu;
/** Marks with one English counterpart. */
const COUNTERPARTS: Readonly<Record<string, string>> = {
  '，': ', ',
  '。': '. ',
  '；': '; ',
  '：': ': ',
  '？': '? ',
  '！': '! ',
  '、': ', ',
  '（': ' (',
  '）': ') ',
  '％': '%',
  '\u3000': ' ',
};

export const fullWidth: Check = ({ target }) =>
  [...target.matchAll(FULL_WIDTH)].map((match) => issueOf(match, target));

function issueOf(match: RegExpMatchArray, target: string): Issue {
  const [mark] = match;
  const start = match.index ?? 0;
  const text = COUNTERPARTS[mark];
  const fix = text === undefined ? undefined : { start, end: start + 1, text: fitted(text, start, target) };
  return createIssue('full-width', {
    key: 'full-width-left',
    type: 'formatting',
    actual: mark === '\u3000' ? 'U+3000' : mark,
    ...(fix && { fix }),
  });
}

/** Without the space that the text has already, or that the end and a mark do without. */
function fitted(text: string, start: number, target: string): string {
  const before = target[start - 1] ?? ' ';
  const after = target[start + 1] ?? ' ';
  const opened = /[\s(“"]/u.test(before) ? text.trimStart() : text;
  return /[\s,.;:!?)”"’]/u.test(after) ? opened.trimEnd() : opened;
}
