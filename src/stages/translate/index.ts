/** @module Stage `translate`. */
export { translateBlocks, type TranslateInput } from './translate.js';
export { documentMood, reportYear, sectionMoods } from './section-mood.js';
