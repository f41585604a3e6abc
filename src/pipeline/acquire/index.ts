/** @module Fetching into the folder of documents: pages, columns, and what changed. To be loaded only by who fetches. */
export {
  exitCodeOfAcquire,
  isCutShort,
  type AcquireRecord,
  type ColumnReport,
  type PageReport,
} from './acquire-record.js';
export { compareVersions } from './compare-versions.js';
export { createPageReader, type PageReader } from './page-reader.js';
export { runAcquire, type AcquireOptions } from './run-acquire.js';
