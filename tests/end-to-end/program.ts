/** @module The built program as a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface ProgramOutcome {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  readonly process: ChildProcess;
  readonly ended: Promise<ProgramOutcome>;
}

/** Starts `duizhao <argv>` as `npm ci` built it. */
export function startProgram(
  argv: readonly string[],
  stdin = '',
  environment: Readonly<Record<string, string>> = {},
): Program {
  const env = { ...process.env, LC_ALL: 'C', ...environment };
  const child = spawn(process.execPath, [MAIN, ...argv], { env });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // A program that ends before it has read all is seen by its exit code.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const ended = new Promise<ProgramOutcome>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({
        exitCode,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      });
    });
  });
  return { process: child, ended };
}

export const runProgram = (argv: readonly string[], stdin = ''): Promise<ProgramOutcome> =>
  startProgram(argv, stdin).ended;
