/** @module A term as files of terms hold it, and the terms of an edition in that shape. */
import type { Edition, TermAnnotation } from '../../model/index.js';

export interface ExchangeTerm {
  /** `<domain>/<zh>` where it comes from a glossary. */
  readonly id: string;
  readonly zh: string;
  /** The preferred English. */
  readonly en: string;
  /** English that is accepted as well. */
  readonly admitted: readonly string[];
  /** English that must not be used. */
  readonly forbidden: readonly string[];
  readonly domain: string;
  readonly authority: string;
  /** Empty where nothing is noted. */
  readonly note: string;
  /** Other spellings of the Chinese; absent where the file has no place for them. */
  readonly variants?: readonly string[];
  /** The English of later mentions. */
  readonly short?: string;
  /** In the words of the glossary's column `pos`. */
  readonly partOfSpeech?: string;
}

const withNested = (annotation: TermAnnotation): readonly TermAnnotation[] => [
  annotation,
  ...annotation.nested.flatMap(withNested),
];

/** The terms that occur in an edition, each once, in the order they occur. */
export function termsOf({ pairs }: Edition): ExchangeTerm[] {
  const terms = new Map<string, ExchangeTerm>();
  for (const annotation of pairs.flatMap((pair) => pair.terms.flatMap(withNested))) {
    const { termId: id, zh, en, accepted, forbidden, domain, authority } = annotation;
    if (terms.has(id)) continue;
    const admitted = accepted.filter((each) => each !== en);
    terms.set(id, { id, zh, en, admitted, forbidden, domain, authority, note: '' });
  }
  return [...terms.values()];
}
