/** @module `pairs.json`: the edition as data, the source of every other export. */
export { formatPairs } from './write-pairs.js';
export { parsePairs, readPairs } from './read-pairs.js';
export { pairSchema, pairsSchema } from './pairs-schema.js';
