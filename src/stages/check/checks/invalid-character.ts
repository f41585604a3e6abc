/** @module Characters that no English text has: replacement marks, controls, invisible ones. */
import type { Issue } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

/** Nothing is lost without them. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const INVALID =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\uffff\ue000-\uf8ff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

export const invalidCharacter: Check = ({ target }) => [...target.matchAll(INVALID)].map(issueOf);

function issueOf({ 0: character, index: start }: RegExpMatchArray & { readonly index?: number }): Issue {
  const code = character.codePointAt(0) ?? 0;
  const actual = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const fix =
    INVISIBLE.test(character) && start !== undefined ? { start, end: start + 1, text: '' } : undefined;
  return createIssue('invalid-character', { type: 'formatting', actual, ...(fix && { fix }) });
}
