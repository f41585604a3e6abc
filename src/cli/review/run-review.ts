/** @module What `review` does: loads the engine once, serves the page on this machine, until it is stopped. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadGrammar, DEFAULT_ENGINE } from '../../engines/create-engine.js';
import { DEFAULT_STYLE } from '../../engines/edition-style.js';
import { createMessages } from '../../i18n/index.js';
import { EXIT_CODES } from '../../model/index.js';
import { glossaryVersion, programVersion } from '../../pipeline/index.js';
import { startServer, type ReviewServices } from '../../review/index.js';
import type { Suppression } from '../../stages/check/index.js';
import { DEFAULT_FORMATS } from '../../stages/export/index.js';
import { DEFAULT_SUPPRESSIONS, findSuppressions } from '../check/find-suppressions.js';
import { writeMerged } from '../interchange/write-merged.js';
import type { CliContext } from '../io.js';
import { DEFAULT_MEMORY } from '../memory/memory-option.js';
import { loadServices } from '../services.js';
import { generationTime } from '../translate/options.js';
import type { PipelineSettings } from '../translate/pipeline-settings.js';
import { draftUnit } from './draft-unit.js';
import { deriveSentences } from './derive-sentences.js';
import { harvestApart } from './harvest-apart.js';
import { openBrowser } from './open-browser.js';
import { EngineShelf, usableEngines } from './other-engines.js';
import { translateNew } from './translate-new.js';

export interface ReviewOptions {
  readonly port: string;
  readonly glossary: string;
  /** The file that describes services. */
  readonly config?: string;
  readonly memory?: string | false;
  /** The file of findings that are not to be shown. @default `suppressions.csv` here */
  readonly suppressions?: string;
  readonly author?: string;
  readonly fetchInto: string;
  readonly open: boolean;
  readonly allowPrivate: boolean;
}

const suppressionFile = ({ suppressions }: ReviewOptions): string =>
  resolve(suppressions ?? DEFAULT_SUPPRESSIONS);

/** The file is made when the first finding is put away. */
async function suppressionsOf(options: ReviewOptions): Promise<readonly Suppression[]> {
  const file = suppressionFile(options);
  return existsSync(file) ? findSuppressions(file) : [];
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
    suppressions: await suppressionsOf(options),
    output: {
      folder,
      formats: DEFAULT_FORMATS,
      generatedAt: generationTime(context.environment),
      locale: context.messages.language,
    },
    versions: { duizhao, glossary, node: process.versions.node },
  };
}

/** What is accepted is remembered even where there was no memory before. */
const memoryToWrite = ({ memory }: ReviewOptions): string | undefined =>
  memory === false ? undefined : resolve(memory ?? DEFAULT_MEMORY);

/** The engine, and all that follows the glossary. */
async function load(folder: string, options: ReviewOptions, context: CliContext) {
  const services = await loadServices(options.glossary, DEFAULT_ENGINE, context, options.config);
  const settings = await settingsOf(folder, options, context);
  const grammar = await loadGrammar(options.glossary, services.termBase);
  return { services, settings, grammar, shelf: new EngineShelf(services) };
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
    suppressions: suppressionFile(options),
    engines: await usableEngines(options.config, context),
    writePages: async (path, edition) => {
      await writeMerged(path, edition, context);
    },
    translate: async (document, signal, onStage) =>
      translateNew(
        document,
        signal,
        {
          services: loaded.services,
          // What was put away on the page since the start.
          settings: { ...loaded.settings, suppressions: await suppressionsOf(options) },
          memory,
          inputFolder: resolve(options.fetchInto),
          allowPrivate: options.allowPrivate,
          onStage,
        },
        context,
      ),
    draft: async (edition, unit, engine) =>
      draftUnit(edition, unit, await loaded.shelf.open(engine), loaded.services.termBase),
    harvest: async (withDrafts) => harvestApart({ paths: [folder], glossary: options.glossary, withDrafts }),
    explain: async (chinese, language) =>
      deriveSentences(chinese, {
        grammar: loaded.grammar,
        termBase: loaded.services.termBase,
        messages: createMessages(language),
      }),
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
