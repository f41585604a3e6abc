/** @module `duizhao engines`: which engines there are, which can be used, and what the others need. */
import type { Command } from 'commander';
import { readConfiguration } from '../../engines/configuration/read-configuration.js';
import { DEFAULT_ENGINE } from '../../engines/create-engine.js';
import { serviceNames, type ServiceSources } from '../../engines/service-engines.js';
import { loadTermBase } from '../../glossary/term-base.js';
import { EXIT_CODES } from '../../model/index.js';
import { describeEngine } from '../engines/describe-engine.js';
import { engineStatus, isFault, probeEngine, type EngineStatus } from '../engines/engine-status.js';
import { printJson, type CliContext } from '../io.js';
import { DEFAULT_GLOSSARY, requireGlossary } from '../services.js';

interface EnginesOptions {
  readonly config?: string;
  readonly glossary: string;
  readonly probe: boolean;
  readonly json: boolean;
}

async function probeAll(
  statuses: readonly EngineStatus[],
  sources: ServiceSources,
  { glossary }: EnginesOptions,
  { signal }: CliContext,
): Promise<readonly EngineStatus[]> {
  await requireGlossary(glossary);
  const tools = { sources, glossary, termBase: await loadTermBase(glossary), signal };
  return Promise.all(statuses.map(async (status) => (status.isUsable ? probeEngine(status, tools) : status)));
}

async function runEngines(
  named: readonly string[],
  options: EnginesOptions,
  context: CliContext,
): Promise<number> {
  const { messages, environment } = context;
  const sources = { configuration: await readConfiguration(options.config), environment };
  const ids = named.length > 0 ? named : [DEFAULT_ENGINE, ...serviceNames(sources.configuration)];
  const known = await Promise.all(ids.map((id) => engineStatus(id, sources)));
  const statuses = options.probe ? await probeAll(known, sources, options, context) : known;
  if (options.json) printJson(context, { engines: statuses });
  else {
    const width = Math.max(...ids.map((id) => id.length));
    for (const status of statuses) context.stdout(describeEngine(status, width, messages));
    if (!options.probe) context.stderr(`${messages('engines:probe-offer')}\n`);
  }
  const isNamed = named.length > 0;
  return statuses.some((status) => isFault(status, isNamed)) ? EXIT_CODES.engine : EXIT_CODES.done;
}

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  const { messages } = context;
  command
    .argument('[engines...]', messages('engines:argument-ids'))
    .option('--config <file>', messages('engines:option-config'))
    .option('--glossary <folder>', messages('cli:option-glossary'), DEFAULT_GLOSSARY)
    .option('--probe', messages('engines:option-probe'), false)
    .option('--json', messages('cli:option-json'), false)
    .action((named: string[], options: EnginesOptions) => {
      finish(runEngines(named, options, context));
    });
}
