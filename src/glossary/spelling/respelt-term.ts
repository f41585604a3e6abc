/** @module The terms of a text in its spelling, so that they are found in it. */
import type { TermAnnotation } from '../../model/index.js';
import type { Speller } from './speller.js';

/** The renderings in the other spelling come first; those of the term base stay admitted and forbidden. */
export function respelt(annotation: TermAnnotation, spell: Speller): TermAnnotation {
  const both = (renderings: readonly string[]): readonly string[] => [
    ...new Set([...renderings.map(spell), ...renderings]),
  ];
  return {
    ...annotation,
    en: spell(annotation.en),
    accepted: both(annotation.accepted),
    forbidden: both(annotation.forbidden),
    ...(annotation.short === undefined ? {} : { short: spell(annotation.short) }),
    nested: annotation.nested.map((nested) => respelt(nested, spell)),
  };
}
