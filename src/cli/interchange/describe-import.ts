/** @module Says what became of the pairs of a file: counts, and one by one what was not taken. */
import type { MergeOutcome } from '../../formats/interchange/merge-file.js';
import type { CliContext } from '../io.js';

/** What a person has to decide on, or should know of. */
const TOLD = ['conflict', 'emptied', 'source-differs', 'unknown-id', 'ours-newer'] as const;

export type ToldKind = (typeof TOLD)[number];

const isTold = (kind: MergeOutcome['kind']): kind is ToldKind => TOLD.some((each) => each === kind);

/** Longer texts are cut for the terminal; `--json` has them whole. */
const SHOWN_CHARACTERS = 300;

function shorten(text: string): string {
  // Controls of a file could steer the terminal.
  const plain = text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return plain.length > SHOWN_CHARACTERS ? `${plain.slice(0, SHOWN_CHARACTERS)}…` : plain;
}

function toldLines(
  { id, kind, ours, theirs, isTaken }: MergeOutcome,
  { messages }: Pick<CliContext, 'messages'>,
): string[] {
  if (!isTold(kind)) return [];
  const head = isTaken ? 'interchange:outcome-overruled' : (`interchange:outcome-${kind}` as const);
  return [
    messages(head, { id: shorten(id) }),
    ...(ours === '' ? [] : [`  ${messages('interchange:ours')} ${shorten(ours)}`]),
    ...(theirs.trim() === '' ? [] : [`  ${messages('interchange:theirs')} ${shorten(theirs)}`]),
  ];
}

const noteLines = ({ id, notes }: MergeOutcome, { messages }: Pick<CliContext, 'messages'>): string[] =>
  notes.map((note) => messages('interchange:note', { id: shorten(id), note: shorten(note) }));

export const countOf = (outcomes: readonly MergeOutcome[], ...kinds: readonly string[]): number =>
  outcomes.filter(({ kind }) => kinds.includes(kind)).length;

/** Outcomes that leave something of the file behind. */
export const isLeftBehind = ({ kind, isTaken }: MergeOutcome): boolean =>
  !isTaken && ['conflict', 'emptied', 'source-differs', 'unknown-id'].includes(kind);

export interface ImportReport {
  readonly file: string;
  readonly into: string;
  readonly outcomes: readonly MergeOutcome[];
  readonly missing: readonly string[];
  readonly isDryRun: boolean;
  /** Who wins where both sides have changed; undefined where nobody has decided. */
  readonly prefer?: 'ours' | 'theirs' | undefined;
}

/** Nothing in it steers the terminal. */
export function describeImport(report: ImportReport, context: Pick<CliContext, 'messages'>): string {
  const { file, into, outcomes, missing, isDryRun, prefer } = report;
  const { messages } = context;
  const lines = outcomes.flatMap((outcome) => [
    ...toldLines(outcome, context),
    ...noteLines(outcome, context),
  ]);
  if (missing.length > 0) lines.push(messages('interchange:missing', { file, count: missing.length }));
  const counts = {
    changed: outcomes.filter(({ kind, isTaken }) => isTaken && kind !== 'confirmed').length,
    confirmed: countOf(outcomes, 'confirmed'),
    same: countOf(outcomes, 'same', 'ours-newer'),
    left: outcomes.filter(isLeftBehind).length,
  };
  lines.push(messages('interchange:imported', { file, into, ...counts }));
  if (isDryRun) lines.push(messages('interchange:dry-run'));
  const isOpen = outcomes.some((outcome) => outcome.kind === 'conflict' && isLeftBehind(outcome));
  if (isOpen && prefer === undefined) lines.push(messages('interchange:conflict-cure'));
  return `${lines.join('\n')}\n`;
}
