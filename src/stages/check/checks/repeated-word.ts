/** @module The same English word twice in a row. */
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

const REPEATED = /(?<![\w-])([A-Za-z]+)\s+\1(?![\w-])/gi;
/** Grammar or emphasis can double these: "the work that that office did", "had had". */
const LEGITIMATE: ReadonlySet<string> = new Set([
  'that',
  'had',
  'very',
  'far',
  'so',
  'long',
  'is',
  'who',
  'do',
]);

export const repeatedWord: Check = ({ target }) => {
  for (const match of target.matchAll(REPEATED)) {
    const word = match[1] ?? '';
    // Names double: Duran Duran, Bing Bing; so do initials and list letters.
    const isName = /^\p{Lu}/u.test(word) && /\s\p{Lu}/u.test(match[0]) && !isOpening(target, match.index);
    if (isName || LEGITIMATE.has(word.toLowerCase())) continue;
    return [createIssue('repeated-word', { type: 'duplication', actual: word })];
  }
  return [];
};

function isOpening(text: string, index: number): boolean {
  return index === 0 && /^(?:The The|A A|An An|We We|In In|Of Of|To To)\b/.test(text);
}
