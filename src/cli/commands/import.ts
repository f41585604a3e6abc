/** @module `duizhao import`: a reviser's file back into its edition. */
import type { Command } from 'commander';
import { READ_SUFFIXES } from '../interchange/read-formats.js';
import { runImport, type ImportOptions } from '../interchange/run-import.js';
import type { CliContext } from '../io.js';

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  const { messages } = context;
  command
    .argument('<file>', messages('interchange:import-file', { suffixes: READ_SUFFIXES.join(', ') }))
    .option('--into <file>', messages('interchange:option-into'))
    .option('--ours', messages('interchange:option-ours'))
    .option('--theirs', messages('interchange:option-theirs'))
    .option('--reviewed', messages('interchange:option-reviewed'))
    .option('--author <name>', messages('interchange:option-author'))
    .option('--memory <file>', messages('interchange:option-memory'))
    .option('--dry-run', messages('interchange:option-dry-run'))
    .option('--json', messages('cli:option-json'), false)
    .action((file: string, options: ImportOptions) => {
      finish(runImport(file, options, context));
    });
}
