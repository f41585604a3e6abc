#!/usr/bin/env node
/** @module The `duizhao` program: connects the command line to the process. */
import { runCli } from './run-cli.js';

/** What shells expect of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

const controller = new AbortController();
process.once('SIGINT', () => {
  // The first Ctrl-C lets the document in hand end cleanly; a second one ends at once, as files are written whole.
  controller.abort();
  process.once('SIGINT', () => process.exit(INTERRUPTED));
});
// A reader that closes early, such as `| head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const exitCode = await runCli(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  stdin: process.stdin,
  environment: process.env,
  isTerminal: process.stderr.isTTY,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  signal: controller.signal,
});
process.exitCode = controller.signal.aborted ? INTERRUPTED : exitCode;
