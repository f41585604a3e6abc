/** @module The extract stage: the document on a page, without the page. */
export { extractDocument } from './extract-document.js';
export type { ExtractOptions } from './extract-document.js';
export { extractInput } from './extract-input.js';
export type { ExtractInputOptions } from './extract-input.js';
export { readFragment } from './html/read-fragment.js';
export { detectFormat } from './detect-format.js';
export type { DocumentFormat } from './detect-format.js';
export { joinParts } from './join-parts.js';
