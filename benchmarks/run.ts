/** @module `npm run bench`: speed and memory of the built program; prints a table and writes benchmarks/results.json. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeMachine } from './machine.js';
import { measureChecks } from './measure-checks.js';
import { measureDocuments, measureProcesses, type DocumentsOptions } from './measure-documents.js';
import { measureEngine } from './measure-engine.js';
import { measureExtraction } from './measure-extraction.js';
import { summarize, type Summary } from './summarize.js';

const RUNS = 5;
/** Of runs that take half a minute. */
const LONG_RUNS = 3;
/** Without a limit the collector waits; held to this, the run ends only if what must be kept does not grow. */
const HEAP_LIMIT = 128;
const RESULTS = new URL('./results.json', import.meta.url);

interface Result {
  readonly name: string;
  readonly unit: string;
  readonly summary: Summary;
  /** What the figure is held to, on two cores. */
  readonly bar?: string;
}

/** Whole runs over so many documents. */
async function measureRuns(folder: string, options: DocumentsOptions): Promise<readonly Result[]> {
  const { documents, jobs = 1, heapLimit } = options;
  const measures = await measureDocuments(folder, options);
  const limited = heapLimit === undefined ? '' : `, heap ${heapLimit} MB`;
  const workers = jobs === 1 ? '' : `, ${jobs} workers`;
  const name = `${documents === 1 ? 'sample' : `${documents} documents`}, whole process${workers}${limited}`;
  const [time, memory] = documents === 1 ? [{ bar: 'at most 2.0' }, { bar: 'at most 350' }] : [{}, {}];
  return [
    { name: `${name}: time`, unit: 's', summary: summarize(measures.map((each) => each.seconds)), ...time },
    {
      name: `${name}: peak memory`,
      unit: 'MB',
      summary: summarize(measures.map((each) => each.megabytes)),
      ...memory,
    },
  ];
}

/** On all cores, beside as many processes that share nothing. */
async function measureCores(folder: string, documents: number, runs: number): Promise<readonly Result[]> {
  const cores = availableParallelism();
  const workers = await measureRuns(folder, { documents, runs, jobs: cores });
  const seconds: number[] = [];
  for (let run = 0; run < runs; run++) seconds.push(await measureProcesses(folder, documents, cores));
  const name = `${documents} documents, ${cores} processes side by side: time`;
  return [...workers, { name, unit: 's', summary: summarize(seconds) }];
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
  results.push(...(await measureRuns(folder, { documents: 1, runs: RUNS })));
  results.push(...(await measureRuns(folder, { documents: 10, runs: RUNS })));
  results.push(...(await measureRuns(folder, { documents: 100, runs: LONG_RUNS })));
  results.push(...(await measureRuns(folder, { documents: 100, runs: LONG_RUNS, heapLimit: HEAP_LIMIT })));
  results.push(...(await measureCores(folder, 100, LONG_RUNS)));
  return results;
}

/** Memory must stay flat and time linear; each once, as they take minutes. */
async function measureMany(folder: string): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const documents of [100, 300, 1000]) {
    const jobs = availableParallelism();
    results.push(...(await measureRuns(folder, { documents, runs: 1, jobs })));
  }
  return results;
}

async function measureCheckRates(): Promise<readonly Result[]> {
  const rates = await measureChecks(LONG_RUNS);
  return rates.map(({ name, summary }) => ({ name, unit: 'pair/s', summary, bar: 'at least 5000' }));
}

async function runBenchmark(
  measure: (folder: string) => Promise<readonly Result[]>,
  results: URL,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'));
  try {
    const measured = await measure(folder);
    console.log(`${' '.repeat(50)}${['median', 'min', 'max'].map((name) => name.padStart(9)).join('')}`);
    for (const result of measured) console.log(row(result));
    const record = { measuredAt: new Date().toISOString(), machine: describeMachine(), results: measured };
    writeFileSync(results, `${JSON.stringify(record, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [what, size] = process.argv.slice(2);
if (what === 'memory') {
  // Apart, as it takes minutes and measures nothing of the others.
  const { runMemoryBenchmark } = await import('./memory/run.js');
  await runMemoryBenchmark(size === undefined ? undefined : Number(size));
} else if (what === 'checks') {
  await runBenchmark(measureCheckRates, new URL('./results-checks.json', import.meta.url));
} else if (what === 'many') {
  await runBenchmark(measureMany, new URL('./results-many.json', import.meta.url));
} else if (what === 'review') {
  const { measureReview } = await import('./review/measure-review.js');
  await runBenchmark(
    (folder) => measureReview(folder, LONG_RUNS),
    new URL('./results-review.json', import.meta.url),
  );
} else await runBenchmark(measureAll, RESULTS);
