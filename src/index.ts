/** @module The library: the pipeline, its stages' results, the engine contract, the glossary, the memory. */
export * from './model/index.js';
export { DEFAULT_STYLE, type EditionStyle } from './engines/edition-style.js';
export type {
  Engine,
  EngineContext,
  EngineReply,
  EngineRequest,
  EngineResult,
  EngineUsage,
  SectionMood,
} from './engines/engine.js';
export { readConfiguration, type Configuration } from './engines/configuration/read-configuration.js';
export {
  callOptionsOf,
  createEngine,
  DEFAULT_ENGINE,
  ENGINE_IDS,
  type EngineSources,
} from './engines/create-engine.js';
export { translateBatch } from './engines/translate-batch.js';
export { loadTermBase, type TermBase } from './glossary/term-base.js';
export { createTermStore, type TermStore } from './glossary/term-store.js';
export { checkGlossary } from './glossary/check-glossary.js';
export {
  pipelineStages,
  runDocuments,
  type PipelineServices,
  type RunOptions,
  type RunRecord,
} from './pipeline/index.js';
export { decodeBytes } from './stages/decode/index.js';
export { extractDocument } from './stages/extract/index.js';
export { segmentBlock } from './stages/segment/index.js';
export { translateBlocks } from './stages/translate/index.js';
export { checkEdition, checkUnit } from './stages/check/index.js';
export { parsePairs, readPairs } from './formats/json/index.js';
export { formatTmx, readTmx, type TmxEntry } from './formats/tmx/index.js';
export {
  openMemory,
  repairMatch,
  unitsOfEdition,
  type ConcordanceHit,
  type MemoryMatch,
  type RepairedMatch,
  type TranslationMemory,
} from './memory/index.js';
