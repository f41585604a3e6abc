/** @module Quality of extraction. */
export { scoreExtraction } from './score-extraction.js';
export type { ExtractionScore, PageScore } from './score-extraction.js';
