/** @module Chinese as official documents write it. */
export * from './abbreviations.js';
export * from './dates.js';
export * from './normalize.js';
export * from './numerals.js';
export * from './outline.js';
export * from './pinyin.js';
export * from './quantities.js';
export * from './script.js';
export * from './sentences.js';
export { surnameLength } from './surnames.js';
