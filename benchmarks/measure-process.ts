/** @module The program as its user runs it: a new process from start to end, its time and its peak memory. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const REPORT = new URL('./report-usage.mjs', import.meta.url).href;

export interface ProcessMeasure {
  readonly seconds: number;
  /** Peak resident set, in megabytes of 1,000,000 bytes. */
  readonly megabytes: number;
}

/**
 * Runs `duizhao` with the arguments, and Node with its own.
 * @throws Error when it ends with another exit code than 0.
 */
export function measureProcess(
  argv: readonly string[],
  nodeArgv: readonly string[] = [],
): Promise<ProcessMeasure> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(process.execPath, [...nodeArgv, '--import', REPORT, PROGRAM, ...argv], {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    });
    let kilobytes = '';
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      kilobytes += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - begin) / 1000;
      if (code === 0) resolve({ seconds, megabytes: (Number(kilobytes) * 1024) / 1e6 });
      else reject(new Error(`duizhao ${argv.join(' ')} ended with exit code ${String(code)}`));
    });
  });
}
