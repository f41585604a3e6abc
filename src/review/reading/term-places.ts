/** @module Where an official term stands in the library: its card beside the text. */
import type { TermBase } from '../../glossary/term-base.js';
import type { Edition, TermAnnotation } from '../../model/index.js';
import type { TermCardReply, TermPlace } from '../api/reading.js';
import type { NamedEdition } from '../corpus/passages.js';

interface Count {
  readonly count: number;
  /** The unit that has it first. */
  readonly unit: string;
}

/** An edition that has not changed is counted once. */
const counted = new WeakMap<Edition, ReadonlyMap<string, Count>>();

const withNested = (annotation: TermAnnotation): readonly TermAnnotation[] => [
  annotation,
  ...annotation.nested.flatMap(withNested),
];

function countsOf(edition: Edition): ReadonlyMap<string, Count> {
  const known = counted.get(edition);
  if (known !== undefined) return known;
  const counts = new Map<string, Count>();
  for (const { id, terms } of edition.pairs) {
    for (const { termId } of terms.flatMap(withNested)) {
      const before = counts.get(termId);
      counts.set(termId, { count: (before?.count ?? 0) + 1, unit: before?.unit ?? id });
    }
  }
  counted.set(edition, counts);
  return counts;
}

/** Documents named in one answer; the concordance has all. */
const MOST_DOCUMENTS = 12;

/** The documents that have the term, the one with most places first. */
function placesOf(editions: readonly NamedEdition[], termId: string): readonly TermPlace[] {
  return editions
    .flatMap(([id, edition]): TermPlace[] => {
      const found = countsOf(edition).get(termId);
      const { title, titleEnglish } = edition.document;
      return found === undefined ? [] : [{ document: id, title, titleEnglish, ...found }];
    })
    .toSorted((one, other) => other.count - one.count);
}

/** What the glossary says of a term now, and where the library has it; the facts are empty where the term is gone. */
export function termCard(
  editions: readonly NamedEdition[],
  termId: string,
  termBase: Pick<TermBase, 'terms'>,
): Omit<TermCardReply, 'pending'> {
  const term = termBase.terms.find(({ id }) => id === termId);
  const places = placesOf(editions, termId);
  return {
    date: term?.date ?? '',
    note: term?.note ?? '',
    status: term?.status ?? '',
    total: places.reduce((sum, { count }) => sum + count, 0),
    documents: places.length,
    places: places.slice(0, MOST_DOCUMENTS),
  };
}
