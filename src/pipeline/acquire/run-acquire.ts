/** @module Fetches pages or whole columns into a folder; a run that was killed is gone on with. */
import PQueue from 'p-queue';
import {
  FETCH_DEFAULTS,
  Journal,
  PageStore,
  parseUrl,
  PoliteFetcher,
  type FetchOptions,
  type Listing,
} from '../../stages/acquire/network.js';
import { acquireParts } from './acquire-parts.js';
import { acquirePage, type PageOutcome, type PageTools } from './acquire-page.js';
import {
  ACQUIRE_SCHEMA,
  faultOf,
  type AcquireRecord,
  type ColumnReport,
  type PageReport,
} from './acquire-record.js';
import { readColumn, type ColumnOptions } from './read-column.js';

export interface AcquireOptions extends FetchOptions, ColumnOptions {
  /** Where documents and their records go; created if need be. */
  readonly folder: string;
  /** The addresses are those of lists, to be walked. @default false */
  readonly isColumn?: boolean;
  /** Does not go on from a run that was killed. @default false */
  readonly restart?: boolean;
  /** Called when a page has ended, whatever its end. */
  readonly onPage?: (report: PageReport, done: number, total: number) => void;
}

interface Wanted {
  readonly url: string;
  readonly listing?: Listing;
}

interface Session extends PageTools {
  readonly journal: Journal;
  readonly options: AcquireOptions;
  /** Raised by the caller, or by an error that ends the whole run. */
  readonly signal: AbortSignal;
  readonly stop: (reason: unknown) => void;
}

function reportOf(url: string, outcome: PageOutcome): PageReport {
  const { status, record, path, earlier } = outcome;
  const { id, sha256, fetchedAt } = record;
  return { url, status, id, file: path, sha256, fetchedAt, ...(earlier ? { earlier } : {}) };
}

/** What an earlier part of this walk has done with a page. */
async function resumedReport(url: string, { store, journal }: Session): Promise<PageReport | undefined> {
  if (!journal.isResumed) return undefined;
  const stored = await store.find(url);
  if (!stored?.isIntact || stored.record.checkedAt < journal.startedAt) return undefined;
  const { record } = stored;
  const earlier = record.earlier.at(-1);
  const hasChanged = earlier !== undefined && earlier.replacedAt >= journal.startedAt;
  const status = hasChanged ? 'changed' : 'unchanged';
  const report = reportOf(url, {
    status,
    record,
    path: store.pathOf(record),
    ...(hasChanged ? { earlier } : {}),
  });
  return hasChanged ? report : { ...report, status: 'resumed' };
}

async function reportFor(address: string, session: Session, listing?: Listing): Promise<PageReport> {
  const resumed = await resumedReport(address, session);
  return resumed ?? reportOf(address, await acquirePage(address, session, listing));
}

async function acquireOne({ url, listing }: Wanted, session: Session): Promise<PageReport> {
  try {
    session.signal.throwIfAborted();
    const address = parseUrl(url).href;
    const report = await reportFor(address, session, listing);
    if (report.file !== undefined)
      await acquireParts(address, report.file, async (part) => (await reportFor(part, session)).file ?? '');
    return { ...report, url };
  } catch (error) {
    if (session.signal.aborted) return { url, status: 'interrupted' };
    try {
      return { url, status: 'failed', error: faultOf(error) };
    } catch (fatal) {
      // A full disk, or a fault of the program, does not end with this page.
      session.stop(fatal);
      return { url, status: 'interrupted' };
    }
  }
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '');

/** Each host has a line of its own, a little longer than its rate allows, so that pages are not all read at once. */
async function acquireAll(wanted: readonly Wanted[], session: Session): Promise<PageReport[]> {
  const { options } = session;
  const lines = new Map<string, PQueue>();
  const concurrency = (options.concurrency ?? FETCH_DEFAULTS.concurrency) + 1;
  let done = 0;
  return Promise.all(
    wanted.map(async (page) => {
      const origin = originOf(page.url);
      const line = lines.get(origin) ?? new PQueue({ concurrency });
      lines.set(origin, line);
      const report = await line.add(() => acquireOne(page, session));
      done += 1;
      options.onPage?.(report, done, wanted.length);
      return report;
    }),
  );
}

interface Columns {
  readonly reports: readonly ColumnReport[];
  readonly wanted: readonly Wanted[];
  /** Lists of which not even the first page could be read. */
  readonly failed: readonly PageReport[];
}

async function readColumns(addresses: readonly string[], session: Session): Promise<Columns> {
  const reports: ColumnReport[] = [];
  const wanted: Wanted[] = [];
  const failed: PageReport[] = [];
  for (const address of addresses) {
    try {
      session.signal.throwIfAborted();
      const url = parseUrl(address).href;
      const { articles, error, ...walk } = await readColumn(url, session, session.options);
      reports.push({ url, ...walk, articles: articles.length, ...(error ? { error: faultOf(error) } : {}) });
      for (const { url: article, ...listed } of articles)
        wanted.push({ url: article, listing: { column: url, ...listed } });
    } catch (error) {
      if (session.signal.aborted) failed.push({ url: address, status: 'interrupted' });
      else failed.push({ url: address, status: 'failed', error: faultOf(error) });
    }
  }
  return { reports, wanted, failed };
}

/** A page in two columns is fetched once. */
function once(wanted: readonly Wanted[]): readonly Wanted[] {
  const byUrl = new Map<string, Wanted>();
  for (const each of wanted) if (!byUrl.has(each.url)) byUrl.set(each.url, each);
  return [...byUrl.values()];
}

/** What may succeed the next time, and is then not to be begun from the start. */
function isUnfinished({ pages, columns }: Pick<AcquireRecord, 'pages' | 'columns'>): boolean {
  const faults = [...pages, ...columns].flatMap(({ error }) => error ?? []);
  return (
    faults.some(({ isRetryable }) => isRetryable) || pages.some(({ status }) => status === 'interrupted')
  );
}

async function acquireWith(session: Session, addresses: readonly string[]): Promise<AcquireRecord> {
  const { journal, options } = session;
  const isColumn = options.isColumn === true;
  const columns = isColumn
    ? await readColumns(addresses, session)
    : { reports: [], wanted: addresses.map((url) => ({ url })), failed: [] };
  const pages = [...columns.failed, ...(await acquireAll(once(columns.wanted), session))];
  const result = { columns: columns.reports, pages };
  if (!isUnfinished(result)) await journal.finish();
  return {
    schema: ACQUIRE_SCHEMA,
    startedAt: journal.startedAt,
    finishedAt: new Date().toISOString(),
    folder: options.folder,
    isResumed: journal.isResumed,
    ...result,
  };
}

/**
 * Fetches every address, or every article of the lists at them. Failures of pages are in the record.
 * @throws DuizhaoError when the folder cannot be written.
 */
export async function runAcquire(
  addresses: readonly string[],
  options: AcquireOptions,
): Promise<AcquireRecord> {
  const named = [...new Set(addresses)];
  const job = `${options.isColumn === true ? 'column' : 'pages'} ${named.toSorted().join(' ')}`;
  const journal = await Journal.open(options.folder, job, { restart: options.restart ?? false });
  const store = await PageStore.open(options.folder);
  const own = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, own.signal]) : own.signal;
  const fetcher = new PoliteFetcher({ ...options, signal });
  try {
    const stop = (reason: unknown): void => own.abort(reason);
    const record = await acquireWith({ fetcher, store, journal, options, signal, stop }, named);
    if (own.signal.aborted) throw own.signal.reason;
    return record;
  } finally {
    await fetcher.close();
  }
}
