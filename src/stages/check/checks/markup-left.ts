/** @module Markup and placeholders that came along from a page or an engine. */
import type { Issue } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

const MARKUP =
  /<\/?(?:p|br|b|i|u|em|strong|span|div|font|a|td|tr|table|li|ul|ol|h[1-6]|sup|sub)(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|#\d{2,5}|#x[\da-f]{2,5});|\*\*[^*]+\*\*|\{\{?\w+\}?\}|%\d?\$?[sd]\b|\[\/?[a-z]+\d*\]/giu;
/** What stands for one plain character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
  '&ldquo;': '“',
  '&rdquo;': '”',
};

export const markupLeft: Check = ({ source, target }) =>
  [...target.matchAll(MARKUP)].filter(([text]) => !source.includes(text)).map(issueOf);

function issueOf(match: RegExpMatchArray): Issue {
  const [actual] = match;
  const text = CHARACTERS[actual.toLowerCase()];
  const start = match.index ?? 0;
  const fix = text === undefined ? undefined : { start, end: start + actual.length, text };
  return createIssue('markup-left', { type: 'formatting', actual, ...(fix && { fix }) });
}
