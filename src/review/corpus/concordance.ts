/** @module Where a word stands in all documents of the library: lines, counts by year and source, renderings. */
import { findRendering, toWords } from '../../language/en/rendering/find-rendering.js';
import { documentYear } from '../../memory/index.js';
import type { TermBase } from '../../glossary/term-base.js';
import type { Edition } from '../../model/index.js';
import type { ConcordanceLine, ConcordanceReply, YearCount } from '../api/corpus.js';
import { linesOf, type Query } from './find-lines.js';

const PAGE = 100;

export const CONCORDANCE_ORDERS = ['document', 'before', 'after', 'year'] as const;

export interface ConcordanceRequest {
  readonly text: string;
  readonly order: (typeof CONCORDANCE_ORDERS)[number];
  readonly offset: number;
}

/** An edition by the name of its folder. */
export type NamedEdition = readonly [id: string, edition: Edition];

export function queryOf(text: string, termBase: TermBase): Query {
  const side = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  const term = side === 'zh' ? termBase.lookup(text.trim()) : undefined;
  return { text, side, renderings: term === undefined ? [] : [term.en, ...term.alternatives] };
}

/** All lines, in the order that is asked for. */
export function allLines(
  editions: readonly NamedEdition[],
  query: Query,
  order: ConcordanceRequest['order'],
): readonly ConcordanceLine[] {
  const lines = editions.flatMap(([id, edition]) => linesOf(edition, query, id));
  return order === 'document'
    ? lines
    : lines.toSorted((one, other) => keyOf(one, order).localeCompare(keyOf(other, order), 'zh'));
}

function keyOf({ before, after, year }: ConcordanceLine, order: 'before' | 'after' | 'year'): string {
  if (order === 'year') return year;
  // What stands next to the word counts first.
  return order === 'after' ? after : Array.from(before).toReversed().join('');
}

export function concordance(
  editions: readonly NamedEdition[],
  { text, order, offset }: ConcordanceRequest,
  termBase: TermBase,
): Omit<ConcordanceReply, 'pending'> {
  const query = queryOf(text, termBase);
  const lines = text.trim() === '' ? [] : allLines(editions, query, order);
  return {
    query: text,
    total: lines.length,
    lines: lines.slice(offset, offset + PAGE),
    years: countYears(editions, lines),
    sources: counted(lines.map(({ source }) => source)).map(([source, hits]) => ({ source, hits })),
    renderings: renderingsOf(lines, query),
  };
}

/** From the most frequent. */
function counted(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one);
}

/** Every year of the library, so that a year without the word is seen to be one. */
function countYears(
  editions: readonly NamedEdition[],
  lines: readonly ConcordanceLine[],
): readonly YearCount[] {
  const hits = new Map(counted(lines.map(({ year }) => year)));
  const characters = new Map<string, number>();
  for (const [, { document, pairs }] of editions) {
    const year = documentYear(document) ?? '';
    characters.set(
      year,
      (characters.get(year) ?? 0) + pairs.reduce((sum, { source }) => sum + source.length, 0),
    );
  }
  return [...characters]
    .filter(([year]) => year !== '')
    .map(([year, count]) => ({ year, hits: hits.get(year) ?? 0, characters: count }))
    .toSorted((one, other) => one.year.localeCompare(other.year));
}

function renderingsOf(
  lines: readonly ConcordanceLine[],
  { renderings }: Query,
): ConcordanceReply['renderings'] {
  const found = lines.flatMap(({ other }) => {
    const words = toWords(other);
    return renderings.find((rendering) => findRendering(words, rendering).length > 0) ?? [];
  });
  return counted(found).map(([english, hits]) => ({ english, hits }));
}
