/** @module Keyword in context: where a query stands in a passage, on either side, with its partner. */
import { findRendering, toWords } from '../../language/en/rendering/find-rendering.js';
import type { ConcordanceLine } from '../api/corpus.js';
import type { Passage } from './passages.js';

export interface Query {
  readonly text: string;
  readonly side: 'zh' | 'en';
  /** English that the glossary accepts for a Chinese query. */
  readonly renderings: readonly string[];
}

/** What is shown on either side of the query, in characters. */
const AROUND = { zh: 24, en: 60 } as const;

/** Chinese anywhere, English by whole words in any case; white space counts as one space. */
export function patternOf({ text, side }: Pick<Query, 'text' | 'side'>): RegExp {
  const escaped = text
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replace(/\s+/gu, String.raw`\s+`);
  return side === 'zh'
    ? new RegExp(escaped, 'gu')
    : new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'giu');
}

/** All places in the passages, in their order. */
export function linesOf(passages: readonly Passage[], query: Query): readonly ConcordanceLine[] {
  const pattern = patternOf(query);
  return passages.flatMap((passage) =>
    [...passage[query.side].matchAll(pattern)].map((match) => lineOf(passage, query, match)),
  );
}

function lineOf(passage: Passage, { side, renderings }: Query, match: RegExpExecArray): ConcordanceLine {
  const text = passage[side];
  const end = match.index + match[0].length;
  const other = sentenceAcross(passage, side, match.index);
  const partner = side === 'zh' ? partnerOf(other, renderings) : undefined;
  return {
    ...passage.from,
    unit: passage.unit,
    side,
    before: text.slice(Math.max(0, match.index - AROUND[side]), match.index),
    hit: match[0],
    after: text.slice(end, end + AROUND[side]),
    other,
    ...(partner && { partner }),
  };
}

/** The partner of the sentence that the place is in; the whole text where that cannot be told. */
function sentenceAcross(passage: Passage, side: 'zh' | 'en', place: number): string {
  const [own, across, whole] =
    side === 'zh' ? (['source', 'target', 'en'] as const) : (['target', 'source', 'zh'] as const);
  let from = 0;
  for (const segment of passage.segments) {
    const words = segment[own].trim();
    const start = words === '' ? -1 : passage[side].indexOf(words, from);
    if (start < 0) continue;
    from = start + words.length;
    if (place >= start && place < from) return segment[across].trim() || passage[whole];
  }
  return passage[whole];
}

function partnerOf(english: string, renderings: readonly string[]): ConcordanceLine['partner'] {
  const words = toWords(english);
  for (const rendering of renderings) {
    const [place] = findRendering(words, rendering);
    if (place !== undefined) return { start: place.start, end: place.end };
  }
  return undefined;
}
