/** @module Stage `leverage`. */
export { readEarlierPairs } from './earlier-edition.js';
export type { MatchedSentence, MemorySearch, Repair } from './match-sentences.js';
export { leverageBlocks, type Leverage, type LeverageInput } from './leverage.js';
