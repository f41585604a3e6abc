/** @module A rendering that the glossary forbids. */
import type { Issue, TermAnnotation } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';
import { englishWords } from '../parsed-unit.js';
import { findRendering } from '../../../language/en/rendering/find-rendering.js';
import type { Span, Word } from '../../../language/en/rendering/find-rendering.js';

/**
 * Fires only while the accepted renderings are fewer than the mentions of the term: the same English may be right for
 * another Chinese word nearby. What stands inside an accepted rendering of any term is never forbidden.
 */
export const termForbidden: Check = (unit) => {
  const { target, terms } = unit;
  const all = terms.flatMap(withNested);
  if (!all.some(({ forbidden }) => forbidden.length > 0)) return [];
  const words = englishWords(unit);
  const allowed = all.flatMap(({ accepted }) => accepted.flatMap((each) => findRendering(words, each)));
  const issues = new Map<string, Issue>();
  for (const term of all) {
    const mentions = all.filter(({ zh }) => zh === term.zh).length;
    const spans = term.forbidden
      .flatMap((rendering) => findRendering(words, rendering, false))
      .filter((span) => !allowed.some((each) => holds(each, span)));
    if (spans.length === 0 || countRendered(words, term, spans) >= mentions) continue;
    for (const { start, end } of spans) {
      const actual = target.slice(start, end);
      issues.set(`${term.zh}\t${actual}`, forbiddenIssue(term, actual));
    }
  }
  return [...issues.values()];
};

function withNested(term: TermAnnotation): readonly TermAnnotation[] {
  return [term, ...term.nested.flatMap(withNested)];
}

/** Mentions rendered rightly, outside of forbidden renderings; places that several accepted ones share count once. */
function countRendered(
  words: readonly Word[],
  { accepted }: TermAnnotation,
  forbidden: readonly Span[],
): number {
  const spans = accepted.flatMap((each) => findRendering(words, each));
  const free = spans.filter((span) => !forbidden.some((each) => holds(each, span)));
  return new Set(free.map(({ start }) => start)).size;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function forbiddenIssue({ zh, en }: TermAnnotation, actual: string): Issue {
  return createIssue('term-forbidden', {
    type: 'terminology',
    severity: 'error',
    values: { zh },
    actual,
    expected: en,
  });
}
