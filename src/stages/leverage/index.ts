/** @module Stage `leverage`. */
export {
  analyzeLeverage,
  LEVERAGE_BANDS,
  sumLeverage,
  type LeverageAnalysis,
  type LeverageBand,
  type LeverageFigure,
} from './analyze.js';
export { readEarlierPairs } from './earlier-edition.js';
export type { MatchedSentence, MemorySearch, Repair } from './match-sentences.js';
export { leverageBlocks, type Leverage, type LeverageInput } from './leverage.js';
