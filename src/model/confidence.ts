/** @module Which sentences of an engine are to be doubted. */

/** Sentences below are doubtful: one in four of the work reports. See docs/engine.md, "Confidence". */
export const DOUBTFUL_BELOW = 0.3;
