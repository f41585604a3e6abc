/** @module Translates what a person has dropped on the review page: kept in `input/`, then through the pipeline. */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { runDocuments, type AnyStage, type DocumentRecord } from '../../pipeline/index.js';
import type { JobStage, NewDocument } from '../../review/index.js';
import { writeAtomically } from '../../stages/export/index.js';
import type { CliContext } from '../io.js';
import type { Services } from '../services.js';
import { openPipeline, type PipelineSettings } from '../translate/pipeline-settings.js';
import { withReading } from '../translate/run-here.js';

export interface TranslatorOptions {
  readonly services: Services;
  readonly settings: PipelineSettings;
  /** The file of the translation memory, which may not be there yet. */
  readonly memory: string | undefined;
  /** Where pages and files are kept. */
  readonly inputFolder: string;
  readonly allowPrivate: boolean;
  readonly onStage: (stage: JobStage) => void;
}

/** The stages, each of which says that it begins. */
const telling = (stages: readonly AnyStage[], onStage: TranslatorOptions['onStage']): readonly AnyStage[] =>
  stages.map((stage, index) => ({
    ...stage,
    run: async (state) => {
      onStage({ name: stage.name, index, total: stages.length });
      // Who asks how far it is gets an answer before the stage takes the thread.
      await setImmediate();
      return stage.run(state);
    },
  }));

/** @returns the record of the document; a page that cannot be had is in it as well. */
export async function translateNew(
  document: NewDocument,
  signal: AbortSignal,
  options: TranslatorOptions,
  context: CliContext,
): Promise<DocumentRecord> {
  const { services, memory, inputFolder, allowPrivate } = options;
  const isThere = memory !== undefined && existsSync(memory);
  const settings = { ...options.settings, memory: isThere ? memory : undefined };
  const input = document.kind === 'url' ? document.url : await keep(document, inputFolder);
  const run = { inputs: [input], options: { dryRun: false, fetchInto: inputFolder, allowPrivate } };
  const record = await withReading(run, { ...context, signal }, async (reading) => {
    const pipeline = await openPipeline(settings, services, { reading, signal });
    const { finished, spending } = pipeline;
    const stages = telling(pipeline.stages, options.onStage);
    const { engine, style, versions } = settings;
    try {
      return await runDocuments([input], { engine, style, versions, stages, finished, spending, signal });
    } finally {
      pipeline.close();
    }
  });
  const [first] = record.documents;
  if (first === undefined) throw new Error('a run of one document has one record');
  return first;
}

/** Letters, digits, Chinese, dots and dashes: a name from elsewhere is no path. */
const safeName = (name: string): string =>
  basename(name.replaceAll('\\', '/'))
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/u, '') || 'document.html';

/** A file of another content keeps its name; the new one gets a number. */
async function keep(
  { name, bytes }: NewDocument & { readonly kind: 'file' },
  folder: string,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const extension = extname(safeName(name));
  const stem = basename(safeName(name), extension);
  for (let number = 1; ; number += 1) {
    const file = number === 1 ? `${stem}${extension}` : `${stem}-${number}${extension}`;
    const there = await readFile(join(folder, file)).catch(() => undefined);
    if (there !== undefined && !there.equals(bytes)) continue;
    if (there === undefined) await writeAtomically(folder, new Map([[file, bytes]]));
    return join(folder, file);
  }
}
