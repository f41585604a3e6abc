/** @module Cuts blocks into sentences and names blocks so that their names survive a re-scrape. */
import { createHash } from 'node:crypto';
import { normalizeForMatching, splitSentences } from '../../language/zh/index.js';
import type { Block, Segment } from '../../model/index.js';

/** Hexadecimal digits of the hash in an id: 40 bits, enough for all blocks of a ministry. */
const HASH_LENGTH = 10;

/** The sentences of a block, in order; their texts joined are the block's text. An empty block has none. */
export function segmentBlock(block: Pick<Block, 'id' | 'text'>): Segment[] {
  return splitSentences(block.text).map((text, index) => ({
    id: `${block.id}-s${index + 1}`,
    blockId: block.id,
    text,
  }));
}

/**
 * One id a block, in order: the first 10 hexadecimal digits of the SHA-256 of the normalised Chinese, a hyphen and the
 * occurrence counted from 1. The kind does not count, so that a better extractor does not orphan translations.
 */
export function stableBlockIds(blocks: readonly Pick<Block, 'kind' | 'text'>[]): string[] {
  const occurrences = new Map<string, number>();
  return blocks.map(({ text }) => {
    const { text: normalised } = normalizeForMatching(text);
    const hash = createHash('sha256').update(normalised, 'utf8').digest('hex').slice(0, HASH_LENGTH);
    const occurrence = (occurrences.get(hash) ?? 0) + 1;
    occurrences.set(hash, occurrence);
    return `${hash}-${occurrence}`;
  });
}
