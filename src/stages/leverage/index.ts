/** @module Stage `leverage`. */
export { readEarlierPairs } from './earlier-edition.js';
export { leverageBlocks, type Leverage, type LeverageInput } from './leverage.js';
