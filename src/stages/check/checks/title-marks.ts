/** @module 《》: a title stands in English in capitals, in quotation marks or in italics, not in running small letters. */
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

const TITLE = /《(?<title>[^《》]{2,80})》/gu;
/** Two capitalised words with small words between, a capitalised word alone with a kind after it, quotes or italics. */
const ENGLISH_TITLE =
  /[“"*_][^”"*_]{2,200}[”"*_]|\b\p{Lu}[\p{L}’'-]*(?:\s+(?:of|on|for|the|and|in|to|a|an|with|from|by|at|against|under|s|its|their|\(?\p{Lu}[\p{L}’'-]*\)?|\d{4}))*\s+\(?\p{Lu}[\p{L}’'-]*/u;

export const titleMarks: Check = ({ source, target, terms }) => {
  if (!source.includes('《') || target.trim() === '') return [];
  const titles = [...source.matchAll(TITLE)].map(({ groups }) => groups?.['title'] ?? '');
  // The rendering of an official title is the glossary's business; proper names among them have capitals anyway.
  const free = titles.filter((title) => !terms.some(({ zh }) => zh.includes(title) || title === zh));
  const [expected] = free;
  if (expected === undefined || ENGLISH_TITLE.test(withoutOpening(target))) return [];
  return [createIssue('title-marks', { type: 'formatting', expected: `《${expected}》` })];
};

/** The capital that opens the text says nothing. */
const withoutOpening = (target: string): string =>
  target.replace(/^\s*\p{Lu}(?=\p{Ll}*\s+\p{Ll})/u, (letter) => letter.toLowerCase());
