/** @module An official term of the Chinese that has none of its accepted renderings in the English. */
import type { TermAnnotation } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';
import { englishWords } from '../parsed-unit.js';
import { findRendering, renderingWords } from '../../../language/en/rendering/find-rendering.js';
import { hasScattered } from '../../../language/en/rendering/loose-match.js';
import type { Word } from '../../../language/en/rendering/find-rendering.js';

/** How many accepted renderings a message lists. */
const SHOWN = 3;

/**
 * One mention in English is enough, however often the Chinese repeats the term: English uses pronouns. A term inside
 * a longer one is satisfied by the longer one.
 */
export const termMissing: Check = (unit) => {
  const { target, terms } = unit;
  if (target.trim() === '') return [];
  const words = englishWords(unit);
  const stems = new Set(words.map(({ stem }) => stem));
  const missing = new Map<string, TermAnnotation>();
  for (const term of terms) {
    if (!missing.has(term.zh) && !isRendered(words, stems, term)) missing.set(term.zh, term);
  }
  return [...missing.values()].map(({ zh, accepted, authority }) =>
    createIssue('term-missing', {
      type: 'terminology',
      // Our own choice of words is advice; an official rendering is expected.
      severity: authority === 'house' ? 'info' : 'warning',
      values: { zh },
      expected: accepted.slice(0, SHOWN).join(' / '),
    }),
  );
};

function isRendered(words: readonly Word[], stems: ReadonlySet<string>, term: TermAnnotation): boolean {
  return term.accepted.some((rendering) => {
    const wanted = renderingWords(rendering);
    // Nearly all renderings that are not there lack a word: looking for the words is quicker than for the phrase.
    const mayStand = wanted.every(({ stem }) => stems.has(stem));
    return (mayStand && findRendering(words, rendering).length > 0) || hasScattered(words, rendering, wanted);
  });
}
