/** @module The segment stage: blocks to sentences. */
export { segmentBlock, stableBlockIds } from './segment.js';
