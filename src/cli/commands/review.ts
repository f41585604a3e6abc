/** @module `duizhao review`: the review and reading page in the browser. */
import type { Command } from 'commander';
import { DuizhaoError } from '../../model/index.js';
import type { CliContext } from '../io.js';
import { DEFAULT_SUPPRESSIONS } from '../check/find-suppressions.js';
import { DEFAULT_MEMORY } from '../memory/memory-option.js';
import { runReview, type ReviewOptions } from '../review/run-review.js';
import { DEFAULT_GLOSSARY } from '../services.js';
import { DEFAULT_OUTPUT } from '../translate/options.js';

/** The same every time: what was typed and not yet saved is kept by the browser for this address. */
const DEFAULT_PORT = '4571';

function requirePort(port: string): string {
  if (/^\d{1,5}$/u.test(port) && Number(port) < 65_536) return port;
  throw new DuizhaoError({
    code: 'PORT_INVALID',
    kind: 'usage',
    message: `"${port}" is no port.`,
    cure: 'Give --port a number from 0 to 65535; 0 takes any that is free.',
  });
}

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  const { messages } = context;
  command
    .argument('[folder]', messages('review:argument-folder'), DEFAULT_OUTPUT)
    .option('--port <number>', messages('review:option-port'), DEFAULT_PORT)
    .option('--memory <file>', messages('review:option-memory', { file: DEFAULT_MEMORY }))
    .option('--no-memory', messages('review:option-no-memory'))
    .option('--author <name>', messages('review:option-author'))
    .option('--glossary <folder>', messages('cli:option-glossary'), DEFAULT_GLOSSARY)
    .option('--config <file>', messages('engines:option-config'))
    .option('--suppressions <file>', messages('check:option-suppressions', { file: DEFAULT_SUPPRESSIONS }))
    .option('--fetch-into <folder>', messages('review:option-fetch-into'), 'input')
    .option('--allow-private', messages('acquire:option-allow-private'), false)
    .option('--no-open', messages('review:option-no-open'))
    .action((folder: string, options: ReviewOptions) => {
      const run = async (): Promise<number> =>
        runReview(folder, { ...options, port: requirePort(options.port) }, context);
      finish(run());
    });
}
