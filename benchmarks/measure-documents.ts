/** @module Whole runs over many documents: on one thread, on workers, and beside them in processes of their own. */
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureProcess, type ProcessMeasure } from './measure-process.js';
import { writeDocuments } from './vary-sample.js';

export interface DocumentsOptions {
  readonly documents: number;
  readonly runs: number;
  /** Workers. @default 1 */
  readonly jobs?: number;
  /** Megabytes. */
  readonly heapLimit?: number;
}

const argvOf = (input: string, output: string, jobs: number): string[] => [
  'translate',
  input,
  '--out',
  output,
  '--no-memory',
  '--jobs',
  String(jobs),
];

/** Every run begins with an empty output folder: nothing is kept from the one before. */
export async function measureDocuments(
  folder: string,
  { documents, runs, jobs = 1, heapLimit }: DocumentsOptions,
): Promise<readonly ProcessMeasure[]> {
  const input = writeDocuments(folder, documents);
  const output = join(folder, 'output');
  const nodeArgv = heapLimit === undefined ? [] : [`--max-old-space-size=${heapLimit}`];
  const measures: ProcessMeasure[] = [];
  for (let run = 0; run < runs; run++) {
    rmSync(output, { recursive: true, force: true });
    measures.push(await measureProcess(argvOf(input, output, jobs), nodeArgv));
  }
  return measures;
}

/** The same documents, shared out to processes that know nothing of one another: what the cores can give. */
export async function measureProcesses(
  folder: string,
  documents: number,
  processes: number,
): Promise<number> {
  const input = writeDocuments(folder, documents);
  const shares = Array.from({ length: processes }, (_, index) => join(folder, `share-${index}`));
  for (const share of shares) mkdirSync(share, { recursive: true });
  readdirSync(input).forEach((name, index) =>
    renameSync(join(input, name), join(shares[index % processes] ?? folder, name)),
  );
  const begin = performance.now();
  await Promise.all(shares.map((share) => measureProcess(argvOf(share, `${share}-output`, 1))));
  const seconds = (performance.now() - begin) / 1000;
  for (const share of shares)
    for (const each of [share, `${share}-output`]) rmSync(each, { recursive: true });
  return seconds;
}
