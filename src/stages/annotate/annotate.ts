/** @module Stage `annotate`: finds the official terms of every block. Reads block texts, adds annotations. */
import type { TermBase } from '../../glossary/term-base.js';
import type { Block, TermAnnotation } from '../../model/index.js';

/** The terms of each block, in the order of the blocks. */
export interface AnnotatedBlock {
  readonly block: Block;
  /** In the order of the text; offsets count in the block's text. */
  readonly terms: readonly TermAnnotation[];
}

export function annotateBlocks(blocks: readonly Block[], termBase: TermBase): readonly AnnotatedBlock[] {
  return blocks.map((block) => ({ block, terms: termBase.findTerms(block.text) }));
}
