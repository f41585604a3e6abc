/** @module `duizhao translate`: documents in, aligned editions out. */
import { Option, type Command } from 'commander';
import { DEFAULT_ENGINE } from '../../engines/create-engine.js';
import { DEFAULT_SUPPRESSIONS } from '../check/find-suppressions.js';
import { DEFAULT_FORMATS, EXPORT_FORMATS } from '../../stages/export/index.js';
import { addPrivateOption, DEFAULT_FOLDER } from '../acquire/fetch-options.js';
import { DEFAULT_MEMORY } from '../memory/memory-option.js';
import { DEFAULT_GLOSSARY } from '../services.js';
import type { CliContext } from '../io.js';
import { addStyleOptions } from '../style-options.js';
import { runTranslate, type TranslateOptions } from '../translate/run-translate.js';

function addOptions(command: Command, context: CliContext): void {
  const { messages } = context;
  command
    .argument('<inputs...>', messages('cli:translate-inputs'))
    .option('-o, --out <folder>', messages('cli:option-out'))
    .option('--engine <id>', messages('cli:option-engine'), DEFAULT_ENGINE)
    .addOption(
      new Option('--from <format>', messages('cli:option-from')).choices([
        'html',
        'text',
        'markdown',
        'docx',
        'pdf',
      ]),
    )
    .option(
      '--formats <list>',
      messages('cli:option-formats', { formats: EXPORT_FORMATS.join(','), usual: DEFAULT_FORMATS.join(',') }),
    )
    .addOption(
      new Option('--fail-on <severity>', messages('cli:option-fail-on')).choices([
        'info',
        'warning',
        'error',
      ]),
    )
    .option('--suppressions <file>', messages('check:option-suppressions', { file: DEFAULT_SUPPRESSIONS }))
    .option('--glossary <folder>', messages('cli:option-glossary'), DEFAULT_GLOSSARY)
    .option('--fallback <id>', messages('engines:option-fallback'))
    .option('--max-cost <amount>', messages('engines:option-max-cost'))
    .option('--memory <file>', messages('memory:option-translate', { file: DEFAULT_MEMORY }))
    .option('--no-memory', messages('memory:option-none'))
    .option('--config <file>', messages('engines:option-config'))
    .option('--fetch-into <folder>', messages('acquire:option-fetch-into'), DEFAULT_FOLDER)
    .option('--jobs <number>', messages('cli:option-jobs'))
    .option('--json', messages('cli:option-json'), false)
    .option('--dry-run', messages('cli:option-dry-run'), false);
  addPrivateOption(command, context);
  addStyleOptions(command, context);
}

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  addOptions(command, context);
  command.action((inputs: string[], options: TranslateOptions) => {
    finish(runTranslate(inputs, options, context));
  });
}
