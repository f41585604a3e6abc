/** @module A term with a short form for later mentions: the first mention of a document is the long one. */
import type { TermAnnotation, TranslationUnit } from '../../../model/index.js';
import { findRendering, renderingWords, type Word } from '../../../language/en/rendering/find-rendering.js';
import { hasScattered } from '../../../language/en/rendering/loose-match.js';
import { normalizeForMatching } from '../../../language/zh/normalize.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';
import { englishWords } from '../parsed-unit.js';

export const firstMention: Check = (unit, { firstMentions }) => {
  const { id, target, terms } = unit;
  const candidates = terms.filter(
    (term) => term.short !== undefined && firstMentions.get(term.termId) === id && isWhole(term, unit),
  );
  if (candidates.length === 0 || target.trim() === '') return [];
  const words = englishWords(unit);
  const found = new Map(
    candidates.filter((term) => isShortOnly(term, words)).map((term) => [term.termId, term]),
  );
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

/** Chinese that says it in short itself is rendered in short. */
const isWhole = ({ start, end, zh }: TermAnnotation, { source }: TranslationUnit): boolean =>
  normalizeForMatching(source.slice(start, end)).text === normalizeForMatching(zh).text;

function isShortOnly({ accepted, short = '' }: TermAnnotation, words: readonly Word[]): boolean {
  const has = (text: string): boolean => findRendering(words, text).length > 0;
  const isThere = (rendering: string): boolean =>
    has(rendering) || hasScattered(words, rendering, renderingWords(rendering));
  return has(short) && !accepted.some((rendering) => rendering !== short && isThere(rendering));
}
