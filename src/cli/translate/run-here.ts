/** @module A run on the program's own thread. */
import { openPageReader } from '../acquire/page-reader.js';
import type { Edition } from '../../model/index.js';
import { runDocuments, type RunRecord } from '../../pipeline/index.js';
import type { ReadInputOptions } from '../../stages/acquire/index.js';
import type { CliContext } from '../io.js';
import { createProgress } from '../progress.js';
import { loadServices } from '../services.js';
import { describeSpent } from './describe-spent.js';
import type { TranslateOptions } from './options.js';
import { openPipeline, type PipelineSettings } from './pipeline-settings.js';

export interface Run {
  readonly inputs: readonly string[];
  readonly settings: PipelineSettings;
  readonly options: TranslateOptions;
}

/** Documents in flight whose engine works elsewhere: each waits for its own batches in turn. */
const WAITING_DOCUMENTS = 8;

/** Calls `work` with what reads the inputs. */
export async function withReading<Result>(
  {
    inputs,
    options,
  }: {
    readonly inputs: readonly string[];
    readonly options: Pick<TranslateOptions, 'dryRun' | 'fetchInto' | 'allowPrivate'>;
  },
  context: CliContext,
  work: (reading: ReadInputOptions) => Promise<Result>,
): Promise<Result> {
  const folder = options.dryRun ? undefined : options.fetchInto;
  const reader = await openPageReader(inputs, { folder, allowPrivate: options.allowPrivate }, context);
  try {
    return await work({ standardInput: context.stdin, ...(reader ? { fetchPage: reader.fetchPage } : {}) });
  } finally {
    await reader?.close();
  }
}

/** @param onEdition - called with each edition where none is written. */
export async function runHere(
  run: Run,
  context: CliContext,
  onEdition: (edition: Edition) => void,
): Promise<RunRecord> {
  const { inputs, settings, options } = run;
  const services = await loadServices(options.glossary, options.engine, context, options.config);
  const { signal, messages } = context;
  const { engine, style, versions } = settings;
  return withReading(run, context, async (reading) => {
    const pipeline = await openPipeline(settings, services, { reading, signal });
    const { stages, finished, spending } = pipeline;
    const isElsewhere = !services.engine.capabilities.offline;
    const detail = isElsewhere ? () => describeSpent(spending.spent, messages) : undefined;
    const progress = createProgress(inputs.length, context, detail);
    try {
      return await runDocuments(inputs, {
        engine,
        style,
        versions,
        stages,
        finished,
        spending,
        signal,
        ...(isElsewhere ? { concurrency: WAITING_DOCUMENTS } : {}),
        onDocument: (record, done) => progress.update(done, record.id),
        ...(settings.output ? {} : { onEdition }),
      });
    } finally {
      progress.stop();
      pipeline.close();
    }
  });
}
