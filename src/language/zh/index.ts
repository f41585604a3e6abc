/** @module Chinese as official documents write it. */
export * from './normalize.js';
export * from './numerals.js';
export * from './outline.js';
export * from './script.js';
