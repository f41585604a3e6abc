/** @module The machine that a measurement ran on. */
import { cpus } from 'node:os';

/** What a reader needs to compare. */
export const describeMachine = () => ({
  node: process.version,
  processors: cpus().length,
  model: cpus()[0]?.model ?? '',
  system: process.platform,
});
