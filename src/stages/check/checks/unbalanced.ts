/** @module Brackets and double quotation marks without a partner. */
import type { Issue } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

const PARTNERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** The number of an item: "1) ", "(a) ", "ii. b) " at its start. */
const ITEM_NUMBER = /(^|[\s;:,])(?:\d{1,2}|[a-z]|[ivx]{1,4})\)/gi;
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
  const bracket = isSourceBalanced(source) ? looseBracket(target.replace(ITEM_NUMBER, '$1')) : undefined;
  if (bracket !== undefined) add('unbalanced-bracket', bracket);
  const quote = count(source, '“') === count(source, '”') ? looseQuote(target) : undefined;
  if (quote !== undefined) add('unbalanced-quote', quote);
  return issues;
};

function looseBracket(text: string): string | undefined {
  const open: string[] = [];
  for (const character of text) {
    if ('([{'.includes(character)) open.push(character);
    const partner = PARTNERS[character];
    if (partner !== undefined && open.pop() !== partner) return character;
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
