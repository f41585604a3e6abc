/** @module `duizhao export`: editions as files that other programs open. */
import type { Command } from 'commander';
import { runExport, type ExportOptions } from '../interchange/run-export.js';
import { EXPORT_FORMATS } from '../../stages/export/index.js';
import type { CliContext } from '../io.js';

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  const { messages } = context;
  const formats = EXPORT_FORMATS.join(', ');
  command
    .argument('<places...>', messages('interchange:export-places'))
    .requiredOption('-f, --format <list>', messages('interchange:option-format', { formats }))
    .option('-o, --out <folder>', messages('interchange:option-out'))
    .option('--json', messages('cli:option-json'), false)
    .action((places: readonly string[], options: ExportOptions) => {
      finish(runExport(places, options, context));
    });
}
