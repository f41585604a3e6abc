/** @module Where a word stands, as lines, with counts by year, source, portal, kind of document and rendering. */
import { findRendering, toWords } from '../../language/en/rendering/find-rendering.js';
import { documentKindEnglish } from '../../language/zh/document-kinds.js';
import type { TermBase } from '../../glossary/term-base.js';
import type { ConcordanceLine, ConcordanceReply, YearCount } from '../api/corpus.js';
import { linesOf, type Query } from './find-lines.js';
import type { Passage } from './passages.js';

const PAGE = 100;

export const CONCORDANCE_ORDERS = ['document', 'before', 'after', 'year'] as const;

/** What the lines can be narrowed to; the empty word is a value too: documents that do not say. */
export const CONCORDANCE_FACETS = ['year', 'source', 'portal', 'kind'] as const;

export type Facets = Readonly<Partial<Record<(typeof CONCORDANCE_FACETS)[number], string>>>;

export interface ConcordanceRequest {
  readonly text: string;
  readonly order: (typeof CONCORDANCE_ORDERS)[number];
  readonly facets: Facets;
}

export function queryOf(text: string, termBase: TermBase): Query {
  const side = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  const term = side === 'zh' ? termBase.lookup(text.trim()) : undefined;
  return { text, side, renderings: term === undefined ? [] : [term.en, ...term.alternatives] };
}

/** All lines, in the order that is asked for. */
export function allLines(
  passages: readonly Passage[],
  query: Query,
  { text, order, facets }: ConcordanceRequest,
): readonly ConcordanceLine[] {
  const wanted = Object.entries(facets) as readonly [keyof Facets, string][];
  const kept =
    text.trim() === ''
      ? []
      : passages.filter(({ from }) => wanted.every(([name, value]) => from[name] === value));
  const lines = linesOf(kept, query);
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
  passages: readonly Passage[],
  request: ConcordanceRequest,
  offset: number,
  termBase: TermBase,
): Omit<ConcordanceReply, 'pending' | 'isCapped'> {
  const query = queryOf(request.text, termBase);
  const lines = allLines(passages, query, request);
  return {
    query: request.text,
    total: lines.length,
    lines: lines.slice(offset, offset + PAGE),
    years: countYears(passages, lines),
    sources: counted(lines.map(({ source }) => source)),
    portals: counted(lines.map(({ portal }) => portal)),
    kinds: counted(lines.map(({ kind }) => kind)).map((each) => ({
      ...each,
      english: documentKindEnglish(each.name),
    })),
    renderings: renderingsOf(lines, query),
  };
}

/** From the most frequent. */
function counted(names: readonly string[]): readonly { readonly name: string; readonly hits: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, hits]) => ({ name, hits })).toSorted((one, other) => other.hits - one.hits);
}

/** Every year of the passages, so that a year without the word is seen to be one. */
function countYears(passages: readonly Passage[], lines: readonly ConcordanceLine[]): readonly YearCount[] {
  const hits = new Map(counted(lines.map(({ year }) => year)).map((each) => [each.name, each.hits]));
  const characters = new Map<string, number>();
  for (const { from, zh } of passages)
    characters.set(from.year, (characters.get(from.year) ?? 0) + zh.length);
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
  return counted(found);
}
