/** @module The plain types that every stage shares. */
export type { BinaryFormat } from './binary-format.js';
export { DOUBTFUL_BELOW } from './confidence.js';
export type { Block, BlockKind, Numbering, NumberingStyle, TableCell } from './block.js';
export type { DocumentMetadata, DocumentProvenance, Removal, SourceDocument } from './source-document.js';
export type { Issue, IssueFix, IssueSeverity, IssueType } from './issue.js';
export { isReviewed } from './unit-state.js';
export type {
  Origin,
  SegmentMatch,
  UnitReview,
  SegmentPair,
  TermAnnotation,
  TranslationUnit,
  UnitState,
} from './translation-unit.js';
export type { Segment } from './segment.js';
export { PAIRS_SCHEMA } from './edition.js';
export type { Edition, EditionDocument, RenderedName } from './edition.js';
export { DuizhaoError, EXIT_CODES } from './duizhao-error.js';
export type { DuizhaoErrorOptions, ErrorKind } from './duizhao-error.js';
export type { Term, TermNumber, TermPartOfSpeech, TermStatus } from './term.js';
export { MEMORY_ORIGINS, MEMORY_STATES } from './memory-unit.js';
export type { MemoryOrigin, MemoryState, MemoryUnit, MemoryUnitInput } from './memory-unit.js';
