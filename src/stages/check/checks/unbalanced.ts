/** @module Brackets and double quotation marks without a partner. */
import type { Issue } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

const PARTNERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** What stands before the bracket of an item's number: "1) ", "ii. b) ". */
const ITEM_NUMBER = /(?:^|[\s;:,])(?:\d{1,2}|[a-z]|[ivx]{1,4})$/i;
const SOURCE_PAIRS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '[': ']',
  '【': '】',
  '〔': '〕',
};

export const unbalanced: Check = ({ source, target }) => {
  const issues: Issue[] = [];
  const add = (key: string, actual: string): void => {
    issues.push(createIssue('unbalanced', { key, type: 'formatting', actual }));
  };
  // A paragraph that is cut in Chinese is cut in English too.
  const bracket = isSourceBalanced(source) ? looseBracket(target) : undefined;
  if (bracket !== undefined) add('unbalanced-bracket', bracket);
  const quote = count(source, '“') === count(source, '”') ? looseQuote(target) : undefined;
  if (quote !== undefined) add('unbalanced-quote', quote);
  return issues;
};

function looseBracket(text: string): string | undefined {
  const open: string[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()[\]{}]/gu)) {
    const partner = PARTNERS[mark];
    const isNumber = open.length === 0 && ITEM_NUMBER.test(text.slice(Math.max(0, index - 6), index));
    if (partner === undefined) open.push(mark);
    else if (!isNumber && open.pop() !== partner) return mark;
  }
  return open[0];
}

function looseQuote(text: string): string | undefined {
  const opening = count(text, '“');
  const closing = count(text, '”');
  if (opening !== closing) return opening > closing ? '“' : '”';
  // 5" may be inches.
  return count(text.replace(/\d"/g, ''), '"') % 2 === 1 && count(text, '"') % 2 === 1 ? '"' : undefined;
}

function isSourceBalanced(source: string): boolean {
  const openings = Object.keys(SOURCE_PAIRS).reduce((sum, mark) => sum + count(source, mark), 0);
  const closings = Object.values(SOURCE_PAIRS).reduce((sum, mark) => sum + count(source, mark), 0);
  // 1）and （1） mix in outlines; only a real surplus tells of a cut.
  return openings === closings || /(?:^|[；。])\d{1,2}[）)]/.test(source);
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
