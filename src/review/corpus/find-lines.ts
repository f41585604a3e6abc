/** @module Keyword in context over the editions: where a query stands, on either side, with its partner. */
import { findRendering, toWords } from '../../language/en/rendering/find-rendering.js';
import { documentYear } from '../../memory/index.js';
import type { Edition, TranslationUnit } from '../../model/index.js';
import { documentSource } from '../document-source.js';
import type { ConcordanceLine } from '../api/corpus.js';

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

/** All places in an edition, in its order. */
export function linesOf(edition: Edition, query: Query, id: string): readonly ConcordanceLine[] {
  const pattern = patternOf(query);
  return edition.pairs.flatMap((unit) => {
    const text = query.side === 'zh' ? unit.source : unit.target;
    return [...text.matchAll(pattern)].map((match) => lineOf(edition, unit, query, match, id));
  });
}

function lineOf(
  { document }: Edition,
  unit: TranslationUnit,
  { side, renderings }: Query,
  match: RegExpExecArray,
  id: string,
): ConcordanceLine {
  const text = side === 'zh' ? unit.source : unit.target;
  const end = match.index + match[0].length;
  const other = sentenceAcross(unit, side, match.index);
  const partner = side === 'zh' ? partnerOf(other, renderings) : undefined;
  return {
    document: id,
    unit: unit.id,
    title: document.titleEnglish || document.title,
    year: documentYear(document) ?? '',
    source: documentSource(document.metadata),
    side,
    before: text.slice(Math.max(0, match.index - AROUND[side]), match.index),
    hit: match[0],
    after: text.slice(end, end + AROUND[side]),
    other,
    ...(partner && { partner }),
  };
}

/** The partner of the sentence that the place is in; the whole text where that cannot be told. */
function sentenceAcross(unit: TranslationUnit, side: 'zh' | 'en', place: number): string {
  const [own, across] = side === 'zh' ? (['source', 'target'] as const) : (['target', 'source'] as const);
  let from = 0;
  for (const segment of unit.segments) {
    const words = segment[own].trim();
    const start = words === '' ? -1 : unit[own].indexOf(words, from);
    if (start < 0) continue;
    from = start + words.length;
    if (place >= start && place < from) return segment[across].trim() || unit[across];
  }
  return unit[across];
}

function partnerOf(english: string, renderings: readonly string[]): ConcordanceLine['partner'] {
  const words = toWords(english);
  for (const rendering of renderings) {
    const [place] = findRendering(words, rendering);
    if (place !== undefined) return { start: place.start, end: place.end };
  }
  return undefined;
}
