/** @module TMX 1.4b: translation memories of any tool, read and written. */
export { readTmx, type TmxEntry } from './read-tmx.js';
export { formatTmx, type TmxHeader } from './write-tmx.js';
export type { SkipReason, UnitDefaults } from './raw-unit.js';
