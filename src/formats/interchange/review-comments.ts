/** @module What persons have said of a pair, on its way out of an edition and back into it. */
import type { TranslationUnit } from '../../model/index.js';

type Comments = NonNullable<NonNullable<TranslationUnit['review']>['comments']>;

export const commentsOf = ({ review }: TranslationUnit): Comments => review?.comments ?? [];

/** Programs change white space, and XML has no place for control characters. */
const keyOf = (text: string): string => text.replaceAll(/[\p{Cc}\uFFFD\s]+/gu, ' ').trim();

/** The notes that the pair has not yet: those that went out with it come back too. */
export function newNotes(pair: TranslationUnit, notes: readonly string[]): readonly string[] {
  const seen = new Set(['', ...commentsOf(pair).map(({ text }) => keyOf(text))]);
  return notes
    .map((note) => note.trim())
    .filter((note) => {
      const isNew = !seen.has(keyOf(note));
      seen.add(keyOf(note));
      return isNew;
    });
}

/** @param time - ISO 8601 */
export function withNotes(
  pair: TranslationUnit,
  notes: readonly string[],
  { author, time }: { readonly author: string | undefined; readonly time: string },
): TranslationUnit {
  if (notes.length === 0) return pair;
  const added = notes.map((text) => ({ ...(author === undefined ? {} : { author }), time, text }));
  return { ...pair, review: { ...pair.review, comments: [...commentsOf(pair), ...added] } };
}
