/** @module A term with a short form for later mentions: the first mention of a document is the long one. */
import type { TermAnnotation } from '../../../model/index.js';
import { findRendering } from '../../../language/en/rendering/find-rendering.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';
import { englishWords } from '../parsed-unit.js';

export const firstMention: Check = (unit, { firstMentions }) => {
  const { id, target, terms } = unit;
  const candidates = terms.filter(
    ({ termId, short }) => short !== undefined && firstMentions.get(termId) === id,
  );
  if (candidates.length === 0 || target.trim() === '') return [];
  const words = englishWords(unit);
  const has = (text: string): boolean => findRendering(words, text).length > 0;
  const isShortOnly = ({ accepted, short = '' }: TermAnnotation): boolean =>
    has(short) && !accepted.some((rendering) => rendering !== short && has(rendering));
  const found = new Map(candidates.filter(isShortOnly).map((term) => [term.termId, term]));
  return [...found.values()].map(({ zh, en, short = '' }) =>
    createIssue('first-mention', {
      type: 'terminology',
      severity: 'info',
      values: { zh },
      actual: short,
      expected: en,
    }),
  );
};
