/** @module A run over many local documents on all cores. */
import { runEach, type RunRecord } from '../../pipeline/index.js';
import { writeAtomically } from '../../stages/export/index.js';
import type { CliContext } from '../io.js';
import { createProgress } from '../progress.js';
import type { Run } from './run-here.js';
import { openWorkerPool } from './worker-pool.js';

/** @param size - how many documents at a time. */
export async function runInWorkers(
  { inputs, settings }: Run,
  size: number,
  context: CliContext,
): Promise<RunRecord> {
  // What is wrong with the output folder is said once, before the workers meet it.
  if (settings.output) await writeAtomically(settings.output.folder, new Map());
  const { engine, style, versions } = settings;
  const pool = openWorkerPool(settings, size, context.signal);
  const progress = createProgress(inputs.length, context);
  try {
    return await runEach(inputs, pool.run, {
      engine,
      style,
      versions,
      concurrency: size,
      onDocument: (record, done) => progress.update(done, record.id),
    });
  } finally {
    progress.stop();
    await pool.close();
  }
}
