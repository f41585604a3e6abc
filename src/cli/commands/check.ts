/** @module `duizhao check`: quality checks on pairs of any file. */
import { Option, type Command } from 'commander';
import { runCheck, type CheckCommandOptions } from '../check/run-check.js';
import { DEFAULT_SUPPRESSIONS } from '../check/find-suppressions.js';
import type { CliContext } from '../io.js';
import { DEFAULT_GLOSSARY } from '../services.js';

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  const { messages } = context;
  command
    .argument('[places...]', messages('check:argument-places'))
    .option('--check <names>', messages('check:option-check'))
    .option('--skip <names>', messages('check:option-skip'))
    .option('--list', messages('check:option-list'), false)
    .addOption(
      new Option('--fail-on <severity>', messages('cli:option-fail-on')).choices([
        'info',
        'warning',
        'error',
      ]),
    )
    .option('--fix', messages('check:option-fix'), false)
    .option('--dry-run', messages('check:option-dry-run'), false)
    .option('--suppressions <file>', messages('check:option-suppressions', { file: DEFAULT_SUPPRESSIONS }))
    .option('--all', messages('check:option-all'), false)
    .option('--memory <file>', messages('check:option-memory'))
    .option('--source-column <name>', messages('check:option-source-column'))
    .option('--target-column <name>', messages('check:option-target-column'))
    .option('--glossary <folder>', messages('cli:option-glossary'), DEFAULT_GLOSSARY)
    .option('--json', messages('cli:option-json'), false)
    .action((places: readonly string[], options: CheckCommandOptions) => {
      finish(runCheck(places, options, context));
    });
}
