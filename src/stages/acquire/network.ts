/** @module The part of the acquire stage that reaches the network; to be loaded only by who does. */
export { FETCH_DEFAULTS, type FetchOptions } from './http/fetch-options.js';
export { parseUrl } from './http/parse-url.js';
export { PoliteFetcher, type FetchedPage } from './http/polite-fetcher.js';
export { readListPage } from './column/read-list-page.js';
export { walkColumn, type Walk, type WalkEnd } from './column/walk-column.js';
export type { ListPage, PassedOver } from './column/list-page.js';
export { rejectUnreadable } from './reject-unreadable.js';
export { extensionFor } from './store/file-kind.js';
export { Journal } from './store/journal.js';
export { PageStore, sha256Of, type StoredPage } from './store/page-store.js';
export {
  PROVENANCE_SCHEMA,
  type EarlierVersion,
  type Listing,
  type ParagraphChange,
  type ProvenanceRecord,
} from './store/provenance-record.js';
