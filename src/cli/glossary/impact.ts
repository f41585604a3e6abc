/** @module `duizhao glossary impact`: what an edit changes in the editions, before it is made. */
import { Option, type Command } from 'commander';
import { DEFAULT_ENGINE } from '../../engines/create-engine.js';
import type { CliContext } from '../io.js';
import { runImpact, type ImpactOptions } from './impact/run-impact.js';

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  const { messages } = context;
  command
    .option('--set <edits...>', messages('terms:option-set'))
    .addOption(new Option('--from <file>', messages('terms:option-from')).conflicts('set'))
    .option('--domain <name>', messages('terms:option-impact-domain'))
    .option('-o, --output <folder>', messages('terms:option-output'), 'output')
    .option('--engine <id>', messages('cli:option-engine'), DEFAULT_ENGINE)
    .option('--config <file>', messages('engines:option-config'))
    .option('--apply', messages('terms:option-apply'), false)
    .option('--include-differing', messages('terms:option-include-differing'), false)
    .action((options: ImpactOptions) => {
      finish(runImpact(options, context));
    });
}
