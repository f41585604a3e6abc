/** @module The commands by name; each file is loaded only when its command is called. */
import type { Command } from 'commander';
import type { MessageKey } from '../i18n/index.js';
import type { CliContext } from './io.js';

/** What a command file exports: it describes itself to commander and says what to run. */
export interface CommandModule {
  /**
   * Adds arguments, options and the action; the action resolves to the exit code.
   * @param argv - what stands after the command's name, for commands that load their own commands.
   */
  readonly configure: (
    command: Command,
    context: CliContext,
    finish: (exitCode: Promise<number>) => void,
    argv: readonly string[],
  ) => void | Promise<void>;
}

export interface CommandEntry {
  readonly name: string;
  readonly summary: MessageKey;
  readonly load: () => Promise<CommandModule>;
}

export const COMMANDS: readonly CommandEntry[] = [
  { name: 'translate', summary: 'cli:translate-summary', load: () => import('./commands/translate.js') },
  { name: 'extract', summary: 'cli:extract-summary', load: () => import('./commands/extract.js') },
  { name: 'acquire', summary: 'acquire:summary', load: () => import('./commands/acquire.js') },
  { name: 'glossary', summary: 'cli:glossary-summary', load: () => import('./commands/glossary.js') },
  { name: 'engines', summary: 'engines:summary', load: () => import('./commands/engines.js') },
  { name: 'explain', summary: 'cli:explain-summary', load: () => import('./commands/explain.js') },
  { name: 'memory', summary: 'memory:summary', load: () => import('./commands/memory.js') },
  {
    name: 'concordance',
    summary: 'memory:concordance-summary',
    load: () => import('./commands/concordance.js'),
  },
  { name: 'check', summary: 'check:command-summary', load: () => import('./commands/check.js') },
  { name: 'review', summary: 'review:command-summary', load: () => import('./commands/review.js') },
  { name: 'export', summary: 'interchange:export-summary', load: () => import('./commands/export.js') },
  { name: 'import', summary: 'interchange:import-summary', load: () => import('./commands/import.js') },
  { name: 'evaluate', summary: 'cli:evaluate-summary', load: () => import('./commands/evaluate.js') },
];
