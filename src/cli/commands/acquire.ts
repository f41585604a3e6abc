/** @module `duizhao acquire`: addresses in, documents with their provenance out. */
import { InvalidArgumentError, type Command } from 'commander';
import { FETCH_DEFAULTS } from '../../stages/acquire/network.js';
import { addPrivateOption, DEFAULT_FOLDER, wholeNumber } from '../acquire/fetch-options.js';
import { runAcquireCommand, type AcquireCommandOptions } from '../acquire/run-acquire-command.js';
import type { CliContext } from '../io.js';

/** More at a time, or no pause at all, is for a host of one's own. */
const LEAST = { one: 1, none: 0 } as const;

function day({ messages }: CliContext): (text: string) => string {
  return (text) => {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
    if (isDay) return text;
    throw new InvalidArgumentError(messages('acquire:not-date'));
  };
}

function addColumnOptions(command: Command, context: CliContext): void {
  const { messages } = context;
  command
    .option('--column', messages('acquire:option-column'), false)
    .option('--limit <number>', messages('acquire:option-limit'), wholeNumber(LEAST.one, context))
    .option('--since <date>', messages('acquire:option-since'), day(context))
    .option('--other-hosts', messages('acquire:option-other-hosts'), false);
}

function addRateOptions(command: Command, context: CliContext): void {
  const { messages } = context;
  const number = (least: number): ((text: string) => number) => wholeNumber(least, context);
  const { interval, concurrency, retries, timeout, maximumBytes } = FETCH_DEFAULTS;
  command
    .option('--interval <milliseconds>', messages('acquire:option-interval'), number(LEAST.none), interval)
    .option('--concurrency <number>', messages('acquire:option-concurrency'), number(LEAST.one), concurrency)
    .option('--retries <number>', messages('acquire:option-retries'), number(LEAST.none), retries)
    .option('--timeout <seconds>', messages('acquire:option-timeout'), number(LEAST.one), timeout / 1000)
    .option('--max-bytes <bytes>', messages('acquire:option-max-bytes'), number(LEAST.one), maximumBytes);
}

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  const { messages } = context;
  command
    .argument('<urls...>', messages('acquire:argument-urls'))
    .option('-o, --out <folder>', messages('acquire:option-out'), DEFAULT_FOLDER);
  addColumnOptions(command, context);
  addRateOptions(command, context);
  addPrivateOption(command, context)
    .option('--contact <text>', messages('acquire:option-contact'))
    .option('--restart', messages('acquire:option-restart'), false)
    .option('--json', messages('cli:option-json'), false)
    .action((urls: string[], options: AcquireCommandOptions) => {
      finish(runAcquireCommand(urls, options, context));
    });
}
