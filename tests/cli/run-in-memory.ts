/** @module Runs a command line inside the test, with its own standard streams, and keeps what it prints. */
import { fileURLToPath } from 'node:url';
import { runCli } from '../../src/cli/run-cli.js';

export interface CliOutcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliSetting {
  readonly stdin?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Columns of a terminal on standard output. */
  readonly columns?: number;
  /** Called with everything that is printed on standard output, as it is printed. */
  readonly onOutput?: (text: string) => void;
}

/** A few words and rules: loads in no time, so that tests of the command line are not tests of the engine. */
export const SMALL_GLOSSARY = fixture('glossary--small');

/** The path of something under tests/fixtures. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

async function* streamOf(text: string | Uint8Array): AsyncIterable<Uint8Array | string> {
  if (text.length > 0) yield text;
}

/** `duizhao <argv>` without a process. */
export async function runInMemory(argv: readonly string[], setting: CliSetting = {}): Promise<CliOutcome> {
  let stdout = '';
  let stderr = '';
  const exitCode = await runCli(argv, {
    stdout: (text) => {
      stdout += text;
      setting.onOutput?.(text);
    },
    stderr: (text) => {
      stderr += text;
    },
    stdin: streamOf(setting.stdin ?? ''),
    environment: setting.environment ?? {},
    isTerminal: false,
    columns: setting.columns,
    signal: setting.signal ?? new AbortController().signal,
  });
  return { exitCode, stdout, stderr };
}
