/** @module The options of fetching, shared by the commands that take addresses. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { CliContext } from '../io.js';

/** Where documents go that are fetched: a folder of the place where the program runs. */
export const DEFAULT_FOLDER = 'input';

/** A parser of whole numbers for commander. */
export function wholeNumber(least: number, { messages }: CliContext): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text.trim()) && value >= least && Number.isSafeInteger(value)) return value;
    throw new InvalidArgumentError(messages('acquire:not-number', { least }));
  };
}

/** Adds `--allow-private`, for commands that take addresses. */
export function addPrivateOption(command: Command, { messages }: CliContext): Command {
  return command.addOption(
    new Option('--allow-private', messages('acquire:option-allow-private')).default(false),
  );
}
