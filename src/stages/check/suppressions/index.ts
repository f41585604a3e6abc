/** @module Suppressed findings. */
export { parseSuppressions, SUPPRESSION_COLUMNS, type Suppression } from './parse-suppressions.js';
export { Suppressor, type SuppressedIssue } from './suppressor.js';
