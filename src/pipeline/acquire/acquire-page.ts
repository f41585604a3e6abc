/** @module One page into the folder of documents: new, unchanged, or changed with the earlier version kept. */
import { unlink } from 'node:fs/promises';
import { DuizhaoError } from '../../model/index.js';
import {
  extensionFor,
  parseUrl,
  PROVENANCE_SCHEMA,
  sha256Of,
  type EarlierVersion,
  type FetchedPage,
  type Listing,
  type PageStore,
  type ParagraphChange,
  type PoliteFetcher,
  type ProvenanceRecord,
  type StoredPage,
} from '../../stages/acquire/network.js';
import { compareVersions } from './compare-versions.js';

export interface PageOutcome {
  /**
   * `same-text`: the page differs and the document on it does not, as with a counter of visits; the file stays.
   * `changed`: the earlier version is kept in a folder of its own.
   */
  readonly status: 'fetched' | 'unchanged' | 'same-text' | 'changed';
  readonly record: ProvenanceRecord;
  /** Of the document. */
  readonly path: string;
  /** For `changed`: what it was, and what is different now. */
  readonly earlier?: EarlierVersion;
}

export interface PageTools {
  readonly fetcher: PoliteFetcher;
  readonly store: PageStore;
}

function validatorsOf({ headers }: FetchedPage): ProvenanceRecord['validators'] {
  const { etag, 'last-modified': lastModified } = headers;
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

/** Cookies may tell who asked; the rest is kept as it came. */
function keptHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'set-cookie'));
}

const union = (known: readonly string[], more: string): string[] => [...new Set([...known, more])];

interface Arrival {
  readonly requested: string;
  readonly page: FetchedPage;
  readonly listing: Listing | undefined;
}

function newRecord(
  { requested, page, listing }: Arrival,
  userAgent: string,
  known: Pick<ProvenanceRecord, 'id' | 'requestedUrls' | 'earlier'>,
): ProvenanceRecord {
  const extension = extensionFor(page.url, page.headers['content-type'] ?? '', page.bytes);
  return {
    schema: PROVENANCE_SCHEMA,
    id: known.id,
    file: `${known.id}${extension}`,
    url: page.url,
    requestedUrls: union(known.requestedUrls, requested),
    redirects: [...page.redirects],
    status: page.status,
    headers: keptHeaders(page.headers),
    userAgent,
    bytes: page.bytes.length,
    sha256: sha256Of(page.bytes),
    fetchedAt: page.fetchedAt,
    checkedAt: page.fetchedAt,
    validators: validatorsOf(page),
    ...(listing ? { listed: listing } : {}),
    earlier: [...known.earlier],
  };
}

/** The record of a file that stays: when it was looked at, and what to ask with next time. */
function checkedRecord({ record }: StoredPage, { requested, page, listing }: Arrival): ProvenanceRecord {
  const isModified = page.status !== 304;
  return {
    ...record,
    requestedUrls: union(record.requestedUrls, requested),
    checkedAt: page.fetchedAt,
    ...(isModified ? { validators: validatorsOf(page) } : {}),
    ...(listing ? { listed: listing } : {}),
  };
}

async function changesOf(
  stored: StoredPage,
  record: ProvenanceRecord,
  page: FetchedPage,
): Promise<readonly ParagraphChange[] | undefined> {
  return compareVersions(
    { bytes: stored.bytes, file: stored.record.file, contentType: stored.record.headers['content-type'] },
    { bytes: page.bytes, file: record.file, contentType: page.headers['content-type'] },
  );
}

function refuseEmpty({ url, bytes }: FetchedPage): void {
  if (bytes.some((byte) => byte > 0x20)) return;
  throw new DuizhaoError({
    code: 'RESPONSE_EMPTY',
    kind: 'input',
    message: `${url} was not fetched: the host sent an empty page.`,
    cure: 'Open it in a browser; if there is something to see, save the page and name the file instead.',
  });
}

async function replace(
  stored: StoredPage,
  record: ProvenanceRecord,
  page: FetchedPage,
  store: PageStore,
  changes: readonly ParagraphChange[] | undefined,
): Promise<PageOutcome> {
  const kept = await store.keepEarlier(stored, page.fetchedAt);
  const earlier = changes === undefined ? kept : { ...kept, changes: [...changes] };
  const full = { ...record, earlier: [...record.earlier, earlier] };
  await store.save(full, page.bytes);
  // The page is now a PDF, say: its earlier self is among the earlier versions.
  if (full.file !== stored.record.file) await unlink(store.pathOf(stored.record)).catch(() => undefined);
  return { status: 'changed', record: full, path: store.pathOf(full), earlier };
}

async function settle(
  stored: StoredPage,
  arrival: Arrival,
  { fetcher, store }: PageTools,
): Promise<PageOutcome> {
  const { page } = arrival;
  const record = newRecord(arrival, fetcher.userAgent, stored.record);
  const isSame = sha256Of(stored.bytes) === record.sha256;
  if (isSame && !stored.isIntact) {
    await store.save(record, page.bytes);
    return { status: 'unchanged', record, path: store.pathOf(record) };
  }
  const changes = isSame ? [] : await changesOf(stored, record, page);
  if (stored.isIntact && changes?.length === 0) {
    const checked = checkedRecord(stored, arrival);
    await store.saveRecord(checked);
    return { status: isSame ? 'unchanged' : 'same-text', record: checked, path: store.pathOf(checked) };
  }
  return replace(stored, record, page, store, changes);
}

/**
 * Fetches a page, with a conditional request where a copy is at hand, and stores what is new.
 * @throws DuizhaoError that names the page and the cure; the signal's reason when it is raised.
 */
export async function acquirePage(
  address: string,
  tools: PageTools,
  listing?: Listing,
): Promise<PageOutcome> {
  const { fetcher, store } = tools;
  const requested = parseUrl(address).href;
  const known = await store.find(requested);
  const page = await fetcher.fetch(requested, known?.isIntact === true ? known.record.validators : {});
  if (page.status !== 304) refuseEmpty(page);
  return store.inTurn(() => file(known, { requested, page, listing }, tools));
}

async function file(known: StoredPage | undefined, arrival: Arrival, tools: PageTools): Promise<PageOutcome> {
  const { requested, page } = arrival;
  const { fetcher, store } = tools;
  if (page.status === 304 && known) {
    const record = checkedRecord(known, arrival);
    await store.saveRecord(record);
    return { status: 'unchanged', record, path: store.pathOf(record) };
  }
  // Another address may have led to the same page before.
  const stored = known ?? (await store.find(page.url));
  if (stored) return settle(stored, arrival, tools);
  // A record whose document is gone keeps its id.
  const orphan = store.recordOf(requested) ?? store.recordOf(page.url);
  const id = orphan?.id ?? store.reserveId(requested);
  const record = newRecord(arrival, fetcher.userAgent, orphan ?? { id, requestedUrls: [], earlier: [] });
  await store.save(record, page.bytes);
  return { status: 'fetched', record, path: store.pathOf(record) };
}
