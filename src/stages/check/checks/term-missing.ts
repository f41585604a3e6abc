/** @module An official term of the Chinese that has none of its accepted renderings in the English. */
import type { TermAnnotation } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';
import { englishWords } from '../parsed-unit.js';
import { findRendering, renderingWords } from '../../../language/en/rendering/find-rendering.js';
import { contentWords, hasScattered, isFamily } from '../../../language/en/rendering/loose-match.js';
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
      // Our own choice of words is advice, and so is an official one where the English is close to it.
      severity: authority === 'house' || isLoose(words, accepted) ? 'info' : 'warning',
      values: { zh },
      expected: accepted.slice(0, SHOWN).join(' / '),
    }),
  );
};

/** True when the last word of a rendering, the one that says what it is, is there with at least half of the others. */
function isLoose(words: readonly Word[], accepted: readonly string[]): boolean {
  return accepted.some((rendering) => {
    const content = contentWords(rendering);
    const head = content.at(-1);
    const found = content.filter((each) => words.some((word) => isFamily(word, each)));
    return head !== undefined && found.includes(head) && found.length * 2 >= content.length;
  });
}

function isRendered(words: readonly Word[], stems: ReadonlySet<string>, term: TermAnnotation): boolean {
  return term.accepted.some((rendering) => {
    const wanted = renderingWords(rendering);
    // Nearly all renderings that are not there lack a word: looking for the words is quicker than for the phrase.
    const mayStand = wanted.every(({ stem }) => stems.has(stem));
    return (mayStand && findRendering(words, rendering).length > 0) || hasScattered(words, rendering, wanted);
  });
}
