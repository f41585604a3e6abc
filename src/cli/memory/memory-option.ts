/** @module The file of the translation memory, and the options that its commands share. */
import type { Command } from 'commander';
import type { CliContext } from '../io.js';

/** In the place where the program runs. */
export const DEFAULT_MEMORY = 'memory/memory.db';

export interface MemoryOptions {
  readonly memory: string;
  readonly json: boolean;
}

/** Adds `--memory` and `--json`. */
export function addMemoryOptions(command: Command, { messages }: CliContext): Command {
  return command
    .option('--memory <file>', messages('memory:option-memory'), DEFAULT_MEMORY)
    .option('--json', messages('cli:option-json'), false);
}
