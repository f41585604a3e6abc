/** @module XLIFF 1.2 and 2.1: `pairs.xlf` and `pairs-2.1.xlf`, the files of translators' tools. */
export { formatXliff1 } from './write-xliff-1.js';
export { formatXliff2 } from './write-xliff-2.js';
export { readXliff } from './read-xliff.js';
