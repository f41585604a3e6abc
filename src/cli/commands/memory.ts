/** @module `duizhao memory`: import, export, search and count what was translated before. */
import { InvalidArgumentError, type Command } from 'commander';
import { wholeNumber } from '../acquire/fetch-options.js';
import type { CliContext } from '../io.js';
import { addMemoryOptions, type MemoryOptions } from '../memory/memory-option.js';
import { runExport, type ExportCommandOptions } from '../memory/run-export.js';
import { runImport } from '../memory/run-import.js';
import { runSearch, type SearchOptions } from '../memory/run-search.js';
import { runStatistics } from '../memory/run-statistics.js';

/** A share from 0 to 1, or in percent with its sign. */
function share({ messages }: CliContext): (text: string) => number {
  return (text) => {
    const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
    if (text.trim() !== '' && value >= 0 && value <= 1) return value;
    throw new InvalidArgumentError(messages('memory:not-share'));
  };
}

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  const { messages } = context;
  const add = (name: string, summary: string): Command =>
    addMemoryOptions(command.command(name).description(summary), context).option(
      '--lang <language>',
      messages('cli:option-lang'),
    );
  add('import', messages('memory:import-summary'))
    .argument('<files...>', messages('memory:import-files'))
    .action((files: readonly string[], options: MemoryOptions) => {
      finish(runImport(files, options, context));
    });
  add('export', messages('memory:export-summary'))
    .argument('<file>', messages('memory:export-file'))
    .option('--state <states>', messages('memory:option-state'))
    .action((file: string, options: ExportCommandOptions) => {
      finish(runExport(file, options, context));
    });
  add('search', messages('memory:search-summary'))
    .argument('<text>', messages('memory:search-text'))
    .option('--floor <share>', messages('memory:option-floor'), share(context), 0.75)
    .option('--limit <number>', messages('memory:option-limit'), wholeNumber(1, context), 5)
    .action((text: string, options: SearchOptions) => {
      finish(Promise.resolve(runSearch(text, options, context)));
    });
  add('statistics', messages('memory:statistics-summary')).action((options: MemoryOptions) => {
    finish(Promise.resolve(runStatistics(options, context)));
  });
}
