/** @module What `review` does: loads the engine once, serves the page on this machine, until it is stopped. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadGrammar, DEFAULT_ENGINE } from '../../engines/create-engine.js';
import { DEFAULT_STYLE } from '../../engines/edition-style.js';
import { explainText } from '../../engines/grammar/explain.js';
import { createMessages } from '../../i18n/index.js';
import { EXIT_CODES } from '../../model/index.js';
import { glossaryVersion, programVersion } from '../../pipeline/index.js';
import { inputOfEdition } from '../../pipeline/input-of-edition.js';
import { startServer, type ReviewServices } from '../../review/index.js';
import { DEFAULT_FORMATS } from '../../stages/export/index.js';
import { translateBlocks } from '../../stages/translate/index.js';
import { findSuppressions } from '../check/find-suppressions.js';
import { explanationLines } from '../explain/explanation.js';
import { writeMerged } from '../interchange/write-merged.js';
import type { CliContext } from '../io.js';
import { DEFAULT_MEMORY } from '../memory/memory-option.js';
import { loadServices } from '../services.js';
import { generationTime } from '../translate/options.js';
import type { PipelineSettings } from '../translate/pipeline-settings.js';
import { openBrowser } from './open-browser.js';
import { translateNew } from './translate-new.js';

export interface ReviewOptions {
  readonly port: string;
  readonly glossary: string;
  readonly memory?: string | false;
  readonly author?: string;
  readonly fetchInto: string;
  readonly open: boolean;
  readonly allowPrivate: boolean;
}

async function settingsOf(
  folder: string,
  options: ReviewOptions,
  context: CliContext,
): Promise<PipelineSettings> {
  const [duizhao, glossary] = await Promise.all([programVersion(), glossaryVersion(options.glossary)]);
  return {
    glossary: options.glossary,
    engine: DEFAULT_ENGINE,
    format: undefined,
    style: DEFAULT_STYLE,
    suppressions: await findSuppressions(undefined),
    output: {
      folder,
      formats: DEFAULT_FORMATS,
      generatedAt: generationTime(context.environment),
      locale: context.messages.language,
    },
    versions: { duizhao, glossary, node: process.versions.node },
  };
}

/** Of the panel beside the text. */
const PANEL_COLUMNS = 46;

/** What is accepted is remembered even where there was no memory before. */
const memoryToWrite = ({ memory }: ReviewOptions): string | undefined =>
  memory === false ? undefined : resolve(memory ?? DEFAULT_MEMORY);

/** The engine, and all that follows the glossary. */
async function load(folder: string, options: ReviewOptions, context: CliContext) {
  const services = await loadServices(options.glossary, DEFAULT_ENGINE, context);
  const settings = await settingsOf(folder, options, context);
  return { services, settings, grammar: await loadGrammar(options.glossary, services.termBase) };
}

async function createServices(
  folder: string,
  options: ReviewOptions,
  context: CliContext,
): Promise<ReviewServices> {
  let loaded = await load(folder, options, context);
  const memory = memoryToWrite(options);
  return {
    folder,
    glossary: options.glossary,
    get termBase() {
      return loaded.services.termBase;
    },
    reloadTerms: async () => {
      loaded = await load(folder, options, context);
    },
    ...(memory === undefined ? {} : { memory }),
    ...(options.author === undefined ? {} : { author: options.author }),
    get suppressions() {
      return loaded.settings.suppressions;
    },
    writePages: async (path, edition) => {
      await writeMerged(path, edition, context);
    },
    translate: (document, signal) =>
      translateNew(
        document,
        signal,
        { ...loaded, memory, inputFolder: resolve(options.fetchInto), allowPrivate: options.allowPrivate },
        context,
      ),
    draft: async (edition, unit) => {
      const { termBase, engine } = loaded.services;
      const settled = new Map(
        edition.pairs.filter(({ id }) => id !== unit.id).map((pair) => [pair.id, pair]),
      );
      const input = { ...inputOfEdition(edition, DEFAULT_STYLE, termBase), settled };
      return (await translateBlocks(input, engine)).find(({ id }) => id === unit.id) ?? unit;
    },
    explain: async (chinese, language) => {
      const plain = {
        ...context,
        columns: PANEL_COLUMNS,
        environment: { NO_COLOR: '1' },
        messages: createMessages(language),
      };
      return explanationLines(explainText(chinese, loaded.grammar), loaded.services.termBase, plain);
    },
  };
}

/** Runs the command until Ctrl-C. */
export async function runReview(
  folder: string,
  options: ReviewOptions,
  context: CliContext,
): Promise<number> {
  const place = resolve(folder);
  await mkdir(place, { recursive: true });
  const services = await createServices(place, options, context);
  if (services.memory !== undefined) await mkdir(join(services.memory, '..'), { recursive: true });
  const server = await startServer(services, Number(options.port));
  context.stdout(`${context.messages('review:serving', { link: server.link })}\n`);
  context.stderr(`${context.messages('review:stop')}\n`);
  if (options.open) openBrowser(server.link);
  await new Promise<void>((end) => {
    if (context.signal.aborted) end();
    context.signal.addEventListener('abort', () => end(), { once: true });
  });
  await server.close();
  return EXIT_CODES.done;
}
