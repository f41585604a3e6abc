/** @module What `translate` does: lists the inputs, runs the pipeline, says what came of it. */
import { resolve } from 'node:path';
import { englishNumber } from '../../formats/reading/english.js';
import { createMessages } from '../../i18n/index.js';
import { DuizhaoError, EXIT_CODES, type Edition, type IssueSeverity } from '../../model/index.js';
import {
  exitCodeOf,
  glossaryVersion,
  pipelineStages,
  programVersion,
  runDocuments,
  type RunRecord,
} from '../../pipeline/index.js';
import { listInputs, listPassedOver } from '../../stages/acquire/index.js';
import {
  EXPORT_FORMATS,
  writeAtomically,
  type ExportFormat,
  type ExportOptions,
} from '../../stages/export/index.js';
import type { DocumentFormat } from '../../stages/extract/index.js';
import { openPageReader } from '../acquire/page-reader.js';
import { printJson, type CliContext } from '../io.js';
import { createProgress } from '../progress.js';
import { loadServices, type Services } from '../services.js';
import { styleOf, type StyleOptions } from '../style-options.js';
import { describeDocument, describeRun } from './describe-run.js';

export interface TranslateOptions extends StyleOptions {
  readonly out?: string;
  readonly engine: string;
  readonly from?: string;
  readonly formats?: string;
  readonly failOn?: IssueSeverity;
  readonly glossary: string;
  readonly json: boolean;
  readonly dryRun: boolean;
  /** Where pages are kept that are named by their addresses. */
  readonly fetchInto: string;
  readonly allowPrivate: boolean;
}

const DEFAULT_OUTPUT = 'output';

function usage(code: string, message: string, cure: string): DuizhaoError {
  return new DuizhaoError({ code, kind: 'usage', message, cure });
}

function chosenFormats(list: string | undefined): readonly ExportFormat[] {
  if (list === undefined) return EXPORT_FORMATS;
  return list.split(',').map((name) => {
    const format = EXPORT_FORMATS.find((each) => each === name.trim());
    if (format) return format;
    throw usage(
      'FORMAT_UNKNOWN',
      `There is no format "${name}".`,
      `Choose from: ${EXPORT_FORMATS.join(', ')}.`,
    );
  });
}

const INPUT_FORMATS = ['html', 'markdown', 'docx', 'pdf'] as const;

/** Standard input in text form is one paragraph a line; a text file is a page as a portal shows it. */
function inputFormat(from: string | undefined, inputs: readonly string[]): DocumentFormat | undefined {
  if (from === 'text') return inputs.every((input) => input === '-') ? 'lines' : 'text';
  return INPUT_FORMATS.find((format) => format === from);
}

async function versionsOf(glossary: string): Promise<Readonly<Record<string, string>>> {
  const [duizhao, data] = await Promise.all([programVersion(), glossaryVersion(glossary)]);
  return { duizhao, glossary: data, node: process.versions.node };
}

interface Plan {
  readonly inputs: readonly string[];
  readonly format: DocumentFormat | undefined;
  readonly services: Services;
  readonly versions: Readonly<Record<string, string>>;
  /** Absent for a dry run, and for standard input that only prints. */
  readonly export: ExportOptions | undefined;
}

async function makePlan(
  named: readonly string[],
  options: TranslateOptions,
  context: CliContext,
): Promise<Plan> {
  const formats = chosenFormats(options.formats);
  const format = inputFormat(options.from, named);
  const inputs = (await Promise.all(named.map((input) => listInputs(input)))).flat();
  const passedOver = (await Promise.all(named.map((input) => listPassedOver(input)))).flat();
  for (const path of passedOver) context.stderr(`${context.messages('cli:input-passed-over', { path })}\n`);
  const printsOnly = options.out === undefined && inputs.every((input) => input === '-');
  const [services, versions] = await Promise.all([
    loadServices(options.glossary, options.engine, context),
    versionsOf(options.glossary),
  ]);
  const exporting: ExportOptions = {
    outputFolder: resolve(options.out ?? DEFAULT_OUTPUT),
    formats,
    messages: { en: createMessages('en'), 'zh-CN': createMessages('zh-CN') },
    run: { generatedAt: new Date().toISOString(), engine: options.engine, versions },
    locale: context.messages.language,
  };
  return { inputs, format, services, versions, export: options.dryRun || printsOnly ? undefined : exporting };
}

async function run(
  plan: Plan,
  options: TranslateOptions,
  context: CliContext,
  editions: Edition[],
): Promise<RunRecord> {
  const reader = await openPageReader(
    plan.inputs,
    { folder: options.dryRun ? undefined : options.fetchInto, allowPrivate: options.allowPrivate },
    context,
  );
  const progress = createProgress(plan.inputs.length, context);
  const keep = plan.export === undefined;
  const style = styleOf(options);
  try {
    return await runDocuments(plan.inputs, {
      stages: pipelineStages({
        ...plan.services,
        style,
        format: plan.format,
        export: plan.export,
        reading: { standardInput: context.stdin, ...(reader ? { fetchPage: reader.fetchPage } : {}) },
      }),
      engine: options.engine,
      style,
      versions: plan.versions,
      signal: context.signal,
      onDocument: (record, done) => progress.update(done, record.id),
      ...(keep ? { onEdition: (edition: Edition) => editions.push(edition) } : {}),
    });
  } finally {
    progress.stop();
    await reader?.close();
  }
}

const SEVERITIES: readonly IssueSeverity[] = ['info', 'warning', 'error'];

/** True when a document has findings at or above the severity. */
function failsOn(record: RunRecord, severity: IssueSeverity | undefined): boolean {
  if (severity === undefined) return false;
  const counted = SEVERITIES.slice(SEVERITIES.indexOf(severity));
  return record.documents.some(({ counts }) => counted.some((each) => (counts?.issues[each] ?? 0) > 0));
}

function printResult(
  record: RunRecord,
  editions: readonly Edition[],
  plan: Plan,
  options: TranslateOptions,
  context: CliContext,
): void {
  const printsPairs = plan.export === undefined && !options.dryRun;
  for (const document of record.documents) {
    if (document.status === 'failed') context.stderr(`${describeDocument(document, context.messages)}\n`);
    for (const note of document.notes ?? []) context.stderr(`${document.input}: ${note}\n`);
  }
  if (options.json) {
    printJson(context, printsPairs ? { pairs: editions.flatMap((edition) => edition.pairs) } : record);
  } else if (printsPairs) {
    for (const edition of editions)
      for (const pair of edition.pairs) {
        context.stdout(`${[englishNumber(pair), pair.target].filter(Boolean).join(' ')}\n`);
      }
  } else {
    context.stdout(describeRun(record, options.dryRun, context.messages));
  }
}

/** Runs the command. */
export async function runTranslate(
  named: readonly string[],
  options: TranslateOptions,
  context: CliContext,
): Promise<number> {
  const plan = await makePlan(named, options, context);
  // An output folder that cannot be written is said before hours of work, not after.
  if (plan.export) await writeAtomically(plan.export.outputFolder, new Map());
  const editions: Edition[] = [];
  const record = await run(plan, options, context, editions);
  if (plan.export) {
    await writeAtomically(
      plan.export.outputFolder,
      new Map([['run.json', `${JSON.stringify(record, null, 2)}\n`]]),
    );
  }
  printResult(record, editions, plan, options, context);
  const exitCode = exitCodeOf(record);
  if (exitCode !== EXIT_CODES.done) return exitCode;
  return failsOn(record, options.failOn) ? EXIT_CODES.issues : EXIT_CODES.done;
}
