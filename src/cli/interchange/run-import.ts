/** @module `duizhao import`: what a translator or reviser changed comes back into the edition, and into the memory. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ExchangeFile } from '../../formats/interchange/exchange-file.js';
import { mergeFile, type MergeResult } from '../../formats/interchange/merge-file.js';
import { readPairs } from '../../formats/json/index.js';
import type { AddResult } from '../../memory/index.js';
import { DuizhaoError, EXIT_CODES, type Edition } from '../../model/index.js';
import { checkEdition } from '../../stages/check/index.js';
import { printJson, type CliContext } from '../io.js';
import { describeImport, isLeftBehind, type ImportReport } from './describe-import.js';
import { readEditionTmx } from './edition-tmx.js';
import { findEditionOf } from './find-editions.js';
import { readExchangeFile, TMX_SUFFIX } from './read-formats.js';
import { rememberReviewed } from './reviewed-units.js';
import { writeMerged } from './write-merged.js';

export interface ImportOptions {
  readonly into?: string;
  readonly ours?: boolean;
  readonly theirs?: boolean;
  readonly reviewed?: boolean;
  readonly author?: string;
  /** The memory's file, when one is to be filled. */
  readonly memory?: string;
  readonly dryRun?: boolean;
  readonly json: boolean;
}

function inputError(code: string, message: string, cure: string): DuizhaoError {
  return new DuizhaoError({ code, kind: 'input', message, cure });
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw inputError(
      'INPUT_NOT_FOUND',
      `${path} cannot be read: ${reason}.`,
      'Name a file that you may read.',
    );
  }
}

interface Opened {
  readonly path: string;
  readonly edition: Edition;
  readonly exchange: ExchangeFile;
}

async function open(file: string, into: string | undefined): Promise<Opened> {
  const bytes = await readBytes(file);
  if (extname(file).toLowerCase() === TMX_SUFFIX) {
    const path = into ?? (await findEditionOf(file, undefined));
    const edition = await readPairs(path);
    return { path, edition, exchange: await readEditionTmx(bytes, file, edition) };
  }
  const exchange = readExchangeFile(bytes, file);
  const path = into ?? (await findEditionOf(file, exchange.documentId));
  return { path, edition: await readPairs(path), exchange };
}

/** Ids differ from document to document: where none is known, the file is of another one. */
function refuseOtherDocument(file: string, path: string, { outcomes }: MergeResult): void {
  if (outcomes.some(({ kind }) => kind !== 'unknown-id')) return;
  throw inputError(
    'EXCHANGE_OTHER_DOCUMENT',
    `${file} has no pair of ${path}.`,
    'Name the pairs.json that it was exported from with --into.',
  );
}

function preferenceOf({ ours, theirs }: ImportOptions): 'ours' | 'theirs' | undefined {
  if (ours && theirs) {
    throw new DuizhaoError({
      code: 'PREFERENCE_TWICE',
      kind: 'usage',
      message: 'Only one side can win a conflict.',
      cure: 'Give --ours or --theirs.',
    });
  }
  return ours ? 'ours' : theirs ? 'theirs' : undefined;
}

function tell(
  report: ImportReport & { readonly written: readonly string[]; readonly memory?: AddResult },
  { json, memory }: ImportOptions,
  context: CliContext,
): void {
  if (json) return printJson(context, report);
  context.stdout(describeImport(report, context));
  if (report.written.length > 0)
    context.stdout(`${context.messages('interchange:written', { files: report.written.join(', ') })}\n`);
  if (report.memory === undefined) return;
  const { added, updated } = report.memory;
  context.stdout(`${context.messages('interchange:remembered', { file: memory ?? '', added, updated })}\n`);
}

/** Runs the command; exit code 1 when something of the file was left behind. */
export async function runImport(file: string, options: ImportOptions, context: CliContext): Promise<number> {
  const prefer = preferenceOf(options);
  const { path, edition, exchange } = await open(file, options.into);
  const author = options.author?.trim() || undefined;
  const result = mergeFile(edition, exchange, { prefer, author, isAllReviewed: options.reviewed ?? false });
  refuseOtherDocument(file, path, result);
  const { outcomes, missing, isChanged } = result;
  const isDryRun = options.dryRun ?? false;
  const merged = checkEdition(result.edition);
  const written = isChanged && !isDryRun ? await writeMerged(path, merged, context) : [];
  const memory =
    options.memory === undefined || isDryRun || !isChanged
      ? undefined
      : rememberReviewed(options.memory, merged, outcomes, author);
  const report = { file, into: path, outcomes, missing, isDryRun, prefer, written };
  tell({ ...report, ...(memory === undefined ? {} : { memory }) }, options, context);
  const isSettled = prefer === 'ours' ? outcomes.filter(({ kind }) => kind !== 'conflict') : outcomes;
  return isSettled.some(isLeftBehind) ? EXIT_CODES.issues : EXIT_CODES.done;
}
