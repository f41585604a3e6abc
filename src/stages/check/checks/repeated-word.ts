/** @module The same English word twice in a row. */
import type { Issue } from '../../../model/index.js';
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

/** Words that never stand twice in a row rightly. */
const NEVER_DOUBLE = /^(?:the|a|an|of|and|to|for|with|by|from|we|will)$/i;

export const repeatedWord: Check = ({ target }) =>
  [...target.matchAll(REPEATED)].flatMap((match) => issueOf(match, target));

function issueOf(match: RegExpMatchArray, target: string): readonly Issue[] {
  const word = match[1] ?? '';
  const start = match.index ?? 0;
  // Names double: Duran Duran, Bing Bing; so do initials and list letters.
  const isName = /^\p{Lu}/u.test(word) && /\s\p{Lu}/u.test(match[0]) && !isOpening(target, start);
  if (isName || LEGITIMATE.has(word.toLowerCase())) return [];
  const fix = NEVER_DOUBLE.test(word) ? { start, end: start + match[0].length, text: word } : undefined;
  return [createIssue('repeated-word', { type: 'duplication', actual: word, ...(fix && { fix }) })];
}

function isOpening(text: string, index: number): boolean {
  return index === 0 && /^(?:The The|A A|An An|We We|In In|Of Of|To To)\b/.test(text);
}
