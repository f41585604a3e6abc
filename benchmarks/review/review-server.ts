/** @module `duizhao review` as its user runs it: a process of its own, with what it took in the end. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { GLOSSARY } from '../clean-pairs.js';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const REPORT = new URL('../report-usage.mjs', import.meta.url).href;

export interface ReviewServer {
  /** With the token. */
  readonly link: string;
  /** @returns the peak resident set, in megabytes of 1,000,000 bytes */
  stop(): Promise<number>;
}

/** @throws Error when it ends before it serves. */
export async function startReviewServer(output: string): Promise<ReviewServer> {
  const argv = ['review', output, '--glossary', GLOSSARY, '--no-memory', '--port', '0', '--no-open'];
  const child = spawn(process.execPath, ['--import', REPORT, PROGRAM, ...argv], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  let kilobytes = '';
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    kilobytes += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  const link = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const found = /http:\S+/u.exec(chunk.toString())?.[0];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error('the server ended before it served')));
  });
  return {
    link,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
      return (Number(kilobytes) * 1024) / 1e6;
    },
  };
}
