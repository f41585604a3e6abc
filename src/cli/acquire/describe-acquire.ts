/** @module An acquisition in words, for the terminal. */
import type { Messages } from '../../i18n/index.js';
import type { AcquireRecord, ColumnReport, PageReport } from '../../pipeline/acquire/index.js';
import { describeChanges } from './describe-changes.js';

const STATUSES = [
  'fetched',
  'changed',
  'unchanged',
  'same-text',
  'resumed',
  'failed',
  'interrupted',
] as const;

function endLine({ end, error }: ColumnReport, messages: Messages): string | undefined {
  if (end === 'script' || end === 'script-perhaps' || end === 'too-many-pages')
    return messages(`acquire:end-${end}`);
  if (end !== 'failure' || !error) return undefined;
  return messages('acquire:end-failure', { message: error.message, cure: error.cure });
}

function columnLines(column: ColumnReport, messages: Messages): string[] {
  const articles = messages('acquire:articles', { count: column.articles });
  const read = { url: column.url, count: column.listPages.length, articles };
  const end = endLine(column, messages);
  // What --since left out was asked for.
  const count = column.passedOver.filter(({ reason }) => reason !== 'before-since').length;
  return [
    messages('acquire:list-read', read),
    ...(count > 0 ? [messages('acquire:passed-over', { count })] : []),
    ...(end === undefined ? [] : [end]),
  ];
}

function pageLines(
  { url, status, file = url, earlier, error }: PageReport,
  folder: string,
  messages: Messages,
) {
  if (status === 'failed' && error)
    return [messages('acquire:page-failed', { message: error.message, cure: error.cure })];
  return status === 'changed' && earlier ? [describeChanges(file, folder, earlier, messages)] : [];
}

function summaryLine({ pages }: AcquireRecord, messages: Messages): string {
  const counts = STATUSES.flatMap((status) => {
    const count = pages.filter((page) => page.status === status).length;
    return count === 0 ? [] : [messages(`acquire:count-${status}`, { count })];
  });
  return messages('acquire:done', {
    pages: messages('acquire:pages', { count: pages.length }),
    counts: counts.join(messages('acquire:separator')),
  });
}

/** Everything but the paths: lists, changes, failures, and the sum. */
export function describeAcquire(record: AcquireRecord, messages: Messages): string {
  const { columns, pages, folder } = record;
  const isUnfinished = [...pages, ...columns].some(({ error }) => error?.isRetryable === true);
  const isInterrupted = pages.some(({ status }) => status === 'interrupted');
  const lines = [
    ...columns.flatMap((column) => columnLines(column, messages)),
    ...pages.flatMap((page) => pageLines(page, folder, messages)),
    ...(pages.length > 0 ? [summaryLine(record, messages)] : []),
    ...(isUnfinished || isInterrupted ? [messages('acquire:again')] : []),
  ];
  return `${lines.join('\n')}\n`;
}
