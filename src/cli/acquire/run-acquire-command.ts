/** @module What `acquire` does: fetches, says what came of it, prints the paths of the documents. */
import { DuizhaoError } from '../../model/index.js';
import {
  exitCodeOfAcquire,
  runAcquire,
  type AcquireOptions,
  type AcquireRecord,
} from '../../pipeline/acquire/index.js';
import { programVersion } from '../../pipeline/index.js';
import { STANDARD_INPUT } from '../../stages/acquire/index.js';
import { printJson, type CliContext } from '../io.js';
import { createProgress, type Progress } from '../progress.js';
import { describeAcquire } from './describe-acquire.js';

export interface AcquireCommandOptions {
  readonly column: boolean;
  readonly out: string;
  readonly limit?: number;
  readonly since?: string;
  readonly otherHosts: boolean;
  readonly interval: number;
  readonly concurrency: number;
  readonly retries: number;
  readonly timeout: number;
  readonly maxBytes: number;
  readonly allowPrivate: boolean;
  readonly contact?: string;
  readonly restart: boolean;
  readonly json: boolean;
}

async function readAddresses(named: readonly string[], { stdin }: CliContext): Promise<readonly string[]> {
  if (!named.includes(STANDARD_INPUT)) return named;
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stdin)
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const listed = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return named.flatMap((address) => (address === STANDARD_INPUT ? listed : [address]));
}

function refuseWithoutColumn(options: AcquireCommandOptions, { messages }: CliContext): void {
  if (options.column) return;
  const given = [
    ...(options.limit === undefined ? [] : ['--limit']),
    ...(options.since === undefined ? [] : ['--since']),
    ...(options.otherHosts ? ['--other-hosts'] : []),
  ];
  if (given.length === 0) return;
  throw new DuizhaoError({
    code: 'OPTION_WITHOUT_COLUMN',
    kind: 'usage',
    message: messages('acquire:column-option', { option: given.join(', ') }),
    cure: 'duizhao acquire <url> --column',
  });
}

const MILLISECONDS = 1000;

function toAcquireOptions(
  options: AcquireCommandOptions,
  context: CliContext,
  version: string,
): AcquireOptions {
  const { out, limit, since, otherHosts, interval, concurrency, retries, allowPrivate, contact } = options;
  return {
    folder: out,
    isColumn: options.column,
    limit,
    since,
    otherHosts,
    interval,
    concurrency,
    retries,
    timeout: options.timeout * MILLISECONDS,
    maximumBytes: options.maxBytes,
    allowPrivate,
    contact,
    version,
    restart: options.restart,
    signal: context.signal,
  };
}

interface Reporting extends Required<Pick<AcquireOptions, 'onPage' | 'onListPage'>> {
  readonly stop: () => void;
}

/** On a terminal: a line that counts while lists are read, then a bar over the pages. */
function reporting(context: CliContext): Reporting {
  let progress: Progress | undefined;
  let isListing = false;
  const endLine = (): void => {
    if (isListing) context.stderr('\n');
    isListing = false;
  };
  return {
    onListPage: (count, found) => {
      if (!context.isTerminal) return;
      isListing = true;
      const articles = context.messages('acquire:articles', { count: found });
      context.stderr(`\r${context.messages('acquire:list-reading', { count, articles })}`);
    },
    onPage: ({ url, id }, done, total) => {
      endLine();
      progress ??= createProgress(total, context);
      progress.update(done, id ?? url);
    },
    stop: () => {
      endLine();
      progress?.stop();
    },
  };
}

function print(record: AcquireRecord, { json }: AcquireCommandOptions, context: CliContext): void {
  if (record.isResumed)
    context.stderr(`${context.messages('acquire:resumed', { startedAt: record.startedAt })}\n`);
  if (json) printJson(context, record);
  else for (const { file } of record.pages) if (file !== undefined) context.stdout(`${file}\n`);
  context.stderr(describeAcquire(record, context.messages));
}

/** Runs the command. */
export async function runAcquireCommand(
  named: readonly string[],
  options: AcquireCommandOptions,
  context: CliContext,
): Promise<number> {
  refuseWithoutColumn(options, context);
  const addresses = await readAddresses(named, context);
  const { stop, ...reports } = reporting(context);
  try {
    const chosen = toAcquireOptions(options, context, await programVersion());
    const record = await runAcquire(addresses, { ...chosen, ...reports });
    stop();
    print(record, options, context);
    return exitCodeOfAcquire(record);
  } finally {
    stop();
  }
}
