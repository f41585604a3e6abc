/** @module The record of a run: what was read, with what, how long it took, what came of it. */
import type { Spent } from '../engines/calling/spending.js';
import type { EditionStyle } from '../engines/edition-style.js';
import { DuizhaoError, EXIT_CODES, isReviewed, type Edition, type IssueSeverity } from '../model/index.js';
import type { DocumentRun } from './run-document.js';

export const RUN_SCHEMA = 'duizhao/run@1';

export interface DocumentCounts {
  readonly blocks: number;
  readonly sentences: number;
  /** Chinese characters, punctuation included. */
  readonly characters: number;
  readonly terms: number;
  readonly removals: number;
  /** Characters that only a last resort could render. */
  readonly uncertainCharacters: number;
  /** Blocks that an engine was asked for in this run. */
  readonly asked: number;
  /** Sentences that stand as the memory has them, or repaired. */
  readonly fromMemory: number;
  /** Pairs that a person has reviewed. */
  readonly reviewed: number;
  readonly issues: Readonly<Record<IssueSeverity, number>>;
  /** Findings that a person has suppressed, with a reason; absent where there are none. */
  readonly suppressed?: number;
}

export interface DocumentRecord {
  readonly input: string;
  readonly id: string;
  readonly status: 'done' | 'failed' | 'interrupted';
  readonly sha256?: string;
  readonly encoding?: string;
  /** What acquiring and decoding had to say: a page that changed, a wrong declaration, lost bytes. */
  readonly notes?: readonly string[];
  readonly counts?: DocumentCounts;
  /** Nothing was done: document and choices are those of an earlier run, whose files stand as it wrote them. */
  readonly isUnchanged?: boolean;
  /** Where an earlier run had finished the document: the ids of the pairs that were translated again. */
  readonly retranslated?: readonly string[];
  readonly milliseconds?: Readonly<Record<string, number>>;
  readonly files?: readonly string[];
  readonly error?: { readonly code: string; readonly message: string; readonly cure: string };
}

export interface RunRecord {
  readonly schema: typeof RUN_SCHEMA;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly engine: string;
  /** What the caller chose. */
  readonly style?: Partial<EditionStyle>;
  /** Name -> version or hash. */
  readonly versions: Readonly<Record<string, string>>;
  readonly documents: readonly DocumentRecord[];
  /** What calls to services used; absent where none was asked. */
  readonly spent?: Spent;
}

function issueCounts(edition: Edition): Record<IssueSeverity, number> {
  const counts = { info: 0, warning: 0, error: 0 };
  for (const pair of edition.pairs) for (const issue of pair.issues) counts[issue.severity] += 1;
  return counts;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function countsOf(
  { pairs, document }: Edition,
  { asked, suppressed }: { readonly asked: readonly string[]; readonly suppressed: number },
): DocumentCounts {
  return {
    asked: asked.length,
    fromMemory: sum(pairs.map(({ segments }) => segments.filter(({ match }) => match !== undefined).length)),
    reviewed: pairs.filter(isReviewed).length,
    blocks: pairs.length,
    sentences: sum(pairs.map((pair) => pair.segments.length)),
    characters: sum(pairs.map((pair) => pair.source.length)),
    terms: sum(pairs.map((pair) => pair.terms.length)),
    removals: document.removals.length,
    uncertainCharacters: sum(pairs.map((pair) => (pair.origin.explain ?? '').replaceAll(' ', '').length)),
    issues: issueCounts({ pairs, document, schema: 'duizhao/pairs@1' }),
    ...(suppressed > 0 ? { suppressed } : {}),
  };
}

/**
 * The record of a document that went through.
 * @param isAgain - an earlier run had finished it.
 */
export function doneRecord({ state, milliseconds }: DocumentRun, isAgain = false): DocumentRecord {
  const { request, acquired, document, decoded, edition, files, asked } = state;
  const notes = [...(acquired.notes ?? []), ...decoded.notes];
  return {
    ...request,
    id: document.id,
    status: 'done',
    sha256: document.provenance.sha256,
    encoding: document.provenance.encoding,
    ...(notes.length > 0 ? { notes } : {}),
    counts: countsOf(edition, state),
    ...(isAgain ? { retranslated: asked } : {}),
    milliseconds,
    files,
  };
}

/** The record of a document that did not. Errors of the program itself are passed on with their message. */
export function failedRecord(request: { input: string; id: string }, error: unknown): DocumentRecord {
  if (error instanceof DuizhaoError) {
    const { code, message, cure } = error;
    return { ...request, status: 'failed', error: { code, message, cure } };
  }
  const message = error instanceof Error ? error.message : String(error);
  const cure = 'This is a fault of the program: please report it with the document.';
  return { ...request, status: 'failed', error: { code: 'INTERNAL', message, cure } };
}

/** The engine's failures and faults of the program itself. */
const ENGINE_FAILURE = /^(?:ENGINE_|COST_|INTERNAL$)/;

/** 3 when an input failed, 4 when the engine or the program did, 0 otherwise. */
export function exitCodeOf(record: RunRecord): number {
  const failed = record.documents.filter((document) => document.status === 'failed');
  if (failed.length === 0) return EXIT_CODES.done;
  return failed.some((document) => ENGINE_FAILURE.test(document.error?.code ?? ''))
    ? EXIT_CODES.engine
    : EXIT_CODES.input;
}
