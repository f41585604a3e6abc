/** @module Characters that no English text has: replacement marks, controls, invisible ones. */
import type { Issue } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

/** Nothing is lost without them. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
/** Controls, format marks, private use, halves of pairs, replacement marks. */
const INVALID = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffc-\uffff]/gu;

export const invalidCharacter: Check = ({ target }) => [...target.matchAll(INVALID)].map(issueOf);

function issueOf({ 0: character, index: start }: RegExpMatchArray & { readonly index?: number }): Issue {
  const code = character.codePointAt(0) ?? 0;
  const actual = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const fix =
    INVISIBLE.test(character) && start !== undefined ? { start, end: start + 1, text: '' } : undefined;
  return createIssue('invalid-character', { type: 'formatting', actual, ...(fix && { fix }) });
}
