/** @module Quality checks on pairs. */
export { checkEdition, checkUnit } from './check-edition.js';
export { NO_CONTEXT } from './check.js';
export type { Check, CheckContext } from './check.js';
