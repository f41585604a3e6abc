/** @module `duizhao concordance`: a word in its contexts, with links to the pairs. */
import { Option, type Command } from 'commander';
import { wholeNumber } from '../acquire/fetch-options.js';
import type { CliContext } from '../io.js';
import { addMemoryOptions } from '../memory/memory-option.js';
import { runConcordance, type ConcordanceCommandOptions } from '../memory/run-concordance.js';

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  const { messages } = context;
  addMemoryOptions(command, context)
    .argument('<text>', messages('memory:concordance-text'))
    .addOption(
      new Option('--side <side>', messages('memory:option-side'))
        .choices(['zh', 'en', 'both'])
        .default('both'),
    )
    .option('--limit <number>', messages('memory:option-limit'), wholeNumber(1, context), 20)
    .option('--offset <number>', messages('memory:option-offset'), wholeNumber(0, context), 0)
    .action((text: string, options: ConcordanceCommandOptions) => {
      finish(Promise.resolve(runConcordance(text, options, context)));
    });
}
