/** @module A run in words, for the terminal. */
import { relative } from 'node:path';
import type { Messages } from '../../i18n/index.js';
import { describeSpent } from './describe-spent.js';
import type { DocumentRecord, RunRecord } from '../../pipeline/index.js';

function findings(document: DocumentRecord, messages: Messages): string {
  const { error = 0, warning = 0, info = 0 } = document.counts?.issues ?? {};
  const count = document.counts?.suppressed ?? 0;
  const suppressed = count > 0 ? ` ${messages('check:suppressed', { count })}` : '';
  if (error + warning + info === 0) return messages('cli:findings-none') + suppressed;
  const errors = messages('cli:count-errors', { count: error });
  const warnings = messages('cli:count-warnings', { count: warning });
  return (
    messages('cli:findings', { errors, warnings, notes: messages('cli:count-notes', { count: info }) }) +
    suppressed
  );
}

/** Ids shown at most: the run record has them all. */
const SHOWN_IDS = 8;

/** What was kept of an earlier run, and what was not. */
function history({ retranslated = [], counts }: DocumentRecord, messages: Messages): string {
  const ids = retranslated.slice(0, SHOWN_IDS).join(', ') + (retranslated.length > SHOWN_IDS ? ', …' : '');
  const again =
    retranslated.length > 0 ? messages('cli:document-again', { count: retranslated.length, ids }) : '';
  const reviewed = counts?.reviewed ?? 0;
  const kept = reviewed > 0 ? messages('cli:document-reviewed', { count: reviewed }) : '';
  const sentences = counts?.fromMemory ?? 0;
  const remembered = sentences > 0 ? messages('cli:document-from-memory', { count: sentences }) : '';
  return [again, kept, remembered].filter(Boolean).join(' ');
}

/** One document: what it became, or why it did not. */
export function describeDocument(document: DocumentRecord, messages: Messages): string {
  const { input, counts, files = [], error } = document;
  if (error) return messages('cli:document-failed', { input, message: error.message, cure: error.cure });
  if (document.status === 'interrupted') return messages('cli:document-interrupted', { input });
  const page = files.find((file) => file.endsWith('bilingual.html')) ?? files[0];
  const target = page === undefined ? '' : relative(process.cwd(), page);
  if (document.isUnchanged === true) return messages('cli:document-unchanged', { input, page: target });
  const values = { input, paragraphs: counts?.blocks ?? 0, characters: counts?.characters ?? 0 };
  const line = messages(page === undefined ? 'cli:document-counted' : 'cli:document-done', {
    ...values,
    page: target,
  });
  return [line, history(document, messages), findings(document, messages)].filter(Boolean).join(' ');
}

const total = (record: RunRecord, of: (document: DocumentRecord) => number): number =>
  record.documents.reduce((sum, document) => sum + of(document), 0);

/** Every document on a line, and the sum. Failures are named on standard error as well. */
export function describeRun(record: RunRecord, messages: Messages): string {
  const lines = record.documents
    .filter((document) => document.status !== 'failed')
    .map((document) => describeDocument(document, messages));
  const summary = messages('cli:run-done', {
    documents: record.documents.filter((document) => document.status === 'done').length,
    all: record.documents.length,
    characters: total(record, (document) => document.counts?.characters ?? 0),
    engine: record.engine,
  });
  const spent = record.spent
    ? messages('engines:spent', { what: describeSpent(record.spent, messages) })
    : '';
  return `${[...lines, [summary, spent].filter(Boolean).join(' ')].join('\n')}\n`;
}
