/** @module Quality checks on pairs. */
export { checkEdition, checkUnit, contextOf } from './check-edition.js';
export type { CheckOptions } from './check-edition.js';
export { NO_CONTEXT } from './check.js';
export type { Check, CheckContext, LengthRatio } from './check.js';
export { CHECK_NAMES } from './checks/index.js';
export type { CheckName } from './checks/index.js';
export { learnLengthRatio } from './checks/length-ratio.js';
export { applyFixes } from './apply-fixes.js';
export { parseSuppressions, SUPPRESSION_COLUMNS, Suppressor } from './suppressions/index.js';
export type { SuppressedIssue, Suppression } from './suppressions/index.js';
