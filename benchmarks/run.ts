/** @module `npm run bench`: speed and memory of the built program; prints a table and writes benchmarks/results.json. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeMachine } from './machine.js';
import { measureEngine } from './measure-engine.js';
import { measureExtraction } from './measure-extraction.js';
import { measureProcess } from './measure-process.js';
import { summarize, type Summary } from './summarize.js';

const RUNS = 5;
const COPIES = [1, 10, 100] as const;
/** Without a limit the collector waits; held to this, the run ends only if what must be kept does not grow. */
const HEAP_LIMIT = 128;
const SAMPLE = fileURLToPath(new URL('../input/zhaiwu-2021.txt', import.meta.url));
const RESULTS = new URL('./results.json', import.meta.url);

interface Result {
  readonly name: string;
  readonly unit: string;
  readonly summary: Summary;
  /** What the figure is held to, on two cores. */
  readonly bar?: string;
}

function copySample(folder: string, copies: number): string {
  const input = join(folder, `input-${copies}`);
  mkdirSync(input, { recursive: true });
  for (let index = 1; index <= copies; index++) cpSync(SAMPLE, join(input, `report-${index}.txt`));
  return input;
}

/** Whole runs over so many copies of the sample. */
async function measureCopies(folder: string, copies: number, heapLimit?: number): Promise<readonly Result[]> {
  const input = copySample(folder, copies);
  const nodeArgv = heapLimit === undefined ? [] : [`--max-old-space-size=${heapLimit}`];
  const seconds: number[] = [];
  const megabytes: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const measure = await measureProcess(
      ['translate', input, '--out', join(folder, `output-${copies}`)],
      nodeArgv,
    );
    seconds.push(measure.seconds);
    megabytes.push(measure.megabytes);
  }
  const limited = heapLimit === undefined ? '' : `, heap ${heapLimit} MB`;
  const name = `${copies === 1 ? 'sample' : `${copies} copies`}, whole process${limited}`;
  const [time, memory] = copies === 1 ? [{ bar: 'at most 2.0' }, { bar: 'at most 350' }] : [{}, {}];
  return [
    { name: `${name}: time`, unit: 's', summary: summarize(seconds), ...time },
    { name: `${name}: peak memory`, unit: 'MB', summary: summarize(megabytes), ...memory },
  ];
}

function row({ name, unit, summary, bar = '' }: Result): string {
  const figures = [summary.median, summary.min, summary.max].map((value) =>
    value.toFixed(unit === 's' ? 2 : 0).padStart(9),
  );
  return `${name.padEnd(50)}${figures.join('')}  ${unit.padEnd(6)} ${bar}`;
}

async function measureAll(folder: string): Promise<readonly Result[]> {
  const results: Result[] = [];
  const rates = await measureEngine(RUNS);
  results.push({ name: 'engine, warm', unit: 'char/s', summary: summarize(rates), bar: 'at least 3000' });
  for (const { name, milliseconds } of await measureExtraction(RUNS))
    results.push({ name, unit: 'ms', summary: summarize(milliseconds) });
  for (const copies of COPIES) results.push(...(await measureCopies(folder, copies)));
  results.push(...(await measureCopies(folder, 100, HEAP_LIMIT)));
  return results;
}

async function runBenchmark(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'));
  try {
    const results = await measureAll(folder);
    console.log(`${' '.repeat(50)}${['median', 'min', 'max'].map((name) => name.padStart(9)).join('')}`);
    for (const result of results) console.log(row(result));
    const record = { measuredAt: new Date().toISOString(), machine: describeMachine(), runs: RUNS, results };
    writeFileSync(RESULTS, `${JSON.stringify(record, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [what, size] = process.argv.slice(2);
if (what === 'memory') {
  // Apart, as it takes minutes and measures nothing of the others.
  const { runMemoryBenchmark } = await import('./memory/run.js');
  await runMemoryBenchmark(size === undefined ? undefined : Number(size));
} else await runBenchmark();
