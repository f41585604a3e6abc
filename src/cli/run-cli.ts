/** @module Runs one command line and resolves to its exit code; never throws, never exits the process. */
import { Command, CommanderError } from 'commander';
import { createMessages, detectLanguage, type Messages } from '../i18n/index.js';
import { DuizhaoError, EXIT_CODES } from '../model/index.js';
import { programVersion } from '../pipeline/index.js';
import { COMMANDS } from './command-table.js';
import type { CliContext, CliIo } from './io.js';

/** The value of `--lang`, wherever it stands: the help must be in the right language too. */
function languageOption(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('--lang');
  if (at >= 0) return argv[at + 1];
  return argv.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
}

function createProgram(version: string, context: CliContext): Command {
  const program = new Command('duizhao');
  program
    .description(context.messages('cli:program-summary'))
    .version(version, '-V, --version', context.messages('cli:option-version'))
    .helpOption('-h, --help', context.messages('cli:option-help'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: context.stdout, writeErr: context.stderr });
  return program;
}

async function addCommands(
  program: Command,
  argv: readonly string[],
  context: CliContext,
): Promise<() => Promise<number>> {
  let exitCode: Promise<number> = Promise.resolve(EXIT_CODES.done);
  for (const { name, summary, load } of COMMANDS) {
    const command = program
      .command(name)
      .summary(context.messages(summary))
      .description(context.messages(summary));
    command.helpOption('-h, --help', context.messages('cli:option-help'));
    command.option('--lang <language>', context.messages('cli:option-lang'));
    if (argv[0] !== name) continue;
    const { configure } = await load();
    const finish = (promise: Promise<number>): void => {
      exitCode = promise;
    };
    await configure(command, context, finish, argv.slice(1));
  }
  return () => exitCode;
}

/** Says what went wrong and what to do about it, and gives the exit code of that kind of error. */
export function reportError(error: unknown, io: CliIo, messages: Messages | undefined): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.usage;
  if (error instanceof DuizhaoError) {
    const { message, cure, code } = error;
    io.stderr(`${messages ? messages('cli:error', { message, cure }) : `${message} ${cure}`} [${code}]\n`);
    return error.exitCode;
  }
  io.stderr(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT_CODES.engine;
}

/** Runs `duizhao <argv>`. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  let messages: Messages | undefined;
  try {
    messages = createMessages(detectLanguage(languageOption(argv), io.environment));
    const context: CliContext = { ...io, messages };
    const program = createProgram(await programVersion(), context);
    const exitCode = await addCommands(program, argv, context);
    if (argv.length === 0) {
      program.outputHelp();
      return EXIT_CODES.usage;
    }
    await program.parseAsync(['node', 'duizhao', ...argv]);
    return await exitCode();
  } catch (error) {
    return reportError(error, io, messages);
  }
}
