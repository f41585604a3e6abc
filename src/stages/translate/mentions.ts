/** @module What a document has named and abbreviated before each of its blocks. */
import { findAbbreviations, normalizeForMatching, type Abbreviation } from '../../language/zh/index.js';
import type { Block, BlockKind, TermAnnotation } from '../../model/index.js';

export interface Mentions {
  /** The Chinese of those terms of the block that stand in an earlier block of the body. */
  readonly named: readonly string[];
  /** Defined in this block or before it. */
  readonly abbreviations: readonly Abbreviation[];
}

/** Headings and cells are read out of order: what they name is not known to the reader of the text. */
const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'listItem']);

const NONE: readonly string[] = [];

/** By block, in order. It depends on the Chinese alone, so batches and repeated questions change nothing. */
export function documentMentions(
  blocks: readonly Block[],
  terms: ReadonlyMap<string, readonly TermAnnotation[]>,
): readonly Mentions[] {
  const seen = new Set<string>();
  let abbreviations: readonly Abbreviation[] = [];
  return blocks.map((block) => {
    const defined = findAbbreviations(normalizeForMatching(block.text).text);
    if (defined.length > 0) abbreviations = [...abbreviations, ...defined];
    if (!BODY.has(block.kind)) return { named: NONE, abbreviations };
    const here = new Set((terms.get(block.id) ?? []).map((annotation) => annotation.zh));
    const named = [...here].filter((zh) => seen.has(zh));
    for (const zh of here) seen.add(zh);
    return { named, abbreviations };
  });
}
