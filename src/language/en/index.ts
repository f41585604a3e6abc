/** @module English as the editions write it. */
export * from './casing.js';
export * from './dates.js';
export * from './inflection.js';
export * from './numbers.js';
export * from './quantities.js';
