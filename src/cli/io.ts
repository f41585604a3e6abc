/** @module What the program is connected to; tests pass their own. */
import type { Messages } from '../i18n/index.js';

export interface CliIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** True when standard error is a terminal that may show a progress bar. */
  readonly isTerminal: boolean;
  /** Columns of the terminal that standard output is; undefined where it is none. */
  readonly columns?: number | undefined;
  /** Raised by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** What every command gets. */
export interface CliContext extends CliIo {
  readonly messages: Messages;
}

/** Prints a value as JSON on standard output. */
export function printJson(io: CliIo, value: unknown): void {
  io.stdout(`${JSON.stringify(value, null, 2)}\n`);
}
