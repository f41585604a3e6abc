/** @module What `translate` does: lists the inputs, runs the pipeline, says what came of it. */
import { resolve } from 'node:path';
import { DEFAULT_ENGINE } from '../../engines/create-engine.js';
import { EXIT_CODES, type Edition, type IssueSeverity } from '../../model/index.js';
import {
  exitCodeOf,
  glossaryVersion,
  programVersion,
  runDocuments,
  runEach,
  type RunRecord,
} from '../../pipeline/index.js';
import { listInputs, listPassedOver } from '../../stages/acquire/index.js';
import { writeAtomically } from '../../stages/export/index.js';
import { openPageReader } from '../acquire/page-reader.js';
import type { CliContext } from '../io.js';
import { createProgress, type Progress } from '../progress.js';
import { loadServices, requireGlossary } from '../services.js';
import { styleOf } from '../style-options.js';
import { chosenFormats, chosenJobs, generationTime, inputFormat, type TranslateOptions } from './options.js';
import { openPipeline, type PipelineSettings } from './pipeline-settings.js';
import { printResult } from './print-result.js';
import { openWorkerPool, poolSize } from './worker-pool.js';

export type { TranslateOptions } from './options.js';

const DEFAULT_OUTPUT = 'output';

async function versionsOf(glossary: string): Promise<Readonly<Record<string, string>>> {
  const [duizhao, data] = await Promise.all([programVersion(), glossaryVersion(glossary)]);
  return { duizhao, glossary: data, node: process.versions.node };
}

async function inputsOf(
  named: readonly string[],
  { stderr, messages }: CliContext,
): Promise<readonly string[]> {
  const inputs = (await Promise.all(named.map((input) => listInputs(input)))).flat();
  const passedOver = (await Promise.all(named.map((input) => listPassedOver(input)))).flat();
  for (const path of passedOver) stderr(`${messages('cli:input-passed-over', { path })}\n`);
  return inputs;
}

async function settingsOf(
  inputs: readonly string[],
  options: TranslateOptions,
  context: CliContext,
): Promise<PipelineSettings> {
  const formats = chosenFormats(options.formats);
  const printsOnly = options.out === undefined && inputs.every((input) => input === '-');
  const output = {
    folder: resolve(options.out ?? DEFAULT_OUTPUT),
    formats,
    generatedAt: generationTime(context.environment),
    locale: context.messages.language,
  };
  await requireGlossary(options.glossary);
  return {
    glossary: options.glossary,
    engine: options.engine,
    format: inputFormat(options.from, inputs),
    style: styleOf(options),
    ...(options.dryRun || printsOnly ? {} : { output }),
    versions: await versionsOf(options.glossary),
  };
}

/** What both ways of running tell of the run. */
const aboutOf = ({ engine, style, versions }: PipelineSettings, progress: Progress) => ({
  engine,
  style,
  versions,
  onDocument: (record: { readonly id: string }, done: number) => progress.update(done, record.id),
});

interface Run {
  readonly inputs: readonly string[];
  readonly settings: PipelineSettings;
  readonly options: TranslateOptions;
  readonly progress: Progress;
  /** Filled where nothing is written. */
  readonly editions: Edition[];
}

async function runHere(
  { inputs, settings, options, progress, editions }: Run,
  context: CliContext,
): Promise<RunRecord> {
  const services = await loadServices(options.glossary, options.engine, context, options.config);
  const reader = await openPageReader(
    inputs,
    { folder: options.dryRun ? undefined : options.fetchInto, allowPrivate: options.allowPrivate },
    context,
  );
  const reading = { standardInput: context.stdin, ...(reader ? { fetchPage: reader.fetchPage } : {}) };
  const { signal } = context;
  try {
    const pipeline = await openPipeline(settings, services, { reading, signal });
    try {
      return await runDocuments(inputs, {
        ...aboutOf(settings, progress),
        stages: pipeline.stages,
        finished: pipeline.finished,
        signal,
        ...(settings.output ? {} : { onEdition: (edition: Edition) => editions.push(edition) }),
      });
    } finally {
      pipeline.close();
    }
  } finally {
    await reader?.close();
  }
}

async function runInWorkers(
  { inputs, settings, progress }: Run,
  size: number,
  context: CliContext,
): Promise<RunRecord> {
  // What is wrong with the output folder is said once, before the workers meet it.
  if (settings.output) await writeAtomically(settings.output.folder, new Map());
  const pool = openWorkerPool(settings, size, context.signal);
  try {
    return await runEach(inputs, pool.run, { ...aboutOf(settings, progress), concurrency: size });
  } finally {
    await pool.close();
  }
}

const SEVERITIES: readonly IssueSeverity[] = ['info', 'warning', 'error'];

/** True when a document has findings at or above the severity. */
function failsOn(record: RunRecord, severity: IssueSeverity | undefined): boolean {
  if (severity === undefined) return false;
  const counted = SEVERITIES.slice(SEVERITIES.indexOf(severity));
  return record.documents.some(({ counts }) => counted.some((each) => (counts?.issues[each] ?? 0) > 0));
}

async function writeRecord(record: RunRecord, { output }: PipelineSettings): Promise<void> {
  if (!output) return;
  await writeAtomically(output.folder, new Map([['run.json', `${JSON.stringify(record, null, 2)}\n`]]));
}

/** Runs the command. */
export async function runTranslate(
  named: readonly string[],
  options: TranslateOptions,
  context: CliContext,
): Promise<number> {
  const jobs = chosenJobs(options.jobs);
  const inputs = await inputsOf(named, context);
  const settings = await settingsOf(inputs, options, context);
  const progress = createProgress(inputs.length, context);
  const editions: Edition[] = [];
  const run = { inputs, settings, options, progress, editions };
  const size = settings.output ? poolSize(inputs, jobs, options.engine === DEFAULT_ENGINE) : 1;
  const record = await (size > 1 ? runInWorkers(run, size, context) : runHere(run, context)).finally(() =>
    progress.stop(),
  );
  await writeRecord(record, settings);
  const isPrinted = !settings.output && !options.dryRun;
  printResult(
    { record, editions: isPrinted ? editions : undefined, isDryRun: options.dryRun },
    options.json,
    context,
  );
  const exitCode = exitCodeOf(record);
  if (exitCode !== EXIT_CODES.done) return exitCode;
  return failsOn(record, options.failOn) ? EXIT_CODES.issues : EXIT_CODES.done;
}
