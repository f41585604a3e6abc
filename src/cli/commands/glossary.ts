/** @module `duizhao glossary`: the commands of the glossary's reviewer; each file is loaded only when it is called. */
import type { Command } from 'commander';
import type { CommandEntry } from '../command-table.js';
import { addGlossaryOptions } from '../glossary/options.js';
import type { CliContext } from '../io.js';

const GLOSSARY_COMMANDS: readonly CommandEntry[] = [
  { name: 'check', summary: 'cli:glossary-check-summary', load: () => import('../glossary/check.js') },
  { name: 'find', summary: 'cli:glossary-find-summary', load: () => import('../glossary/find.js') },
  { name: 'add', summary: 'terms:add-summary', load: () => import('../glossary/add.js') },
  { name: 'import', summary: 'terms:import-summary', load: () => import('../glossary/import.js') },
  { name: 'export', summary: 'terms:export-summary', load: () => import('../glossary/export.js') },
  { name: 'harvest', summary: 'terms:harvest-summary', load: () => import('../glossary/harvest.js') },
  { name: 'impact', summary: 'terms:impact-summary', load: () => import('../glossary/impact.js') },
  { name: 'history', summary: 'terms:history-summary', load: () => import('../glossary/history.js') },
  { name: 'conflicts', summary: 'terms:conflicts-summary', load: () => import('../glossary/conflicts.js') },
];

export async function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
  argv: readonly string[],
): Promise<void> {
  for (const { name, summary, load } of GLOSSARY_COMMANDS) {
    const sub = command
      .command(name)
      .summary(context.messages(summary))
      .description(context.messages(summary));
    sub.helpOption('-h, --help', context.messages('cli:option-help'));
    addGlossaryOptions(sub, context);
    if (argv[0] === name) await (await load()).configure(sub, context, finish, argv.slice(1));
  }
}
