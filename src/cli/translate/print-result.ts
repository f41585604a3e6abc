/** @module What `translate` prints when the run is over. */
import { englishNumber } from '../../formats/reading/english.js';
import type { Edition } from '../../model/index.js';
import type { RunRecord } from '../../pipeline/index.js';
import { printJson, type CliContext } from '../io.js';
import { describeDocument, describeRun } from './describe-run.js';

export interface Result {
  readonly record: RunRecord;
  /** What was translated for standard output; `undefined` where editions were written. */
  readonly editions: readonly Edition[] | undefined;
}

/** Failures and notes go to standard error. */
function printNotes({ documents }: RunRecord, { stderr, messages }: CliContext): void {
  for (const document of documents) {
    if (document.status === 'failed') stderr(`${describeDocument(document, messages)}\n`);
    for (const note of document.notes ?? []) stderr(`${document.input}: ${note}\n`);
  }
}

export function printResult({ record, editions }: Result, isJson: boolean, context: CliContext): void {
  printNotes(record, context);
  const pairs = editions?.flatMap((edition) => edition.pairs);
  if (isJson) printJson(context, pairs ? { pairs } : record);
  else if (!pairs) context.stdout(describeRun(record, context.messages));
  else {
    for (const pair of pairs)
      context.stdout(`${[englishNumber(pair), pair.target].filter(Boolean).join(' ')}\n`);
  }
}
