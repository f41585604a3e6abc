/** @module Stage `translate`. */
export {
  translateBlocks,
  translateDocument,
  type TranslatedBlocks,
  type TranslateServices,
} from './translate.js';
export { remainingBatches } from './remaining.js';
export { toRequests, type TranslateInput } from './requests.js';
export { issuerNames } from './issuer-names.js';
export type { EngineCall, EngineService } from './answer-batch.js';
export type { KeptResult, ResultStore } from './result-store.js';
export { documentMood, reportYear, sectionMoods } from './section-mood.js';
