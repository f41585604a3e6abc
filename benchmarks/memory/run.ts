/** @module `npm run bench -- memory`: prints a table and writes benchmarks/memory/results.json. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeMachine } from '../machine.js';
import { summarize } from '../summarize.js';
import { measureMemory } from './measure-memory.js';

const UNITS = 1_000_000;
const RESULTS = new URL('./results.json', import.meta.url);

/** @param units - @default a million */
export async function runMemoryBenchmark(units = UNITS): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'));
  try {
    const results = (await measureMemory(folder, units)).map(({ values, ...measure }) => ({
      ...measure,
      summary: summarize(values),
    }));
    console.log(
      `${`${units} units`.padEnd(42)}${['median', 'min', 'max'].map((name) => name.padStart(11)).join('')}`,
    );
    for (const { name, unit, summary, bar = '' } of results) {
      const figures = [summary.median, summary.min, summary.max].map((value) =>
        value.toFixed(unit === 'ms' ? 3 : 0).padStart(11),
      );
      console.log(`${name.padEnd(42)}${figures.join('')}  ${unit.padEnd(7)} ${bar}`);
    }
    const record = { measuredAt: new Date().toISOString(), machine: describeMachine(), units, results };
    writeFileSync(RESULTS, `${JSON.stringify(record, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
