/** @module The translation memory: what was translated before, found again exactly, nearly, or by a word. */
export { openMemory, type OpenMemoryOptions } from './sqlite-memory.js';
export type {
  ConcordanceHit,
  ConcordanceSide,
  DifferenceRun,
  MemoryMatch,
  TextRange,
} from './memory-match.js';
export type {
  AddResult,
  ConcordanceOptions,
  ExactContext,
  FuzzyOptions,
  MemoryStatistics,
  RefusedUnit,
  TranslationMemory,
} from './translation-memory.js';
export {
  repairMatch,
  type MatchRepair,
  type RepairedMatch,
  type RepairOptions,
  type RepairTerms,
} from './repair/repair-match.js';
export { documentYear } from './document-year.js';
export { unitsOfEdition, type EditionUnitDefaults, type EditionUnits } from './edition-units.js';
