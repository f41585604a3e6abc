/** @module The options that every command of the glossary has. */
import type { Command } from 'commander';
import type { CliContext } from '../io.js';
import { DEFAULT_GLOSSARY } from '../services.js';

export interface GlossaryOptions {
  readonly glossary: string;
  readonly json: boolean;
}

export function addGlossaryOptions(command: Command, { messages }: CliContext): Command {
  return command
    .option('--glossary <folder>', messages('cli:option-glossary'), DEFAULT_GLOSSARY)
    .option('--lang <language>', messages('cli:option-lang'))
    .option('--json', messages('cli:option-json'), false);
}
