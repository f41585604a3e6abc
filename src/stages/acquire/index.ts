/** @module The acquire stage: bytes from a file, a folder or standard input; what reaches the network is in network.ts. */
export { listInputs, listPassedOver, SUPPORTED_EXTENSIONS } from './list-inputs.js';
export { documentIdFor, uniqueDocumentIds } from './document-id.js';
export { DEFAULT_MAXIMUM_BYTES, readInput, STANDARD_INPUT } from './read-input.js';
export type { AcquiredInput, FetchedInput, ReadInputOptions } from './read-input.js';
export { isUrl } from './http/parse-url.js';
export { nextPartOf, type NextPart } from './column/article-parts.js';
