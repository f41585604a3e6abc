/** @module `duizhao evaluate`: figures for translation and extraction sets, and the gate on their floors. */
import type { Command } from 'commander';
import { DEFAULT_ENGINE } from '../../engines/create-engine.js';
import type { CliContext } from '../io.js';
import { runEvaluate, type EvaluateOptions } from '../evaluate/run-evaluate.js';
import { DEFAULT_GLOSSARY } from '../services.js';
import { addStyleOptions } from '../style-options.js';

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  const { messages } = context;
  addStyleOptions(command, context)
    .argument('[sets...]', messages('cli:evaluate-sets'))
    .option('--engine <id>', messages('cli:option-engine'), DEFAULT_ENGINE)
    .option('--glossary <folder>', messages('cli:option-glossary'), DEFAULT_GLOSSARY)
    .option('--config <file>', messages('engines:option-config'))
    .option('--peers', messages('cli:option-peers'), false)
    .option('--show', messages('cli:option-show'), false)
    .option('--json', messages('cli:option-json'), false)
    .action((sets: string[], options: EvaluateOptions) => {
      finish(runEvaluate(sets, options, context));
    });
}
