/** @module A worker of a run over many documents: a thread with a pipeline of its own. */
import { workerData } from 'piscina';
import { createMessages } from '../../i18n/index.js';
import { runOne, type DocumentRecord } from '../../pipeline/index.js';
import type { CliContext } from '../io.js';
import { loadServices } from '../services.js';
import { openPipeline, type PipelineSettings } from './pipeline-settings.js';

/** Says nothing: the main thread has said what there is to say of the glossary. */
const SILENT: CliContext = {
  stdout: () => undefined,
  stderr: () => undefined,
  stdin: (async function* () {})(),
  environment: process.env,
  isTerminal: false,
  signal: new AbortController().signal,
  messages: createMessages('en'),
};

async function open() {
  const settings = workerData as PipelineSettings;
  return openPipeline(settings, await loadServices(settings.glossary, settings.engine, SILENT));
}

const opening = open();

/** One document; whatever goes wrong is in the record. */
export default async function runInWorker(request: {
  readonly input: string;
  readonly id: string;
}): Promise<DocumentRecord> {
  const { stages, finished } = await opening;
  return runOne(request, { stages, finished });
}
