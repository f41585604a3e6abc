/** @module Another connection that is about to write to a database, for a while. */
import { Worker } from 'node:worker_threads';

const HOLD = `
  const { parentPort, workerData } = require('node:worker_threads');
  const database = new (require('libsql'))(workerData.path);
  database.exec('BEGIN IMMEDIATE');
  parentPort.postMessage('held');
  setTimeout(() => { database.exec('ROLLBACK'); database.close(); }, workerData.milliseconds);
`;

/** Resolves once the lock is held; it is let go after `milliseconds`, whatever this thread does. */
export async function holdDatabase(path: string, milliseconds: number): Promise<void> {
  const worker = new Worker(HOLD, { eval: true, workerData: { path, milliseconds } });
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
  });
}
