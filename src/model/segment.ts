/** @module The smallest translated stretch: a sentence of a block. */

/** One sentence. Joining a block's segments gives the block's text exactly, white space included. */
export interface Segment {
  /** `<blockId>-s<n>`, counted from 1. */
  readonly id: string;
  readonly blockId: string;
  readonly text: string;
}
