/** @module English as the editions write it. */
export * from './inflection.js';
