/** @module `translate --dry-run`: what the run would ask of which engine and could cost; nothing is asked or written. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readConfiguration } from '../../engines/configuration/read-configuration.js';
import { DEFAULT_ENGINE } from '../../engines/create-engine.js';
import type { Engine } from '../../engines/engine.js';
import { DuizhaoError, EXIT_CODES } from '../../model/index.js';
import { estimateDocument, failedRecord, Journal, type DocumentEstimate } from '../../pipeline/index.js';
import { uniqueDocumentIds } from '../../stages/acquire/index.js';
import { printJson, type CliContext } from '../io.js';
import { loadServices, type Services } from '../services.js';
import { describeDryRun } from './describe-dry-run.js';
import { DEFAULT_OUTPUT } from './options.js';
import { openForSearch } from './open-memory.js';
import { journalPath } from './pipeline-settings.js';
import { withReading, type Run } from './run-here.js';

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly cure: string;
}

export interface DryRun {
  readonly schema: 'duizhao/dry-run@1';
  readonly documents: readonly (DocumentEstimate | { readonly input: string; readonly error: Failure })[];
  /** Engines that could not be looked at, and why. */
  readonly unusable: readonly { readonly engine: string; readonly error: Failure }[];
}

/** The chosen engine first, then the others that are configured. */
async function enginesOf({ options }: Run, services: Services) {
  const { engines: configured } = await readConfiguration(options.config).catch(() => ({ engines: {} }));
  const others = [DEFAULT_ENGINE, ...Object.keys(configured)].filter((id) => id !== options.engine);
  const engines: Engine[] = [services.engine];
  const unusable: { engine: string; error: Failure }[] = [];
  for (const id of new Set(others)) {
    try {
      engines.push((await services.open(id)).engine);
    } catch (error) {
      if (!(error instanceof DuizhaoError)) throw error;
      unusable.push({ engine: id, error: { code: error.code, message: error.message, cure: error.cure } });
    }
  }
  return { engines, unusable };
}

/** The journal of an earlier run into the same folder, where there is one. */
function openJournal({ options }: Run): Journal | undefined {
  const path = journalPath(resolve(options.out ?? DEFAULT_OUTPUT));
  return existsSync(path) ? new Journal(path) : undefined;
}

async function estimate(run: Run, services: Services, context: CliContext): Promise<DryRun> {
  const { engines, unusable } = await enginesOf(run, services);
  const journal = openJournal(run);
  const memory = openForSearch(run.settings.memory, services.termBase);
  const ids = uniqueDocumentIds(run.inputs);
  const { style, format } = run.settings;
  const earlierIn = resolve(run.options.out ?? DEFAULT_OUTPUT);
  const documents: DryRun['documents'][number][] = [];
  await withReading(run, context, async (reading) => {
    for (const [index, input] of run.inputs.entries()) {
      const request = { input, id: ids[index] ?? input };
      const about = {
        ...services,
        reading,
        format,
        style,
        earlierIn,
        engines,
        results: journal,
        search: memory?.search,
      };
      documents.push(
        await estimateDocument(request, about).catch((error: unknown) => ({
          input,
          error: failedRecord(request, error).error ?? { code: 'INTERNAL', message: String(error), cure: '' },
        })),
      );
    }
  });
  journal?.close();
  memory?.close();
  return { schema: 'duizhao/dry-run@1', documents, unusable };
}

export async function runDry(run: Run, context: CliContext): Promise<number> {
  const { options } = run;
  const services = await loadServices(options.glossary, options.engine, context, options.config);
  const result = await estimate(run, services, context);
  for (const document of result.documents)
    if ('error' in document) {
      const { input, error } = document;
      const { message, cure } = error;
      context.stderr(`${context.messages('cli:document-failed', { input, message, cure })}\n`);
    }
  if (options.json) printJson(context, result);
  else context.stdout(describeDryRun(result, context.messages));
  return result.documents.some((document) => 'error' in document) ? EXIT_CODES.input : EXIT_CODES.done;
}
