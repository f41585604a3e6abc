/** @module What `translate` does: lists the inputs, runs the pipeline, says what came of it. */
import { resolve } from 'node:path';
import { DEFAULT_ENGINE } from '../../engines/create-engine.js';
import { EXIT_CODES, type Edition, type IssueSeverity } from '../../model/index.js';
import { exitCodeOf, glossaryVersion, programVersion, type RunRecord } from '../../pipeline/index.js';
import { listInputs, listPassedOver } from '../../stages/acquire/index.js';
import { writeAtomically } from '../../stages/export/index.js';
import type { CliContext } from '../io.js';
import { requireGlossary } from '../services.js';
import { styleOf } from '../style-options.js';
import {
  chosenCost,
  chosenFormats,
  chosenJobs,
  DEFAULT_OUTPUT,
  generationTime,
  inputFormat,
  type TranslateOptions,
} from './options.js';
import { findSuppressions } from '../check/find-suppressions.js';
import { memoryPath } from './open-memory.js';
import type { PipelineSettings } from './pipeline-settings.js';
import { printResult } from './print-result.js';
import { runDry } from './run-dry.js';
import { runHere } from './run-here.js';
import { runInWorkers } from './run-in-workers.js';
import { poolSize } from './worker-pool.js';

export type { TranslateOptions } from './options.js';

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
    fallback: options.fallback,
    maximumCost: chosenCost(options.maxCost),
    memory: memoryPath(options.memory),
    format: inputFormat(options.from, inputs),
    style: styleOf(options),
    suppressions: await findSuppressions(options.suppressions),
    ...(options.dryRun || printsOnly ? {} : { output }),
    versions: await versionsOf(options.glossary),
  };
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

/** With the language data alone, which every worker can load. */
const isComputedHere = ({ engine, fallback }: PipelineSettings): boolean =>
  engine === DEFAULT_ENGINE && fallback === undefined;

/** Runs the command. */
export async function runTranslate(
  named: readonly string[],
  options: TranslateOptions,
  context: CliContext,
): Promise<number> {
  const jobs = chosenJobs(options.jobs);
  const inputs = await inputsOf(named, context);
  const settings = await settingsOf(inputs, options, context);
  const run = { inputs, settings, options };
  if (options.dryRun) return runDry(run, context);
  const editions: Edition[] = [];
  const size = settings.output ? poolSize(inputs, jobs, isComputedHere(settings)) : 1;
  const record =
    size > 1
      ? await runInWorkers(run, size, context)
      : await runHere(run, context, (edition) => editions.push(edition));
  await writeRecord(record, settings);
  printResult({ record, editions: settings.output ? undefined : editions }, options.json, context);
  const exitCode = exitCodeOf(record);
  if (exitCode !== EXIT_CODES.done) return exitCode;
  return failsOn(record, options.failOn) ? EXIT_CODES.issues : EXIT_CODES.done;
}
