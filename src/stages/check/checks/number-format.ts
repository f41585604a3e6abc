/** @module How figures are written: groups of three, no space before %, no full-width digits. */
import type { Issue } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

const FULL_WIDTH_DIGITS = /[０-９]+/gu;
const SPACED_PERCENT = /(?<=\d)(?<wrong> +)(?=[%％])/gu;
/** 12,34 and 1,2345; years of a list (2019,2020) and page numbers are no groups. */
const FIGURE = /(?<![\d.,/-])\d{1,3}(?:,\d+)+(?:\.\d+)?(?![\d,])/gu;
const WELL_GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;

const ZERO = '０'.charCodeAt(0);

export const numberFormat: Check = ({ target }) => [
  ...[...target.matchAll(FULL_WIDTH_DIGITS)].map((match) => {
    const text = match[0].replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - ZERO));
    return issueOf('digits-full-width', match, match[0], text);
  }),
  ...[...target.matchAll(SPACED_PERCENT)].map((match) => issueOf('percent-space', match, match[0], '')),
  ...[...target.matchAll(FIGURE)]
    .filter(([figure]) => !WELL_GROUPED.test(figure))
    .map(([actual]) => createIssue('number-format', { key: 'figure-groups', type: 'numbers', actual })),
];

function issueOf(key: string, match: RegExpMatchArray, actual: string, text: string): Issue {
  const start = match.index ?? 0;
  const fix = { start, end: start + match[0].length, text };
  return createIssue('number-format', { key, type: 'numbers', severity: 'info', actual, fix });
}
