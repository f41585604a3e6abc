/** @module All that a run of the pipeline is told, as plain data, so that it can be told to a worker too; and its opening. */
import { join } from 'node:path';
import type { EditionStyle } from '../../engines/edition-style.js';
import type { PageLocale } from '../../formats/html/page-options.js';
import { createMessages } from '../../i18n/index.js';
import {
  FinishedDocuments,
  Journal,
  pipelineStages,
  type AnyStage,
  type PipelineServices,
} from '../../pipeline/index.js';
import { writeAtomically, type ExportFormat, type ExportOptions } from '../../stages/export/index.js';
import type { Suppression } from '../../stages/check/index.js';
import type { DocumentFormat } from '../../stages/extract/index.js';
import type { Spending } from '../../engines/calling/spending.js';
import type { Services } from '../services.js';
import { openForSearch, type OpenMemory } from './open-memory.js';
import { openEngines, type RunEngines } from './run-engines.js';

export interface PipelineSettings {
  /** The glossary's folder. */
  readonly glossary: string;
  readonly engine: string;
  readonly fallback?: string | undefined;
  readonly maximumCost?: number | undefined;
  /** The file of the translation memory, which is read only. @default none */
  readonly memory?: string | undefined;
  readonly format: DocumentFormat | undefined;
  readonly style: EditionStyle;
  /** Findings that are not to be shown. */
  readonly suppressions: readonly Suppression[];
  /** Absent when nothing is written. */
  readonly output?: {
    readonly folder: string;
    readonly formats: readonly ExportFormat[];
    /** ISO 8601, UTC. */
    readonly generatedAt: string;
    readonly locale: PageLocale;
  };
  readonly versions: Readonly<Record<string, string>>;
}

export interface OpenPipeline {
  readonly stages: readonly AnyStage[];
  readonly finished: FinishedDocuments | undefined;
  readonly spending: Spending;
  close(): void;
}

/** Beside its file SQLite keeps two others while it is open; the folder holds them together. */
const JOURNAL = ['.journal', 'results.sqlite'] as const;

/** Of an output folder. */
export const journalPath = (folder: string): string => join(folder, ...JOURNAL);

function exportOptions({ output, engine, versions }: PipelineSettings): ExportOptions | undefined {
  return (
    output && {
      outputFolder: output.folder,
      formats: output.formats,
      messages: { en: createMessages('en'), 'zh-CN': createMessages('zh-CN') },
      run: { generatedAt: output.generatedAt, engine, versions },
      locale: output.locale,
    }
  );
}

/** What an edition depends on besides its document. When it was made is not part of it. */
function settingsText(
  { format, style, output, suppressions, versions }: PipelineSettings,
  { primary, fallback }: RunEngines,
  memory: OpenMemory | undefined,
): string {
  const engines = [primary, fallback].map(
    (service) => service && [service.engine.id, service.engine.fingerprint],
  );
  const written = output && [output.formats, output.locale];
  return JSON.stringify([engines, versions, format, style, written, suppressions, memory?.revision]);
}

/**
 * Opens the journal and lines up the stages.
 * @param more - what cannot be told as plain data: how pages are fetched, the signal.
 * @throws DuizhaoError as `writeAtomically`, `Journal` and `openMemory` do, before hours of work rather than after.
 */
export async function openPipeline(
  settings: PipelineSettings,
  services: Services,
  more: Pick<PipelineServices, 'reading' | 'signal'> = {},
): Promise<OpenPipeline> {
  const { output, style, format } = settings;
  if (output) await writeAtomically(join(output.folder, JOURNAL[0]), new Map());
  const journal = output && new Journal(journalPath(output.folder));
  const engines = await openEngines(settings, services);
  const memory = openForSearch(settings.memory, services.termBase);
  const stages = pipelineStages({
    ...more,
    ...engines.primary,
    termBase: services.termBase,
    fallback: engines.fallback,
    style,
    format,
    suppressions: settings.suppressions,
    export: exportOptions(settings),
    results: journal,
    earlierIn: output?.folder,
    search: memory?.search,
  });
  const told = settingsText(settings, engines, memory);
  return {
    stages,
    finished: journal && output && new FinishedDocuments(journal, output.folder, told),
    spending: engines.spending,
    close: () => {
      journal?.close();
      memory?.close();
    },
  };
}
